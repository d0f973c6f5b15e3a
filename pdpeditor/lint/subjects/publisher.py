"""Who publishes a website: what the legal notice has to say of the publisher."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.lint.conditions import COMMERCIAL, HAS_WEBSITE
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Organisation, Website
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import field_of
from pdpeditor.text import Text, fold

TITLE = Text("Mentions légales", "Legal notice")

_FRANCE = ("FR", "GF", "GP", "MQ", "RE", "YT", "MF", "BL", "PM", "NC", "PF", "WF", "TF")
_NUMBERS = ("siren", "siret", "rne_number")
_COMPANIES = ("commercial-company", "other-company")
_FORM = (
    "Organisation.entity_type",
    "Organisation.country",
    "Organisation.legal_form",
    "Organisation.legal_form_exact",
    "Organisation.share_capital",
    "Organisation.rcs_city",
    "Mark.state",
)
_FILL = (
    "Répondez à cette question : les mentions légales reprennent la réponse.",
    "Answer this question: the legal notice takes up the answer.",
)


def _lacks(organisation: Organisation, look: Look, name: str) -> bool:
    """Whether a question that matters has no answer, and nobody put it aside."""
    field = field_of(Organisation, name)
    empty = field.kind.empty(getattr(organisation, name))
    return empty and relevant(organisation, field) and not look.aside(organisation, name)


def _in_france(organisation: Organisation) -> bool:
    """Whether the French register is the one that counts; so it is where nobody said anything else."""
    foreign = organisation.legal_form == "foreign"
    return not foreign and organisation.country in (None, *_FRANCE)


def _unsaid_of_company(organisation: Organisation, look: Look) -> Iterator[str]:
    """What is missing of a company's form, capital and entry in the trade register."""
    yield from (name for name in ("legal_form", "legal_form_exact") if _lacks(organisation, look, name))
    if not _in_france(organisation):
        return
    form = look.fact("legal-forms", organisation.legal_form)
    if (form is None or form.more.get("capital")) and _lacks(organisation, look, "share_capital"):
        yield "share_capital"
    if _lacks(organisation, look, "rcs_city"):
        yield "rcs_city"


@rule(
    "ID-05",
    Organisation,
    reads=(*_FORM, "Website.url"),
    source="LCEN 1-1; C. com. R123-237",
    binding="law",
    severity="error",
    message=(
        "Une société commerciale qui publie un site doit y indiquer « {label} », et la réponse manque.",
        "A commercial company that publishes a website must state “{label}” there, and the answer is missing.",
    ),
    remedy=_FILL,
    variants={
        "policy": variant(
            "advice",
            (
                "« {label} » manque : avec cette réponse, on reconnaît la société sans se tromper.",
                "“{label}” is missing: with this answer, the company is recognised without mistake.",
            ),
            ("Recopiez-la depuis l’extrait Kbis.", "Copy it from the Kbis extract."),
        ),
    },
    when=(COMMERCIAL,),
)
def incomplete_company(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A commercial company without its form, its capital or the city of its register."""
    variant = "" if look.all(Website) else "policy"
    for name in _unsaid_of_company(organisation, look):
        yield hit(name, variant=variant, label=field_of(Organisation, name).label)


@rule(
    "NOT-01",
    Organisation,
    reads=(
        *_FORM,
        "Organisation.legal_name",
        "Organisation.phone",
        "Organisation.publication_director",
        *(f"Organisation.{name}" for name in _NUMBERS),
    ),
    source="LCEN 1-1; C. com. R123-237",
    binding="law",
    severity="error",
    message=(
        "« {label} » manque aux mentions légales : la loi l’exige de qui publie un site à titre professionnel.",
        "“{label}” is missing from the legal notice: the law demands it of whoever publishes a website professionally.",
    ),
    remedy=_FILL,
    variants={
        "number": variant(
            "error",
            (
                "Aucun numéro d’immatriculation n’est noté : les mentions légales d’une entreprise le donnent.",
                "No registration number is noted: the legal notice of a business gives it.",
            ),
            (
                "Notez le numéro SIREN, ou dites pourquoi vous n’en avez pas.",
                "Note the SIREN number, or say why you have none.",
            ),
        ),
        "company": variant(
            "warning",
            (
                "« {name} » dirigerait la publication, mais la loi veut ici une personne, pas une société.",
                "“{name}” is given as publication director, but the law wants a person here, not a company.",
            ),
            (
                "Écrivez le nom de la personne qui représente la société.",
                "Write the name of the person who represents the company.",
            ),
        ),
    },
    when=(HAS_WEBSITE,),
)
def incomplete_notice(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A website whose notice cannot name its publisher; a private individual is allowed to show only the host."""
    if organisation.entity_type != "non-professional":
        yield from _of_publisher(organisation, look)


def _of_publisher(organisation: Organisation, look: Look) -> Iterator[Hit]:
    missing = [name for name in ("phone", "publication_director") if not getattr(organisation, name)]
    if organisation.entity_type == "other-company":
        missing.extend(_unsaid_of_company(organisation, look))
    for name in missing:
        yield hit(name, label=field_of(Organisation, name).label)
    numbered = any(getattr(organisation, name) for name in _NUMBERS)
    if not numbered and _in_france(organisation) and _lacks(organisation, look, "siren"):
        yield hit("siren", variant="number")
    director = fold(organisation.publication_director).strip()
    if director and organisation.entity_type in _COMPANIES and director == fold(organisation.legal_name).strip():
        yield hit("publication_director", variant="company", name=organisation.publication_director)
