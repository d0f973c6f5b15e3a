"""A dossier held in memory beside the open one, and kept like it step by step: reading it costs no query.

Its records have their values and nothing of the ORM's bookkeeping: a third of the memory, but they cannot be written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import configure_mappers

from pdpeditor.records.record import RECORDS, Record, columns, owner_columns, pointers_to, table_name
from pdpeditor.store.dossier import Dossier
from pdpeditor.store.explaining import readable
from pdpeditor.store.reading import Reading
from pdpeditor.store.steps import Change, Step, values_of

R = TypeVar("R", bound=Record)


class Mirror(Reading):
    """Every record of a dossier, without its file. It may be made in one thread and read in another, later."""

    def __init__(self, snapshot: Dossier) -> None:
        """Take over what a snapshot holds, and close it. Raises Unusable when a value in it cannot be read."""
        super().__init__(snapshot.session)
        configure_mappers()
        with snapshot, readable(snapshot.path):
            once = _Once()
            connection = snapshot.session.connection()
            self._rows: dict[type[Record], list[Any]] = {
                cls: list(_records(cls, connection, once)) for cls in RECORDS.values()
            }
        self._loaded = self._rows

    def count(self, cls: type[Record]) -> int:
        return len(self._rows[cls])

    def follow(self, step: Step) -> None:
        """Become as the dossier is after a step."""
        after = _Aftermath()
        for change in step.changes:
            if change.table in RECORDS:
                self._take(RECORDS[change.table], change, after)
        for cls, keys in after.gone.items():
            self._rows[cls][:] = [record for record in self._rows[cls] if record.id not in keys]
        for cls in after.unordered:
            self._rows[cls].sort(key=lambda record: (record.position, record.id))
        for key in [key for key in self._parts if key[0] in after.ungrouped]:
            del self._parts[key]

    def _take(self, cls: type[Record], change: Change, after: _Aftermath) -> None:
        record = self.get(cls, change.key)
        if change.after is None:
            self._drop(cls, change.key, after)
        elif record is None:
            self._add(cls, change, after)
        else:
            self._write(cls, record, values_of(cls, change.after), after)

    def _drop(self, cls: type[Record], key: str, after: _Aftermath) -> None:
        if self._by_key[cls].pop(key, None) is not None:
            after.gone[cls].add(key)
            after.ungrouped.add(cls)

    def _add(self, cls: type[Record], change: Change, after: _Aftermath) -> None:
        blank = {column.name: column.kind.unknown for column in columns(cls)}
        record = _record(cls, blank | values_of(cls, change.after or {}) | {"id": change.key, "version": 1})
        self._rows[cls].append(record)
        self._by_key[cls][record.id] = record
        after.unordered.add(cls)
        after.ungrouped.add(cls)

    def _write(self, cls: type[Record], record: Record, values: dict[str, Any], after: _Aftermath) -> None:
        vars(record).update(values, version=record.version + 1)
        if "position" in values:
            after.unordered.add(cls)
        if values.keys() & {"position", *_grouping(cls)}:
            after.ungrouped.add(cls)


@dataclass(frozen=True, slots=True)
class _Aftermath:
    """What is put right once for all the changes of a step: what has gone, which classes are out of order or groups."""

    gone: dict[type[Record], set[str]] = field(default_factory=lambda: defaultdict(set))
    unordered: set[type[Record]] = field(default_factory=set)
    ungrouped: set[type[Record]] = field(default_factory=set)


class _Once(dict[tuple[Callable[[Any], Any], Any], Any]):
    """What stored words are read as, by how they are read: the same words make one object, however often they come."""

    def __missing__(self, key: tuple[Callable[[Any], Any], Any]) -> Any:
        read, stored = key
        value = self[key] = read(stored)
        return value


def _records(cls: type[Record], connection: sa.Connection, once: _Once) -> Iterator[Record]:
    stored = columns(cls)
    names = [*(column.name for column in stored), "version"]
    reads: list[Callable[[Any], Any]] = [*(column.kind.read for column in stored), int]
    query = f"SELECT {', '.join(names)} FROM {table_name(cls)} ORDER BY position, id"
    for row in connection.exec_driver_sql(query):
        yield _record(cls, {name: once[read, value] for name, read, value in zip(names, reads, row, strict=True)})


def _record(cls: type[R], values: dict[str, Any]) -> R:
    record = object.__new__(cls)
    vars(record).update(values)
    return record


@cache
def _grouping(cls: type[Record]) -> frozenset[str]:
    """The columns by which records are found from another one."""
    owned = {column for column, _ in owner_columns(cls)}
    pointing = {name for target in RECORDS.values() for start, name in pointers_to(target) if start is cls}
    return frozenset(owned | pointing | ({"record", "field"} if table_name(cls) == "mark" else set()))
