"""A snapshot cut down to a few records of a class: what is drawn while one record is being edited need not be whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import sqlalchemy as sa

from pdpeditor.records.record import RECORDS, Record, noted_on_records, owner_columns, parts_of
from pdpeditor.store.dossier import Dossier
from pdpeditor.store.reading import Reading


def trim(snapshot: Dossier, cls: type[Record], kept: Sequence[str]) -> None:
    """Leave only these records of a class, with all that is theirs. What was read before has to be read afresh."""
    connection = snapshot.session.connection()
    table = cls.table()
    connection.execute(sa.delete(table).where(table.c.id.not_in(kept)))
    for statement in _orphans(cls):
        connection.execute(statement)
    every = sa.union_all(*(sa.select(each.table().c.id) for each in RECORDS.values()))
    for notes in noted_on_records():
        connection.execute(sa.delete(notes.table()).where(notes.table().c.record.not_in(every)))


def _orphans(cls: type[Record]) -> Iterator[sa.Delete]:
    """What takes away the parts and links of records that are gone, and theirs in turn."""
    for part, column in parts_of(cls):
        yield sa.delete(part.table()).where(part.table().c[column].not_in(sa.select(cls.table().c.id)))
        yield from _orphans(part)


def near(reading: Reading, record: Record, cls: type[Record], most: int) -> list[str]:
    """The first records of a class that have to do with a record: itself, or the owners of what leads to it; the first
    ones of all where there are none.
    """
    if isinstance(record, cls):
        return [record.id]
    owners = (_owner(reading, each, cls) for each in reading.linking(record))
    found = list(islice(dict.fromkeys(key for key in owners if key), most))
    table = cls.table()
    first = sa.select(table.c.id).order_by(table.c.position, table.c.id).limit(most)
    return found or list(reading.session.scalars(first))


def _owner(reading: Reading, record: Record | None, cls: type[Record]) -> str:
    """The key of the record of a class that a record is a part of, directly or not; "" where there is none."""
    while record is not None and not isinstance(record, cls):
        above = owner_columns(type(record))[:1]
        record = reading.get(RECORDS[above[0][1]], getattr(record, above[0][0])) if above else None
    return record.id if record else ""
