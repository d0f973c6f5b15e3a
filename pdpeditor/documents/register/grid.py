"""The register as tables with typed cells, for a spreadsheet: the activities, then a sheet for each sort of record.

Which fields are columns follows from their declarations. `sheet_of` makes one such sheet for any other list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from pdpeditor.blocks import Block, Cell, Cover, Document, Section, Table, cell, inline
from pdpeditor.documents.register.cover import cover
from pdpeditor.documents.register.grid_activities import activity_columns
from pdpeditor.documents.register.grid_cells import Rowwise, cell_of, rowwise
from pdpeditor.documents.register.grid_columns import Column, column_of, columns_of, sheet_of, shown
from pdpeditor.documents.register.ledger import WAITING
from pdpeditor.measures import number_words
from pdpeditor.records import (
    RECORDS,
    Activity,
    AutomatedDecision,
    Client,
    ClientProcessing,
    ConsentMechanism,
    Contract,
    DataSubject,
    DataUse,
    Disclosure,
    Measure,
    Organisation,
    Party,
    Phase,
    Purpose,
    Record,
    Retention,
    Service,
    Source,
    Tracker,
    Transfer,
    Website,
)
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

__all__ = ["Column", "Rowwise", "build", "cell_of", "column_of", "columns_of", "rowwise", "sheet_of"]

_ORDER: tuple[type[Record], ...] = (
    Purpose,
    DataUse,
    Disclosure,
    Transfer,
    Retention,
    Phase,
    Measure,
    AutomatedDecision,
    Party,
    Service,
    Contract,
    DataSubject,
    Source,
    Client,
    ClientProcessing,
    Website,
    Tracker,
)
"""The sheets that come first, in the order of Article 30; those of all other classes follow."""

_SHORT = {Client: "clients", ConsentMechanism: "consents", DataSubject: "people"}
"""The classes whose plural is too long for the name of a sheet (31 characters), each with its name in the wording."""


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The register in one language as tables, the law being that of the day (GDPR Article 30)."""
    ledger = rowwise(reading, lang, day)
    body = tuple(_sheets(ledger))
    owner = reading.one(Organisation).legal_name
    return Document("register", ledger.words("title"), lang, owner, (_cover(ledger, body), *body))


def _cover(ledger: Rowwise, body: tuple[Block, ...]) -> Cover:
    """The cover of the register; what is left to do is counted in cells, which a filter finds."""
    whole = cover(ledger, body)
    left = (ledger.words("cover.open"), inline(_counted(ledger, sum(map(_waiting, _cells(body))))))
    return replace(whole, rows=(*whole.rows[:-1], left))


def _counted(ledger: Rowwise, count: int) -> str:
    if not count:
        return ledger.words("count.points.none")
    return ledger.words(f"grid.cells.{'one' if count == 1 else 'many'}", count=number_words(count, ledger.lang))


def _cells(body: Iterable[Block]) -> Iterator[Cell]:
    return (each for block in body if isinstance(block, Table) for row in block.rows for each in row)


def _waiting(each: Cell) -> bool:
    return any(run.style in WAITING for line in each.paragraphs for run in line)


def _sheets(ledger: Rowwise) -> Iterator[Block]:
    activities = ledger.dossier.all(Activity)
    yield from sheet_of(ledger, Activity.plural[ledger.lang], activities, tuple(activity_columns(ledger)))
    for cls in _listed():
        yield from sheet_of(ledger, _title(ledger, cls), ledger.dossier.all(cls))
    yield from _house(ledger)


def _listed() -> Iterator[type[Record]]:
    """The classes that have a sheet of their own besides the activities."""
    others = (cls for cls in RECORDS.values() if shown(cls) and not cls.single and cls is not Activity)
    return iter(dict.fromkeys((*_ORDER, *others)))


def _title(ledger: Rowwise, cls: type[Record]) -> str:
    return ledger.words(f"grid.{_SHORT[cls]}") if cls in _SHORT else cls.plural[ledger.lang]


def _house(ledger: Rowwise) -> Iterator[Block]:
    """What there is one record of (the organisation, its officer, its rules), as one sheet of questions and answers."""
    singles = [cls for cls in RECORDS.values() if cls.single]
    rows = tuple(row for cls in singles for record in ledger.dossier.all(cls) for row in _answers(ledger, record))
    if rows:
        yield Section(Organisation.label[ledger.lang])
        yield Table(tuple(ledger.words(f"grid.{column}") for column in ("subject", "question", "answer")), rows)


def _answers(ledger: Rowwise, record: Record) -> Iterator[tuple[Cell, ...]]:
    """A row for each answer of a record."""
    for field in shown(type(record)):
        said = cell_of(ledger, record, field)
        if said.paragraphs:
            yield cell(field.section.label[ledger.lang]), cell(field.label[ledger.lang]), said
