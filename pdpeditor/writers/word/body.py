"""The body of a document: one function for each block, which says it in one language, or in two side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch
from itertools import groupby

from pdpeditor import blocks
from pdpeditor.blocks import Block, Cell, Rows
from pdpeditor.writers.markup import line
from pdpeditor.writers.word.contents import contents, headed, indent, titled
from pdpeditor.writers.word.page import Page, bookmark, entry
from pdpeditor.writers.word.tables import cell, labelled, row, ruled, table, titles
from pdpeditor.writers.word.words import Hand
from pdpeditor.writers.word.xml import element, value

BREAK = element("p", element("pPr", value("pStyle", "Gap")), '<w:r><w:br w:type="page"/></w:r>')
_PROSE = (blocks.Paragraph, blocks.Bullets)
Twins = tuple[Block, ...]


def body(page: Page) -> list[str]:
    """All the blocks of a page, those of two languages pair by pair."""
    pairs = zip(*(each.blocks for each in page.documents), strict=True)
    return [part for twins in _gathered(pairs) for part in told(twins[0], twins, page) if part]


def _gathered(pairs: Iterable[Twins]) -> Iterator[Twins]:
    """The blocks; rows of several records, one after the other, make one table."""
    for cls, several in groupby(pairs, key=lambda twins: type(twins[0])):
        together = list(several)
        yield from [_merged(together)] if cls is Rows else together


def _merged(several: list[Twins]) -> Twins:
    voices = zip(*several, strict=True)
    return tuple(Rows(tuple(row for block in voice for row in getattr(block, "rows", ()))) for voice in voices)


@singledispatch
def told(block: Block, twins: Twins, page: Page) -> Iterator[str]:
    """One block with its twin. Raises TypeError for a block that this writer does not know."""
    raise TypeError(f"no way to write {type(block).__name__}")


@told.register
def _(block: blocks.Cover, twins: tuple[blocks.Cover, ...], page: Page) -> Iterator[str]:
    yield titles("Title", [each.title for each in twins], page)
    yield titles("Subtitle", [each.subtitle for each in twins], page)
    yield titles("CoverOwner", [each.owner for each in twins], page)
    yield labelled(tuple(Rows(tuple((label, Cell((value,))) for label, value in each.rows)) for each in twins), page)
    yield BREAK if page.look.paged else ""


@told.register
def _(block: blocks.Contents, twins: tuple[blocks.Contents, ...], page: Page) -> Iterator[str]:
    title = headed([each.title for each in twins], page)
    yield page.hands[0].paragraph("TOCHeading", title) if title else ""
    yield contents(page)


@told.register
def _(block: blocks.Section, twins: tuple[blocks.Section, ...], page: Page) -> Iterator[str]:
    number = next(page.numbers)
    starts, ends = zip(*map(_mark, (2 * number, 2 * number + 1), (bookmark(number), entry(number))), strict=True)
    yield page.hands[0].paragraph("Heading1", *starts, titled(twins, page), *ends, layout=indent(block))


def _mark(number: int, name: str) -> tuple[str, str]:
    return element("bookmarkStart", id=number, name=name), element("bookmarkEnd", id=number)


@told.register
def _(block: blocks.Heading, twins: tuple[blocks.Heading, ...], page: Page) -> Iterator[str]:
    title = headed([each.title for each in twins], page)
    yield page.hands[0].paragraph(f"Heading{min(block.level, 3)}", title) if title else ""


@told.register(blocks.Paragraph)
@told.register(blocks.Bullets)
def _(block: blocks.Paragraph | blocks.Bullets, twins: tuple[Block, ...], page: Page) -> Iterator[str]:
    sides = ["".join(prose(each, hand, "")) for hand, each in zip(page.hands, twins, strict=True)]
    yield sides[0] if len(sides) == 1 else _abreast("TwoLanguages", sides, page)


@told.register
def _(block: blocks.Note, twins: tuple[blocks.Note, ...], page: Page) -> Iterator[str]:
    sides = [_noted(each, hand) for hand, each in zip(page.hands, twins, strict=True)]
    yield _abreast("NoteBox", sides, page, line(block.title))


def _noted(block: blocks.Note, hand: Hand) -> str:
    return hand.titled("NoteTitle", block.title) + "".join(
        part for inner in block.blocks for part in prose(inner, hand, "Note")
    )


def _abreast(style: str, sides: list[str], page: Page, title: str = "") -> str:
    """Texts side by side."""
    if not any(sides):
        return ""
    width = page.look.width // len(sides)
    return table(style, [width] * len(sides), [row(cell(width, side, "BodyText") for side in sides)], "", title)


@told.register
def _(block: blocks.Rows, twins: tuple[blocks.Rows, ...], page: Page) -> Iterator[str]:
    yield labelled(twins, page)


@told.register
def _(block: blocks.Table, twins: tuple[blocks.Table, ...], page: Page) -> Iterator[str]:
    yield ruled(twins, page)


@told.register
def _(block: blocks.PageBreak, twins: Twins, page: Page) -> Iterator[str]:
    yield BREAK


@singledispatch
def prose(block: Block, hand: Hand, place: str) -> Iterator[str]:
    """A paragraph or a list in one language, in the text ("") or in a note ("Note")."""
    raise TypeError(f"no way to write {type(block).__name__} as prose")


@prose.register
def _(block: blocks.Paragraph, hand: Hand, place: str) -> Iterator[str]:
    if any(run.words for run in block.runs):
        yield hand.told("NoteText" if place else "BodyText", block.runs)


@prose.register
def _(block: blocks.Bullets, hand: Hand, place: str) -> Iterator[str]:
    style = "NoteBullet" if place else "ListBullet"
    yield from (hand.told(style, item) for item in block.items if any(run.words for run in item))
