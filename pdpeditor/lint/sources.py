"""Where rules come from: articles of law in the form of a field's source, and decisions by their key."""

from __future__ import annotations

from pdpeditor.facts import catalogue, cite, well_formed
from pdpeditor.text import THIN, Text, in_both

_APART = Text(f"{THIN}; ", "; ")


def known(source: str) -> bool:
    """Whether each part of a source ("GDPR 45; cjeu-c-311-18") is an article of a known work or a known decision."""
    return all(well_formed(part) or part in catalogue("decisions") for part in source.split("; "))


def cited(source: str) -> Text:
    """A source in words. Raises ValueError for one that nobody could look up."""
    if not known(source):
        raise ValueError(f"unknown source: {source}")
    return in_both(lambda lang: _APART[lang].join(_part(part)[lang] for part in source.split("; ")))


def _part(part: str) -> Text:
    fact = catalogue("decisions").get(part)
    return fact.source if fact else Text(cite(part, "fr"), cite(part, "en"))
