"""How a sheet prints: on landscape A4, its header row on every page, who and which page at the foot."""

from __future__ import annotations

from math import ceil

from xlsxwriter.worksheet import Worksheet

from pdpeditor.text import clean
from pdpeditor.writers.xlsx.book import Book
from pdpeditor.writers.xlsx.look import Look

_A4 = 9
_READABLE = 190
"""How wide the columns are that one page holds in letters that can be read; wider tables take several pages."""
_LONGEST = 110
_MARGINS = {"left": 0.4, "right": 0.4, "top": 0.6, "bottom": 0.6}


def set_up(worksheet: Worksheet, book: Book, look: Look, width: float, title: str = "") -> None:
    """Set a sheet of that width up for printing, under a title."""
    worksheet.set_landscape()
    worksheet.set_paper(_A4)
    worksheet.set_margins(**_MARGINS)
    worksheet.fit_to_pages(ceil(width / _READABLE), 0)
    worksheet.set_header(f"&L{_plain(title)}" if title else "")
    whose = " · ".join(words for words in (book.document.title, book.document.owner) if words)
    worksheet.set_footer(f"&L{_plain(whose)}&C{_plain(look.style.footer[look.lang])}&R&P / &N")


def _plain(words: str) -> str:
    """Words on one line that say no code; a header holds 255 characters in all."""
    line = " ".join(clean(words).split())
    return (line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…").replace("&", "&&")
