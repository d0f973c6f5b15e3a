"""Findings: what the rules have to say about a dossier, as data; and the words of each, when somebody reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from pdpeditor.lint import subjects
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import RULES, SWEEPS, Hit, Ref, Rule, Saying, Value
from pdpeditor.lint.severity import Severity
from pdpeditor.lint.standing import Standing
from pdpeditor.records.record import RECORDS, Association, Mark, Record, fields_of, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import NBSP, Lang, Text, in_both, other, polish

assert subjects  # importing them is what fills RULES


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on one field of one record."""

    id: str
    table: str
    key: str
    field: str
    variant: str = ""
    values: tuple[tuple[str, Value], ...] = ()

    @property
    def rule(self) -> Rule:
        return RULES[self.id]

    @property
    def saying(self) -> Saying:
        return self.rule.sayings[self.variant]

    @property
    def severity(self) -> Severity:
        return self.saying.severity

    @property
    def place(self) -> tuple[str, str]:
        """The key of the record and the name of the field."""
        return self.key, self.field


def find(look: Look) -> list[Finding]:
    """Everything that is wrong with a dossier on the look's day, the gravest first."""
    standing = Standing()
    for cls in judged():
        for record in look.all(cls):
            standing.put(of_record(cls, record, look))
    return standing.all()


@cache
def judged() -> tuple[type[Record], ...]:
    """The classes of records that are looked at."""
    return tuple(cls for cls in RECORDS.values() if fields_of(cls) and not issubclass(cls, Association | Mark))


def of_record(cls: type[Record], record: Record, look: Look) -> Iterator[Finding]:
    """What is wrong with one record."""
    yield from swept(record, look)
    for rule in rules_on(cls):
        if applies(rule, look):
            yield from checked(rule, record, look)


def swept(record: Record, look: Look) -> Iterator[Finding]:
    """What the checks made on every record alike have to say about one."""
    for sweep in SWEEPS:
        for id, hit in sweep(record, look):
            if RULES[id].holds(look.day):
                yield _finding(id, hit, record)


def checked(rule: Rule, record: Record, look: Look) -> Iterator[Finding]:
    """What one rule has to say about one record."""
    for hit in rule.run(record, look):
        yield _finding(rule.id, hit, record)


def applies(rule: Rule, look: Look) -> bool:
    """Whether a rule applies to this dossier on the look's day."""
    return rule.holds(look.day) and all(condition.holds(look) for condition in rule.conditions)


@cache
def rules_on(cls: type[Record]) -> tuple[Rule, ...]:
    """The rules that are run on the records of a class."""
    return tuple(rule for rule in RULES.values() if rule.on is cls)


def _finding(id: str, hit: Hit, record: Record) -> Finding:
    at = hit.record or record
    return Finding(id, table_name(type(at)), at.id, hit.field, hit.variant, _once(hit.values))


@lru_cache(maxsize=8192)
def _once(values: tuple[tuple[str, Value], ...]) -> tuple[tuple[str, Value], ...]:
    """The same values as one object, for thousands of findings have them."""
    return values


def message(finding: Finding, reading: Reading) -> Text:
    """What is wrong, in both languages."""
    return _filled(finding.saying.message, finding, reading)


def remedy(finding: Finding, reading: Reading) -> Text:
    """What to do, in both languages."""
    return _filled(finding.saying.remedy, finding, reading)


def named(finding: Finding, reading: Reading) -> Text:
    """What the record of a finding is called, in both languages."""
    return in_both(lambda lang: polish(_name(Ref(finding.table, finding.key), reading, lang), lang))


def _filled(words: Text, finding: Finding, reading: Reading) -> Text:
    values = {"record": Ref(finding.table, finding.key), **dict(finding.values)}
    return in_both(lambda lang: _said(words[lang], values, reading, lang))


def _said(words: str, values: dict[str, Value], reading: Reading, lang: Lang) -> str:
    return polish(words.format(**{name: _name(value, reading, lang) for name, value in values.items()}), lang)


_UNNAMED = Text(f"{{label}}{NBSP}(sans nom)", "{label} (unnamed)")


def _name(value: Value, reading: Reading, lang: Lang) -> str:
    if isinstance(value, Text):
        return value[lang] or value[other(lang)]
    cls = RECORDS[value.table]
    record = reading.get(cls, value.key)
    named = (title(reading, record, lang) or title(reading, record, other(lang))) if record else ""
    return named or _UNNAMED[lang].format(label=cls.label[lang])
