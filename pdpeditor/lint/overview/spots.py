"""Where something is in a dossier: a record, and the field that matters there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdpeditor.records.record import RECORDS, Record, owner_columns, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import Lang, Text, in_both, other, polish


@dataclass(frozen=True, slots=True)
class Spot:
    """A record by its table and key, and one of its fields; "" is the whole record."""

    table: str
    key: str
    field: str = ""


def spot(record: Record, field: str = "") -> Spot:
    """Where a record is."""
    return Spot(table_name(type(record)), record.id, field)


def called(reading: Reading, record: Record) -> Text:
    """What a record is called, after those it is a part of: « Exemple Cloud › États-Unis »."""
    line = (*_owners(reading, record), record)
    return in_both(lambda lang: polish(" › ".join(_name(reading, one, lang) for one in line), lang))


def _owners(reading: Reading, record: Record) -> Iterator[Record]:
    for column, table in owner_columns(type(record))[:1]:
        owner = reading.get(RECORDS[table], getattr(record, column))
        if owner is not None:
            yield from _owners(reading, owner)
            yield owner


def _name(reading: Reading, record: Record, lang: Lang) -> str:
    named = title(reading, record, lang) or title(reading, record, other(lang))
    return named or type(record).label[lang]
