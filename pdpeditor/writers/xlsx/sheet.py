"""One table as a sheet: a header row that stays in view and filters, typed cells, columns as wide as what they say."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from pdpeditor.blocks import Cell, Table
from pdpeditor.text import clean
from pdpeditor.writers.xlsx.book import Book, Sheet
from pdpeditor.writers.xlsx.cells import put, put_words
from pdpeditor.writers.xlsx.look import Look
from pdpeditor.writers.xlsx.paper import set_up
from pdpeditor.writers.xlsx.words import fitting

_NARROWEST, _WIDEST = 9, 60
_ARROW = 3


def fill(worksheet: Worksheet, sheet: Sheet, book: Book, look: Look) -> None:
    """Fill a sheet with its table and set it up for reading, filtering and printing."""
    table, count = sheet.table, _count(sheet.table)
    head = (*(fitting(clean(title)) for title in table.head), *[""] * count)[:count]
    for column, title in enumerate(head):
        put_words(worksheet, 0, column, title, look.way("head"))
    for row, cells in enumerate(table.rows, start=1):
        for column, each in enumerate(cells):
            put(worksheet, row, column, each, look)
    widths = [
        _width(title, [row[column] for row in table.rows if column < len(row)]) for column, title in enumerate(head)
    ]
    for column, width in enumerate(widths):
        worksheet.set_column(column, column, width)
    worksheet.freeze_panes(1, 1)
    worksheet.autofilter(0, 0, len(table.rows), count - 1)
    worksheet.repeat_rows(0)
    worksheet.repeat_columns(0)
    set_up(worksheet, book, look, sum(widths), sheet.title)


def _count(table: Table) -> int:
    return max(len(table.head), *(len(row) for row in table.rows), 1)


def _width(title: str, cells: Sequence[Cell]) -> int:
    """Wide enough for the longest word of the title and for the longest line under it, within reason."""
    words = max((len(word) for word in title.split()), default=0) + _ARROW
    lines = max((len(line) for cell in cells for line in _lines(cell)), default=0) + 2
    return max(_NARROWEST, min(_WIDEST, max(words, lines)))


def _lines(cell: Cell) -> list[str]:
    return [line for runs in cell.paragraphs for line in "".join(run.words for run in runs).split("\n")]
