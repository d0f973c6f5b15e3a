"""Open points: the questions that law or documents need answered and that nobody has answered or confirmed yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pdpeditor.fields import Field
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import RECORDS, Mark, Record, fields_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import value_of

Why = Literal["unanswered", "proposed"]


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One question left on one field of one record: not answered, or answered by a template and not yet confirmed."""

    record: Record
    field: Field
    why: Why


def open_points(reading: Reading) -> Iterator[OpenPoint]:
    """All the open points of a dossier, record by record."""
    for cls in RECORDS.values():
        for record in reading.all(cls):
            yield from open_points_of(reading, record)


def open_points_of(reading: Reading, record: Record) -> Iterator[OpenPoint]:
    """The open points of one record."""
    marks = reading.marks(record)
    for field in fields_of(type(record)) if marks else _required(type(record)):
        why = _why_open(reading, record, field, marks.get(field.name))
        if why:
            yield OpenPoint(record, field, why)


@cache
def _required(cls: type[Record]) -> tuple[Field, ...]:
    """The only fields of a class that can be open where nothing is marked."""
    return tuple(field for field in fields_of(cls) if field.required and not field.private)


def _why_open(reading: Reading, record: Record, field: Field, mark: Mark | None) -> Why | None:
    state = mark.state if mark else ""
    if field.private or state == "not-applicable" or not relevant(record, field):
        return None
    if state == "proposed":
        return "proposed"
    return "unanswered" if field.required and field.kind.empty(value_of(reading, record, field)) else None
