"""Records that a dossier holds already: laid in before, or written by its owner under the same name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pdpeditor.exchange.sheet import Entry
from pdpeditor.facts import as_text
from pdpeditor.records.record import Record, fields_of
from pdpeditor.text import Text, fold


@dataclass(frozen=True, slots=True)
class _Identity:
    """What tells a record from its like: its name or, for want of one, the choices that its list shows."""

    name: Text
    choices: tuple[Any, ...]

    def same(self, other: _Identity) -> bool:
        if self.name or other.name:
            return _alike(self.name.fr, other.name.fr) or _alike(self.name.en, other.name.en)
        return any(self.choices) and self.choices == other.choices


def twin(present: Sequence[Record], key: str, entry: Entry) -> Record | None:
    """Among records of one class, the one that says what an entry says: of that key, of that vendor or of that name."""
    if not present:
        return None
    wanted = _identity(type(present[0]), entry.get)
    by_key = (one for one in present if one.id == key)
    known = (one for one in present if entry.get("vendor") and getattr(one, "vendor", None) == entry["vendor"])
    alike = (one for one in present if wanted.same(_of_record(one)))
    return next(by_key, None) or next(known, None) or next(alike, None)


def _of_record(record: Record) -> _Identity:
    return _identity(type(record), lambda field: getattr(record, field))


def _identity(cls: type[Record], answer: Callable[[str], Any]) -> _Identity:
    fields = fields_of(cls)
    name = answer("name") if any(field.name == "name" for field in fields) else ""
    choices = tuple(answer(field.name) for field in fields if field.listed and field.kind.name == "choice")
    return _Identity(name if isinstance(name, Text) else as_text(name or ""), choices)


def _alike(one: str, other: str) -> bool:
    return bool(one.strip()) and fold(one.strip()) == fold(other.strip())
