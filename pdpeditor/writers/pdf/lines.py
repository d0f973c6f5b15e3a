"""What a line of words is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.tags import Element


class Ink(NamedTuple):
    """How words are drawn: their face, size and colour, how far above the line they stand."""

    face: str
    size: float
    colour: str
    rise: float = 0.0


@dataclass(eq=False, slots=True)
class Target:
    """Where a link leads: an address, or "#" and the name of a section; its element; what to say of it."""

    href: str
    element: Element
    label: str


class Bit(NamedTuple):
    """Words in one ink, with the link they carry."""

    ink: Ink
    target: Target | None
    words: str


class Span(NamedTuple):
    """Some words of a line in one ink."""

    ink: Ink
    target: Target | None
    words: list[str]


class Line(NamedTuple):
    """One line of words; `stretch` is added to each of its spaces."""

    spans: list[Span]
    stretch: float = 0.0


def width(case: Case, line: Line) -> float:
    """How wide a line is."""
    natural = sum(_span_width(case, span) for span in line.spans)
    return natural + line.stretch * gaps(line) if line.stretch else natural


def gaps(line: Line) -> int:
    """How many spaces a line has that can be wider or narrower."""
    return sum(len(span.words) - 1 for span in line.spans)


def _span_width(case: Case, span: Span) -> float:
    face, scale = span.ink.face, span.ink.size / 1000
    words = sum(case.width(face, word) for word in span.words)
    return (words + case.width(face, " ") * (len(span.words) - 1)) * scale
