"""Labels with their values, and tables: three rules, hairlines between rows, a header that follows over the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pdpeditor.blocks import Cell, Rows, Table
from pdpeditor.writers.pdf.grid import Column, Row, height
from pdpeditor.writers.pdf.look import MM, Type
from pdpeditor.writers.pdf.pieces import Bar, Piece, Words
from pdpeditor.writers.pdf.scribe import Scribe, run
from pdpeditor.writers.pdf.spoken import heading
from pdpeditor.writers.pdf.tags import Element
from pdpeditor.writers.pdf.widths import shared

_GAP = 4 * MM
_LOW = 40
_BETWEEN = 1.5
_ROW_HEADER = b"/A<</O/Table/Scope/Row>>"
_COLUMN_HEADER = b"/A<</O/Table/Scope/Column>>"


def rows(block: Rows, scribe: Scribe) -> Iterator[Piece]:
    """Labels in a narrow column, values beside them, a hairline under each."""
    if not block.rows:
        return
    look, table = scribe.look, scribe.place.add("Table")
    if isinstance(scribe.before, Rows):  # rows of several records make one list
        yield from (replace(row, lid=None, above=0.0) for row in label_rows(block.rows, scribe, table, 0.0))
        return
    above = 3.0 if scribe.under_heading else look.body.above + 4
    yield from label_rows(block.rows, scribe, table, above)


def label_rows(pairs: tuple[tuple[str, Cell], ...], scribe: Scribe, table: Element, above: float) -> Iterator[Row]:
    """The rows of such a table, the first one that far under what stands before."""
    look = scribe.look
    named_width = min(look.label_width, scribe.width * 0.4)
    left, width = scribe.left + named_width, scribe.width - named_width
    rule, lid = _bar(scribe, 0.3, look.style.hairline), _bar(scribe, 0.7, look.style.band)
    last = len(pairs) - 1
    for number, (label, value) in enumerate(pairs):
        row = table.add("TR")
        header = row.add("TH", _ROW_HEADER)
        named = scribe.words(
            run(label), look.label, header, scribe.left, named_width - _GAP, above=0.0, drop=look.cell.drop
        )
        columns = ((named,) if named else (), column(value, scribe, look.cell, row.add("TD"), left, width))
        yield Row(
            columns=columns,
            pad=look.pad,
            rule=rule,
            lid=None if number else lid,
            above=0.0 if number else above,
            keep=_alone(number, last) and height(columns, look.pad) <= _LOW,
            origin=scribe.origin,
        )


def column(cell: Cell, scribe: Scribe, type: Type, element: Element, left: float, width: float) -> Column:
    """The paragraphs of a cell one under the other."""
    several = len(cell.paragraphs) > 1
    found: list[Words] = []
    for paragraph in cell.paragraphs:
        own = element.add("P") if several else element
        words = scribe.words(paragraph, type, own, left, width, above=_BETWEEN if found else 0.0)
        if words:
            found.append(words)
    return tuple(found)


def table(block: Table, scribe: Scribe) -> Iterator[Piece]:
    """A caption, a header row between two rules, rows with hairlines, a last rule."""
    look, element = scribe.look, scribe.place.add("Table")
    above = 3.0 if scribe.under_heading else look.body.above + 4
    if heading(block.caption):
        own = element.add("Caption")
        caption = scribe.words(run(block.caption), look.label, own, scribe.left, scribe.width, above=above, keep=True)
        yield from [caption] if caption else []
        above = 4.0
    lefts, widths = _columns(block, scribe)
    head = _head(block, scribe, element, lefts, widths, above)
    yield head
    hairline, end = _bar(scribe, 0.3, look.style.hairline), _bar(scribe, 0.9, look.style.band)
    last, pad = len(block.rows) - 1, look.pad + 0.6
    for number, cells in enumerate(block.rows):
        row = element.add("TR")
        columns = tuple(
            column(cell, scribe, look.cell, row.add("TD"), left, width)
            for cell, left, width in zip(cells, lefts, widths, strict=False)
        )
        yield Row(
            columns=columns,
            pad=pad,
            rule=hairline if number < last else end,
            head=head,
            keep=_alone(number, last) and height(columns, pad) <= _LOW,
            origin=block.origins[number] if number < len(block.origins) else scribe.origin,
        )


def _alone(number: int, last: int) -> bool:
    """Whether a row that is not held would stand alone at the foot of a page, or the last one at the top of one."""
    return number in (0, last - 1) and number < last


def _columns(block: Table, scribe: Scribe) -> tuple[list[float], list[float]]:
    """The left edges and the widths of the columns."""
    count = max(len(block.head), *(len(row) for row in block.rows), 1)
    room = scribe.width - _GAP * (count - 1)
    texts = [[] for _ in range(count)] if any(block.widths) else _texts(block, count)
    widths = shared(room, block.widths, texts, scribe.look.cell.ink.size * 0.53)
    return [scribe.left + sum(widths[:n]) + _GAP * n for n in range(count)], widths


def _texts(block: Table, count: int) -> list[list[str]]:
    """The words of each column, its title first."""
    cells = [["".join(run.words for runs in cell.paragraphs for run in runs) for cell in row] for row in block.rows]
    lines = ([*row, *[""] * count] for row in [list(block.head), *cells])
    return [list(column) for column in list(zip(*lines, strict=False))[:count]]


def _head(block: Table, scribe: Scribe, table: Element, lefts: list[float], widths: list[float], above: float) -> Row:
    look, row = scribe.look, table.add("TR")
    columns = []
    for title, left, width in zip(block.head, lefts, widths, strict=False):
        element = row.add("TH", _COLUMN_HEADER)
        words = scribe.words(run(title), look.label, element, left, width, above=0.0)
        columns.append((words,) if words else ())
    return Row(
        columns=tuple(columns),
        pad=look.pad + 0.6,
        lid=_bar(scribe, 0.9, look.style.band),
        rule=_bar(scribe, 0.5, look.style.band),
        above=above,
        keep=True,
        origin=scribe.origin,
    )


def _bar(scribe: Scribe, thickness: float, colour: str) -> Bar:
    return Bar(left=scribe.left, width=scribe.width, thickness=thickness, colour=colour)
