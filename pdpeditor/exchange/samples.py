"""The sample dossiers: fictional companies, written by hand in resources/samples, one TOML file each.

A record is a table under its class's name, its parts are tables inside it, `ref` is the name by which links lead to it,
`marks` says of a field what its value cannot: "proposed", or `{state = "not-applicable", why = {fr = …, en = …}}`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pdpeditor import resources
from pdpeditor.facts import as_text
from pdpeditor.fields import snake
from pdpeditor.kinds import Kind
from pdpeditor.records.record import RECORDS, Mark, Record, fields_of, links_of, parts_of, table_name, values_of
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import Text

Rows = dict[str, list[dict[str, Any]]]


def sample_names() -> tuple[str, ...]:
    """The names of the samples."""
    return resources.names("samples")


def sample_title(name: str) -> Text:
    """What a sample shows, in a few words."""
    return as_text(resources.toml("samples", name)["title"])


def make_sample(name: str, path: Path) -> None:
    """Make the dossier of a sample. Raises Refused for an unknown name or an existing file, Unusable on a bad disk."""
    if name not in sample_names():
        raise _unknown(name)
    Dossier.create_from(path, sample_rows(name), Text("Dossier d’exemple", "Sample dossier"))


def sample_rows(name: str) -> Rows:
    """The rows of a sample, as column values by table. Raises ValueError when the file names what does not exist."""
    sheet = _Sheet(name)
    data = resources.toml("samples", name)
    for table, entries in data.items():
        if table != "title":
            for position, entry in enumerate(entries if isinstance(entries, list) else [entries]):
                sheet.lay(RECORDS[table], entry, position, {}, f"{table}/{position}")
    return sheet.rows


def _unknown(name: str) -> Refused:
    known = ", ".join(sample_names())
    return Refused(
        Text(
            f"Aucun exemple ne s’appelle « {name} » : choisissez parmi {known}.",
            f"No sample is called “{name}”: choose one of {known}.",
        )
    )


class _Sheet:
    """The rows laid down so far; keys follow from the sample's name and each record's `ref`, so they never change."""

    def __init__(self, sample: str) -> None:
        self.sample = sample
        self.rows: Rows = {name: [] for name in RECORDS}

    def key(self, cls_name: str, ref: str) -> str:
        return str(uuid5(NAMESPACE_URL, f"pdpeditor:{self.sample}:{cls_name}:{ref}"))

    def lay(self, cls: type[Record], entry: Mapping[str, Any], position: int, owner: dict[str, str], path: str) -> None:
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
        self.rows[table_name(cls)].append({**values_of(cls()), **values})

    def _value(self, cls: type[Record], name: str, value: Any) -> Any:
        field = next((field for field in fields_of(cls) if field.name == name), None)
        if field is None:
            raise ValueError(f"{self.sample}: {cls.__name__}.{name}")
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

    def _mark(self, key: str, marks: Mapping[str, Any]) -> None:
        for field, said in marks.items():
            state, why = (said, "") if isinstance(said, str) else (said["state"], said["why"])
            mark = Mark(id=self.key("Mark", f"{key}/{field}"), record=key, field=field, state=state, why=as_text(why))
            self.rows[snake("Mark")].append(values_of(mark))


def _text(kind: Kind, value: Any) -> Any:
    return as_text(value)


def _json(kind: Kind, value: Any) -> Any:
    return kind.from_json(value.isoformat() if isinstance(value, date) else value)


_READ: dict[str, Callable[[Kind, Any], Any]] = {
    "line": _text,
    "prose": _text,
    **dict.fromkeys(("plain", "choice", "choices", "flag", "day", "duration", "number", "amount"), _json),
}
