"""Records as rows under columns: a column for each field, from the declarations alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from pdpeditor.blocks import Block, Cell, Section, Table, inline
from pdpeditor.documents.register.grid_cells import EMPTY, Rowwise, cell_of
from pdpeditor.documents.register.mechanisms import remarks
from pdpeditor.documents.register.retention import period
from pdpeditor.fields import Field
from pdpeditor.records import DataUse, Record, Retention, Transfer
from pdpeditor.records.record import RECORDS, fields_of, owner_columns


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, and what stands in it for a record."""

    title: str
    cell: Callable[[Any], Cell]


def sheet_of(ledger: Rowwise, title: str, records: Sequence[Record], columns: Sequence[Column] = ()) -> Iterator[Block]:
    """Records of one class as a sheet: a section with one table; nothing when there are none.

    Its columns are those given, or else all of the class; one that has nothing to say of any record is left out.
    """
    if not records:
        return
    every = columns or tuple(columns_of(ledger, type(records[0])))
    found = [(column.title, [column.cell(record) for record in records]) for column in every]
    filled = [(head, cells) for head, cells in found if any(cell.paragraphs for cell in cells)]
    yield Section(title)
    yield Table(
        tuple(head for head, _ in filled),
        tuple(zip(*(cells for _, cells in filled), strict=True)),
        origins=tuple(record.id for record in records),
    )


def columns_of(ledger: Rowwise, cls: type[Record]) -> Iterator[Column]:
    """The columns of a class: what its records are parts of, their fields, what follows from these."""
    yield from _owners(ledger, cls)
    if cls is DataUse:
        yield Column(ledger.words("grid.number"), partial(_number, ledger))
    yield from (column_of(ledger, field) for field in shown(cls))
    if cls in _FOLLOWS:
        key, follows = _FOLLOWS[cls]
        yield Column(ledger.words(key), partial(follows, ledger))


def shown(cls: type[Record]) -> tuple[Field, ...]:
    """The fields of a class that a register shows."""
    return tuple(field for field in fields_of(cls) if not field.private)


def column_of(ledger: Rowwise, field: Field) -> Column:
    """The column of a field."""
    return Column(field.label[ledger.lang], lambda record: cell_of(ledger, record, field))


def _owners(ledger: Rowwise, cls: type[Record]) -> Iterator[Column]:
    for name, table in owner_columns(cls):
        if not RECORDS[table].single:
            yield Column(RECORDS[table].label[ledger.lang], partial(_owner, ledger, name, RECORDS[table]))


def _owner(ledger: Rowwise, name: str, cls: type[Record], record: Record) -> Cell:
    owner = ledger.dossier.get(cls, getattr(record, name))
    return Cell((ledger.name(owner),)) if owner else EMPTY


def _number(ledger: Rowwise, use: DataUse) -> Cell:
    """The number by which other rows name data of the activity."""
    number = ledger.numbers[use.id]
    return Cell((inline(str(number)),), number)


def _law(ledger: Rowwise, transfer: Transfer) -> Cell:
    """What the law of the day says of the mechanism of a transfer."""
    return Cell(remarks(ledger, transfer, transfer.mechanism))


_FOLLOWS: dict[type[Record], tuple[str, Callable[[Rowwise, Any], Cell]]] = {
    Transfer: ("grid.law", _law),
    Retention: ("retention.time", period),
}
