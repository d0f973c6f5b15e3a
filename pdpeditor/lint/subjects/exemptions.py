"""Exemptions from consent: trackers that are said to need none and are known to need it, or are called anonymous."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pdpeditor.facts import catalogue
from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.tracking import exempt, known, waits
from pdpeditor.records import Party, Record, Tracker
from pdpeditor.text import Text

TITLE = Text("Cookies et autres traceurs", "Cookies and other trackers")

_ANONYMOUS = re.compile(r"\banonym\w+", re.IGNORECASE)
_GOOGLE_ANALYTICS = "google-analytics"
_RECLASSIFY = (
    "Rangez-le parmi les traceurs soumis au consentement, ou retirez-le du site.",
    "Put it among the trackers that need consent, or remove it from the website.",
)


def _as_known(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    """The purpose that the known tracker usually has; words have to be written by somebody."""
    fact = known(getattr(record, "name", ""))
    purpose = fact.more["purpose"] if fact else "audience"
    return {"purpose": purpose} if found.field == "purpose" else {}


@rule(
    "CKE-05",
    Tracker,
    reads=(
        "Tracker.name",
        "Tracker.provider",
        "Tracker.purpose",
        "Tracker.description",
        "Tracker.exemption_reason",
        "Party.vendor",
    ),
    source="LIL 82; cnil-2020-091",
    binding="law",
    severity="error",
    message=(
        "« {record} » (Google Analytics) est rangé parmi les traceurs sans consentement : cet outil n’est pas exempté "
        "par la CNIL.",
        "“{record}” (Google Analytics) is put among the trackers without consent: this tool is not exempted by the "
        "CNIL.",
    ),
    remedy=_RECLASSIFY,
    fix=_as_known,
    variants={
        "anonymous": variant(
            "error",
            (
                "Vous dites anonymes les données de « {record} » (Google Analytics), qui donne un identifiant à chaque "
                "visiteur : c’est inexact.",
                "You call the data of “{record}” (Google Analytics) anonymous, though it gives each visitor an "
                "identifier: that is not true.",
            ),
            (
                "Dites qu’il distingue les visiteurs par un identifiant, pour compter les visites.",
                "Say that it distinguishes visitors by an identifier, in order to count visits.",
            ),
        ),
    },
)
def analytics_called_exempt(tracker: Tracker, look: Look) -> Iterable[Hit]:
    """Google Analytics said to be exempt from consent, or anonymous."""
    if not _is_google_analytics(tracker, look):
        return
    if exempt(tracker):
        yield hit("purpose")
    for field in ("description", "exemption_reason"):
        if said(getattr(tracker, field), _ANONYMOUS):
            yield hit(field, variant="anonymous")


def _is_google_analytics(tracker: Tracker, look: Look) -> bool:
    fact, party = known(tracker.name), look.get(Party, tracker.provider)
    return _GOOGLE_ANALYTICS in (fact and fact.key, party and party.vendor)


@rule(
    "CKE-11",
    Tracker,
    reads=("Tracker.name", "Tracker.purpose"),
    source="LIL 82; cnil-2020-091",
    binding="practice",
    severity="warning",
    message=(
        "« {record} » est rangé parmi les traceurs sans consentement, mais son nom est celui d’un traceur de {tool}, "
        "qui en demande un d’ordinaire.",
        "“{record}” is put among the trackers without consent, but its name is that of a tracker of {tool}, which "
        "usually needs it.",
    ),
    remedy=_RECLASSIFY,
    fix=_as_known,
)
def known_tracker_called_exempt(tracker: Tracker, look: Look) -> Iterable[Hit]:
    """A well-known advertising or audience tracker said to be exempt."""
    fact = known(tracker.name)
    if fact is not None and fact.key != _GOOGLE_ANALYTICS and exempt(tracker):
        yield hit("purpose", tool=fact.label)


@rule(
    "CKE-13",
    Tracker,
    reads=("Tracker.purpose", "Tracker.exemption_reason"),
    source="LIL 82; cnil-2020-091",
    binding="law",
    severity="warning",
    message=(
        "Vous expliquez pourquoi « {record} » est exempté de consentement, mais sa finalité « {purpose} » le demande.",
        "You explain why “{record}” is exempt from consent, but its purpose “{purpose}” needs it.",
    ),
    remedy=(
        "Effacez cette explication, ou corrigez la finalité si c’est elle qui se trompe.",
        "Delete this explanation, or correct the purpose if that is what is wrong.",
    ),
)
def exempt_for_no_exempt_purpose(tracker: Tracker, look: Look) -> Iterable[Hit]:
    """A reason for an exemption that the purpose does not open."""
    if waits(tracker) and tracker.exemption_reason:
        purpose = catalogue("tracker-purposes").label(tracker.purpose or "")
        yield hit("exemption_reason", purpose=purpose)
