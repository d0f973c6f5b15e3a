"""Whom people turn to: whether there is an officer, reachable, with an address of their own and the right title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pdpeditor.lint.look import Look
from pdpeditor.lint.patterns import Words
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.lint.scan import in_public, text_rule
from pdpeditor.records import BreachPlan, Organisation, ProtectionOfficer, Record, RightsPolicy
from pdpeditor.text import Text, fold

TITLE = Text("Délégué à la protection des données", "Data protection officer")

_TITLES = {"dpo", "dpd"}
UNDESIGNATED = ("not-appointed", "voluntary-contact")
"""The statuses of those who said that no officer is appointed."""


def appointed(officer: ProtectionOfficer, look: Look) -> bool:
    """Whether an officer is said to be appointed."""
    status = look.fact("dpo-statuses", officer.status)
    return bool(status and status.more.get("appointed"))


@rule(
    "DPO-01",
    ProtectionOfficer,
    reads=tuple(f"ProtectionOfficer.{name}" for name in ("status", "email", "phone", "postal_address")),
    source="GDPR 13(1)(b), 14(1)(b), 37(7)",
    binding="law",
    severity="error",
    message=(
        "Un délégué à la protection des données est désigné, mais aucun moyen de le joindre n’est noté.",
        "A data protection officer is appointed, but no way to reach them is noted.",
    ),
    remedy=(
        "Notez une adresse électronique que seul le délégué lit : la politique la publie.",
        "Note an e-mail address that only the officer reads: the policy publishes it.",
    ),
)
def unreachable_officer(officer: ProtectionOfficer, look: Look) -> Iterable[Hit]:
    """An officer whom nobody can reach."""
    if appointed(officer, look) and not (officer.email or officer.phone or officer.postal_address):
        yield hit("email")


@rule(
    "DPO-02",
    ProtectionOfficer,
    reads=("ProtectionOfficer.status", "Mark.state"),
    source="GDPR 13(1)(b), 37",
    binding="law",
    severity="warning",
    message=(
        "Rien ne dit si un délégué à la protection des données (DPO) est désigné : les personnes doivent savoir à qui "
        "s’adresser.",
        "Nothing says whether a data protection officer (DPO) is appointed: people have to know whom to turn to.",
    ),
    remedy=(
        "Choisissez le statut ; s’il n’y a pas de délégué, dites-le.",
        "Choose the status; if there is no officer, say so.",
    ),
)
def unknown_status(officer: ProtectionOfficer, look: Look) -> Iterable[Hit]:
    """Nobody said whether there is an officer."""
    if officer.status is None and not look.aside(officer, "status"):
        yield hit("status")


@rule(
    "DPO-04",
    ProtectionOfficer,
    reads=("ProtectionOfficer.status", "ProtectionOfficer.email", "Organisation.email"),
    source="GDPR 38(4), 38(5); wp243",
    binding="eu-soft-law",
    severity="warning",
    message=(
        "Le délégué a la même adresse que tout l’organisme, « {email} » : d’autres lisent ce que les personnes lui "
        "confient.",
        "The officer has the same address as the whole organisation, “{email}”: others read what people confide to "
        "the officer.",
    ),
    remedy=(
        "Créez une adresse que seul le délégué lit et notez-la ici.",
        "Create an address that only the officer reads and note it here.",
    ),
)
def shared_mailbox(officer: ProtectionOfficer, look: Look) -> Iterable[Hit]:
    """An appointed officer at the general address."""
    email = fold(officer.email).strip()
    if email and appointed(officer, look) and email == fold(look.one(Organisation).email).strip():
        yield hit("email", email=officer.email)


text_rule(
    "DPO-05",
    fr=Words(
        ("délégué", "dpo", "dpd"),
        r"\b(?:DPO|DPD|délégué)\b[^.;]{0,80}\b(?:n[e’'] ?(?:traite|répond|reçoit|gère|examine|accepte) pas"
        r"|n[’']est pas (?:compétente?|chargée?|habilitée?)|ne peut pas être saisie?)\b[^.;]{0,60}"
        r"\b(?:exercice (?:de|des|d[’']un) |vos |leurs |ses )droits?\b",
    ),
    en=Words(
        ("officer", "dpo"),
        r"\b(?:DPO|data protection officer)\b[^.;]{0,80}"
        r"\b(?:does not (?:handle|answer|receive|deal with|accept|process)"
        r"|is not (?:competent|in charge|responsible)|cannot be contacted)\b[^.;]{0,60}"
        r"\b(?:exercise of|your|their) (?:data (?:protection )?)?rights?\b",
    ),
    where=in_public,
    subject="officer",
    source="GDPR 38(4)",
    binding="law",
    severity="error",
    message=(
        "« {words} » : le texte écarte le délégué des demandes sur les droits, alors que toute personne a le droit de "
        "le saisir.",
        "“{words}”: the text keeps the officer away from requests about rights, although everybody has the right to "
        "contact the officer about them.",
    ),
    remedy=(
        "Retirez cette phrase : le délégué reçoit ces demandes et les transmet s’il le faut.",
        "Remove this sentence: the officer receives these requests and passes them on if need be.",
    ),
)


@rule(
    "DPO-07",
    ProtectionOfficer,
    reads=(
        "ProtectionOfficer.status",
        "ProtectionOfficer.email",
        "Organisation.email",
        "RightsPolicy.email",
        "BreachPlan.report_email",
    ),
    source="GDPR 37(1), 37(7); wp243",
    binding="eu-soft-law",
    severity="warning",
    message=(
        "« {email} » annonce un délégué (DPO), mais aucun n’est désigné : les personnes croient écrire à quelqu’un qui "
        "n’existe pas.",
        "“{email}” announces a data protection officer (DPO), but none is appointed: people believe they write to "
        "somebody who does not exist.",
    ),
    remedy=(
        "Prenez une adresse sans ce titre, par exemple « donnees@ », ou désignez un délégué auprès de la CNIL.",
        "Use an address without that title, for example “privacy@”, or appoint an officer and notify the CNIL.",
    ),
)
def title_without_officer(officer: ProtectionOfficer, look: Look) -> Iterable[Hit]:
    """An address that promises an officer where there is none."""
    if officer.status not in UNDESIGNATED:
        return
    for record, name in _published(officer, look):
        email = getattr(record, name)
        if _TITLES & set(re.split(r"[\s.+_-]", fold(email).partition("@")[0])):
            yield hit(name, record=record, email=email)


def _published(officer: ProtectionOfficer, look: Look) -> Iterator[tuple[Record, str]]:
    if officer.status == "voluntary-contact":
        yield officer, "email"
    yield look.one(RightsPolicy), "email"
    yield look.one(Organisation), "email"
    yield look.one(BreachPlan), "report_email"
