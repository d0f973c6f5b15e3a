"""Answers that a template proposes and that nobody has confirmed yet: each is marked so."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.exchange.sheet import Entry
from pdpeditor.records.record import Record, fields_of, parts_of, table_name


def proposed(cls: type[Record], entry: Entry) -> Entry:
    """An entry whose answers are all marked as proposed, those of its parts too; a mark of its own stands."""
    parts = {table_name(part): part for part, _ in parts_of(cls)}
    inner = {name: [proposed(parts[name], one) for one in value] for name, value in entry.items() if name in parts}
    marks = dict.fromkeys(_answered(cls, entry), "proposed")
    return {**entry, **inner, "marks": {**marks, **entry.get("marks", {})}}


def _answered(cls: type[Record], entry: Entry) -> Iterator[str]:
    return (field.name for field in fields_of(cls) if field.name in entry and not field.private)
