"""One table as a sheet: a header row that stays in view and filters, typed cells, columns as wide as what they say."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from pdpeditor.blocks import Table
from pdpeditor.text import clean
from pdpeditor.writers.xlsx.book import Book, Sheet
from pdpeditor.writers.xlsx.cells import put, put_words
from pdpeditor.writers.xlsx.look import Look
from pdpeditor.writers.xlsx.paper import set_up
from pdpeditor.writers.xlsx.room import height, width
from pdpeditor.writers.xlsx.words import fitting


def fill(worksheet: Worksheet, sheet: Sheet, book: Book, look: Look) -> None:
    """Fill a sheet with its table and set it up for reading, filtering and printing."""
    head = _head(sheet.table)
    for column, title in enumerate(head):
        put_words(worksheet, 0, column, title, look.way("head"))
    said = [
        [put(worksheet, row, column, cell, look) for column, cell in enumerate(cells)]
        for row, cells in enumerate(sheet.table.rows, start=1)
    ]
    widths = _widths(head, said)
    for column, wide in enumerate(widths):
        worksheet.set_column(column, column, wide)
    for row, words in enumerate((head, *said)):
        worksheet.set_row(row, height(words, widths))
    worksheet.freeze_panes(1, 1)
    worksheet.autofilter(0, 0, len(said), len(head) - 1)
    worksheet.repeat_rows(0)
    worksheet.repeat_columns(0)
    set_up(worksheet, book, look, sum(widths), sheet.title)


def _head(table: Table) -> list[str]:
    """The titles of all the columns; a row can be longer than the head."""
    count = max(len(table.head), *(len(row) for row in table.rows), 1)
    return ([fitting(clean(title)) for title in table.head] + [""] * count)[:count]


def _widths(head: list[str], said: list[list[str]]) -> list[int]:
    return [width(title, [row[column] for row in said if column < len(row)]) for column, title in enumerate(head)]
