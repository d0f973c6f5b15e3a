"""Records written by hand in TOML, laid down as rows: how the samples and the ready-made activities are read.

A record is a table under its class's name, its parts are tables inside it, `ref` is the name by which links lead to it,
`marks` says of a field what its value cannot: "proposed", or `{state = "not-applicable", why = {fr = …, en = …}}`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from pdpeditor.facts import as_text
from pdpeditor.kinds import Kind
from pdpeditor.records.record import RECORDS, Mark, Record, fields_of, links_of, parts_of, table_name, values_of

Entry = Mapping[str, Any]
Rows = dict[str, list[dict[str, Any]]]
Keys = Callable[[str, str], str]
"""Gives the key of a record from the name of its class and its `ref`."""


def written(data: Entry) -> Iterator[tuple[type[Record], list[Entry]]]:
    """The classes of records of a file, each with what is written of it. Raises KeyError for an unknown class."""
    for table, entries in data.items():
        if table != "title":
            yield RECORDS[table], entries if isinstance(entries, list) else [entries]


class Sheet:
    """The rows laid down so far. Raises ValueError when an entry names a field that does not exist."""

    def __init__(self, key: Keys) -> None:
        self.key = key
        self.rows: Rows = {name: [] for name in RECORDS}

    def lay_all(self, data: Entry) -> Rows:
        """The rows of a whole file."""
        for cls, entries in written(data):
            for position, entry in enumerate(entries):
                self.lay(cls, entry, position, {}, f"{table_name(cls)}/{position}")
        return self.rows

    def lay(self, cls: type[Record], entry: Entry, position: int, owner: dict[str, str], path: str) -> None:
        """Lay down a record with its parts, its links and its marks; `path` names one that has no `ref`."""
        key = self.key(cls.__name__, entry.get("ref", path))
        parts = {table_name(part): (part, column) for part, column in parts_of(cls)}
        values = {"id": key, "position": position, **owner}
        for name, value in entry.items():
            if name in parts:
                part, column = parts[name]
                for number, child in enumerate(value):
                    self.lay(part, child, number, {column: key}, f"{path}/{name}/{number}")
            elif name in links_of(cls):
                self._link(cls, name, key, value)
            elif name == "marks":
                self._mark(key, value)
            elif name != "ref":
                values[name] = self._value(cls, name, value)
        self.rows[table_name(cls)].append({**_blank(cls), **values})

    def _value(self, cls: type[Record], name: str, value: Any) -> Any:
        field = next((field for field in fields_of(cls) if field.name == name), None)
        if field is None:
            raise ValueError(f"{cls.__name__}.{name}")
        return self.key(field.of, value) if field.kind.name == "link" else _READ[field.kind.name](field.kind, value)

    def _link(self, cls: type[Record], name: str, key: str, refs: list[str]) -> None:
        links = links_of(cls)[name]
        for position, ref in enumerate(refs):
            row = {
                "id": self.key(links.row.__name__, f"{key}/{ref}"),
                "position": position,
                "owner_id": key,
                "target_id": self.key(links.field.of, ref),
            }
            self.rows[table_name(links.row)].append(row)

    def _mark(self, key: str, marks: Entry) -> None:
        for field, said in marks.items():
            state, why = (said, "") if isinstance(said, str) else (said["state"], said["why"])
            said_of = {"record": key, "field": field, "state": state, "why": as_text(why)}
            row = {**_blank(Mark), "id": self.key("Mark", f"{key}/{field}"), **said_of}
            self.rows[table_name(Mark)].append(row)


@cache
def _blank(cls: type[Record]) -> dict[str, Any]:
    """The values of a record of which nothing is said; its key is still to be given."""
    return values_of(cls())


def _text(kind: Kind, value: Any) -> Any:
    return as_text(value)


def _json(kind: Kind, value: Any) -> Any:
    return kind.from_json(value.isoformat() if isinstance(value, date) else value)


_READ: dict[str, Callable[[Kind, Any], Any]] = {
    "line": _text,
    "prose": _text,
    **dict.fromkeys(("plain", "choice", "choices", "flag", "day", "duration", "number", "amount"), _json),
}
