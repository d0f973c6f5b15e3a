"""Conditions for sensitive data: whether the one that was chosen fits who uses the data, whose they are and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from pdpeditor.facts import catalogue
from pdpeditor.lint.crossings import ACTOR, PEOPLE, USES, employed, is_, is_public, people_in, uses_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import DataUse, Organisation, Purpose, Source
from pdpeditor.text import Text

TITLE = Text("Données sensibles", "Sensitive data")

_FOR_PROFIT = ("commercial-company", "sole-trader", "liberal-profession", "non-professional")
_LAW = ("legal-obligation", "public-task")
_CHECK = (
    "Vérifiez la condition avec une personne qui connaît ce droit, et changez-la si elle ne convient pas.",
    "Check the condition with somebody who knows this law, and change it if it does not fit.",
)


@rule(
    "LB-16",
    Purpose,
    reads=(
        "Purpose.art9_condition",
        "Purpose.basis",
        "DataUse.category",
        "DataUse.source",
        "Source.category",
        "Source.publicly_accessible",
        "Organisation.regulated_profession",
        *ACTOR,
        *USES,
        *PEOPLE,
    ),
    source="GDPR 9(2), 9(3); LIL 44",
    binding="law",
    severity="error",
    message=(
        "Pour « {record} », la condition choisie est réservée aux organismes sans but lucratif à l’égard de leurs "
        "membres : le vôtre n’en est pas un.",
        "For “{record}”, the condition chosen is reserved for not-for-profit bodies with regard to their members: "
        "yours is not one.",
    ),
    remedy=(
        "Cherchez quelle autre condition convient. S’il n’y en a aucune, cessez d’utiliser ces données.",
        "Find out which other condition fits. If none does, stop using these data.",
    ),
    variants={
        "care": variant(
            "warning",
            (
                "Pour « {record} », la condition choisie vaut pour les soins et la médecine du travail, sous secret "
                "professionnel, et aucune des personnes concernées n’est un patient.",
                "For “{record}”, the condition chosen is for care and occupational medicine, under professional "
                "secrecy, and none of the people concerned is a patient.",
            ),
            _CHECK,
        ),
        "employment": variant(
            "warning",
            (
                "Pour « {record} », la condition choisie est celle du droit du travail et de la protection sociale, et "
                "aucune des personnes concernées n’est salariée ni candidate.",
                "For “{record}”, the condition chosen is that of employment and social protection law, and none of the "
                "people concerned is an employee or an applicant.",
            ),
            _CHECK,
        ),
        "vital": variant(
            "warning",
            (
                "Pour « {record} », la condition choisie suppose une personne en danger et hors d’état de consentir, "
                "mais la base légale est autre que les intérêts vitaux.",
                "For “{record}”, the condition chosen supposes a person in danger who cannot consent, but the legal "
                "basis is other than vital interests.",
            ),
            _CHECK,
        ),
        "employees": variant(
            "warning",
            (
                "Pour « {record} », la condition choisie est le consentement explicite, et il est demandé à des "
                "salariés ou à des candidats : il est rarement libre.",
                "For “{record}”, the condition chosen is explicit consent, and it is asked of employees or applicants: "
                "it is rarely free.",
            ),
            _CHECK,
        ),
        "private": variant(
            "warning",
            (
                "Pour « {record} », la condition choisie suppose des données que les personnes ont publiées, et "
                "aucune ne vient d’une source publique.",
                "For “{record}”, the condition chosen supposes data that people have published, and none come from a "
                "public source.",
            ),
            _CHECK,
        ),
        "no-law": variant(
            "warning",
            (
                "Pour « {record} », la condition choisie demande une loi qui prévoit ce traitement, et la base légale "
                "n’en cite aucune.",
                "For “{record}”, the condition chosen needs a law that provides for this processing, and the legal "
                "basis cites none.",
            ),
            _CHECK,
        ),
    },
)
def unfit_condition(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A condition of Article 9(2) that the actor, the people, the basis or the origin of the data speak against."""
    unfit = _UNFIT.get(purpose.art9_condition or "")
    found = unfit(purpose, look) if unfit else None
    if found is not None:
        yield hit("art9_condition", variant=found)


def _not_for_profit(purpose: Purpose, look: Look) -> str | None:
    return "" if look.one(Organisation).entity_type in _FOR_PROFIT else None


def _care(purpose: Purpose, look: Look) -> str | None:
    organisation = look.one(Organisation)
    people = people_in(look, _sensitive(purpose, look))
    caring = is_public(organisation) or organisation.regulated_profession
    return None if caring or not people or any(one.category == "patients" for one in people) else "care"


def _employment(purpose: Purpose, look: Look) -> str | None:
    people = people_in(look, _sensitive(purpose, look))
    return None if not people or any(map(employed, people)) or is_public(look.one(Organisation)) else "employment"


def _vital(purpose: Purpose, look: Look) -> str | None:
    return "vital" if purpose.basis and purpose.basis != "vital-interests" else None


def _explicit_consent(purpose: Purpose, look: Look) -> str | None:
    if purpose.basis == "consent":  # LB-07 says it of the basis
        return None
    return "employees" if any(map(employed, people_in(look, _sensitive(purpose, look)))) else None


def _manifestly_public(purpose: Purpose, look: Look) -> str | None:
    sources = [look.get(Source, use.source) for use in _sensitive(purpose, look)]
    return None if not any(sources) or any(map(_open, sources)) else "private"


def _open(source: Source | None) -> bool:
    if source is None:
        return False
    if source.publicly_accessible is not None:
        return source.publicly_accessible
    kind = catalogue("source-kinds").get(source.category or "")
    return kind is None or bool(kind.more.get("public", True))


def _by_law(purpose: Purpose, look: Look) -> str | None:
    return "no-law" if purpose.basis and purpose.basis not in _LAW else None


_UNFIT: Mapping[str, Callable[[Purpose, Look], str | None]] = {
    "not-for-profit": _not_for_profit,
    "health-care": _care,
    "employment-law": _employment,
    "vital-interests": _vital,
    "explicit-consent": _explicit_consent,
    "manifestly-public": _manifestly_public,
    "substantial-public-interest": _by_law,
    "public-health": _by_law,
}


def _sensitive(purpose: Purpose, look: Look) -> list[DataUse]:
    return [use for use in uses_of(look, purpose) if is_("art9", use)]
