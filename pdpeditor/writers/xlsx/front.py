"""The first sheet: whose document it is, what the signs mean, and the way to each of the other sheets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO

from xlsxwriter.worksheet import Worksheet

from pdpeditor.blocks import Cell, Cover, cell, inline
from pdpeditor.text import Text, clean
from pdpeditor.writers.style import Logo
from pdpeditor.writers.xlsx.book import Book, Part
from pdpeditor.writers.xlsx.cells import put, put_words
from pdpeditor.writers.xlsx.look import Look
from pdpeditor.writers.xlsx.paper import set_up

_WIDTHS = (36, 70, 60)
_LOGO_HEIGHT = 60
_DAY = Text("Date", "Date")
_HEAD = (Text("Feuille", "Sheet"), Text("Lignes", "Rows"), Text("Remarques", "Remarks"))
_OPEN = Text("Réponse à compléter ou à traduire", "Answer to be completed or translated")
_PROPOSED = Text("Réponse proposée, que personne n’a encore confirmée", "Proposed answer that nobody has confirmed yet")


def present(worksheet: Worksheet, book: Book, look: Look, day: date) -> None:
    """Fill the first sheet of a document."""
    for column, width in enumerate(_WIDTHS):
        worksheet.set_column(column, column, width)
    worksheet.hide_gridlines(2)
    set_up(worksheet, book, look, sum(_WIDTHS))
    cover = book.cover or Cover(book.document.owner, book.document.title, "")
    if look.style.logo:
        _draw(worksheet, look.style.logo)
    for row, (way, words) in enumerate((("title", cover.title), ("lead", cover.subtitle), ("strong", cover.owner))):
        put_words(worksheet, row, 0, clean(words), look.way(way))
    row = 4
    for label, value in _rows(book, look, day):
        put(worksheet, row, 0, cell(label, "strong"), look)
        put(worksheet, row, 1, value, look)
        row += 1
    _contents(worksheet, row + 1, book, look)


def _rows(book: Book, look: Look, day: date) -> Iterator[tuple[str, Cell]]:
    """The facts of the cover, or the day where there is no cover; then what the signs mean."""
    if book.cover:
        yield from ((label, Cell((line,))) for label, line in book.cover.rows)
    else:
        yield _DAY[look.lang], Cell((inline(day.isoformat()),), day)
    yield look.style.open_sign, cell(_OPEN[look.lang])
    yield look.style.confirmed_later(look.lang).strip(), cell(_PROPOSED[look.lang])


def _contents(worksheet: Worksheet, row: int, book: Book, look: Look) -> None:
    """Each sheet with the number of its rows, and each section with its remarks."""
    for column, head in enumerate(_HEAD):
        put_words(worksheet, row, column, head[look.lang], look.way("head"))
    for part in book.parts:
        row = _part(worksheet, row + 1, part, look)


def _part(worksheet: Worksheet, row: int, part: Part, look: Look) -> int:
    """One section, from that row on; the last row that it takes."""
    for number, sheet in enumerate(part.sheets):
        target = "internal:'{}'!A1".format(sheet.name.replace("'", "''"))
        worksheet.write_url(row + number, 0, target, look.way("link"), sheet.name)
        put(worksheet, row + number, 1, Cell((inline(str(len(sheet.table.rows))),), len(sheet.table.rows)), look)
        put(worksheet, row + number, 2, cell(""), look)
    if not part.sheets:
        put(worksheet, row, 0, cell(part.title), look)
        put(worksheet, row, 1, cell(""), look)
    put(worksheet, row, 2, Cell(part.remarks), look)
    return row + max(len(part.sheets), 1) - 1


def _draw(worksheet: Worksheet, logo: Logo) -> None:
    scale = _LOGO_HEIGHT / logo.height
    picture = {"image_data": BytesIO(logo.png), "x_scale": scale, "y_scale": scale, "description": clean(logo.words)}
    worksheet.insert_image(0, 2, "logo.png", picture)
