"""Records on their way from one place to another: what is copied with them, as rows and as the JSON of the clipboard.

A record takes along its parts, its links and its marks, and whatever it leads to: a linked part with the whole record
that it is a part of. Of a part that is copied by itself the owner goes along as a mere key.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from pdpeditor.exchange import canonical
from pdpeditor.records import Acceptance
from pdpeditor.records.record import RECORDS, Association, Record, fields_of, owner_columns, table_name, values_of
from pdpeditor.store import Refused
from pdpeditor.store.migrations import VERSION
from pdpeditor.store.steps import row_json
from pdpeditor.store.trees import Row, Tree, owner_of, rows_with, tree
from pdpeditor.text import Text

FORMAT = "pdpeditor-records"
LARGEST = 64 * 1024 * 1024
"""The largest copy that is made or taken in, in bytes."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Records of one class by their keys, in order, and the rows of all that goes along."""

    cls: type[Record]
    keys: tuple[str, ...]
    rows: Tree

    @property
    def chosen(self) -> list[Row]:
        """The rows of the records themselves."""
        return [self.rows[table_name(self.cls)][key] for key in self.keys]


def copied(connection: sa.Connection, cls: type[Record], keys: Iterable[str]) -> Copied:
    """A copy of these records; those that are gone are left out."""
    rows = tree(connection, cls, keys)
    here = tuple(rows.get(table_name(cls), {}))
    owners = _hollow(connection, cls, rows.get(table_name(cls), {}).values())
    while wanted := _led_to(rows):
        for target, found in wanted.items():
            for top, several in _tops(connection, RECORDS[target], found, owners):
                _join(rows, tree(connection, top, several))
    _join(rows, owners)
    rows.pop(table_name(Acceptance), None)
    return Copied(cls, here, rows)


def _join(rows: Tree, more: Tree) -> None:
    for table, found in more.items():
        rows[table] = {**found, **rows.get(table, {})}


def _led_to(rows: Tree) -> dict[str, list[str]]:
    """The keys, by table, of the records that these rows lead to and that are not among them."""
    wanted: dict[str, dict[str, None]] = defaultdict(dict)
    for table, found in rows.items():
        for row in found.values():
            for target, key in links_from(RECORDS[table], row):
                if key not in rows.get(target, {}):
                    wanted[target][key] = None
    return {target: list(keys) for target, keys in wanted.items()}


def links_from(cls: type[Record], row: Row) -> Iterator[tuple[str, str]]:
    """The table and the key of each record that a row leads to."""
    if issubclass(cls, Association):
        yield owner_columns(cls)[1][1], row["target_id"]
    for column, table in leading(cls):
        if "part_of" not in cls.table().c[column].info and row[column] is not None:
            yield table, row[column]


@cache
def leading(cls: type[Record]) -> tuple[tuple[str, str], ...]:
    """The columns that hold the key of another record, in order, each with that one's table."""
    return tuple((column.name, key.column.table.name) for column in cls.table().columns for key in column.foreign_keys)


def _tops(
    connection: sa.Connection, cls: type[Record], keys: Iterable[str], owners: Tree
) -> Iterator[tuple[type[Record], list[str]]]:
    """What has to be copied for these records to be: what they are parts of, unless that is known by its key only."""
    if not owner_columns(cls):
        yield cls, list(keys)
        return
    column, table = owner_columns(cls)[0]
    near: list[str] = []
    far: dict[str, None] = {}
    for row in rows_with(connection, cls, "id", keys):
        if row[column] in owners.get(table, {}):
            near.append(row["id"])
        else:
            far[row[column]] = None
    if near:
        yield cls, near
    if far:
        yield from _tops(connection, RECORDS[table], far, owners)


def _hollow(connection: sa.Connection, cls: type[Record], rows: Iterable[Row]) -> Tree:
    """What these rows are parts of, one within the other, each by its key alone."""
    found: Tree = {}
    for column, table in owner_columns(cls)[:1]:
        owners = list(rows_with(connection, RECORDS[table], "id", {row[column] for row in rows}))
        blank = values_of(RECORDS[table]())
        found[table] = {row["id"]: {**blank, "id": row["id"], **owner_of(RECORDS[table], row)} for row in owners}
        found |= _hollow(connection, RECORDS[table], owners)
    return found


def to_json(copy: Copied) -> bytes:
    """A copy as it lies on the clipboard. Raises Refused when it is too large for that."""
    records = {table: [row_json(RECORDS[table], row) for row in rows.values()] for table, rows in copy.rows.items()}
    whole = {"format": FORMAT, "version": VERSION, "table": table_name(copy.cls), "keys": copy.keys, "records": records}
    data = json.dumps(whole, ensure_ascii=False).encode()
    if len(data) > LARGEST:
        raise _too_large()
    return data


def from_json(data: bytes) -> Copied:
    """The copy that lies on a clipboard, checked like a file that is imported. Raises Refused."""
    if len(data) > LARGEST:
        raise _too_large()
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _damaged() from error
    if not isinstance(whole, dict) or whole.get("format") != FORMAT or not isinstance(whole.get("version"), int):
        raise _damaged()
    if whole["version"] != VERSION:
        raise _other_version()
    return _copied(whole)


def _copied(whole: dict[str, Any]) -> Copied:
    known = {"format": canonical.FORMAT, "version": VERSION, "records": whole.get("records")}
    try:
        rows = canonical.parse(known, Path())
    except Refused as fault:
        raise _damaged() from fault
    table, keys = whole.get("table"), whole.get("keys")
    if not isinstance(table, str) or table not in map(table_name, copied_classes()) or not isinstance(keys, list):
        raise _damaged()
    found: Tree = {name: {row["id"]: row for row in several} for name, several in rows.items()}
    if len(set().union(*found.values())) < sum(map(len, found.values())):
        raise _damaged()
    if not keys or any(not isinstance(key, str) or key not in found[table] for key in keys):
        raise _damaged()
    return Copied(RECORDS[table], tuple(dict.fromkeys(keys)), found)


def copied_classes() -> list[type[Record]]:
    """The classes whose records are copied by themselves: those that lists show."""
    return [c for c in RECORDS.values() if fields_of(c) and not c.single and not issubclass(c, Association)]


def _damaged() -> Refused:
    return Refused(
        Text(
            "Le presse-papiers ne contient pas de fiche que le programme peut lire : copiez-la de nouveau.",
            "The clipboard does not hold a record that the program can read: copy it again.",
        )
    )


def _other_version() -> Refused:
    return Refused(
        Text(
            "Ces fiches ont été copiées avec une autre version de pdpeditor : mettez les deux programmes à jour, "
            "puis copiez-les de nouveau.",
            "These records were copied with another version of pdpeditor: update both programs, then copy them again.",
        )
    )


def _too_large() -> Refused:
    return Refused(
        Text(
            "Il y a trop de fiches pour une seule copie : copiez-les en plusieurs fois.",
            "There are too many records for one copy: copy them in several goes.",
        )
    )
