"""Kinds of answers: how each is read from the database, written as JSON, shown in a language and judged empty."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from pdpeditor.facts import catalogue
from pdpeditor.measures import Duration, day_words, number_words
from pdpeditor.text import Lang, Text
from pdpeditor.written import amount, keys, string, text, text_json


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of answer.

    `unknown` is its value when nothing was entered, `read` makes it from what its column holds in SQLite (see
    `columns`), `to_json` and `from_json` (which raises ValueError) write and read it in a file, `show(value, of, lang)`
    puts it in words, where `of` names the list of a choice.
    """

    name: str
    unknown: Any
    read: Callable[[Any], Any]
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


def _optional(parse: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else parse(value)


def _key(value: Any) -> str:
    key = str(UUID(string(value)))
    if key != value:
        raise ValueError("key")
    return key


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true, false")
    return value


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > 2**31 - 1:
        raise ValueError("whole number")
    return value


def _text_parse(parse: Callable[[str], Any], value: Any) -> Any:
    return parse(string(value))


def _read_text(stored: Any) -> Text:
    return text(json.loads(stored)) if stored else Text()


def _read_keys(stored: Any) -> tuple[str, ...]:
    return keys(json.loads(stored)) if stored else ()


def _read_key(stored: Any) -> str | None:
    return stored and f"{stored[:8]}-{stored[8:12]}-{stored[12:16]}-{stored[16:20]}-{stored[20:]}"


_YES_NO = (Text("oui", "yes"), Text("non", "no"))

KINDS = {
    kind.name: kind
    for kind in (
        Kind("line", Text(), _read_text, text_json, text, lambda value, of, lang: value[lang]),
        Kind("prose", Text(), _read_text, text_json, text, lambda value, of, lang: value[lang]),
        Kind("plain", "", _same, _same, string, lambda value, of, lang: value),
        Kind(
            "choice",
            None,
            _same,
            _same,
            partial(_optional, string),
            lambda value, of, lang: catalogue(of).label(value)[lang],
        ),
        Kind(
            "choices",
            (),
            _read_keys,
            list,
            keys,
            lambda value, of, lang: ", ".join(catalogue(of).label(key)[lang] for key in value),
        ),
        Kind(
            "flag",
            None,
            partial(_optional, bool),
            _same,
            partial(_optional, _flag),
            lambda value, of, lang: _YES_NO[0 if value else 1][lang],
        ),
        Kind(
            "day",
            None,
            partial(_optional, date.fromisoformat),
            lambda value: value and value.isoformat(),
            partial(_optional, partial(_text_parse, date.fromisoformat)),
            lambda value, of, lang: day_words(value, lang),
        ),
        Kind(
            "duration",
            None,
            partial(_optional, Duration.parse),
            lambda value: value and str(value),
            partial(_optional, partial(_text_parse, Duration.parse)),
            lambda value, of, lang: value.words(lang),
        ),
        Kind(
            "number",
            None,
            _same,
            _same,
            partial(_optional, _number),
            lambda value, of, lang: number_words(value, lang),
        ),
        Kind(
            "amount",
            None,
            partial(_optional, amount),
            lambda value: None if value is None else str(value),
            partial(_optional, amount),
            lambda value, of, lang: number_words(value, lang),
        ),
        Kind("link", None, _read_key, _same, partial(_optional, _key), lambda value, of, lang: value),
        Kind("links", (), _same, list, keys, lambda value, of, lang: ", ".join(value)),
    )
}
