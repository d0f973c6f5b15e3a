"""What a line of words is made of."""

from __future__ import annotations

from collections.abc import Sequence
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
    words: tuple[str, ...]


class Line(NamedTuple):
    """One line of words; `stretch` is added to each of its spaces."""

    spans: tuple[Span, ...]
    stretch: float = 0.0


class Composed:
    """A line in the making."""

    def __init__(self) -> None:
        self.inks: list[tuple[Ink, Target | None]] = []
        self.words: list[list[str]] = []

    def add(self, bit: Bit, words: Sequence[str], spaced: bool) -> None:
        """Go on with words as the bit has them; without a space before them the first goes on with the last word."""
        if not self.inks or self.inks[-1][0] != bit.ink or self.inks[-1][1] is not bit.target:
            if spaced and self.words:
                self.words[-1].append("")
            self.inks.append((bit.ink, bit.target))
            self.words.append([*words])
        elif spaced:
            self.words[-1].extend(words)
        else:
            self.words[-1][-1] += words[0]
            self.words[-1].extend(words[1:])

    def line(self) -> Line:
        """The line."""
        return Line(tuple(Span(*how, tuple(words)) for how, words in zip(self.inks, self.words, strict=True)))


def spaced(line: Line) -> Line:
    """The line with a space after its last word."""
    *spans, last = line.spans
    return line._replace(spans=(*spans, last._replace(words=(*last.words, ""))))


def width(case: Case, line: Line) -> float:
    """How wide a line is."""
    natural = sum(_span_width(case, span) for span in line.spans)
    return natural + line.stretch * gaps(line) if line.stretch else natural


def length(line: Line) -> int:
    """How many characters a line has, its spaces counted."""
    return sum(sum(map(len, span.words)) + len(span.words) - 1 for span in line.spans)


def gaps(line: Line) -> int:
    """How many spaces a line has that can be wider or narrower."""
    return sum(len(span.words) - 1 for span in line.spans)


def _span_width(case: Case, span: Span) -> float:
    face, scale = span.ink.face, span.ink.size / 1000
    words = sum(case.width(face, word) for word in span.words)
    return (words + case.width(face, " ") * (len(span.words) - 1)) * scale
