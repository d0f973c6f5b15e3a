"""The words of a cell: its paragraphs, the signs of what is not settled, no more than a spreadsheet holds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from pdpeditor.blocks import Cell, Inline, Run
from pdpeditor.text import Lang, clean
from pdpeditor.writers.style import Style

_LONGEST = 32767
_CUT = " […]"


def words_of(cell: Cell, style: Style, lang: Lang) -> str:
    """All that a cell says."""
    return fitting("\n".join(line_of(line, style, lang) for line in cell.paragraphs))


def line_of(line: Inline, style: Style, lang: Lang) -> str:
    """The words of a line, a sign for each stretch of words that is open or proposed."""
    return clean("".join(_signed(list(runs), style, lang) for _, runs in groupby(line, lambda run: run.style)))


def fitting(words: str) -> str:
    """The words, or as many as a cell holds and the sign that some are missing; lengths are in UTF-16 units."""
    units = words.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return words
    return units[: 2 * (_LONGEST - len(_CUT))].decode("utf-16-le", "ignore") + _CUT


def manners(cell: Cell) -> Iterator[str]:
    """The styles of the words of a cell."""
    return (run.style for line in cell.paragraphs for run in line if run.words.strip())


def _signed(runs: list[Run], style: Style, lang: Lang) -> str:
    words = "".join(run.words for run in runs)
    if not words.strip():
        return words
    if runs[0].style == "open":
        return style.opened(words)
    return words + style.confirmed_later(lang) if runs[0].style == "proposed" else words
