"""Where what the records say has landed on the pages: blocks, rows, paragraphs, and answers that share a paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import singledispatch

from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.grid import Row
from pdpeditor.writers.pdf.lines import length, width
from pdpeditor.writers.pdf.paper import WIDTH
from pdpeditor.writers.pdf.pieces import Piece, Words
from pdpeditor.writers.pdf.sheets import Sheet

_NEAR = 14
"""At most this many points lie between two pieces that are seen as one."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where what comes from some origin is: its page (from 1), its edges from the top left corner of the page."""

    origin: str
    page: int
    top: float
    bottom: float
    left: float = 0.0
    right: float = WIDTH


Land = Callable[[Iterable[Sheet], Case], Iterable[Landing]]
"""Looks for landings."""


def landings(sheets: Iterable[Sheet], case: Case) -> Iterator[Landing]:
    """The landings on some pages, in the order of reading; what is inside another one comes after it."""
    for page, sheet in enumerate(sheets, 1):
        edges = sheet.look.left, WIDTH - sheet.look.right
        found = (each for top, piece in sheet.placed for each in _of_piece(piece, case, page, top, edges))
        yield from _together(found)


def _together(found: Iterable[Landing]) -> Iterator[Landing]:
    """The landings of one page, neighbours from the same origin as one."""
    last: dict[str, int] = {}
    kept: list[Landing] = []
    for each in found:
        known = kept[last[each.origin]] if each.origin in last else None
        if known and known.left == each.left and known.right == each.right and each.top - known.bottom < _NEAR:
            kept[last[each.origin]] = replace(known, bottom=max(known.bottom, each.bottom))
        else:
            last[each.origin] = len(kept)
            kept.append(each)
    return iter(kept)


def _of_piece(piece: Piece, case: Case, page: int, top: float, edges: tuple[float, float]) -> Iterator[Landing]:
    if piece.origin:
        yield _of_words(piece, page, top) if isinstance(piece, Words) else _of_band(piece, page, top, edges)
    yield from _inside(piece, case, page, top)


def _of_words(words: Words, page: int, top: float) -> Landing:
    """The words alone, without the ground that they stand on."""
    first = top + words.pad
    last = first + len(words.lines) * words.leading
    return Landing(words.origin, page, first, last, words.left, words.left + words.measure)


def _of_band(piece: Piece, page: int, top: float, edges: tuple[float, float]) -> Landing:
    return Landing(piece.origin, page, top, top + piece.height, *edges)


@singledispatch
def _inside(piece: Piece, case: Case, page: int, top: float) -> Iterator[Landing]:
    """What comes from other origins inside a piece."""
    return iter(())


@_inside.register
def _(row: Row, case: Case, page: int, top: float) -> Iterator[Landing]:
    for column in row.columns:
        place = top + row.pad
        for piece in column:
            place += piece.above
            yield from _of_piece(piece, case, page, place, (0.0, WIDTH))
            place += piece.height


@_inside.register
def _(words: Words, case: Case, page: int, top: float) -> Iterator[Landing]:
    if not words.shares:
        return
    before = words.shares.begun
    for number, line in enumerate(words.lines):
        at, wide = top + words.pad + number * words.leading, width(case, line) / max(length(line), 1)
        for origin, start, end in words.shares.between(before, before + length(line)):
            left, right = (words.left + (place - before) * wide for place in (start, end))
            yield Landing(origin, page, at, at + words.leading, left, right)
        before += length(line)
