"""Answers that a template proposes and that nobody has confirmed yet: each is marked so.

In a file, `marks = {law = "unread"}` says that the law cited there was not read again when the template was written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pdpeditor.exchange.sheet import Entry
from pdpeditor.records.record import Record, fields_of, parts_of, table_name

_UNREAD = {
    "state": "proposed",
    "why": {
        "fr": "Le modèle cite ce texte de mémoire : relisez-le sur Légifrance avant de confirmer.",
        "en": "The template cites this law from memory: read it on Légifrance before confirming.",
    },
}


def proposed(cls: type[Record], entry: Entry) -> Entry:
    """An entry whose answers are all marked as proposed, those of its parts too; a mark of its own stands."""
    parts = {table_name(part): part for part, _ in parts_of(cls)}
    inner = {name: [proposed(parts[name], one) for one in value] for name, value in entry.items() if name in parts}
    own = {field: _said(mark) for field, mark in entry.get("marks", {}).items()}
    return {**entry, **inner, "marks": {**dict.fromkeys(_answered(cls, entry), "proposed"), **own}}


def _answered(cls: type[Record], entry: Entry) -> Iterator[str]:
    return (field.name for field in fields_of(cls) if field.name in entry and not field.private)


def _said(mark: Any) -> Any:
    return _UNREAD if mark == "unread" else mark
