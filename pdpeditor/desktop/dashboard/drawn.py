"""What a card of the dashboard shows, as data: the bars of its chart, the lines of its table, both in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from pdpeditor.desktop.theme import Tokens
from pdpeditor.lint.findings import Finding
from pdpeditor.lint.overview import Spot
from pdpeditor.text import NBSP, Lang

Tone = Literal["accent", "border", "warn", "error"]
Lead = Spot | Finding | None
"""Where a line leads."""

MOST = 8
"""How many bars are drawn; the table holds them all."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar, from one share of its length to another (0 to 1)."""

    start: float
    end: float
    tone: Tone = "accent"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is of, how much that is, and a few more words under it."""

    label: str
    value: str
    parts: tuple[Part, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the axis under the bars (0 to 1)."""

    share: float
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: words, or numbers, and where it leads."""

    cells: tuple[str | int, ...]
    lead: Lead = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a card shows. `summary` says in a sentence what matters; `key` names the tones where there are several."""

    summary: str
    bars: tuple[Bar, ...] = ()
    headings: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    key: tuple[tuple[Tone, str], ...] = ()
    axis: tuple[Mark, ...] = ()


def colour(tone: Tone, colours: Tokens) -> str:
    """The colour of a tone."""
    return str(getattr(colours, tone))


def stacked(counts: Iterable[tuple[int, Tone]], most: int) -> tuple[Part, ...]:
    """The pieces of a bar, one after the other; a bar of `most` fills the room."""
    parts: list[Part] = []
    done = 0
    for count, tone in counts:
        if count:
            parts.append(Part(done / most, (done + count) / most, tone))
        done += count
    return tuple(parts)


def in_words(bars: Iterable[Bar], lang: Lang) -> str:
    """A chart for those who do not see it."""
    colon = f"{NBSP}: " if lang == "fr" else ": "
    return ", ".join(f"{bar.label}{colon}{bar.value}" for bar in bars)


def percent_words(percent: int, lang: Lang) -> str:
    """« 72 % », "72%"."""
    return f"{percent}{NBSP}%" if lang == "fr" else f"{percent}%"
