"""What lists show of the records of an open dossier, and which records a link can lead to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pdpeditor.desktop import reading_rows
from pdpeditor.desktop.plan import drawn
from pdpeditor.desktop.reading_rows import Ask, Row
from pdpeditor.fields import Field
from pdpeditor.records.record import RECORDS, Record, fields_of, owner_columns, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang


@cache
def class_named(name: str) -> type[Record]:
    """The record class of that name."""
    return next(cls for cls in RECORDS.values() if cls.__name__ == name)


def rows(reading: Reading, cls: type[Record], lang: Lang, where: Mapping[str, str] | None = None) -> list[Row]:
    """The rows of a class's list, in order; `where` keeps those with these keys in these columns."""
    return reading_rows.rows(_asking(reading), drawn(), table_name(cls), lang, where or {})


def titles(reading: Reading, cls: type[Record], lang: Lang, where: Mapping[str, str] | None = None) -> dict[str, str]:
    """What the records of a class are called, by key, in order: the first answer of their titled fields."""
    return reading_rows.titles(_asking(reading), drawn(), table_name(cls), lang, where or {})


def _asking(reading: Reading) -> Ask:
    return reading.session.connection().exec_driver_sql


def choices(reading: Reading, record: Record, field: Field, lang: Lang) -> dict[str, str]:
    """The records that a link of this record can lead to, by key, each by its title.

    Parts of this record's own owner, or of a record that another of its links leads to, where the target has an owner.
    """
    target = class_named(field.of)
    return titles(reading, target, lang, owner_of_targets(record, target))


def owner_of_targets(record: Record, target: type[Record]) -> dict[str, str]:
    """The column and value that the records have to which this record's links of that class can lead."""
    own = {table: column for column, table in owner_columns(type(record))}
    for column, table in owner_columns(target)[:1]:
        names = [own[table]] if table in own else [f.name for f in fields_of(type(record)) if _leads(f, table)]
        for name in names:
            if getattr(record, name):
                return {column: getattr(record, name)}
    return {}


def _leads(field: Field, table: str) -> bool:
    return field.kind.name == "link" and RECORDS[table].__name__ == field.of
