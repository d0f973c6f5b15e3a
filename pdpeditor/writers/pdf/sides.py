"""Two languages side by side: the same blocks in two columns, tables and labels in both languages in each cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import singledispatch
from itertools import zip_longest

from pdpeditor import blocks
from pdpeditor.blocks import Block, Document
from pdpeditor.writers.pdf.covers import Ribbon
from pdpeditor.writers.pdf.grid import Column, Row
from pdpeditor.writers.pdf.lines import Line, Span
from pdpeditor.writers.pdf.look import MM
from pdpeditor.writers.pdf.pieces import Break, Piece, Words
from pdpeditor.writers.pdf.scribe import Scribe
from pdpeditor.writers.pdf.story import pieces

_GUTTER = 9 * MM
_UNDER = 1.5
Scribes = tuple[Scribe, Scribe]


def told_twice(documents: tuple[Document, ...], scribes: Scribes) -> Iterator[Piece]:
    """The pieces of two documents that are alike."""
    first, second = documents
    for one, other in zip(first.blocks, second.blocks, strict=True):
        for piece in both(one, other, scribes):
            yield replace(piece, origin=one.origin) if one.origin and not piece.origin else piece
        for scribe, block in zip(scribes, (one, other), strict=True):
            scribe.before = block


@singledispatch
def both(block: Block, other: Block, scribes: Scribes) -> Iterator[Piece]:
    """The pieces of two twin blocks, in two columns."""
    one, two = scribes
    half = (one.width - _GUTTER) / 2
    left = _in_column(block, one, one.left, half)
    right = _in_column(other, two, two.left + half + _GUTTER, half)
    yield from map(_abreast, zip_longest(left, right))


def _in_column(block: Block, scribe: Scribe, left: float, width: float) -> list[Piece]:
    """The pieces of a block set in a column."""
    whole = scribe.left, scribe.width
    scribe.left, scribe.width, scribe.halved = left, width, True
    found = list(pieces(block, scribe))
    (scribe.left, scribe.width), scribe.halved = whole, False
    return found


def _abreast(pair: tuple[Piece | None, Piece | None]) -> Piece:
    """Two pieces at the same height; a band or a break is the same for both."""
    known = [piece for piece in pair if piece]
    first = known[0]
    if isinstance(first, Break | Ribbon):
        return first
    height, above = max(piece.height for piece in known), max(piece.above for piece in known)
    columns = tuple((_as_high(piece, height),) if piece else () for piece in pair)
    return Row(columns=columns, pad=0.0, above=above, keep=any(piece.keep for piece in known), start=first.start)


def _as_high(piece: Piece, height: float) -> Piece:
    """The piece at the top of its row; a coloured ground goes down as far as its neighbour."""
    if isinstance(piece, Words) and piece.backdrop:
        return replace(piece, above=0.0, foot=piece.foot + height - piece.height)
    return replace(piece, above=0.0)


@both.register(blocks.Rows)
@both.register(blocks.Table)
def _(block: Block, other: Block, scribes: Scribes) -> Iterator[Piece]:
    one, two = scribes
    for pair in zip(pieces(block, one), pieces(other, two), strict=False):
        yield _merged(*pair, two)


def _merged(one: Piece, other: Piece, scribe: Scribe) -> Piece:
    """Two rows as one: in each cell the second language stands under the first."""
    if isinstance(one, Row) and isinstance(other, Row):
        columns = zip(one.columns, other.columns, strict=False)
        head = _merged(one.head, other.head, scribe) if one.head and other.head else one.head
        return replace(one, columns=tuple(_stacked(*pair, scribe) for pair in columns), head=head)
    stacked = _stacked((one,), (other,), scribe)
    return Row(columns=(stacked,), pad=0.0, above=one.above, keep=one.keep)


def _stacked(one: Column, other: Column, scribe: Scribe) -> Column:
    quiet = [_quiet(piece, scribe) for piece in other]
    return (*one, *(replace(piece, above=piece.above or _UNDER) for piece in quiet))


def _quiet(piece: Piece, scribe: Scribe) -> Piece:
    """Words in the colour of the second language, but for those whose colour says something."""
    if not isinstance(piece, Words):
        return piece
    return replace(piece, lines=tuple(_quieter_line(line, scribe) for line in piece.lines))


def _quieter_line(line: Line, scribe: Scribe) -> Line:
    return line._replace(spans=tuple(_quieter(span, scribe) for span in line.spans))


def _quieter(span: Span, scribe: Scribe) -> Span:
    style = scribe.look.style
    settled = span.ink.colour in (style.ink, style.band)
    return span._replace(ink=span.ink._replace(colour=style.quiet)) if settled else span
