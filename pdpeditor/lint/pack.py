"""How old the pack of law is: when the facts that rules rest on were last compared with their sources."""

from __future__ import annotations

from datetime import date
from functools import cache

from pdpeditor.facts import catalogue, catalogues
from pdpeditor.lint.words import said
from pdpeditor.measures import Duration, day_words
from pdpeditor.text import Lang

LASTS = 183
"""For how many days a pack is taken to be fresh."""


@cache
def checked() -> tuple[date, date]:
    """The days on which the fact left alone for longest, and the one looked at last, were checked."""
    days = {fact.checked_on for name in catalogues() for fact in catalogue(name).values()}
    return min(days), max(days)


def is_old(day: date) -> bool:
    """Whether nobody has looked at any source for half a year, on that day."""
    return (day - checked()[1]).days > LASTS


def pack_words(day: date, lang: Lang) -> str:
    """When the sources were checked, and how long ago that was on a day: "on 22 November 2026"."""
    first, last = checked()
    ends = {"first": day_words(first, lang), "last": day_words(last, lang)}
    when = said("pack.day" if first == last else "pack.span", lang, **ends)
    age = (day - first).days
    return said("pack.age", lang, checked=when, age=Duration(age, "D").words(lang)) if age > 0 else when
