"""Names of known vendors: which one a name typed by hand is, or nearly is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from pdpeditor.facts import Fact, catalogue
from pdpeditor.text import fold

_SHORTEST = 5
_LONG = 7


@dataclass(frozen=True, slots=True)
class Likeness:
    """The vendor that a name means; `misspelt` when the name is nearly its name and no other name of it."""

    vendor: Fact
    name: str
    misspelt: bool


@lru_cache(maxsize=4096)
def meant(name: str) -> Likeness | None:
    """The vendor that a name means, by its name, by another name of it, or within a letter or two."""
    folded = fold(name).strip()
    if folded in _names():
        return Likeness(_names()[folded], name, misspelt=False)
    if folded in _aliases():
        return _by_alias(name, folded, _aliases()[folded])
    near = next((fact for known, fact in _names().items() if _alike(folded, known)), None)
    return Likeness(near, label(near), misspelt=True) if near else None


def label(vendor: Fact) -> str:
    """What a vendor is called, without what stands in brackets."""
    return vendor.label.fr.partition(" (")[0]


def _by_alias(name: str, alias: str, vendor: Fact) -> Likeness:
    """Some aliases are other names, as "gsuite" is, and some are slips of the pen, as "go daddy" is."""
    known = fold(label(vendor))
    slip = _close(alias.replace(" ", ""), known.replace(" ", ""))
    return Likeness(vendor, label(vendor) if slip else name, slip)


def _alike(name: str, known: str) -> bool:
    words, others = name.split(), known.split()
    return len(words) == len(others) and all(map(_close, words, others))


def _close(word: str, known: str) -> bool:
    """Whether a word is another one or a slip of the pen for it: short words and first letters are seldom wrong."""
    if word == known or len(known) < _SHORTEST or word[:1] != known[:1]:
        return word == known
    slips = 2 if len(known) >= _LONG else 1
    return Levenshtein.distance(word, known, score_cutoff=slips) <= slips


@cache
def _names() -> dict[str, Fact]:
    return {fold(label(fact)): fact for fact in catalogue("vendors").values()}


@cache
def _aliases() -> dict[str, Fact]:
    return {fold(alias): fact for fact in catalogue("vendors").values() for alias in fact.more.get("aliases", ())}
