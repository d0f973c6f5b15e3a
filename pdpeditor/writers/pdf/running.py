"""What stands at the top and at the foot of every page: whose document it is, which section, which page of how many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pdpeditor.blocks import Document
from pdpeditor.text import NBSP, Lang
from pdpeditor.writers.pdf.breaking import broken
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.lines import Bit, Ink, Line, Span, width
from pdpeditor.writers.pdf.look import MM, Look
from pdpeditor.writers.pdf.ordinals import raised
from pdpeditor.writers.pdf.paper import HEIGHT, WIDTH, Paper
from pdpeditor.writers.pdf.pictures import fitted
from pdpeditor.writers.pdf.sheets import Sheet
from pdpeditor.writers.pdf.spoken import heading
from pdpeditor.writers.style import Style

_BOX = (24 * MM, 5 * MM)
"""The room for the logo in the head."""
_MONTHS: dict[Lang, str] = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}


@dataclass(frozen=True, slots=True)
class Running:
    """What every page of a document says: its name and whose it is, its day, who prints it."""

    name: str
    day: str
    foot: str


def running(documents: tuple[Document, ...], day: date, style: Style) -> Running:
    """What the pages of a document say, or of two side by side."""
    names = " · ".join(dict.fromkeys([*(each.title for each in documents), documents[0].owner]))
    feet = " / ".join(dict.fromkeys(style.footer[each.lang] for each in documents))
    foot = feet if style.name in feet else " · ".join(each for each in (style.name, feet) if each)
    return Running(names, " / ".join(dict.fromkeys(day_words(day, each.lang) for each in documents)), foot)


def draw_running(paper: Paper, sheet: Sheet, said: Running, page: int, pages: int) -> None:
    """The running head and foot of one page, as decoration."""
    look = sheet.look
    right = WIDTH - look.right
    with paper.marked(None):
        foot = HEIGHT - look.bottom + (9 if not said.foot else 7.5) * MM
        _left(paper, said.day, look.small.ink, look.left, foot)
        _right(paper, f"{page} / {pages}", look.small.ink, right, foot)
        _draw_foot(paper, look, said.foot, foot + 11)
    if sheet.bare:
        return
    _draw_head(paper, sheet, said, right)


def _draw_foot(paper: Paper, look: Look, words: str, baseline: float) -> None:
    """Who prints, on one line or two."""
    ink, measure = look.small.ink, WIDTH - look.left - look.right
    lines = broken(paper.case, [Bit(ink, None, cut(paper.case, words, ink, measure * 1.9))], measure) if words else []
    paper.lines(tuple(lines), look.left, baseline, 9.2)


def _draw_head(paper: Paper, sheet: Sheet, said: Running, right: float) -> None:
    look, width = sheet.look, right - sheet.look.left
    head, strong = look.top - 10 * MM, look.small.ink._replace(face="sans-strong", colour=look.style.band)
    with paper.marked(None):
        indent = _draw_logo(paper, look, head)
        name = cut(paper.case, said.name, look.small.ink, width * 0.7 - indent)
        _left(paper, name, look.small.ink, look.left + indent, head)
        _right(paper, cut(paper.case, references(sheet), strong, width * 0.28), strong, right, head)
    paper.rule(look.left, head + 6, width, 0.4, look.style.hairline)


def _draw_logo(paper: Paper, look: Look, baseline: float) -> float:
    """The logo before the words of the head; how much room it takes there."""
    if not look.style.logo:
        return 0.0
    width, height = fitted(look.style.logo, *_BOX)
    paper.logo(look.left, baseline + 2 - height, width, height)
    return width + 6


def references(sheet: Sheet) -> str:
    """The references of the first and the last section of a page."""
    found = [start.reference for start in sheet.starts if start.reference]
    if not found or sheet.look.hanging:
        return ""
    return found[0] if found[0] == found[-1] else f"{found[0]} – {found[-1]}"


def day_words(day: date, lang: Lang) -> str:
    """A day in words."""
    month = _MONTHS[lang].split()[day.month - 1]
    number = "1er" if (lang, day.day) == ("fr", 1) else f"{day.day}"
    return f"{number}{NBSP}{month} {day.year}"


def cut(case: Case, words: str, ink: Ink, measure: float) -> str:
    """The words, shortened with an ellipsis when they are wider than the measure."""
    words = heading(words)[:400]
    while words and _width(case, words, ink) > measure:
        words = words.rstrip("…")[:-4].rstrip() + "…"
    return words


def _width(case: Case, words: str, ink: Ink) -> float:
    return width(case, Line((Span(ink, None, tuple(words.split(" "))),)))


@lru_cache(maxsize=64)
def _single(words: str, ink: Ink) -> Line:
    """A few words as a line, the endings of their ordinals raised."""
    return Line(tuple(Span(bit.ink, None, tuple(bit.words.split(" "))) for bit in raised(Bit(ink, None, words))))


def _left(paper: Paper, words: str, ink: Ink, left: float, baseline: float) -> None:
    paper.lines((_single(words, ink),), left, baseline, 0)


def _right(paper: Paper, words: str, ink: Ink, right: float, baseline: float) -> None:
    line = _single(words, ink)
    paper.lines((line,), right - width(paper.case, line), baseline, 0)
