"""Joint control: with whom, and under which arrangement."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.chain import disclosures
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Organisation, Party, Service, SocialPage
from pdpeditor.text import Text

TITLE = Text("Responsables conjoints", "Joint controllers")

_JOINT = "joint-controller"


@rule(
    "ID-07",
    Party,
    reads=(
        "Party.kind",
        "Party.arrangement",
        "Service.role",
        "Disclosure.party",
        "Disclosure.role",
        "SocialPage.party",
        "SocialPage.joint",
        "SocialPage.arrangement",
        "Mark.state",
    ),
    source="GDPR 26(1), 26(2)",
    binding="law",
    severity="error",
    message=(
        "Vous décidez avec « {record} » de l’usage des données, mais rien ne dit qui de vous deux fait quoi.",
        "You decide with “{record}” how data are used, but nothing says which of you does what.",
    ),
    remedy=(
        "Écrivez les grandes lignes de votre accord : qui informe les personnes, qui leur répond, qui protège les "
        "données.",
        "Write the essence of your arrangement: who informs people, who answers them, who protects the data.",
    ),
    variants={
        "kind": variant(
            "error",
            (
                "« {record} » est responsable conjoint avec vous dans une de ses tâches, mais aucun accord n’est noté.",
                "“{record}” is a joint controller with you in one of its tasks, but no arrangement is noted.",
            ),
            (
                "Choisissez « responsable conjoint » comme nature de ce tiers, puis décrivez votre accord.",
                "Choose “joint controller” as the type of this third party, then describe your arrangement.",
            ),
        ),
    },
)
def without_arrangement(party: Party, look: Look) -> Iterable[Hit]:
    """A joint controller with whom nothing is arranged; what is arranged for a page on its network counts."""
    if party.kind == _JOINT:
        if not party.arrangement and not look.aside(party, "arrangement") and not _arranged_for_pages(look, party):
            yield hit("arrangement")
    elif _joint_somewhere(look, party) and not _arranged_for_pages(look, party):
        yield hit("kind", variant="kind")


def _joint_somewhere(look: Look, party: Party) -> bool:
    served = {one.role for one in look.parts(party, Service)}
    return _JOINT in served | {one.role for one in disclosures(look, party)}


def _arranged_for_pages(look: Look, party: Party) -> bool:
    pages = [one for one in look.linking(party) if isinstance(one, SocialPage)]
    return any(page.joint and page.arrangement for page in pages)


@rule(
    "ID-09",
    Organisation,
    reads=("Organisation.roles", "Party.kind", "SocialPage.joint", "SocialPage.party"),
    source="GDPR 26(1), 26(2)",
    binding="law",
    severity="warning",
    message=(
        "L’organisme se dit responsable conjoint, mais le dossier ne nomme personne avec qui il l’est.",
        "The organisation calls itself a joint controller, but the dossier names nobody with whom it is one.",
    ),
    remedy=(
        "Ajoutez l’autre responsable à vos destinataires et partenaires, avec votre accord ; sinon, retirez ce rôle.",
        "Add the other controller to your recipients and partners, with your arrangement; otherwise, remove this role.",
    ),
    variants={
        "unsaid": variant(
            "warning",
            (
                "« {other} » est responsable conjoint avec vous, mais les rôles de l’organisme ne le disent pas.",
                "“{other}” is a joint controller with you, but the roles of the organisation do not say so.",
            ),
            ("Ajoutez « responsable conjoint » aux rôles.", "Add “joint controller” to the roles."),
        ),
    },
    fix=lambda record, found, look: (
        {"roles": (*getattr(record, "roles", ()), _JOINT)} if found.variant == "unsaid" else {}
    ),
)
def joint_with_nobody(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A joint controller without another, or another without the word; a page on a network says it by itself."""
    if not organisation.roles:
        return
    pages = look.all(SocialPage)
    others = [party for party in look.all(Party) if party.kind == _JOINT]
    networks = {page.party for page in pages}
    beside = next((party for party in others if party.id not in networks), None)
    if _JOINT not in organisation.roles:
        yield from [hit("roles", variant="unsaid", other=beside)] if beside else ()
    elif not others and not any(page.joint for page in pages):
        yield hit("roles")
