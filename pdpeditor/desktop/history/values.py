"""Answers of earlier times in words: what one line of a step says, and the values it says it of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pdpeditor.desktop.places import Place
from pdpeditor.desktop.rows import class_named
from pdpeditor.fields import Field
from pdpeditor.records.record import Record, field_of, fields_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.store.steps import Values, values_of
from pdpeditor.text import NBSP, Lang, Text, other, polish

SHORT = 48
"""How many letters of what a record is called are shown."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a step changed: on which part, which question, from what to what.

    `side` is the language that alone changed, `other` what the other one says. With a `place` and a `field`, `value` is
    the earlier answer, which can be given again; of links, those that went and those that came.
    """

    where: str
    what: str
    before: str
    after: str
    place: Place | None = None
    field: Field | None = None
    value: Any = None
    side: Lang | None = None
    other: str = ""


def value_from(cls: type[Record], name: str, stored: Any) -> Any:
    """A value as a record holds it, out of a step; None where the step holds none."""
    return None if stored is None else values_of(cls, {name: stored})[name]


def in_words(reading: Reading, field: Field, value: Any, lang: Lang) -> str:
    """An answer in words; "" for none, and for a record that is no longer there."""
    if field.kind.empty(value):
        return ""
    if field.kind.name == "link":
        target = reading.get(class_named(field.of), value)
        return title(reading, target, lang) if target else ""
    words = field.show(value, lang)
    return words if field.kind.name == "plain" else polish(words, lang)


def former_title(cls: type[Record], values: Values, lang: Lang) -> str:
    """What a record was called that is no longer there, by the answers it had."""
    for name in cls.titled or [field.name for field in fields_of(cls) if field.listed]:
        field = field_of(cls, name)
        value = value_from(cls, name, values[name]) if name in values else None
        if field.kind.name not in ("link", "links") and not field.kind.empty(value):
            return field.show(value, lang)
    return ""


def named(label: Text, called: str, lang: Lang) -> str:
    """A record by its sort and what it is called."""
    if not called:
        return label[lang]
    called = called if len(called) <= SHORT else f"{called[: SHORT - 1].rstrip()}…"
    return f"{label.fr} «{NBSP}{called}{NBSP}»" if lang == "fr" else f"{label.en} “{called}”"


def same(reading: Reading, said: Said) -> bool:
    """Whether the earlier answer is the answer again, or can no longer be given."""
    record = reading.get(said.place.cls, said.place.key) if said.place else None
    if record is None or said.field is None:
        return True
    if said.field.kind.name == "links":
        return set(restored(reading, record, said)) == set(_linked(reading, record, said.field))
    gone = said.field.kind.name == "link" and said.value and reading.get(class_named(said.field.of), said.value) is None
    return bool(gone or restored(reading, record, said) == getattr(record, said.field.name))


def restored(reading: Reading, record: Record, said: Said) -> Any:
    """The answer once the earlier one is given again; the side of a Text that has changed since stays as it is."""
    assert said.field
    if said.field.kind.name == "links":
        gone, come = said.value
        kept = [key for key in _linked(reading, record, said.field) if key not in come]
        back = [key for key in gone if key not in kept and reading.get(class_named(said.field.of), key)]
        return (*kept, *back)
    now = getattr(record, said.field.name)
    if said.side is None or now[other(said.side)] == said.value[other(said.side)]:
        return said.value
    return now.with_side(said.side, said.value[said.side])


def _linked(reading: Reading, record: Record, field: Field) -> list[str]:
    return [target.id for target in reading.linked(record, field.name)]
