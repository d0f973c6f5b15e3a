"""Puts what a cell says in its place in a sheet, and never as a formula, a number in disguise or a link."""

from __future__ import annotations

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from pdpeditor.blocks import Cell
from pdpeditor.writers.xlsx.look import Look
from pdpeditor.writers.xlsx.typed import typed
from pdpeditor.writers.xlsx.words import manners, words_of


def put(worksheet: Worksheet, row: int, column: int, cell: Cell, look: Look) -> str:
    """Write a cell, as its value where it has one that a spreadsheet knows, else as its words; what these are."""
    way, words = _way(cell), words_of(cell, look.style, look.lang)
    value = typed(cell.value, look.lang) if len(cell.paragraphs) < 2 and way != "open" else None
    if value:
        worksheet.write(row, column, value.value, look.way(way, value.format))
    else:
        put_words(worksheet, row, column, words, look.way(way))
    return words


def put_words(worksheet: Worksheet, row: int, column: int, words: str, way: Format) -> None:
    """Write words as they are."""
    if not words:
        worksheet.write_blank(row, column, None, way)
    elif words.startswith("<r>") and words.endswith("</r>"):  # XlsxWriter would take them for XML of its own
        worksheet.write_rich_string(row, column, way, words[:1], words[1:], way)
    else:
        worksheet.write_string(row, column, words, way)


def _way(cell: Cell) -> str:
    """How a cell speaks: what waits for an answer is louder than the rest; bold or slanted only as a whole."""
    found = set(manners(cell))
    waiting = next((way for way in ("open", "proposed") if way in found), None)
    return waiting or (found.pop() if len(found) == 1 else "")
