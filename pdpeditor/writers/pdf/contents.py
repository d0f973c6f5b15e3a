"""The list of sections: reference, title, dotted leader, page number, all of it a link."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from pdpeditor.blocks import Contents
from pdpeditor.writers.pdf.grid import Whole
from pdpeditor.writers.pdf.lines import Ink, Line, Target, spaced, width
from pdpeditor.writers.pdf.look import MM
from pdpeditor.writers.pdf.paper import Paper
from pdpeditor.writers.pdf.pieces import Piece, Start, Words
from pdpeditor.writers.pdf.scribe import Scribe, run
from pdpeditor.writers.pdf.tags import Element

_LONGEST = 240
_SHORT = 30
_FEWEST = 8
"""A letter with this many sections or more lists them in two columns."""
_HIGHEST = 320
_GUTTER = 8 * MM


@dataclass(eq=False, slots=True, kw_only=True)
class Entry(Piece):
    """One line of the contents; the page is known when it is drawn."""

    words: Words
    reference: Line
    left: float
    right: float
    ink: Ink
    quiet: str
    target: Target

    @property
    def height(self) -> float:
        return self.words.height

    def draw(self, paper: Paper, top: float) -> None:
        baseline = top + self.words.drop
        page = f"{paper.places[self.target.href[1:]][0]}"
        end = self.right - paper.case.width(self.ink.face, page) * self.ink.size / 1000
        last = baseline + (len(self.words.lines) - 1) * self.words.leading
        with paper.marked(self.target.element):
            if self.reference.spans:
                paper.lines((self.reference,), self.left, baseline, 0)
            paper.lines(self.words.lines, self.words.left, baseline, self.words.leading)
        self._lead(paper, end, last)
        with paper.marked(self.target.element):
            paper.lines((paper.single(page, self.ink),), end, last, 0)
        paper.link(self.target, self.left, top, self.right - self.left, self.height)

    def _lead(self, paper: Paper, end: float, baseline: float) -> None:
        """Dots from the title to the page number, on a grid that all lines share."""
        step = 4.0
        start = self.words.left + width(paper.case, self.words.lines[-1])
        first = self.right - step * int((self.right - start - 5) / step)
        count = int((end - 5 - first) / step)
        paper.dots(first, baseline - 1, count, step, self.quiet)


def entries(block: Contents, scribe: Scribe) -> Iterator[Piece]:
    """The contents of the document."""
    look = scribe.look
    element = scribe.place.add(scribe.headed(2))
    title = scribe.words(run(block.title), look.contents, element, scribe.left, scribe.width, keep=True)
    if title:
        yield replace(title, foot=6)
    table = scribe.place.add("TOC")
    starts = [_shortened(start, scribe) for start in scribe.starts]
    indent = max((width(scribe.case, _reference(start, scribe)) for start in starts), default=0) + 8
    column = Column(scribe.left, scribe.width, indent, 12 * MM)
    if not scribe.look.hanging or scribe.halved or not _FEWEST <= len(starts) <= _SHORT:
        yield from _under_each_other(starts, scribe, table, column)
        return
    yield from _in_two_columns(starts, scribe, table, column)


class Column(NamedTuple):
    """Where entries stand: the left edge, the width, the room for references and for page numbers."""

    left: float
    width: float
    indent: float
    number: float


def _under_each_other(starts: list[Start], scribe: Scribe, table: Element, column: Column) -> Iterator[Entry]:
    for number, start in enumerate(starts):
        yield from _entry(start, scribe, table, column, _holds(number, len(starts)))


def _in_two_columns(starts: list[Start], scribe: Scribe, table: Element, column: Column) -> Iterator[Piece]:
    width = (column.width - _GUTTER) / 2
    places = [
        column._replace(left=left, width=width, number=8 * MM) for left in (column.left, column.left + width + _GUTTER)
    ]
    middle = (len(starts) + 1) // 2
    halves = zip((starts[:middle], starts[middle:]), places, strict=True)
    columns = [tuple(_under_each_other(half, scribe, table, place)) for half, place in halves]
    listing = Whole(columns=tuple(columns), pad=0.0)
    yield from [listing] if listing.height <= _HIGHEST else (entry for column in columns for entry in column)


def _holds(number: int, count: int) -> bool:
    """Whether an entry stays with the next: all of a short list, three at each end of a long one."""
    return number < count - 1 and (count <= _SHORT or number < 3 or number >= count - 3)


def _shortened(start: Start, scribe: Scribe) -> Start:
    """A section as the contents can show it: a long reference beside its title, a title of a few lines."""
    if width(scribe.case, _reference(start, scribe)) > scribe.width / 4:
        return _shortened(replace(start, reference="", title=f"{start.reference} {start.title}"), scribe)
    return start if len(start.title) <= _LONGEST else replace(start, title=f"{start.title[:_LONGEST].rstrip()}…")


def _reference(start: Start, scribe: Scribe) -> Line:
    ink = scribe.look.label.ink._replace(colour=scribe.look.style.accent)
    return scribe.line(start.reference, ink)


def _entry(start: Start, scribe: Scribe, table: Element, column: Column, keep: bool) -> Iterator[Entry]:
    look = scribe.look
    title = start.title or start.reference or "—"
    link = Element("Link", table.add("TOCI").add("Reference"))
    left = column.left + column.indent
    words = scribe.words(run(title + " "), look.cell, link, left, column.width - column.indent - column.number)
    if words:
        yield Entry(
            words=replace(words, lines=(*words.lines[:-1], spaced(words.lines[-1]))),
            reference=_reference(start, scribe),
            left=column.left,
            right=column.left + column.width,
            ink=look.cell.ink,
            quiet=look.style.quiet,
            target=Target(f"#{start.key}", link, title),
            above=2.6,
            keep=keep,
        )
