"""What a visitor’s browser fetches from others, fonts, maps, tags, and is said to involve no personal data."""

from __future__ import annotations

import re

from pdpeditor.fields import Field
from pdpeditor.lint.patterns import Words
from pdpeditor.lint.scan import also, in_prose, text_rule
from pdpeditor.records import Party, Record, Tracker
from pdpeditor.text import Text

TITLE = Text("Cookies et autres traceurs", "Cookies and other trackers")

_CALLED = (
    r"(?:polices? de caractères|polices? (?:web|Google)|webfonts?|web fonts?|(?:Google|Adobe) Fonts?|Font Awesome"
    r"|Google Maps|OpenStreetMap|Mapbox|cartes? interactives?|interactive maps?|Tag Manager|gestionnaires? de balises"
    r"|balises?|tags?|pixels?|CDN|réseaux? de diffusion de contenus?|content delivery networks?|scripts? tiers"
    r"|third-party scripts?|iframes?|vidéos? YouTube|YouTube videos?|reCAPTCHA)"
)
_OURS = (
    r"(?:auto-?hébergé\w*|self-?hosted|nos (?:propres )?serveurs|notre (?:propre )?serveur|our (?:own )?servers?"
    r"|localement|locally)"
)
_ELSEWHERE = r"(?:vend\w*|cédée?s?|louée?s?|hors|dehors|sensibles?|sold|rented|outside|sensitive)"
_CLAIM_FR = (
    r"(?:aucune|pas (?:de |les |vos |des )?|sans(?: aucune)?|nulle) ?données? (?:à caractère personnel|personnelles?)"
)
_CLAIM_EN = r"(?:no|(?:not|never|without)(?: \w+){0,2}) personal data"


def _sentence(claim: str) -> str:
    """A sentence on something the browser fetches from others, with that claim."""
    return rf"(?:^|(?<=[.;!?\n]))(?=[^.;]*\b{_CALLED}\b)(?![^.;]*\b{_OURS}\b)[^.;]*?{_alone(claim)}"


def _alone(claim: str) -> str:
    """The claim itself; that no data are sold or leave the Union is another one."""
    return rf"(\b{claim}\b)(?![^.;]*\b{_ELSEWHERE}\b)"


_NAMED = re.compile(rf"\b(?:{_CALLED}|fonts?|polices|maps?)\b", re.IGNORECASE)
_HINTS = (("donnée",), ("personal data",))


def _is_called(record: Record, field: Field) -> bool:
    """Whether a record is about something that the browser fetches from others, by its name or by what it says."""
    if not in_prose(record, field):
        return False
    if isinstance(record, Tracker) and record.third_party is not None:
        return record.third_party
    return isinstance(record, Tracker | Party) and bool(_NAMED.search(record.name))


text_rule(
    "CKE-12",
    fr=Words(_HINTS[0], _sentence(_CLAIM_FR)),
    en=Words(_HINTS[1], _sentence(_CLAIM_EN)),
    source="GDPR 4(1), 13(1)(e); cjeu-c-40-17",
    binding="law",
    severity="warning",
    message=(
        "« {words} » n’est pas vrai dans « {record} » : pour charger ce que fournit un autre, le navigateur du "
        "visiteur lui envoie son adresse IP.",
        "“{words}” is not true in “{record}”: to load what somebody else provides, the visitor’s browser sends them "
        "its IP address.",
    ),
    remedy=(
        "Nommez qui reçoit cette adresse et dites pourquoi, ou fournissez ce contenu depuis votre propre serveur.",
        "Name who receives this address and say why, or serve this content from your own server.",
    ),
    subject="browser_calls",
)
also("CKE-12", fr=Words(_HINTS[0], _alone(_CLAIM_FR)), en=Words(_HINTS[1], _alone(_CLAIM_EN)), where=_is_called)
