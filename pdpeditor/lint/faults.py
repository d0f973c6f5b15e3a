"""What can be wrong with one value by the declaration of its field alone: a language missing, a bound passed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from pdpeditor.facts import catalogue
from pdpeditor.fields import Field
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit
from pdpeditor.records.record import Record, fields_of
from pdpeditor.text import Text

Faults = Sequence[tuple[str, Hit]]
"""The ids of the rules that a value breaks, each with its hit."""
_NONE: Faults = ()


def _untranslated(field: Field, value: Text, look: Look) -> Faults:
    french, english = value.fr.strip(), value.en.strip()
    if french and english:
        return [("TRA-01", labelled(field))] if value.older else _NONE
    if english:
        return [("DOC-06", labelled(field, "" if field.public else "internal"))]
    return [("DOC-06", labelled(field, "english"))] if french else _NONE


def _early(field: Field, value: date | None, look: Look) -> Faults:
    """A day that has not come: what was noted since the day whose law is applied is no mistake."""
    late = value is not None and value > max(look.day, date.today())
    return [("DAY-01", hit(field.name, label=field.label, value=value))] if late else _NONE


def _bounded(field: Field, value: Any, look: Look) -> Faults:
    outside = value is not None and _outside(value, field)
    return [("NUM-01", hit(field.name, label=field.label, value=value))] if outside else _NONE


def _outside(value: Any, field: Field) -> bool:
    measure = getattr(value, "days", value)
    least, most = (getattr(bound, "days", bound) for bound in (field.least, field.most))
    return (least is not None and measure < least) or (most is not None and measure > most)


def _choice(field: Field, value: str | None, look: Look) -> Faults:
    return _NONE if value is None else _choices(field, (value,), look)


def _choices(field: Field, value: tuple[str, ...], look: Look) -> Faults:
    unknown = [key for key in value if key not in catalogue(field.of)]
    return [("KEY-01", hit(field.name, label=field.label, value=key)) for key in unknown]


_BY_KIND: Mapping[str, Callable[[Field, Any, Look], Faults]] = {
    "line": _untranslated,
    "prose": _untranslated,
    "day": _early,
    "number": _bounded,
    "amount": _bounded,
    "duration": _bounded,
    "choice": _choice,
    "choices": _choices,
}


@cache
def checks(cls: type[Record]) -> tuple[tuple[Field, Callable[[Field, Any, Look], Faults]], ...]:
    """The fields of a class whose value can be wrong by itself, each with its check."""
    return tuple((field, _BY_KIND[field.kind.name]) for field in fields_of(cls) if _can_be_wrong(field))


def _can_be_wrong(field: Field) -> bool:
    name = field.kind.name
    if name == "day":
        return field.past
    if name in ("number", "amount", "duration"):
        return field.least is not None or field.most is not None
    return name in _BY_KIND and not field.private


def labelled(field: Field, variant: str = "") -> Hit:
    """What is said of a field by its label alone."""
    return _labelled(field.name, field.label, variant)


@cache
def _labelled(name: str, label: Text, variant: str) -> Hit:
    return hit(name, variant=variant, label=label)
