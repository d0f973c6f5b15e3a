"""What documents and reports are made of: blocks that carry meaning only; how they look belongs to writers.

A block may carry an `origin`, the opaque key of the record that made it, and a run that of the answer it says; no
writer prints them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from pdpeditor.text import Lang

Style = Literal["", "strong", "emphasis", "open", "proposed"]
Value = bool | int | Decimal | date
SCHEMES = ("http://", "https://", "mailto:")
"""How the addresses begin that a document may lead to."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; `open` is an unanswered question, `proposed` an answer nobody has confirmed yet.

    `href` is where the words lead: an http, https or mailto address, or "#anchor" within the document.
    Runs that say the same are equal, whichever answer they come from.
    """

    words: str
    style: Style = ""
    href: str = ""
    origin: str = field(default="", compare=False)


Inline = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a document."""

    origin: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class Cover(Block):
    """The first page: whose document, its title, what it rests on, and a few facts (label, value)."""

    owner: str
    title: str
    subtitle: str
    rows: tuple[tuple[str, Inline], ...] = ()


@dataclass(frozen=True, slots=True)
class Contents(Block):
    """The list of the sections that follow, each with its page where the format has pages."""

    title: str


@dataclass(frozen=True, slots=True)
class Section(Block):
    """The start of a section, listed in the contents and in the outline. `reference` is its number or its code."""

    title: str
    reference: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading inside a section; level 2 stands under the section's title, level 3 under level 2."""

    title: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """A paragraph."""

    runs: Inline


@dataclass(frozen=True, slots=True)
class Bullets(Block):
    """A list without order."""

    items: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a table's cell or beside a label: one paragraph or several.

    `value` is what the words say, for a format whose cells have types (a spreadsheet); None where words are all.
    """

    paragraphs: tuple[Inline, ...]
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Rows(Block):
    """Labels, each with its value beside it."""

    rows: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table with a header row; `widths` are the relative widths of the columns (by content when empty).

    `origins` is the record that each row came from, where the rows are of several.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    caption: str = ""
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note(Block):
    """A box that must not be overlooked: paragraphs and lists under a title."""

    title: str
    blocks: tuple[Paragraph | Bullets, ...]


@dataclass(frozen=True, slots=True)
class PageBreak(Block):
    """What follows starts on a new page, where the format has pages."""


@dataclass(frozen=True, slots=True)
class Document:
    """A title, a language and blocks: pure data."""

    kind: str
    title: str
    lang: Lang
    owner: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file carried inside a printed document."""

    name: str
    mime: str
    content: bytes
    description: str


@dataclass(frozen=True, slots=True)
class Edition:
    """What is printed: a document (or the same one in two languages, side by side), its day and what it carries.

    `alternates` names the files of the same format that hold the document in another language, by language.
    """

    documents: tuple[Document, ...]
    day: date
    attachments: tuple[Attachment, ...] = ()
    alternates: tuple[tuple[Lang, str], ...] = ()


def inline(words: str, style: Style = "", href: str = "", origin: str = "") -> Inline:
    """One run as a line of text."""
    return (Run(words, style, href, origin),)


def styled(line: Inline, style: Style) -> Inline:
    """A line in a style, but for what has one already."""
    return tuple(Run(run.words, run.style or style, run.href, run.origin) for run in line)


def made_by(line: Inline, origin: str) -> Inline:
    """A line that comes from one answer as a whole."""
    return tuple(Run(run.words, run.style, run.href, origin) for run in line)


def origin_of(key: str, field: str) -> str:
    """The origin of what an answer says: the key of its record, the name of its field."""
    return f"{key}.{field}"


def cell(words: str, style: Style = "") -> Cell:
    """A cell of one paragraph."""
    return Cell((inline(words, style),))


def alike(documents: tuple[Document, ...]) -> bool:
    """Whether the documents are two and have the same blocks in the same order: they can stand side by side."""
    return len(documents) == 2 and _shape(documents[0]) == _shape(documents[1])


def _shape(document: Document) -> list[tuple[type[Block], int]]:
    return [(type(block), len(getattr(block, "rows", ()))) for block in document.blocks]


def sections(document: Document) -> Iterator[Section]:
    """The sections of a document, in order."""
    return (block for block in document.blocks if isinstance(block, Section))
