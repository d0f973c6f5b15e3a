"""Writes an edition as a spreadsheet (Office Open XML): a sheet for each table, after one that presents them all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO

from xlsxwriter import Workbook

from pdpeditor.blocks import Document, Edition
from pdpeditor.text import clean
from pdpeditor.writers.style import DEFAULT, Style
from pdpeditor.writers.xlsx.book import Book, book_of
from pdpeditor.writers.xlsx.front import present
from pdpeditor.writers.xlsx.language import with_languages
from pdpeditor.writers.xlsx.look import Look
from pdpeditor.writers.xlsx.names import Names
from pdpeditor.writers.xlsx.sheet import fill

_OPTIONS = {
    "in_memory": True,  # no temporary file, and dates in the archive that are always the same
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def write(edition: Edition, style: Style = DEFAULT) -> bytes:
    """The edition as an .xlsx file, the sheets of its documents one after the other; the same bytes every time."""
    content = BytesIO()
    with Workbook(content, _OPTIONS) as workbook:
        _describe(workbook, edition, style)
        for book in _books(edition):
            look = Look(workbook, style, book.document.lang)
            front = workbook.add_worksheet(book.name)
            sheets = [(workbook.add_worksheet(sheet.name), sheet) for sheet in book.sheets]
            present(front, book, look, edition.day)
            for worksheet, sheet in sheets:
                fill(worksheet, sheet, book, look)
    return with_languages(content.getvalue(), [document.lang for document in edition.documents])


def _books(edition: Edition) -> Iterator[Book]:
    names = Names()
    several = len(edition.documents) > 1
    for document in edition.documents:
        yield book_of(document, names, f" {document.lang.upper()}" if several else "")


def _describe(workbook: Workbook, edition: Edition, style: Style) -> None:
    first: Document = edition.documents[0]
    workbook.set_properties(
        {
            "title": clean(first.title),
            "author": clean(first.owner),
            "company": clean(style.name),
            "created": datetime.combine(edition.day, time()),
        }
    )
