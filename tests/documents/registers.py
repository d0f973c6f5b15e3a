"""What the tests of the register share: a small dossier, its register, and how to find words in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import singledispatch

from pdpeditor import blocks
from pdpeditor.blocks import Block, Cell, Document, Inline, Run
from pdpeditor.documents import register
from pdpeditor.records import Activity, DataSubject, DataUse, Disclosure, Organisation, Party, Purpose, Record, Service
from pdpeditor.store import Dossier
from pdpeditor.text import NBSP, THIN, Lang, Text

TODAY = date(2026, 11, 22)
LABEL = Text("Essai", "Trial")


def write_down(dossier: Dossier, *records: Record) -> None:
    """Add records in one edit."""
    with dossier.edit(LABEL):
        for record in records:
            dossier.add(record)


def orders(dossier: Dossier, **values: object) -> Activity:
    """An activity that has everything the law asks for but what the values change."""
    activity = Activity(reference="T-01", name=Text("Commandes", "Orders"), status="active", **values)
    party = Party(name="Hébergeur", kind="processor", country="FR")
    subject = DataSubject(category="consumers")
    use = DataUse(activity_id=activity.id, category="contact", items=Text("adresse", "address"))
    write_down(
        dossier,
        activity,
        Purpose(activity_id=activity.id, name=Text("Livrer", "Deliver"), basis="contract"),
        subject,
        use,
        party,
        Service(party_id=party.id, name=Text("hébergement", "hosting"), role="processor", storage_countries=("FR",)),
        Disclosure(activity_id=activity.id, party=party.id, role="processor"),
    )
    with dossier.edit(LABEL):
        dossier.one(Organisation).legal_name = "Exemple SAS"
        dossier.link(use, "subjects", [subject.id])
    return activity


def built(dossier: Dossier, lang: Lang = "fr", day: date = TODAY) -> Document:
    """The register of a dossier."""
    return register.build(dossier, lang, day)


def sheet(document: Document, reference: str = "T-01") -> tuple[Block, ...]:
    """The blocks of one section."""
    return tuple(section_blocks(document)[reference])


def section_blocks(document: Document) -> dict[str, list[Block]]:
    """The blocks of each section, by its reference."""
    found: dict[str, list[Block]] = {"": []}
    reference = ""
    for block in document.blocks:
        if isinstance(block, blocks.Section):
            reference = block.reference
            found[reference] = []
        found[reference].append(block)
    return found


def answer(parts: Document | tuple[Block, ...], label: str) -> str | None:
    """What stands beside a label, its paragraphs one under the other; None when the label is not there."""
    rows = answers(parts, label)
    return rows[0] if rows else None


def answers(parts: Document | tuple[Block, ...], label: str) -> list[str]:
    """What stands beside each label of that name, or after it within a cell, or under it as the title of a column."""
    all_blocks = parts.blocks if isinstance(parts, Document) else parts
    return [found for block in all_blocks for found in _labelled(block, label)]


@singledispatch
def _labelled(block: Block, label: str) -> Iterator[str]:
    """What a block says under a label."""
    yield from ()


@_labelled.register
def _(block: blocks.Rows, label: str) -> Iterator[str]:
    for name, cell in block.rows:
        yield from [said(cell)] if name == label else _after(cell, label)


@_labelled.register
def _(block: blocks.Table, label: str) -> Iterator[str]:
    for row in block.rows:
        for title, cell in zip(block.head, row, strict=True):
            yield from [said(cell)] if title == label else _after(cell, label)


def _after(cell: Cell, label: str) -> Iterator[str]:
    """What a cell says after a label of its own."""
    for line in map(words, cell.paragraphs):
        for part in line.split(" · "):
            name, _, answered = part.partition(":")
            if name.strip() == label:
                yield answered.strip()


def said(cell: Cell) -> str:
    """The words of a cell, its paragraphs one under the other."""
    return "\n".join(map(words, cell.paragraphs))


def table(parts: Document | Iterable[Block], head: str) -> list[list[str]]:
    """The cells of the table whose first column has that title."""
    [found] = table_of(parts, head)
    return [[said(cell) for cell in row] for row in found.rows]


def table_of(parts: Document | Iterable[Block], head: str) -> tuple[blocks.Table, ...]:
    """The tables whose first column has that title."""
    all_blocks = parts.blocks if isinstance(parts, Document) else parts
    return tuple(block for block in all_blocks if isinstance(block, blocks.Table) and block.head[0] == head)


def warned(parts: Document | Iterable[Block]) -> list[str]:
    """The words printed in bold, but for the names that open the rows of tables."""
    all_blocks = parts.blocks if isinstance(parts, Document) else parts
    lines = [line for block in all_blocks for line in inlines(block) if line not in _names(block)]
    return [plain(run.words) for line in lines for run in line if run.style == "strong"]


def _names(block: Block) -> list[Inline]:
    rows = block.rows if isinstance(block, blocks.Table) else ()
    return [row[0].paragraphs[0] for row in rows]


def words(line: Inline) -> str:
    """The bare words of a line, with plain spaces."""
    return plain("".join(run.words for run in line))


def plain(text: str) -> str:
    """Words with plain spaces."""
    return text.replace(NBSP, " ").replace(THIN, " ")


def text(parts: Document | tuple[Block, ...]) -> str:
    """All the words of a document, a line for each of its paragraphs, titles and labels."""
    all_blocks = parts.blocks if isinstance(parts, Document) else parts
    return "\n".join(plain(line) for block in all_blocks for line in lines(block))


def styled(parts: Document | tuple[Block, ...], style: str) -> list[str]:
    """The words printed in one style."""
    all_blocks = parts.blocks if isinstance(parts, Document) else parts
    return [plain(run.words) for block in all_blocks for run in runs(block) if run.style == style]


@singledispatch
def inlines(block: Block) -> Iterator[Inline]:
    """The lines of runs in a block."""
    yield from ()


@inlines.register
def _(block: blocks.Cover) -> Iterator[Inline]:
    yield from (line for _, line in block.rows)


@inlines.register
def _(block: blocks.Paragraph) -> Iterator[Inline]:
    yield block.runs


@inlines.register
def _(block: blocks.Rows) -> Iterator[Inline]:
    yield from (line for _, cell in block.rows for line in cell.paragraphs)


@inlines.register
def _(block: blocks.Table) -> Iterator[Inline]:
    yield from (line for row in block.rows for cell in row for line in cell.paragraphs)


def headings(parts: tuple[Block, ...]) -> list[str]:
    """The headings inside sections."""
    return [plain(block.title) for block in parts if isinstance(block, blocks.Heading)]


def runs(block: Block) -> list[Run]:
    """The runs of a block."""
    return [run for line in inlines(block) for run in line]


def lines(block: Block) -> list[str]:
    """The words of a block: its title and labels first."""
    heads = [getattr(block, name, "") for name in ("reference", "title", "subtitle", "owner")]
    labels = [row[0] for row in getattr(block, "rows", ()) if isinstance(row[0], str)]
    columns = [word for word in getattr(block, "head", ()) if isinstance(word, str)]
    return [*heads, *labels, *columns, *("".join(run.words for run in line) for line in inlines(block))]


def shape(document: Document) -> list[tuple[str, str, object]]:
    """What must be the same in both languages: each block's sort, origin and number of rows or level."""
    return [(type(block).__name__, block.origin, _size(block)) for block in document.blocks]


def _size(block: Block) -> object:
    rows = getattr(block, "rows", ())
    widths = tuple(len(row) for row in rows if isinstance(row, tuple) and all(isinstance(cell, Cell) for cell in row))
    return len(rows), widths, getattr(block, "level", None)
