"""How much room words take: the width of a column, the height of a row.

Heights are said in the file, as not all programs that open it work them out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

_NARROWEST, _WIDE, _WIDEST = 9, 48, 90
_LONG = 1200
_ARROW = 3
_LETTERS = 1.2  # the letters of words beside the figures that widths are counted in
_LINE, _ROW, _TALLEST = 13.2, 15.0, 409.0


def width(title: str, words: Sequence[str]) -> int:
    """The width of a column: the longest word of its title or the longest line under it, within reason."""
    word = max((len(word) for word in title.split()), default=0) + _ARROW
    line = max((len(line) for each in words for line in each.split("\n")), default=0) + 2
    widest = _WIDEST if any(len(each) > _LONG for each in words) else _WIDE
    return max(_NARROWEST, min(widest, max(word, line)))


def height(words: Iterable[str], widths: Sequence[int]) -> float:
    """The height of a row of these words, in points; no spreadsheet has taller rows than 409 points."""
    lines = max((_lines(each, width) for each, width in zip(words, widths, strict=False)), default=1)
    return min(_TALLEST, max(_ROW, lines * _LINE + 2))


def _lines(words: str, width: int) -> int:
    return sum(ceil(len(line) / (width * _LETTERS)) or 1 for line in words.split("\n"))
