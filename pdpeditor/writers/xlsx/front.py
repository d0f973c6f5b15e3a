"""The first sheet: whose document it is, what the signs mean, and the way to each of the other sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO

from xlsxwriter.worksheet import Worksheet

from pdpeditor.blocks import Cell, Cover, Inline, cell, inline
from pdpeditor.text import Text, clean
from pdpeditor.writers.style import Logo
from pdpeditor.writers.xlsx.book import Book, Part, Sheet
from pdpeditor.writers.xlsx.cells import put, put_words
from pdpeditor.writers.xlsx.look import Look
from pdpeditor.writers.xlsx.paper import set_up
from pdpeditor.writers.xlsx.room import height

_WIDTHS = (34, 56, 44)
_FACTS = 4
_TITLE = 28
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
    worksheet.set_portrait()
    cover = book.cover or Cover(book.document.owner, book.document.title, "")
    if look.style.logo:
        _draw(worksheet, look.style.logo)
    for row, (way, words) in enumerate((("title", cover.title), ("lead", cover.subtitle), ("lead", cover.owner))):
        put_words(worksheet, row, 0, clean(words), look.way(way))
    worksheet.set_row(0, _TITLE)
    facts = list(_facts(book, look, day))
    for row, (label, value) in enumerate(facts, start=_FACTS):
        _line(worksheet, row, (cell(label, "strong"), value), look)
    _contents(worksheet, _FACTS + len(facts) + 1, book, look)


def _facts(book: Book, look: Look, day: date) -> Iterator[tuple[str, Cell]]:
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
    listed = (line for part in book.parts for line in _listed(part))
    for below, (title, sheet, remarks) in enumerate(listed, start=row + 1):
        _line(worksheet, below, (cell(title), _count(sheet), Cell(remarks)), look)
        if sheet:
            worksheet.write_url(below, 0, _way_to(sheet), look.way("link"), sheet.name)


def _listed(part: Part) -> Iterator[tuple[str, Sheet | None, tuple[Inline, ...]]]:
    """The lines of a section: one for each of its sheets, its remarks beside the first."""
    sheets = part.sheets or (None,)
    return ((part.title, sheet, () if number else part.remarks) for number, sheet in enumerate(sheets))


def _count(sheet: Sheet | None) -> Cell:
    count = len(sheet.table.rows) if sheet else 0
    return Cell((inline(str(count)),), count) if sheet else Cell(())


def _way_to(sheet: Sheet) -> str:
    return "internal:'{}'!A1".format(sheet.name.replace("'", "''"))


def _line(worksheet: Worksheet, row: int, cells: Sequence[Cell], look: Look) -> None:
    """Cells side by side, as high as they need."""
    words = [put(worksheet, row, column, each, look) for column, each in enumerate(cells)]
    worksheet.set_row(row, height(words, _WIDTHS))


def _draw(worksheet: Worksheet, logo: Logo) -> None:
    scale = _LOGO_HEIGHT / logo.height
    picture = {"image_data": BytesIO(logo.png), "x_scale": scale, "y_scale": scale, "description": clean(logo.words)}
    worksheet.insert_image(0, 2, "logo.png", picture)
