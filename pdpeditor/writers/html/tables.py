"""Tables as HTML: named, with header cells that a screen reader can announce, and readable on a narrow screen."""

from __future__ import annotations

from itertools import zip_longest

from pdpeditor.blocks import Cell, Table
from pdpeditor.writers.html.words import Voice, plain, title

_WIDE = 5


def table(block: Table, voice: Voice) -> str:
    """A table; from five columns on, one that scrolls in a place of its own where the screen is too narrow."""
    columns = max((len(row) for row in (block.head, *block.rows)), default=0)
    if not columns:
        return _caption(block, "p")
    rows = "".join(f"<tr>\n{_row(row, block.head, columns, voice)}</tr>\n" for row in block.rows)
    parts = (_caption(block, "caption"), _widths(block, columns), _head(block, columns), f"<tbody>\n{rows}</tbody>\n")
    whole = f'<table class="pdp-table">\n{"".join(parts)}</table>\n'
    return whole if columns < _WIDE else _scrolling(whole, block)


def _scrolling(whole: str, block: Table) -> str:
    name = plain(block.caption) or ", ".join(words for each in block.head if (words := plain(each)))
    named = f' role="group" aria-label="{name}"' if name else ""
    return f'<div class="pdp-scroll"{named} tabindex="0">\n{whole}</div>\n'


def _caption(block: Table, tag: str) -> str:
    words = title(block.caption)
    return f'<{tag} class="pdp-caption">{words}</{tag}>\n' if words else ""


def _widths(block: Table, columns: int) -> str:
    """The relative widths of the columns, in percent."""
    if len(block.widths) != columns or not (whole := sum(block.widths)):
        return ""
    shares = "".join(f'<col style="width:{100 * width / whole:.4g}%">' for width in block.widths)
    return f"<colgroup>{shares}</colgroup>\n"


def _head(block: Table, columns: int) -> str:
    if not any(plain(each) for each in block.head):
        return ""
    padded = (*block.head, *[""] * (columns - len(block.head)))
    return f"<thead>\n<tr>{''.join(_over(each) for each in padded)}</tr>\n</thead>\n"


def _over(words: str) -> str:
    said = title(words)
    return f'<th scope="col">{said}</th>' if said else "<td></td>"


def _row(row: tuple[Cell, ...], head: tuple[str, ...], columns: int, voice: Voice) -> str:
    """The cells of a row; the first names it, where there are several columns and it has words."""
    cells = zip_longest(row, head[:columns], range(columns))
    return "".join(_cell(cell, plain(label or ""), columns > 1 and number == 0, voice) for cell, label, number in cells)


def _cell(cell: Cell | None, label: str, first: bool, voice: Voice) -> str:
    inside = voice.cell(cell) if cell else ""
    if first and inside:
        return f'<th scope="row">{inside}</th>\n'
    hint = f' data-label="{label}"' if label and inside else ""
    return f"<td{hint}>{inside}</td>\n"
