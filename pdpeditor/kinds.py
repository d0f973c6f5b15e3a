"""Kinds of answers: how each is stored, written as JSON, shown in a language and judged empty."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from pdpeditor.facts import catalogue
from pdpeditor.text import NBSP, THIN, Lang, Text, clean

_MONTHS = Text(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "January February March April May June July August September October November December",
)
_UNITS = {
    "H": Text("heure heures", "hour hours"),
    "D": Text("jour jours", "day days"),
    "W": Text("semaine semaines", "week weeks"),
    "M": Text("mois mois", "month months"),
    "Y": Text("an ans", "year years"),
}
UNITS = tuple(_UNITS)
_DURATION = re.compile(r"^P(?:(\d{1,4})([DWMY])|T(\d{1,4})(H))$")
_DAYS = {"H": 1 / 24, "D": 1.0, "W": 7.0, "M": 365.25 / 12, "Y": 365.25}


@dataclass(frozen=True, slots=True)
class Duration:
    """A whole number of hours, days, weeks, months or years; `unit` is the letter ISO 8601 gives it (H D W M Y)."""

    count: int
    unit: str

    @classmethod
    def parse(cls, iso: str) -> Duration:
        """From its ISO 8601 form: "P3Y", "P13M", "PT48H". Raises ValueError for anything else."""
        found = _DURATION.match(iso)
        if not found:
            raise ValueError(iso)
        return cls(int(found[1] or found[3]), found[2] or found[4])

    def __str__(self) -> str:
        return f"PT{self.count}H" if self.unit == "H" else f"P{self.count}{self.unit}"

    @property
    def days(self) -> float:
        """About how many days it lasts, to compare durations of different units."""
        return self.count * _DAYS[self.unit]

    def words(self, lang: Lang) -> str:
        """In words: « 3 ans », "3 years"."""
        return f"{self.count}{NBSP}{unit_name(self.unit, self.count, lang)}"


def unit_name(unit: str, count: int, lang: Lang) -> str:
    """The name of a unit as it agrees with a count: (M, 1) is « mois », (Y, 2) is « ans »."""
    singular, plural = _UNITS[unit][lang].split()
    return singular if count == 1 or (count == 0 and lang == "fr") else plural


def day_words(day: date, lang: Lang) -> str:
    """A day in words: « 1er mars 2026 », "1 March 2026"."""
    month = _MONTHS[lang].split()[day.month - 1]
    number = "1er" if day.day == 1 and lang == "fr" else str(day.day)
    return f"{number}{NBSP}{month} {day.year}"


def number_words(number: int | Decimal, lang: Lang) -> str:
    """A number with its thousands apart: « 22 500 », "22,500"; no more decimals than it has."""
    words = f"{number:,}"
    return words.replace(",", THIN).replace(".", ",") if lang == "fr" else words


class TextColumn(TypeDecorator[Text]):
    """A Text stored as JSON in one column; an empty Text is NULL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> str | None:
        return None if value in (None, Text()) else json.dumps(_text_json(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Text:
        return _text(json.loads(value)) if value else Text()


class ChoicesColumn(TypeDecorator[tuple[str, ...]]):
    """Several keys stored as a JSON list; none is NULL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return json.dumps(list(value), ensure_ascii=False) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        return _keys(json.loads(value)) if value else ()


class DurationColumn(TypeDecorator[Duration]):
    """A duration stored in its ISO 8601 form."""

    impl = sa.String(8)
    cache_ok = True

    def process_bind_param(self, value: Duration | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Duration | None:
        return None if value is None else Duration.parse(value)


class AmountColumn(TypeDecorator[Decimal]):
    """A decimal number stored as its digits, so that none is lost."""

    impl = sa.String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else _amount(value)


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of answer.

    `column` stores it, `unknown` is its value when nothing was entered, `to_json` and `from_json` (which raises
    ValueError) write and read it, `show(value, of, lang)` puts it in words, where `of` names the list of a choice.
    """

    name: str
    column: Any
    unknown: Any
    to_json: Callable[[Any], Any]
    from_json: Callable[[Any], Any]
    show: Callable[[Any, str, Lang], str]

    def empty(self, value: Any) -> bool:
        """Whether nothing was entered."""
        return value is None or value == self.unknown or (isinstance(value, (str, Text)) and not _written(value))


def _written(value: str | Text) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)


def _same(value: Any) -> Any:
    return value


def _text_json(value: Text) -> dict[str, Any]:
    words: dict[str, Any] = {"fr": value.fr, "en": value.en}
    return words | {"agreed": list(value.agreed)} if value.agreed else words


def _text(value: Any) -> Text:
    if not isinstance(value, dict) or not set(value) <= {"fr", "en", "agreed"}:
        raise ValueError("fr, en")
    agreed = value.get("agreed")
    pair = None if agreed is None else (_string(agreed[0]), _string(agreed[1]))
    return Text(_string(value.get("fr", "")), _string(value.get("en", "")), pair)


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("words")
    return clean(value)


def _optional(parse: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else parse(value)


def _key(value: Any) -> str:
    key = str(UUID(_string(value)))
    if key != value:
        raise ValueError("key")
    return key


def _keys(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("list")
    return tuple(_string(key) for key in value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true, false")
    return value


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > 2**31 - 1:
        raise ValueError("whole number")
    return value


def _amount(value: Any) -> Decimal:
    try:
        amount = Decimal(_string(value))
    except InvalidOperation as error:
        raise ValueError("decimal number") from error
    if not amount.is_finite() or len(str(amount)) > 40:
        raise ValueError("decimal number")
    return amount


def _text_parse(parse: Callable[[str], Any], value: Any) -> Any:
    return parse(_string(value))


_YES_NO = (Text("oui", "yes"), Text("non", "no"))

KINDS = {
    kind.name: kind
    for kind in (
        Kind("line", TextColumn, Text(), _text_json, _text, lambda value, of, lang: value[lang]),
        Kind("prose", TextColumn, Text(), _text_json, _text, lambda value, of, lang: value[lang]),
        Kind("plain", sa.Text, "", _same, _string, lambda value, of, lang: value),
        Kind(
            "choice",
            sa.String(80),
            None,
            _same,
            partial(_optional, _string),
            lambda value, of, lang: catalogue(of).label(value)[lang],
        ),
        Kind(
            "choices",
            ChoicesColumn,
            (),
            list,
            _keys,
            lambda value, of, lang: ", ".join(catalogue(of).label(key)[lang] for key in value),
        ),
        Kind(
            "flag",
            sa.Boolean,
            None,
            _same,
            partial(_optional, _flag),
            lambda value, of, lang: _YES_NO[0 if value else 1][lang],
        ),
        Kind(
            "day",
            sa.Date,
            None,
            lambda value: value and value.isoformat(),
            partial(_optional, partial(_text_parse, date.fromisoformat)),
            lambda value, of, lang: day_words(value, lang),
        ),
        Kind(
            "duration",
            DurationColumn,
            None,
            lambda value: value and str(value),
            partial(_optional, partial(_text_parse, Duration.parse)),
            lambda value, of, lang: value.words(lang),
        ),
        Kind(
            "number",
            sa.Integer,
            None,
            _same,
            partial(_optional, _number),
            lambda value, of, lang: number_words(value, lang),
        ),
        Kind(
            "amount",
            AmountColumn,
            None,
            lambda value: None if value is None else str(value),
            partial(_optional, _amount),
            lambda value, of, lang: number_words(value, lang),
        ),
        Kind("link", sa.Uuid(as_uuid=False), None, _same, partial(_optional, _key), lambda value, of, lang: value),
        Kind("links", None, (), list, _keys, lambda value, of, lang: ", ".join(value)),
    )
}
