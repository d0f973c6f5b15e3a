"""What words give away: each text rule is a pattern, and a Text is scanned once for all of them, by its value.

A text rule is declared with `text_rule(...)` in the file of its subject; the sweep below runs them all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from pdpeditor.fields import Field
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import SWEEPS, Binding, Hit, Rule, Saying, Severity, add, hit
from pdpeditor.lint.sources import cited
from pdpeditor.records.record import Record, fields_of
from pdpeditor.text import LANGS, Text

_WORDED = ("line", "prose", "plain")


@dataclass(frozen=True, slots=True)
class _Pattern:
    """What one text rule looks for in one language; `hints` are lowercase words of which one at least is there."""

    id: str
    hints: tuple[str, ...]
    expression: re.Pattern[str]
    where: Callable[[type[Record], Field], bool]


_PATTERNS: dict[str, list[_Pattern]] = {lang: [] for lang in LANGS}


def everywhere(cls: type[Record], field: Field) -> bool:
    """Every field of every record."""
    return True


def in_public(cls: type[Record], field: Field) -> bool:
    """The fields that reach a policy."""
    return field.public


def in_prose(cls: type[Record], field: Field) -> bool:
    """The fields that hold words of two languages: no names, numbers or addresses."""
    return field.kind.name != "plain"


def text_rule(
    id: str,
    *,
    fr: tuple[tuple[str, ...], str],
    en: tuple[tuple[str, ...], str],
    source: str,
    binding: Binding,
    severity: Severity,
    message: tuple[str, str],
    remedy: tuple[str, str],
    where: Callable[[type[Record], Field], bool] = in_prose,
    since: date | None = None,
    until: date | None = None,
    subject: str = "wording",
) -> None:
    """Register a rule on words. `fr` and `en` are each (hints, pattern): lowercase words of which one at least stands
    in any text that matches, and a regular expression that ignores case; ((), "") where a language has none.

    The message can name `{words}`, what was found. Raises ValueError as `rule` does.
    """
    said = {"": Saying(severity, Text(*message), Text(*remedy))}
    add(Rule(id, subject, None, _nothing, frozenset(), cited(source), binding, said, since, until, (), None))
    for lang, (hints, pattern) in (("fr", fr), ("en", en)):
        if pattern:
            _PATTERNS[lang].append(_Pattern(id, hints, re.compile(pattern, re.IGNORECASE), where))


def _nothing(record: Record, look: Look) -> Iterable[Hit]:
    return ()


@cache
def _looked_at(cls: type[Record]) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(cls) if field.kind.name in _WORDED and not field.private)


def _sweep(record: Record, look: Look) -> Iterator[tuple[str, Hit]]:
    cls = type(record)
    for field in _looked_at(cls):
        value = getattr(record, field.name)
        if value:
            text = value if isinstance(value, Text) else Text(value, value)
            for pattern, words in scan(text):
                if pattern.where(cls, field):
                    yield pattern.id, hit(field.name, words=words)


@lru_cache(maxsize=200_000)
def scan(text: Text) -> tuple[tuple[_Pattern, str], ...]:
    """What the text rules find in a Text, each with the words it is about; each rule once."""
    found: dict[str, tuple[_Pattern, str]] = {}
    for lang in LANGS:
        words = text[lang]
        lowered = words.lower()
        for pattern in _PATTERNS[lang]:
            if pattern.id not in found and any(hint in lowered for hint in pattern.hints):
                match = pattern.expression.search(words)
                if match:
                    found[pattern.id] = (pattern, match[0].strip())
    return tuple(found.values())


SWEEPS.append(_sweep)
