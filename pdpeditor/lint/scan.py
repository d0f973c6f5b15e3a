"""What words give away: each text rule is a pattern, and a Text is scanned once for all of them, by its value.

A text rule is declared with `text_rule(...)` in the file of its subject; the sweep below runs them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from pdpeditor.fields import Field
from pdpeditor.lint.look import Look
from pdpeditor.lint.patterns import NOTHING, Pattern, Right, Sought
from pdpeditor.lint.rules import SWEEPS, Binding, Hit, Rule, Saying, add
from pdpeditor.lint.severity import Severity
from pdpeditor.lint.sources import cited
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Record, field_of, fields_of
from pdpeditor.text import LANGS, Lang, Text, both, in_both, other

Where = Callable[[Record, Field], bool]
"""Whether a text rule looks at a field of a record; it reads that record alone."""

_WORDED = ("line", "prose", "plain")


@dataclass(frozen=True, slots=True, eq=False)
class _Sought:
    """What one text rule, or one variant of it, looks for in each language, where, and from which day on."""

    id: str
    variant: str
    patterns: Mapping[Lang, Pattern]
    where: Where
    since: date | None

    def looks_at(self, record: Record, field: Field, look: Look) -> bool:
        return (self.since is None or self.since <= look.day) and self.where(record, field)


_SOUGHT: list[_Sought] = []


def everywhere(record: Record, field: Field) -> bool:
    """Every field of every record."""
    return True


def in_public(record: Record, field: Field) -> bool:
    """The fields that reach a policy."""
    return field.public


def in_prose(record: Record, field: Field) -> bool:
    """The fields that hold words of two languages: no names, numbers or addresses."""
    return field.kind.name != "plain"


def in_field(*names: str) -> Where:
    """The fields of these names: "Purpose.name"."""
    places = frozenset(tuple(name.split(".")) for name in names)
    return lambda record, field: (type(record).__name__, field.name) in places


def text_rule(
    id: str,
    *,
    source: str,
    binding: Binding,
    severity: Severity,
    message: tuple[str, str],
    remedy: tuple[str, str],
    fr: Sought = NOTHING,
    en: Sought = NOTHING,
    where: Where = in_prose,
    right: Right | None = None,
    variants: Mapping[str, Saying] | None = None,
    since: date | None = None,
    until: date | None = None,
    subject: str = "wording",
) -> None:
    """Register a rule on words. `fr` and `en` are what it looks for in each language; `right` puts right what it found,
    and what is right already is no finding.

    The message can name `{words}`, what was found, and with `right` also `{right}`, what it should be. Raises
    ValueError as `rule` does.
    """
    sayings = {"": Saying(severity, Text(*message), Text(*remedy)), **(variants or {})}
    fix = (lambda record, hit, look: {hit.field: _mended(id, record, hit.field)}) if right else None
    cites = cited(source)
    add(Rule(id, subject, None, lambda record, look: (), frozenset(), cites, binding, sayings, since, until, (), fix))
    also(id, fr=fr, en=en, where=where, right=right)


def also(
    id: str,
    variant: str = "",
    *,
    fr: Sought = NOTHING,
    en: Sought = NOTHING,
    where: Where = in_prose,
    right: Right | None = None,
    since: date | None = None,
) -> None:
    """Something else that a text rule looks for, with the words of a variant of its own or not."""
    sides: tuple[tuple[Lang, Sought], ...] = (("fr", fr), ("en", en))
    patterns = {lang: Pattern.of(words, right) for lang, words in sides if words[1]}
    _SOUGHT.append(_Sought(id, variant, patterns, where, since))


@cache
def _looked_at(cls: type[Record]) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(cls) if field.kind.name in _WORDED and not field.private)


def _sweep(record: Record, look: Look) -> Iterator[tuple[str, Hit]]:
    for field in _looked_at(type(record)):
        value = getattr(record, field.name)
        found = scan(value) if value else ()
        if found and relevant(record, field) and not look.aside(record, field.name):
            yield from _hits(found, record, field, look)


def _hits(found: Iterable[Found], record: Record, field: Field, look: Look) -> Iterator[tuple[str, Hit]]:
    """Each rule once for a field."""
    once: dict[str, Hit] = {}
    for sought, values in found:
        if sought.id not in once and sought.looks_at(record, field, look):
            once[sought.id] = Hit(field.name, None, sought.variant, values)
    yield from once.items()


Found = tuple[_Sought, tuple[tuple[str, Text], ...]]
"""What a text rule found in a Text: the words it is about, and what is right."""


@lru_cache(maxsize=200_000)
def scan(value: Text | str) -> tuple[Found, ...]:
    """What the text rules find in a value, wherever it stands."""
    text = both(value) if isinstance(value, str) else value
    sides: dict[_Sought, dict[Lang, tuple[str, str]]] = {}
    for lang in LANGS:
        for sought in _hinted(text[lang].lower(), lang):
            found = sought.patterns[lang].first(text[lang])
            if found:
                sides.setdefault(sought, {})[lang] = found
    return tuple((sought, _values(several)) for sought, several in sides.items())


def _hinted(lowered: str, lang: Lang) -> dict[_Sought, None]:
    """What these lowercase words can hold, by its hints."""
    return {sought: None for hint, several in _by_hint(lang) if hint in lowered for sought in several}


@cache
def _by_hint(lang: Lang) -> tuple[tuple[str, tuple[_Sought, ...]], ...]:
    hints: dict[str, list[_Sought]] = {}
    for sought in _SOUGHT:
        for hint in sought.patterns[lang].hints if lang in sought.patterns else ():
            hints.setdefault(hint, []).append(sought)
    return tuple((hint, tuple(several)) for hint, several in hints.items())


def _values(sides: Mapping[Lang, tuple[str, str]]) -> tuple[tuple[str, Text], ...]:
    """What was found and what is right, for the message: each in the language it was found in."""
    found = ("words", _side(sides, 0)), ("right", _side(sides, 1))
    return tuple((name, text) for name, text in found if text)


def _side(sides: Mapping[Lang, tuple[str, str]], number: int) -> Text:
    return in_both(lambda lang: sides[lang][number] if lang in sides else "")


def _mended(id: str, record: Record, name: str) -> Any:
    """The value of a field with all that a rule looks for put right."""
    value = getattr(record, name)
    field = field_of(type(record), name)
    patterns = [sought.patterns for sought in _SOUGHT if sought.id == id and sought.where(record, field)]
    if isinstance(value, str):
        return _put_right(_put_right(value, "fr", patterns), "en", patterns)
    sides = {lang: _put_right(value[lang], lang, patterns) for lang in LANGS}
    if value.older is None:
        return Text(sides["fr"], sides["en"])
    newer = other(value.older)
    return both(sides[value.older]).with_side(newer, sides[newer])


def _put_right(words: str, lang: Lang, patterns: Iterable[Mapping[Lang, Pattern]]) -> str:
    for one in patterns:
        words = one[lang].mended(words) if lang in one else words
    return words


SWEEPS.append(_sweep)
