"""The head of a document: a whole page for a file, the top of the first page for a letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pdpeditor.blocks import Cell, Cover
from pdpeditor.writers.pdf.lines import Line
from pdpeditor.writers.pdf.look import MM, WHITE, Look
from pdpeditor.writers.pdf.paper import HEIGHT, WIDTH, Paper
from pdpeditor.writers.pdf.pictures import fitted
from pdpeditor.writers.pdf.pieces import Bar, Break, Piece, Words
from pdpeditor.writers.pdf.scribe import Scribe, run
from pdpeditor.writers.pdf.tables import label_rows
from pdpeditor.writers.pdf.tags import Element
from pdpeditor.writers.pdf.values import text
from pdpeditor.writers.style import Logo

_HIGHEST = 130 * MM
_RIBBON = 5 * MM
_BOX = (52 * MM, 14 * MM)
"""The room for a logo."""
_PLATE = 5 * MM
_LOGO_TOP = 9 * MM


@dataclass(eq=False, slots=True, kw_only=True)
class Ribbon(Piece):
    """A coloured band along the top edge of the page, the logo under it at the right."""

    look: Look
    top: Element

    def draw(self, paper: Paper, top: float) -> None:
        paper.fill(0, 0, WIDTH, _RIBBON, self.look.style.band)
        if self.look.style.logo:
            width, height = fitted(self.look.style.logo, *_BOX)
            foot = self.look.top - 2 * MM
            _show(
                paper, self.top, self.look.style.logo, (WIDTH - self.look.right - width, foot - height, width, height)
            )


@dataclass(eq=False, slots=True, kw_only=True)
class Panel(Piece):
    """The coloured upper part of a cover, with the texts on it; it begins at the top edge of the paper."""

    texts: tuple[Words, ...]
    start_at: float
    depth: float
    look: Look
    place: Element

    @property
    def height(self) -> float:
        return self.depth - self.look.top

    def draw(self, paper: Paper, top: float) -> None:
        paper.fill(0, 0, WIDTH, self.depth, self.look.style.band)
        paper.fill(self.look.left, self.depth + 4, 30 * MM, 1.4, self.look.style.accent)
        if self.look.style.logo:
            self._hang(paper, self.look.style.logo)
        place = self.start_at
        for words in self.texts:
            words.draw(paper, place + words.above)
            place += words.above + words.height

    def _hang(self, paper: Paper, logo: Logo) -> None:
        """The logo on a white plate that hangs from the top edge: on the band itself it could not be seen."""
        width, height = fitted(logo, *_BOX)
        left = WIDTH - self.look.right - width - _PLATE
        paper.fill(left - _PLATE, 0, width + 2 * _PLATE, _LOGO_TOP + height + _PLATE, WHITE)
        _show(paper, self.place, logo, (left, _LOGO_TOP, width, height))


def _show(paper: Paper, place: Element, logo: Logo, box: tuple[float, float, float, float]) -> None:
    """The logo as the first thing of the document, with its words for those who do not see it."""
    left, top, width, height = box
    edges = b"%.2f %.2f %.2f %.2f" % (left, HEIGHT - top - height, left + width, HEIGHT - top)
    figure = Element("Figure", place, b"/Alt%b/A<</O/Layout/Placement/Block/BBox[%b]>>" % (text(logo.words), edges))
    place.kids.insert(0, figure)
    with paper.marked(figure):
        paper.logo(*box)


def cover(block: Cover, scribe: Scribe) -> Iterator[Piece]:
    """The head of the document, by its design."""
    texts = [words for words in _texts(block, scribe) if words]
    if scribe.look.hanging or not scribe.listed:
        yield from _heading(block, scribe, texts)
        return
    yield from _page(block, scribe, texts)


def _texts(block: Cover, scribe: Scribe) -> Iterator[Words | None]:
    look, width = scribe.look, scribe.width
    beside = _BOX[0] + 3 * _PLATE if look.style.logo and not look.hanging else 0.0
    yield scribe.words(run(block.owner), look.owner, scribe.place.add("P"), scribe.left, width - beside, keep=True)
    title = scribe.place.add(scribe.headed(1))
    yield scribe.balanced(run(block.title), look.title, title, scribe.left, width * 0.86)
    yield scribe.words(run(block.subtitle), look.subtitle, scribe.place.add("P"), scribe.left, width, keep=True)


def _heading(block: Cover, scribe: Scribe, texts: list[Words]) -> Iterator[Piece]:
    look = scribe.look
    yield Ribbon(look=look, top=scribe.top, bare=True)
    yield from texts if look.hanging else _on_white(texts, look)
    if block.rows:
        yield from _facts(block, scribe, 14)
    else:
        yield Bar(left=scribe.left, width=scribe.width, thickness=0.7, colour=look.style.band, above=14, foot=4)


def _page(block: Cover, scribe: Scribe, texts: list[Words]) -> Iterator[Piece]:
    look = scribe.look
    needed = sum(words.above + words.height for words in texts)
    depth = max(92 * MM, needed + 53 * MM)
    if depth > _HIGHEST:
        yield Ribbon(look=look, top=scribe.top, bare=True)
        yield from _on_white(texts, look)
    else:
        yield _panel(texts, depth, depth - needed - 32 * MM, scribe)
    yield from _facts(block, scribe, 42)
    yield Break()


def _panel(texts: list[Words], depth: float, gap: float, scribe: Scribe) -> Panel:
    """The first text, whose document it is, at the top; the title and what follows it at the bottom."""
    placed = (replace(words, above=words.above + (gap if number == 1 else 0)) for number, words in enumerate(texts))
    return Panel(texts=tuple(placed), start_at=22 * MM, depth=depth, look=scribe.look, place=scribe.top, bare=True)


def _on_white(texts: list[Words], look: Look) -> Iterator[Words]:
    """The texts of a cover without its coloured ground."""
    for number, words in enumerate(texts):
        yield replace(words, lines=_dark(words, look), above=words.above + (14 if number == 1 else 0))


def _dark(words: Words, look: Look) -> tuple[Line, ...]:
    """The lines in a colour that reads on white."""
    return tuple(
        line._replace(spans=tuple(span._replace(ink=span.ink._replace(colour=look.style.band)) for span in line.spans))
        for line in words.lines
    )


def _facts(block: Cover, scribe: Scribe, above: float) -> Iterator[Piece]:
    if not block.rows:
        return
    facts = tuple((label, Cell((value,))) for label, value in block.rows)
    table = scribe.place.add("Table")
    yield from label_rows(facts, scribe, table, above)
