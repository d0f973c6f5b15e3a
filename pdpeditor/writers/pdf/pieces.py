"""What pages are made of: pieces that know their height, can be cut between two lines and draw themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from pdpeditor.writers.pdf.lines import Line, Target, width
from pdpeditor.writers.pdf.paper import Paper
from pdpeditor.writers.pdf.shares import Shares
from pdpeditor.writers.pdf.tags import Element


@dataclass(frozen=True, slots=True)
class Start:
    """The start of a section, for the outline, the contents and the running head."""

    key: str
    reference: str
    title: str


@dataclass(eq=False, slots=True, kw_only=True)
class Piece:
    """A horizontal band of the page. Nothing changes one; it is not frozen because that makes it slower to make.

    `above` is the space before it, unless it opens the page; `keep` holds it to the piece that follows;
    `head` is repeated above it when it opens a page; `bare` is a page without running head.
    """

    above: float = 0.0
    keep: bool = False
    origin: str = ""
    start: Start | None = None
    head: Piece | None = None
    bare: bool = False

    @property
    def height(self) -> float:
        """How much of the page it takes."""
        return 0.0

    @property
    def least(self) -> float:
        """How much of the page it takes if it is cut as early as it can be."""
        return self.height

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        """The part that fits in the room and the rest, or nothing when it cannot be cut there."""
        return None

    def decoration(self) -> Piece:
        """The same, to be repeated on the pages that follow: no part of the structure."""
        return self

    def draw(self, paper: Paper, top: float) -> None:
        """Draw it, its top edge at that height of the page."""


class Break(Piece):
    """What follows opens a page."""


@dataclass(frozen=True, slots=True)
class Label:
    """A short line beside the first line of a text: a bullet, a number. Decoration when it has no element."""

    line: Line
    left: float
    element: Element | None


@dataclass(frozen=True, slots=True)
class Backdrop:
    """The colour under a piece and the bar at its left."""

    left: float
    width: float
    colour: str
    bar: str


@dataclass(eq=False, slots=True, kw_only=True)
class Words(Piece):
    """The lines of one text, decoration when it has no element; `drop` is from a line's top to its baseline.

    `measure` is how wide they can be, 0 where that is not told.
    """

    lines: tuple[Line, ...]
    left: float
    leading: float
    drop: float
    element: Element | None
    label: Label | None = None
    backdrop: Backdrop | None = None
    pad: float = 0.0
    foot: float = 0.0
    linked: bool = False
    """Whether some of the words are a link."""
    measure: float = 0.0
    shares: Shares | None = None

    @property
    def height(self) -> float:
        return self.pad + len(self.lines) * self.leading + self.foot

    @property
    def least(self) -> float:
        return self.height if len(self.lines) < 4 else self.pad + 2 * self.leading

    def cut(self, room: float) -> tuple[Words, Words] | None:
        """At least two lines stay on each side."""
        fitting = min(int((room - self.pad) / self.leading + 1e-6), len(self.lines) - 2)
        if fitting < 2:
            return None
        first, rest = self.lines[:fitting], self.lines[fitting:]
        head = replace(self, lines=first, linked=lead(first), foot=0.0, keep=False)
        tail = replace(self, lines=rest, linked=lead(rest), above=0.0, pad=0.0, label=None, start=None)
        tail.shares = self.shares.after(first) if self.shares else None
        return head, tail

    def decoration(self) -> Words:
        return replace(self, element=None)

    def draw(self, paper: Paper, top: float) -> None:
        if self.backdrop:
            _draw_backdrop(paper, self.backdrop, top, self.height)
        baseline = top + self.pad + self.drop
        if self.label:
            with paper.marked(self.label.element):
                paper.lines((self.label.line,), self.label.left, baseline, 0)
        if self.linked:
            _draw_linked(paper, self, baseline)
            return
        paper.open(self.element)
        paper.lines(self.lines, self.left, baseline, self.leading)
        paper.close()


def lead(lines: tuple[Line, ...]) -> bool:
    """Whether some of the words are a link."""
    return any(span.target for line in lines for span in line.spans)


def _draw_backdrop(paper: Paper, backdrop: Backdrop, top: float, height: float) -> None:
    paper.fill(backdrop.left, top, backdrop.width, height, backdrop.colour)
    paper.fill(backdrop.left, top, 2, height, backdrop.bar)


Stretch = tuple[Target | None, Line, float, float]
"""Neighbouring words of a line that lead to the same place: where, the words, their left edge, their baseline."""


def _stretches(paper: Paper, words: Words, baseline: float) -> list[Stretch]:
    found: list[Stretch] = []
    for number, line in enumerate(words.lines):
        left = words.left
        for target, spans in groupby(line.spans, lambda span: span.target):
            part = Line(tuple(spans), line.stretch)
            found.append((target, part, left, baseline + number * words.leading))
            left += width(paper.case, part)
    return found


def _draw_linked(paper: Paper, words: Words, baseline: float) -> None:
    stretches = _stretches(paper, words, baseline)
    for target, group in groupby(stretches, lambda stretch: stretch[0]):
        with paper.marked(target.element if target and words.element else words.element):
            for _, line, left, base in group:
                paper.lines((line,), left, base, 0)
    for target, line, left, base in stretches:
        if target and words.element:
            paper.link(target, left, base - words.drop, width(paper.case, _trimmed(line)), words.leading)


def _trimmed(line: Line) -> Line:
    """The line without the space that ends it."""
    *spans, last = line.spans
    return line._replace(spans=(*spans, last._replace(words=last.words[:-1] if not last.words[-1] else last.words)))


@dataclass(eq=False, slots=True, kw_only=True)
class Bar(Piece):
    """A horizontal rule."""

    left: float
    width: float
    thickness: float
    colour: str
    foot: float = 0.0

    @property
    def height(self) -> float:
        return self.thickness + self.foot

    def draw(self, paper: Paper, top: float) -> None:
        paper.fill(self.left, top, self.width, self.thickness, self.colour)
