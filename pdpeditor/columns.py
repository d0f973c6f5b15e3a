"""Columns: what SQL type stores each kind of answer; a value that SQL has no type for is one column of words."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from pdpeditor.kinds import KINDS
from pdpeditor.measures import Duration
from pdpeditor.text import Text
from pdpeditor.written import text_json


class TextColumn(TypeDecorator[Text]):
    """A Text stored as JSON in one column; an empty Text is NULL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> str | None:
        return None if value in (None, Text()) else json.dumps(text_json(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Text:
        read: Text = KINDS["line"].read(value)
        return read


class ChoicesColumn(TypeDecorator[tuple[str, ...]]):
    """Several keys stored as a JSON list; none is NULL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return json.dumps(list(value), ensure_ascii=False) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        read: tuple[str, ...] = KINDS["choices"].read(value)
        return read


class DurationColumn(TypeDecorator[Duration]):
    """A duration stored in its ISO 8601 form."""

    impl = sa.String(8)
    cache_ok = True

    def process_bind_param(self, value: Duration | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Duration | None:
        read: Duration | None = KINDS["duration"].read(value)
        return read


class AmountColumn(TypeDecorator[Decimal]):
    """A decimal number stored as its digits, so that none is lost."""

    impl = sa.String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        read: Decimal | None = KINDS["amount"].read(value)
        return read


COLUMNS: dict[str, Any] = {
    "line": TextColumn,
    "prose": TextColumn,
    "plain": sa.Text,
    "choice": sa.String(80),
    "choices": ChoicesColumn,
    "flag": sa.Boolean,
    "day": sa.Date,
    "duration": DurationColumn,
    "number": sa.Integer,
    "amount": AmountColumn,
    "link": sa.Uuid(as_uuid=False),
}
"""The type of the column by kind; links have rows of their own."""
