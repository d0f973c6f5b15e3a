"""How well words match what is searched: without regard to accents or order, beginnings first, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from pdpeditor.text import fold

Span = tuple[int, int]
"""A piece of some words: where it begins and how long it is."""

AROUND = 28
"""How many letters of an answer are shown before the first match."""


def rank(folded: str, words: list[str]) -> int | None:
    """0 when the whole begins with what is searched, 1 when each word begins one of its words, 2 when each is
    somewhere in it; None when one is not.
    """
    if not all(word in folded for word in words):
        return None
    if folded.startswith(" ".join(words)):
        return 0
    return 1 if all(_starting(word).search(folded) for word in words) else 2


@cache
def _starting(word: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(word)}")


def spans(words: str, searched: list[str]) -> tuple[Span, ...]:
    """Where the searched words, folded, are in words as they are written."""
    folded, places = _unfolded(words)
    taken = sorted({place for word in searched for place in _places(folded, word)})
    written = sorted({place for start, end in taken for place in range(places[start], places[end - 1] + 1)})
    return tuple(_runs(written))


def _places(folded: str, word: str) -> Iterator[Span]:
    return ((found.start(), found.end()) for found in re.finditer(re.escape(word), folded)) if word else iter(())


def _unfolded(words: str) -> tuple[str, list[int]]:
    """The words folded letter by letter, and for each letter of the result the one it comes from."""
    letters = [(letter, place) for place, written in enumerate(words) for letter in _folded(written)]
    return "".join(letter for letter, _ in letters), [place for _, place in letters]


@lru_cache(4096)
def _folded(letter: str) -> str:
    return fold(letter)


def _runs(places: list[int]) -> Iterator[Span]:
    start = previous = -2
    for place in [*places, -2]:
        if place != previous + 1:
            if start >= 0:
                yield start, previous - start + 1
            start = place
        previous = place


def excerpt(words: str, searched: list[str], room: int) -> str:
    """The words on one line, from a little before the first match on, no longer than the room."""
    line = " ".join(words.split())
    found = spans(line[:20_000], searched)
    start = max(found[0][0] - AROUND, 0) if found else 0
    if start:
        start = line.find(" ", start) + 1 or start
    cut = ("…" if start else "") + line[start : start + room]
    return cut + "…" if start + room < len(line) else cut
