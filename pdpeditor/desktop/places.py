"""Places: which record a view shows, told by keys, for record objects do not outlive an undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pdpeditor.records.acceptance import Acceptance
from pdpeditor.records.record import RECORDS, Association, Mark, Record, fields_of, owner_columns, parts_of, table_name
from pdpeditor.store.reading import Reading

_ORDER = (
    "organisation",
    "protection_officer",
    "rights_policy",
    "right_note",
    "declarations",
    "measure",
    "breach_plan",
    "activity",
    "purpose",
    "data_use",
    "disclosure",
    "automated_decision",
    "data_subject",
    "source",
    "retention",
    "phase",
    "party",
    "service",
    "contract",
    "transfer",
    "client",
    "client_processing",
    "website",
    "consent_mechanism",
    "tracker",
    "social_page",
    "marketing_rule",
    "payment",
    "publication",
    "published_document",
)


@dataclass(frozen=True, slots=True)
class Place:
    """One record, by its class and key."""

    cls: type[Record]
    key: str


Path = tuple[Place, ...]
"""The way to a record: the one it is a part of comes before it."""


def in_order(classes: Iterable[type[Record]]) -> list[type[Record]]:
    """The classes in the order a person thinks of them; a class no one has placed comes last."""
    return sorted(classes, key=lambda cls: _ORDER.index(table_name(cls)) if table_name(cls) in _ORDER else len(_ORDER))


def top_classes() -> list[type[Record]]:
    """The classes whose records stand on their own."""
    classes = {cls for cls in RECORDS.values() if not issubclass(cls, (Association, Mark))}
    return in_order(cls for cls in classes if fields_of(cls) and not owner_columns(cls))


def part_classes(cls: type[Record]) -> list[tuple[type[Record], str]]:
    """The classes whose records are parts of a record of this class, each with the column that says so."""
    columns = {part: column for part, column in parts_of(cls) if not issubclass(part, Association)}
    return [(part, columns[part]) for part in in_order(columns)]


def path_to(reading: Reading, table: str, key: str) -> Path:
    """The way to the record a row belongs to: its own, its owner's for a link, the marked one for a mark or an
    acceptance.

    Empty when it is no longer there.
    """
    cls = RECORDS[table]
    record = reading.get(cls, key)
    if record is None:
        return ()
    if isinstance(record, Mark | Acceptance):
        return next((path for name in RECORDS if (path := _marked(reading, name, record.record))), ())
    if isinstance(record, Association):
        return _owner_path(reading, record)
    if not fields_of(cls):
        return ()
    return (*_owner_path(reading, record), Place(cls, key))


def _marked(reading: Reading, table: str, key: str) -> Path:
    return () if issubclass(RECORDS[table], (Mark, Acceptance, Association)) else path_to(reading, table, key)


def _owner_path(reading: Reading, record: Record) -> Path:
    for column, table in owner_columns(type(record))[:1]:
        return path_to(reading, table, getattr(record, column))
    return ()


def existing(reading: Reading, path: Path) -> Path:
    """As much of a path as is still there."""
    kept: list[Place] = []
    for place in path:
        if reading.get(place.cls, place.key) is None:
            break
        kept.append(place)
    return tuple(kept)
