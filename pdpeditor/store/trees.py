"""Records with all that goes where they go: parts, links, notes; read as rows, for as many records as are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from pdpeditor.records.record import (
    RECORDS,
    Association,
    Record,
    links_of,
    noted_on_records,
    owner_columns,
    parts_of,
    pointers_to,
    table_name,
)
from pdpeditor.store.replaying import BATCH
from pdpeditor.store.steps import Change, row_json

Row = Mapping[str, Any]
Tree = dict[str, dict[str, Row]]
"""Rows by table and key, in order; the values as records hold them."""


def tree(connection: sa.Connection, cls: type[Record], keys: Iterable[str]) -> Tree:
    """These records, their parts, the links they make, and what is noted on any of them."""
    found: Tree = {}
    _grow(found, connection, cls, "id", list(keys))
    owners = [key for table, rows in found.items() if not issubclass(RECORDS[table], Association) for key in rows]
    for notes in noted_on_records():
        _take(found, connection, notes, "record", owners)
    return found


def _grow(found: Tree, connection: sa.Connection, cls: type[Record], column: str, keys: list[str]) -> None:
    here = [row["id"] for row in _take(found, connection, cls, column, keys)]
    if not here:
        return
    for part, owner in parts_of(cls):
        if not issubclass(part, Association):
            _grow(found, connection, part, owner, here)
    for links in links_of(cls).values():
        _take(found, connection, links.row, "owner_id", here)


def _take(found: Tree, connection: sa.Connection, cls: type[Record], column: str, keys: list[str]) -> list[Row]:
    rows = list(rows_with(connection, cls, column, keys))
    if rows:
        found.setdefault(table_name(cls), {}).update({row["id"]: row for row in rows})
    return rows


def rows_with(connection: sa.Connection, cls: type[Record], column: str, keys: Iterable[str]) -> Iterator[Row]:
    """The rows that have one of these keys in a column, in order."""
    table, wanted = cls.table(), list(keys)
    for start in range(0, len(wanted), BATCH):
        query = table.select().where(table.c[column].in_(wanted[start : start + BATCH]))
        yield from map(dict, connection.execute(query.order_by(table.c.position, table.c.id)).mappings())


def removal(connection: sa.Connection, cls: type[Record], keys: Iterable[str]) -> list[Change]:
    """What taking these records out changes: all of them go, and nothing leads to them any more."""
    gone = tree(connection, cls, keys)
    leading = [owner for owner in gone if not issubclass(RECORDS[owner], Association)]
    emptied: dict[tuple[str, str], tuple[dict[str, Any], dict[str, Any]]] = {}
    for table in leading:
        for links, row in list(_links_to(connection, RECORDS[table], gone[table])):
            gone.setdefault(links, {})[row["id"]] = row
        for other, column in pointers_to(RECORDS[table]):
            for row in rows_with(connection, other, column, gone[table]):
                before, after = emptied.setdefault((table_name(other), row["id"]), ({}, {}))
                before[column], after[column] = row[column], None
    kept = [Change(*place, *sides) for place, sides in emptied.items() if place[1] not in gone.get(place[0], {})]
    return [*kept, *(_removed(table, row) for table, rows in gone.items() for row in rows.values())]


def _links_to(connection: sa.Connection, cls: type[Record], keys: Iterable[str]) -> Iterator[tuple[str, Row]]:
    wanted = list(keys)
    for links, column in parts_of(cls):
        if issubclass(links, Association) and column == "target_id":
            for row in rows_with(connection, links, column, wanted):
                yield table_name(links), row


def _removed(table: str, row: Row) -> Change:
    return Change(table, row["id"], row_json(RECORDS[table], row), None)


def siblings(connection: sa.Connection, cls: type[Record], owner: Mapping[str, str]) -> list[tuple[str, int]]:
    """The keys of the records of a class, in order, each with its position; `owner` names the one they are parts of."""
    table = cls.table()
    query = sa.select(table.c.id, table.c.position).order_by(table.c.position, table.c.id)
    for column, key in owner.items():
        query = query.where(table.c[column] == key)
    return [(key, position) for key, position in connection.execute(query)]


def owner_of(cls: type[Record], row: Row) -> dict[str, str]:
    """The column and the key that say which record a row is a part of; nothing for one that stands on its own."""
    return {column: row[column] for column, _ in owner_columns(cls)[:1]}
