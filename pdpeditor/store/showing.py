"""How a record and its answers read in words: its title, each field's value, in one language."""

from __future__ import annotations

from typing import Any

from pdpeditor.fields import Field
from pdpeditor.records.record import RECORDS, Record, fields_of
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, polish


def value_of(reading: Reading, record: Record, field: Field) -> Any:
    """The value of a field; of Links, the records they lead to."""
    if field.kind.name == "links":
        return tuple(reading.linked(record, field.name))
    return getattr(record, field.name)


def show(reading: Reading, record: Record, field: Field, lang: Lang) -> str:
    """The value of a field in words, with the typography of the language; "" when nothing was entered."""
    value = value_of(reading, record, field)
    if field.kind.empty(value):
        return ""
    if field.kind.name == "link":
        target = reading.get(_target(field), value)
        return title(reading, target, lang) if target else ""
    if field.kind.name == "links":
        return ", ".join(title(reading, target, lang) for target in value)
    words = field.show(value, lang)
    return words if field.kind.name == "plain" else polish(words, lang)


def title(reading: Reading, record: Record, lang: Lang) -> str:
    """What a record is called: the first answer of its `titled` fields, or of its listed ones."""
    fields = {field.name: field for field in fields_of(type(record))}
    names = type(record).titled or [name for name, field in fields.items() if field.listed]
    for name in names:
        words = show(reading, record, fields[name], lang)
        if words:
            return words
    return ""


def _target(field: Field) -> type[Record]:
    return next(cls for cls in RECORDS.values() if cls.__name__ == field.of)
