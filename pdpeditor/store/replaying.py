"""Changes of rows written straight to the tables: how an edit is taken back, and how one of many rows is made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from pdpeditor.records.record import RECORDS, Record
from pdpeditor.store.problems import Refused
from pdpeditor.store.steps import Change, Step, Values, What, append, read, row_json, values_of
from pdpeditor.text import Text

BATCH = 500
"""How many rows are read or written by one statement."""
Tell = Callable[[int, int], object]
"""Hears how many changes are written, and of how many; it can raise to end the work."""


def silent(done: int, total: int) -> None:
    """Tells nobody."""


def reverse(connection: sa.Connection, what: What, number: int, tell: Tell = silent) -> Step:
    """Take the step of that number back, or do it again. Raises Refused when a row is not as it was left."""
    done = read(connection, number)
    changes = done.changes if what == "redo" else tuple(change.reversed() for change in reversed(done.changes))
    replay(connection, changes, tell)
    return append(connection, what, done.label, changes, done.number)


def replay(connection: sa.Connection, changes: Sequence[Change], tell: Tell = silent) -> None:
    """Bring each row from `before` to `after`; no row comes twice. Raises Refused when one is not as `before` says."""
    done = 0
    for table, several in _grouped(changes, lambda change: change.table):
        for start in range(0, len(several), BATCH):
            _replay(connection, RECORDS[table], several[start : start + BATCH])
            done += len(several[start : start + BATCH])
            tell(done, len(changes))


def _replay(connection: sa.Connection, cls: type[Record], changes: list[Change]) -> None:
    table = cls.table()
    found = connection.execute(table.select().where(table.c.id.in_([change.key for change in changes]))).mappings()
    rows = {row["id"]: row_json(cls, row) for row in found}
    for change in changes:
        _expect(change, rows.get(change.key))
    gone = [change.key for change in changes if change.after is None]
    if gone:
        connection.execute(table.delete().where(table.c.id.in_(gone)))
    for names, several in _grouped((one for one in changes if one.after is not None), _named):
        write = _insert if several[0].before is None else _update
        write(connection, cls, names[1], several)


def _named(change: Change) -> tuple[bool, tuple[str, ...]]:
    return change.before is None, tuple(change.after or ())


def _insert(connection: sa.Connection, cls: type[Record], names: tuple[str, ...], changes: list[Change]) -> None:
    connection.execute(cls.table().insert(), [{"version": 1, **values_of(cls, one.after or {})} for one in changes])


def _update(connection: sa.Connection, cls: type[Record], names: tuple[str, ...], changes: list[Change]) -> None:
    table = cls.table()
    values = [values_of(cls, change.after or {}) for change in changes]
    written = {name: sa.bindparam(f"to_{name}", type_=table.c[name].type) for name in values[0]}
    change_one = table.update().where(table.c.id == sa.bindparam("of_key", type_=table.c.id.type))
    rows = [
        {"of_key": one.key, **{f"to_{name}": value for name, value in row.items()}}
        for one, row in zip(changes, values, strict=True)
    ]
    connection.execute(change_one.values({**written, "version": table.c.version + 1}), rows)


def _grouped(changes: Iterable[Change], by: Callable[[Change], Any]) -> Iterator[tuple[Any, list[Change]]]:
    groups: dict[Any, list[Change]] = defaultdict(list)
    for change in changes:
        groups[by(change)].append(change)
    yield from groups.items()


def _expect(change: Change, row: Values | None) -> None:
    if change.before is None or row is None:
        as_left = (change.before is None) == (row is None)
    else:
        as_left = all(row[name] == value for name, value in change.before.items() if name in row)
    if not as_left:
        raise Refused(
            Text(
                "Cette modification ne peut plus être annulée : la fiche a changé depuis.",
                "This edit can no longer be taken back: the record has changed since.",
            )
        )
