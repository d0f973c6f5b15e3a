"""Reading the records of an open dossier: all of a sort, the parts of one, what a link leads to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pdpeditor.records.record import (
    RECORDS,
    Association,
    Mark,
    Record,
    links_of,
    owner_columns,
    pointers_to,
    table_name,
)

R = TypeVar("R", bound=Record)


class Reading:
    """Read access to a dossier. Rows come in the order of their position, then key."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._loaded: dict[type[Record], list[Any]] | None = None
        self._parts: dict[tuple[type[Record], str], dict[str, list[Any]]] = {}
        self._by_key: dict[type[Record], dict[str, Any]] = {}

    def preload(self) -> None:
        """Read everything at once: what follows costs no query. For a dossier that nobody writes meanwhile."""
        self._loaded = {cls: self._read(cls) for cls in RECORDS.values()}
        self._parts.clear()
        self._by_key.clear()

    def forget(self) -> None:
        """Read afresh from now on."""
        self._loaded = None
        self._parts.clear()
        self._by_key.clear()

    def get(self, cls: type[R], key: str | None) -> R | None:
        """The record of that key, if it exists."""
        if key is None or self._loaded is None:
            return None if key is None else self.session.get(cls, key)
        if cls not in self._by_key:
            self._by_key[cls] = {record.id: record for record in self._loaded[cls]}
        return self._by_key[cls].get(key)

    def all(self, cls: type[R]) -> list[R]:
        """All the records of a class."""
        return list(self._loaded[cls]) if self._loaded is not None else self._read(cls)

    def one(self, cls: type[R]) -> R:
        """The record of a class of which a dossier has exactly one."""
        return self.all(cls)[0]

    def count(self, cls: type[Record]) -> int:
        """How many records of a class there are."""
        if self._loaded is not None:
            return len(self._loaded[cls])
        return self.session.scalar(sa.select(sa.func.count()).select_from(cls.table())) or 0

    def parts(self, owner: Record, cls: type[R]) -> list[R]:
        """The records of a class that are parts of this one."""
        return self._owned(cls, owner_column(cls, type(owner)), owner.id)

    def linked(self, record: Record, name: str) -> list[Any]:
        """The records that one of its Links leads to."""
        found = links_of(type(record))[name]
        rows = self._owned(found.row, "owner_id", record.id)
        target = RECORDS[owner_columns(found.row)[1][1]]
        return [self.get(target, row.target_id) for row in rows]

    def linking(self, record: Record) -> list[Record]:
        """The records that lead to this one, through a link or through Links."""
        found: list[Record] = []
        for cls, name in pointers_to(type(record)):
            found += self._owned(cls, name, record.id)
        for cls in RECORDS.values():
            if issubclass(cls, Association) and owner_columns(cls)[1][1] == table_name(type(record)):
                owner = RECORDS[owner_columns(cls)[0][1]]
                rows = self._owned(cls, "target_id", record.id)
                found += [row for key in rows if (row := self.get(owner, key.owner_id))]
        return found

    def marks(self, record: Record) -> dict[str, Mark]:
        """What is marked on each field of a record."""
        return {mark.field: mark for mark in self._owned(Mark, "record", record.id)}

    def holds_answers(self) -> bool:
        """Whether anybody has entered anything."""
        return any(self.count(cls) for cls in RECORDS.values() if not cls.single) or any(
            record.version > 1 for cls in RECORDS.values() if cls.single for record in self.all(cls)
        )

    def _owned(self, cls: type[R], column: str, key: str) -> list[R]:
        if self._loaded is None:
            return list(self.session.scalars(_those_of(cls, column), {"key": key}))
        if (cls, column) not in self._parts:
            self._parts[cls, column] = _grouped(self._loaded[cls], column)
        return list(self._parts[cls, column].get(key, ()))

    def _read(self, cls: type[R]) -> list[R]:
        table = cls.table()
        return list(self.session.scalars(sa.select(cls).order_by(table.c.position, table.c.id)))


@cache
def _those_of(cls: type[R], column: str) -> sa.Select[R]:
    """Reads the records of a class whose column holds the parameter `key`."""
    table = cls.table()
    return sa.select(cls).where(table.c[column] == sa.bindparam("key")).order_by(table.c.position, table.c.id)


@cache
def owner_column(cls: type[Record], owner: type[Record]) -> str:
    """The column by which records of `cls` are parts of records of `owner`. Raises KeyError when they are not."""
    for column, table in owner_columns(cls):
        if table == table_name(owner):
            return column
    raise KeyError(cls.__name__)


def _grouped(rows: Sequence[Any], column: str) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        groups[getattr(row, column)].append(row)
    return groups
