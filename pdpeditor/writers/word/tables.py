"""Tables: a fixed grid, header rows that repeat, short rows that stay whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TypeVar

from pdpeditor import blocks
from pdpeditor.blocks import Cell
from pdpeditor.writers.markup import line, signed
from pdpeditor.writers.pdf.widths import shared
from pdpeditor.writers.word.page import Page
from pdpeditor.writers.word.words import Hand
from pdpeditor.writers.word.xml import element, value

_SHORT = 600
"""A row whose cells hold fewer letters stays on one page."""
_LABELS = 0.29
_LETTER = 105.0
_EMPTY = Cell(())
T = TypeVar("T")


def table(style: str, widths: Sequence[int], rows: Iterable[str], looks: str = "", title: str = "") -> str:
    """A table and the small space after it, without which it would grow together with the next one; `looks` names the
    parts that its style makes different (firstRow, firstColumn).
    """
    flags = {name: int(name in looks) for name in ("firstRow", "lastRow", "firstColumn", "lastColumn")}
    layout = element(
        "tblPr",
        value("tblStyle", style),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", **flags, noHBand=1, noVBand=1),
        value("tblCaption", title) if title else "",
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    return element("tbl", layout, grid, *rows) + element("p", element("pPr", value("pStyle", "Gap")))


def row(cells: Iterable[str], *layout: str) -> str:
    """A row of cells."""
    return element("tr", element("trPr", *layout) if any(layout) else "", *cells)


def cell(width: int, paragraphs: str, style: str = "TableText") -> str:
    """A cell; it ends with a paragraph, whatever it holds."""
    last = "" if paragraphs.endswith("</w:p>") else element("p", element("pPr", value("pStyle", style)))
    return element("tc", element("tcPr", element("tcW", w=width, type="dxa")), paragraphs, last)


def labelled(twins: tuple[blocks.Rows, ...], page: Page) -> str:
    """Labels, each with its value beside it."""
    if not twins[0].rows:
        return ""
    left = round(page.look.width * _LABELS)
    widths = (left, page.look.width - left)
    return table("FactsTable", widths, (_labelled(each, widths, page) for each in _by_row(twins)), "firstColumn")


def _by_row(twins: tuple[blocks.Rows, ...]) -> Iterable[tuple[tuple[str, Cell], ...]]:
    return zip(*(each.rows for each in twins), strict=True)


def _labelled(voices: tuple[tuple[str, Cell], ...], widths: Sequence[int], page: Page) -> str:
    label = titles("TableLabel", [label for label, _ in voices], page)
    value = _values([cell for _, cell in voices], page)
    return row((cell(widths[0], label), cell(widths[1], value)), _whole([cell for _, cell in voices]))


def ruled(twins: tuple[blocks.Table, ...], page: Page) -> str:
    """A table with its caption and its header row."""
    first = twins[0]
    count = max(1, *(len(each.head) for each in twins), *(len(row) for each in twins for row in each.rows))
    widths = _widths(first, count, page.look.width)
    heads = list(zip_longest(*((*each.head, *[""] * (count - len(each.head))) for each in twins), fillvalue=""))
    rows = (
        row(map(cell, widths, cells), _whole(whole))
        for cells, whole in (_cells(voices, count, page) for voices in zip(*(each.rows for each in twins), strict=True))
    )
    caption = titles("Caption", [each.caption for each in twins], page)
    return caption + table("RuledTable", widths, [*_head(heads, widths, page), *rows], "firstRow", line(first.caption))


def _head(heads: list[tuple[str, ...]], widths: Sequence[int], page: Page) -> Iterator[str]:
    titled = [titles("TableHead", voices, page) for voices in heads]
    if any(titled):
        cells = (cell(width, words, "TableHead") for width, words in zip(widths, titled, strict=True))
        yield row(cells, "<w:cantSplit/>", "<w:tblHeader/>")


def _cells(voices: tuple[tuple[Cell, ...], ...], count: int, page: Page) -> tuple[list[str], list[Cell]]:
    """The cells of a row, and all that stands in them."""
    padded = [(*each, *[_EMPTY] * (count - len(each))) for each in voices]
    every = [cell for each in padded for cell in each]
    return [_values(list(several), page) for several in zip(*padded, strict=True)], every


def _widths(table: blocks.Table, count: int, room: int) -> list[int]:
    texts = [[line(title)] for title in (*table.head, *[""] * count)[:count]]
    for each in table.rows:
        for column, cell in zip(texts, each, strict=False):
            column.append(" ".join(run.words for paragraph in cell.paragraphs for run in paragraph)[:2000])
    widths = [round(width) for width in shared(room, table.widths, texts, _LETTER)]
    return [*widths[:-1], max(room - sum(widths[:-1]), 200)]


def titles(style: str, words: Sequence[str], page: Page) -> str:
    """The same title in each language, once where it is the same words."""
    return "".join(hand.titled(style, each) for hand, each in _voices(words, words, page))


def _values(cells: list[Cell], page: Page) -> str:
    said = [
        [signed(each, hand.style, hand.lang) for each in cell.paragraphs]
        for hand, cell in zip(page.hands, cells, strict=True)
    ]
    return "".join(
        hand.told("TableText", paragraph)
        for hand, cell in _voices(cells, said, page)
        for paragraph in cell.paragraphs
        if any(run.words for run in paragraph)
    )


def _voices(values: Sequence[T], said: Sequence[object], page: Page) -> Iterator[tuple[Hand, T]]:
    """What stands in each language, with the hand that writes it; what is said alike in the second is left out."""
    yield page.hands[0], values[0]
    for hand, each, words in zip(page.hands[1:], values[1:], said[1:], strict=True):
        if words != said[0]:
            yield hand.second(), each


def _whole(cells: Iterable[Cell]) -> str:
    letters = sum(len(run.words) for cell in cells for paragraph in cell.paragraphs for run in paragraph)
    return "<w:cantSplit/>" if letters < _SHORT else ""
