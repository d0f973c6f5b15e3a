"""Columns: how a value that SQL has no type for is stored, each in one column."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from pdpeditor.measures import Duration
from pdpeditor.text import Text, clean


def text_json(value: Text) -> dict[str, Any]:
    """A Text as JSON values."""
    words: dict[str, Any] = {"fr": value.fr, "en": value.en}
    return words | {"agreed": list(value.agreed)} if value.agreed else words


def text(value: Any) -> Text:
    """A Text from JSON values. Raises ValueError."""
    if not isinstance(value, dict) or not set(value) <= {"fr", "en", "agreed"}:
        raise ValueError("fr, en")
    agreed = value.get("agreed")
    pair = None if agreed is None else (string(agreed[0]), string(agreed[1]))
    return Text(string(value.get("fr", "")), string(value.get("en", "")), pair)


def string(value: Any) -> str:
    """Words from a JSON value, without what no document can hold. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("words")
    return clean(value)


def keys(value: Any) -> tuple[str, ...]:
    """Several keys from a JSON value. Raises ValueError."""
    if not isinstance(value, list):
        raise ValueError("list")
    return tuple(string(key) for key in value)


def amount(value: Any) -> Decimal:
    """A decimal number from its digits. Raises ValueError."""
    try:
        number = Decimal(string(value))
    except InvalidOperation as error:
        raise ValueError("decimal number") from error
    if not number.is_finite() or len(str(number)) > 40:
        raise ValueError("decimal number")
    return number


class TextColumn(TypeDecorator[Text]):
    """A Text stored as JSON in one column; an empty Text is NULL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> str | None:
        return None if value in (None, Text()) else json.dumps(text_json(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Text:
        return text(json.loads(value)) if value else Text()


class ChoicesColumn(TypeDecorator[tuple[str, ...]]):
    """Several keys stored as a JSON list; none is NULL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return json.dumps(list(value), ensure_ascii=False) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        return keys(json.loads(value)) if value else ()


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
        return None if value is None else amount(value)
