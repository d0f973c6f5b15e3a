"""What a few words give away where the sense of a whole answer counts: denied or not, naming a law or not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdpeditor.text import LANGS, Text

_DENIED = re.compile(
    r"\b(?:non|pas|aucune?s?|jamais|sans|ni|hors|sauf|sépar\w+|distincte?s?|à part|not|no|never|without|nor|except"
    r"|excluding|separate\w*|apart|n’est|n'est)\b[^.;:]{0,25}$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\d|(?i:\b(?:code|rgpd|gdpr|règlement|regulation|directive|décret|decree|ordonnance|convention|agreement|act"
    r"|constitution|traité|treaty|livre)\b)|\b[Ll]oi (?:« ?)?[A-ZÉ]|\b(?:CPCE|LCEN|LPF|CGI)\b"
)


def said(text: Text, pattern: re.Pattern[str]) -> str:
    """The words that match, in the one language or the other; "" where none do or what they say is denied."""
    return next(_found(text, pattern), "")


def _found(text: Text, pattern: re.Pattern[str]) -> Iterator[str]:
    for lang in LANGS:
        for match in pattern.finditer(text[lang]):
            if not _DENIED.search(text[lang][: match.start()]):
                yield match[0].strip()


def names_a_law(text: Text) -> bool:
    """Whether words name a text of law that one can look up: a code, an act, an article, a number."""
    return any(_LAW.search(text[lang]) for lang in LANGS)
