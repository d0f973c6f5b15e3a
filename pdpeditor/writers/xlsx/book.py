"""What a document is as a workbook: its cover, and for each of its sections the tables and the remarks in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import singledispatch
from itertools import groupby

from pdpeditor import blocks
from pdpeditor.blocks import Block, Cover, Document, Inline, Rows, Table, cell, inline
from pdpeditor.text import Lang, Text
from pdpeditor.writers.xlsx.names import Names

_FRONT = Text("Présentation", "Overview")
_HEAD = (Text("Question", "Question"), Text("Réponse", "Answer"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table under its name in the workbook; the title is what the name was made from."""

    name: str
    title: str
    table: Table


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the document: its tables, and what it says besides."""

    title: str
    sheets: tuple[Sheet, ...]
    remarks: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A document as sheets; `name` is that of the one that presents the others."""

    document: Document
    name: str
    cover: Cover | None
    parts: tuple[Part, ...]

    @property
    def sheets(self) -> Iterator[Sheet]:
        """The sheets of all the parts."""
        return (sheet for part in self.parts for sheet in part.sheets)


def book_of(document: Document, names: Names, suffix: str) -> Book:
    """The document as a workbook, each sheet under a name of its own that ends with the suffix."""
    front = names.name(_FRONT[document.lang], suffix)
    cover = next((block for block in document.blocks if isinstance(block, Cover)), None)
    parts = (_part(title, found, document.lang, names, suffix) for title, found in _sections(document))
    return Book(document, front, cover, tuple(part for part in parts if part.sheets or part.remarks))


def _sections(document: Document) -> Iterator[tuple[str, list[Block]]]:
    """The blocks of each section under its title; those before the first one under the title of the document."""
    title = document.title
    held: list[Block] = []
    for block in document.blocks:
        if isinstance(block, blocks.Section):
            yield title, held
            title, held = f"{block.reference} {block.title}".strip(), []
        else:
            held.append(block)
    yield title, held


def _part(title: str, held: Sequence[Block], lang: Lang, names: Names, suffix: str) -> Part:
    tables = list(_tables(title, _merged(held, lang)))
    titles = [title] if len(tables) == 1 else [name for name, _ in tables]
    sheets = (Sheet(names.name(name, suffix), name, table) for name, (_, table) in zip(titles, tables, strict=True))
    return Part(title, tuple(sheets), tuple(line for block in held for line in remarks(block)))


def _tables(title: str, held: Sequence[Block]) -> Iterator[tuple[str, Table]]:
    """The tables that have rows, each with its caption, the heading above it or the title of its section."""
    for block in held:
        if isinstance(block, blocks.Heading):
            title = block.title
        elif isinstance(block, Table) and block.rows:
            yield block.caption or title, block


def _merged(held: Sequence[Block], lang: Lang) -> list[Block]:
    """The blocks; labels with their values, of one record or of several in a row, as one table."""
    found: list[Block] = []
    for cls, several in groupby(held, key=type):
        same = list(several)
        found += [_table(same, lang)] if cls is Rows else same
    return found


def _table(several: Sequence[Block], lang: Lang) -> Table:
    rows = tuple((cell(label), value) for block in several for label, value in getattr(block, "rows", ()))
    return Table(tuple(head[lang] for head in _HEAD), rows)


@singledispatch
def remarks(block: Block) -> Iterator[Inline]:
    """What a block says outside tables, line by line. Raises TypeError for a block that this writer does not know."""
    raise TypeError(f"no way to write {type(block).__name__}")


@remarks.register(blocks.Cover)
@remarks.register(blocks.Contents)
@remarks.register(blocks.Heading)
@remarks.register(blocks.PageBreak)
@remarks.register(Rows)
@remarks.register(Table)
def _(block: Block) -> Iterator[Inline]:
    yield from ()


@remarks.register
def _(block: blocks.Paragraph) -> Iterator[Inline]:
    yield block.runs


@remarks.register
def _(block: blocks.Bullets) -> Iterator[Inline]:
    yield from ((*inline("• "), *item) for item in block.items)


@remarks.register
def _(block: blocks.Note) -> Iterator[Inline]:
    yield inline(block.title, "strong")
    for inner in block.blocks:
        yield from remarks(inner)
