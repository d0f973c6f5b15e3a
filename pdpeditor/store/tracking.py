"""What an edit touches, noted while it happens: the state of each row before the session first writes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from pdpeditor.records.record import RECORDS, Record, table_name
from pdpeditor.store.steps import Change, Values, row_json

_BATCH = 500


class Touched:
    """The rows an edit has written so far, each with its values from before the edit (None for a new row)."""

    def __init__(self) -> None:
        self.before: dict[tuple[str, str], Values | None] = {}

    def note(self, connection: sa.Connection, record: Record) -> None:
        place = (table_name(type(record)), record.id)
        if place not in self.before:
            table = record.table()
            row = connection.execute(table.select().where(table.c.id == record.id)).mappings().one_or_none()
            self.before[place] = None if row is None else row_json(type(record), row)

    def note_new(self, record: Record) -> None:
        self.before.setdefault((table_name(type(record)), record.id), None)

    def changes(self, connection: sa.Connection) -> list[Change]:
        """What the edit changed, now that all is written: nothing for a row that is as it was."""
        after = self._after(connection)
        found = (_change(place, before, after.get(place)) for place, before in self.before.items())
        return [change for change in found if change]

    def _after(self, connection: sa.Connection) -> dict[tuple[str, str], Values]:
        keys = defaultdict(list)
        for table, key in self.before:
            keys[table].append(key)
        return {
            (name, row["id"]): row_json(RECORDS[name], row)
            for name, wanted in keys.items()
            for row in _rows(connection, RECORDS[name].table(), wanted)
        }


def _rows(connection: sa.Connection, table: sa.Table, keys: list[str]) -> Iterator[Any]:
    for start in range(0, len(keys), _BATCH):
        yield from connection.execute(table.select().where(table.c.id.in_(keys[start : start + _BATCH]))).mappings()


def _change(place: tuple[str, str], before: Values | None, after: Values | None) -> Change | None:
    if before == after:
        return None
    if before is None or after is None:
        return Change(*place, before, after)
    differing = [name for name in after if before[name] != after[name]]
    return Change(*place, {name: before[name] for name in differing}, {name: after[name] for name in differing})


def track(session: Session, touched: Touched) -> None:
    """Note what this session writes from now on."""
    session.info["touched"] = touched


def untrack(session: Session) -> None:
    """What this session writes from now on is a mistake in the program, and refused."""
    session.info.pop("touched", None)


def refuse_bulk(session: Session) -> None:
    """Refuse the statements that write rows without the session's knowing which."""

    def refuse(state: ORMExecuteState) -> None:
        if state.is_update or state.is_delete or state.is_insert:
            raise AssertionError("bulk writes leave no trace in the history")

    event.listen(session, "do_orm_execute", refuse)


def _touched(record: Record) -> Touched:
    session = object_session(record)
    if session is None or "touched" not in session.info:
        raise AssertionError("records are written inside dossier.edit() only")
    touched: Touched = session.info["touched"]
    return touched


@event.listens_for(Record, "before_insert", propagate=True)
def _inserting(mapper: Mapper[Any], connection: sa.Connection, record: Record) -> None:
    _touched(record).note_new(record)


@event.listens_for(Record, "before_update", propagate=True)
@event.listens_for(Record, "before_delete", propagate=True)
def _writing(mapper: Mapper[Any], connection: sa.Connection, record: Record) -> None:
    _touched(record).note(connection, record)
