"""What a few words give away where the sense of a whole answer counts: denied or not, naming a law or not."""

from __future__ import annotations

import re

from pdpeditor.text import LANGS, Text

DENIED = re.compile(
    r"\b(?:non|pas|aucune?s?|jamais|sans|ni|hors|sauf|sépar\w+|distincte?s?|à part|n[’']est|not|no|none|never|without"
    r"|nor|neither|except|excluding|separate\w*|apart)\b[^.;:]{0,25}$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\d|(?i:\b(?:code|rgpd|gdpr|règlement|regulation|directive|décret|decree|ordonnance|convention|agreement|act"
    r"|constitution|traité|treaty|livre)\b)|\b[Ll]oi (?:« ?)?[A-ZÉ]|\b(?:CPCE|LCEN|LPF|CGI)\b"
)


def said(text: Text, pattern: re.Pattern[str]) -> Text:
    """The words that match, each in its language; an empty Text where none do, or where one language denies them."""
    fr, en = (_found(text[lang], pattern) for lang in LANGS)
    return Text() if "" in (fr, en) else Text(fr or "", en or "")


def _found(words: str, pattern: re.Pattern[str]) -> str | None:
    """The first words that match and are not denied; "" where all are, None where nothing matches."""
    matches = list(pattern.finditer(words))
    meant = (match[0].strip() for match in matches if not DENIED.search(words[: match.start()]))
    return next(meant, "") if matches else None


def names_a_law(text: Text) -> bool:
    """Whether words name a text of law that one can look up: a code, an act, an article, a number."""
    return any(_LAW.search(text[lang]) for lang in LANGS)
