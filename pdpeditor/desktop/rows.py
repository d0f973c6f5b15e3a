"""What lists show of records: their listed answers in words, read column by column and not record by record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdpeditor.fields import Field
from pdpeditor.records.record import RECORDS, Record, fields_of, links_of, owner_columns
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, fold


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a list: its key, its answers in words, and all of them folded for searching."""

    key: str
    words: tuple[str, ...]
    folded: str


def listed(cls: type[Record]) -> tuple[Field, ...]:
    """The fields that are columns of a class's list."""
    return tuple(field for field in fields_of(cls) if field.listed)


def class_named(name: str) -> type[Record]:
    """The record class of that name."""
    return next(cls for cls in RECORDS.values() if cls.__name__ == name)


def rows(reading: Reading, cls: type[Record], lang: Lang, where: Mapping[str, str] | None = None) -> list[Row]:
    """The rows of a class's list, in order; `where` keeps those with these values in these columns."""
    found = _in_words(reading, cls, [field.name for field in listed(cls)], lang, where or {})
    return [Row(key, words, fold("\n".join(words))) for key, words in found]


def titles(reading: Reading, cls: type[Record], lang: Lang, where: Mapping[str, str] | None = None) -> dict[str, str]:
    """What the records of a class are called, by key, in order: the first answer of their titled fields."""
    names = list(cls.titled) or [field.name for field in listed(cls)]
    found = _in_words(reading, cls, names, lang, where or {})
    return {key: next(filter(None, words), "") for key, words in found}


def _in_words(
    reading: Reading, cls: type[Record], names: list[str], lang: Lang, where: Mapping[str, str]
) -> list[tuple[str, tuple[str, ...]]]:
    table = cls.table()
    fields = {field.name: field for field in fields_of(cls)}
    shown = [_column(reading, cls, fields[name], lang) for name in names]
    columns = [table.c[name] for name in names if name in table.c]
    query = sa.select(table.c.id, *columns).order_by(table.c.position, table.c.id)
    for column, value in where.items():
        query = query.where(table.c[column] == value)
    return [(row["id"], tuple(show(row) for show in shown)) for row in reading.session.execute(query).mappings()]


def _column(reading: Reading, cls: type[Record], field: Field, lang: Lang) -> Any:
    if field.kind.name == "links":
        linked = _linked(reading, cls, field, lang)
        return lambda row: linked.get(row["id"], "")
    if field.kind.name == "link":
        called = titles(reading, class_named(field.of), lang)
        return lambda row: called.get(row[field.name], "")
    return lambda row: "" if field.kind.empty(row[field.name]) else field.show(row[field.name], lang)


def _linked(reading: Reading, cls: type[Record], field: Field, lang: Lang) -> dict[str, str]:
    called = titles(reading, class_named(field.of), lang)
    table = links_of(cls)[field.name].row.table()
    several: dict[str, list[str]] = defaultdict(list)
    for row in reading.session.execute(sa.select(table).order_by(table.c.position)).mappings():
        several[row["owner_id"]].append(called.get(row["target_id"], ""))
    return {owner: ", ".join(words) for owner, words in several.items()}


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
