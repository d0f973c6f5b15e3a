"""How the values that JSON has no type for are written in it, and read back."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

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
