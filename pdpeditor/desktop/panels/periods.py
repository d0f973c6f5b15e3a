"""What a time line of a retention rule shows: its phases in order, how long each lasts, and the bounds set for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log1p

from pdpeditor.facts import catalogue
from pdpeditor.lint.periods import longer
from pdpeditor.measures import Duration
from pdpeditor.records.derive import retention_words, stage_rank, time_words
from pdpeditor.records.retention import Phase, Retention
from pdpeditor.text import Lang, polish

BOUNDS = (
    "minimum",
    "commercial_minimum",
    "advised_minimum",
    "reference",
    "deferred_reference",
    "documented_reference",
)
"""The bounds that an entry of the list of references can set."""

OPEN = 1.2
"""How broad a time is drawn that nobody can count: as long as an account is open."""
_MONTH = 365.25 / 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """One phase: what it is called, what is announced in words, how long that is, how long it is in practice.

    `lasting` says that a situation makes the phase last before the period is counted.
    """

    key: str
    stage: str
    fate: str
    name: str
    words: str
    announced: Duration | None
    applied: Duration | None
    lasting: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a lane: of which phase, from where to where, and the period it counts, if it is counted."""

    key: str
    start: float
    end: float
    stage: str
    period: Duration | None


@dataclass(frozen=True, slots=True)
class Bound:
    """A period that the reference followed sets; `name` is one of BOUNDS."""

    name: str
    period: Duration


def stretches(phases: Iterable[Phase], lang: Lang) -> list[Stretch]:
    """The phases in the order in which data go through them."""
    return [_stretch(phase, lang) for phase in sorted(phases, key=stage_rank)]


def _stretch(phase: Phase, lang: Lang) -> Stretch:
    final = phase.stage == "final"
    words = "".join(retention_words((phase,), lang)) if final else _sentence(time_words(phase, lang))
    return Stretch(
        key=phase.id,
        stage=phase.stage or "",
        fate=(phase.fate or "") if final else "",
        name=catalogue("phase-stages").label(phase.stage)[lang] if phase.stage else "",
        words=polish(words, lang),
        announced=None if final else phase.announced,
        applied=None if final else phase.applied,
        lasting=not final and bool(phase.span),
    )


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}." if words else ""


def bounds(retention: Retention) -> list[Bound]:
    """What the reference that a rule follows asks for or supports, as the list of references says it."""
    fact = catalogue("retention").get(retention.reference or "")
    if fact is None:
        return []
    return [Bound(name, Duration.parse(fact.more[name])) for name in BOUNDS if name in fact.more]


def lane(found: Iterable[Stretch], practice: bool) -> list[Piece]:
    """The phases one after the other as pieces of a line, as announced or as they are in practice."""
    pieces: list[Piece] = []
    end = 0.0
    for one in found:
        for period, size in _sizes(one, practice):
            pieces.append(Piece(one.key, end, end + size, one.stage, period))
            end += size
    return pieces


def _sizes(one: Stretch, practice: bool) -> Iterator[tuple[Duration | None, float]]:
    if one.stage == "final":
        return
    period = (one.applied or one.announced) if practice else one.announced
    if one.lasting or period is None:
        yield None, OPEN
    if period is not None:
        yield period, breadth(period.days)


def breadth(days: float) -> float:
    """How broad a number of days is drawn: a month beside ten years stays seen."""
    return log1p(days / _MONTH)


def place_of(bound: Duration, pieces: list[Piece]) -> float:
    """Where on a lane so much counted time has gone by, or beyond its end."""
    left = bound.days
    for piece in pieces:
        if piece.period is None:
            continue
        if left <= piece.period.days:
            share = breadth(left) / breadth(piece.period.days) if piece.period.days else 0.0
            return piece.start + share * (piece.end - piece.start)
        left -= piece.period.days
    return (pieces[-1].end if pieces else 0.0) + breadth(left)


def differs(one: Stretch) -> bool:
    """Whether a phase lasts another time in practice than is announced."""
    if one.announced is None or one.applied is None:
        return one.applied is not None
    first, second = one.announced.days, one.applied.days
    return longer(first, second) or longer(second, first)


def difference(announced: Duration, applied: Duration) -> Duration:
    """How much lies between two periods, in the unit they share or in days."""
    if announced.unit == applied.unit:
        return Duration(abs(applied.count - announced.count), applied.unit)
    if {announced.unit, applied.unit} == {"M", "Y"}:
        return _months(abs(_in_months(applied) - _in_months(announced)))
    return Duration(max(1, round(abs(applied.days - announced.days))), "D")


def _in_months(period: Duration) -> int:
    return period.count * (12 if period.unit == "Y" else 1)


def _months(count: int) -> Duration:
    return Duration(count // 12, "Y") if count % 12 == 0 else Duration(count, "M")
