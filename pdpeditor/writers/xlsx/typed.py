"""The values that a cell can hold as such, each with the format that shows it; all others stay words.

Yes and no stay words, so that a filter offers « Oui » and « Non » whatever the language of the program that reads them.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import singledispatch
from typing import NamedTuple

from pdpeditor.text import Lang, Text

_DAY = Text("dd/mm/yyyy", "[$-809]d mmm yyyy")
_FIRST_DAY = date(1900, 3, 1)  # Excel takes 1900 for a leap year, and knows no day before it
_DIGITS = 15


class Typed(NamedTuple):
    """A value and its number format."""

    value: float | date
    format: str


@singledispatch
def typed(value: object, lang: Lang) -> Typed | None:
    """What a cell holds for a value; None for one that a spreadsheet would alter or show in a language of its own."""
    return None


@typed.register
def _(value: bool, lang: Lang) -> Typed | None:
    return None


@typed.register
def _(value: int, lang: Lang) -> Typed | None:
    return Typed(value, "#,##0") if abs(value) < 10**_DIGITS else None


@typed.register
def _(value: Decimal, lang: Lang) -> Typed | None:
    places = max(0, -int(value.as_tuple().exponent)) if value.is_finite() else _DIGITS + 1
    if places > _DIGITS or Decimal(f"{float(value):.{_DIGITS}g}") != value:
        return None
    return Typed(float(value), "#,##0" + "." * (places > 0) + "0" * places)


@typed.register
def _(value: date, lang: Lang) -> Typed | None:
    return Typed(value, _DAY[lang]) if value >= _FIRST_DAY else None
