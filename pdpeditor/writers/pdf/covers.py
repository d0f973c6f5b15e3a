"""The head of a document: a whole page for a file, the top of the first page for a letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pdpeditor.blocks import Cell, Cover
from pdpeditor.writers.pdf.lines import Line
from pdpeditor.writers.pdf.look import MM, Look
from pdpeditor.writers.pdf.paper import WIDTH, Paper
from pdpeditor.writers.pdf.pieces import Bar, Break, Piece, Words
from pdpeditor.writers.pdf.scribe import Scribe, run
from pdpeditor.writers.pdf.tables import label_rows

_HIGHEST = 130 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Ribbon(Piece):
    """A coloured band along the top edge of the page."""

    depth: float
    colour: str

    def draw(self, paper: Paper, top: float) -> None:
        paper.fill(0, 0, WIDTH, self.depth, self.colour)


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel(Piece):
    """The coloured upper part of a cover, with the texts on it; it begins at the top edge of the paper."""

    texts: tuple[Words, ...]
    start_at: float
    depth: float
    top: float
    look: Look

    @property
    def height(self) -> float:
        return self.depth - self.top

    def draw(self, paper: Paper, top: float) -> None:
        paper.fill(0, 0, WIDTH, self.depth, self.look.style.band)
        paper.fill(self.look.left, self.depth + 4, 30 * MM, 1.4, self.look.style.accent)
        place = self.start_at
        for words in self.texts:
            words.draw(paper, place + words.above)
            place += words.above + words.height


def cover(block: Cover, scribe: Scribe) -> Iterator[Piece]:
    """The head of the document, by its design."""
    texts = [words for words in _texts(block, scribe) if words]
    if scribe.look.hanging:
        yield from _heading(block, scribe, texts)
        return
    yield from _page(block, scribe, texts)


def _texts(block: Cover, scribe: Scribe) -> Iterator[Words | None]:
    look, width = scribe.look, scribe.width
    yield scribe.words(run(block.owner), look.owner, scribe.place.add("P"), scribe.left, width, keep=True)
    title = scribe.place.add(scribe.headed(1))
    yield scribe.balanced(run(block.title), look.title, title, scribe.left, width * 0.86)
    yield scribe.words(run(block.subtitle), look.subtitle, scribe.place.add("P"), scribe.left, width, keep=True)


def _heading(block: Cover, scribe: Scribe, texts: list[Words]) -> Iterator[Piece]:
    look = scribe.look
    yield Ribbon(depth=5 * MM, colour=look.style.band, bare=True)
    yield from texts
    if block.rows:
        yield from _facts(block, scribe, 14)
    else:
        yield Bar(left=scribe.left, width=scribe.width, thickness=0.7, colour=look.style.band, above=14, foot=4)


def _page(block: Cover, scribe: Scribe, texts: list[Words]) -> Iterator[Piece]:
    look = scribe.look
    needed = sum(words.above + words.height for words in texts)
    depth = max(92 * MM, needed + 53 * MM)
    if depth > _HIGHEST:
        yield from (replace(words, lines=_dark(words, look)) for words in texts)
    else:
        yield _panel(texts, depth, depth - needed - 32 * MM, look)
    yield from _facts(block, scribe, 42)
    yield Break()


def _panel(texts: list[Words], depth: float, gap: float, look: Look) -> Panel:
    """The first text, whose document it is, at the top; the title and what follows it at the bottom."""
    placed = (replace(words, above=words.above + (gap if number == 1 else 0)) for number, words in enumerate(texts))
    return Panel(texts=tuple(placed), start_at=22 * MM, depth=depth, top=look.top, look=look, bare=True)


def _dark(words: Words, look: Look) -> tuple[Line, ...]:
    """The lines in a colour that reads on white."""
    return tuple(
        Line([span._replace(ink=span.ink._replace(colour=look.style.band)) for span in line.spans])
        for line in words.lines
    )


def _facts(block: Cover, scribe: Scribe, above: float) -> Iterator[Piece]:
    if not block.rows:
        return
    facts = tuple((label, Cell((value,))) for label, value in block.rows)
    table = scribe.place.add("Table")
    yield from label_rows(facts, scribe, table, above)
