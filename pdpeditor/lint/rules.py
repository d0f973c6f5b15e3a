"""Rules: what each says, how grave and how binding it is, from which text and since when, and what it looks at.

A rule is one function under `@rule(...)`, in the file of its subject under `pdpeditor/lint/subjects`. It is called with
one record of its class and a Look at the rest of the dossier, and yields a Hit for each defect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from pdpeditor.lint.conditions import Condition, columns
from pdpeditor.lint.look import Look
from pdpeditor.lint.severity import Severity
from pdpeditor.lint.sources import cited
from pdpeditor.measures import Duration, day_words, number_words
from pdpeditor.records.record import Record, table_name
from pdpeditor.text import Text, both, in_both

Binding = Literal["law", "eu-soft-law", "cnil-soft-law", "practice"]
BINDINGS: tuple[Binding, ...] = ("law", "eu-soft-law", "cnil-soft-law", "practice")


@dataclass(frozen=True, slots=True)
class Ref:
    """A record that a message names: it is called by its title of the day the message is read."""

    table: str
    key: str


Value = Text | Ref


@dataclass(frozen=True, slots=True)
class Hit:
    """One defect: the field where the remedy goes, the record if it is not the one looked at, the variant of the rule's
    message, and what the message names.
    """

    field: str
    record: Record | None
    variant: str
    values: tuple[tuple[str, Value], ...]


def hit(field: str = "", *, record: Record | None = None, variant: str = "", **values: Any) -> Hit:
    """A defect. `values` fill the message: words, a Text, a record, a day, a duration or a number."""
    return Hit(field, record, variant, tuple((name, _value(value)) for name, value in values.items()))


def _value(value: Any) -> Value:
    match value:
        case Text():
            return value
        case Record():
            return Ref(table_name(type(value)), value.id)
        case Duration():
            return in_both(value.words)
        case date():
            return in_both(lambda lang: day_words(value, lang))
        case int() | Decimal():
            return in_both(lambda lang: number_words(value, lang))
        case _:
            return both(str(value))


@dataclass(frozen=True, slots=True)
class Saying:
    """How a finding is put: its severity, what is wrong, what to do. `{record}` is the title of the record."""

    severity: Severity
    message: Text
    remedy: Text


Fix = Callable[[Record, Hit, Look], Mapping[str, Any]]
"""A mechanical remedy: the new values of the record's columns."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong with a dossier.

    `on` is the class of the records it is run on; a rule that is checked on every record alike (None) has a sweep run
    it. `reads` are the columns that decide, as (table, column): a change elsewhere cannot change the outcome.
    `conditions` say when the rule applies at all, `since` and `until` (included) on which days. `sayings` holds the
    rule's own words under "" and those of its variants.
    """

    id: str
    subject: str
    on: type[Record] | None
    run: Callable[[Any, Look], Iterable[Hit]]
    reads: frozenset[tuple[str, str]]
    source: Text
    binding: Binding
    sayings: Mapping[str, Saying]
    since: date | None
    until: date | None
    conditions: tuple[Condition, ...]
    fix: Fix | None

    def holds(self, day: date) -> bool:
        """Whether the rule exists on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


RULES: dict[str, Rule] = {}
"""Every rule by its id, once `pdpeditor.lint.subjects` is imported."""

Sweep = Callable[[Record, Look], Iterable[tuple[str, Hit]]]
SWEEPS: list[Sweep] = []
"""Checks that look at every record by its own columns alone; each yields the ids of the rules it finds broken."""


def rule(
    id: str,
    on: type[Record],
    *,
    reads: Iterable[str],
    source: str,
    binding: Binding,
    severity: Severity,
    message: tuple[str, str],
    remedy: tuple[str, str],
    variants: Mapping[str, Saying] | None = None,
    since: date | None = None,
    until: date | None = None,
    when: tuple[Condition, ...] = (),
    fix: Fix | None = None,
) -> Callable[[Callable[[Any, Look], Iterable[Hit]]], Callable[[Any, Look], Iterable[Hit]]]:
    """Register a function as a rule. `reads` names what decides: "Purpose.basis", "DataUse.subjects".

    `source` is in the form of a field's ("GDPR 13(1)(d)"), or names decisions of the list `decisions`. Raises
    ValueError for an id that is taken and for an error that no law binds.
    """

    def register(run: Callable[[Any, Look], Iterable[Hit]]) -> Callable[[Any, Look], Iterable[Hit]]:
        sayings = {"": Saying(severity, Text(*message), Text(*remedy)), **(variants or {})}
        subject = run.__module__.rpartition(".")[2]
        add(Rule(id, subject, on, run, columns(reads), cited(source), binding, sayings, since, until, when, fix))
        return run

    return register


def add(rule: Rule) -> None:
    """Note a rule. Raises ValueError for an id that is taken and for an error that no law binds."""
    if rule.id in RULES:
        raise ValueError(f"{rule.id} twice")
    if rule.binding != "law" and any(saying.severity == "error" for saying in rule.sayings.values()):
        raise ValueError(f"{rule.id}: an error is for law alone")
    RULES[rule.id] = rule


def variant(severity: Severity, message: tuple[str, str], remedy: tuple[str, str]) -> Saying:
    """Other words, and another severity, for a case of a rule."""
    return Saying(severity, Text(*message), Text(*remedy))
