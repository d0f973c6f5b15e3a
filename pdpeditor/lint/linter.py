"""The linter beside an open dossier: looks at everything once, then after each edit at what the edit can change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from pdpeditor.lint.conditions import Condition
from pdpeditor.lint.findings import Finding, checked, judged, ordered, rules_on, swept
from pdpeditor.lint.look import Look, Noting, Token
from pdpeditor.lint.rules import RULES, Rule
from pdpeditor.records.record import RECORDS, Association, Record, owner_columns, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.store.steps import Change, Step

_SWEPT = ""
_Run = tuple[str, str]
"""One rule on one record: the rule's id ("" for the sweeps) and the record's key."""


class Linter:
    """What is wrong with a dossier as of a day, kept up to date edit by edit.

    It holds keys and findings, no records: the first look can be taken on a snapshot by another thread.
    """

    def __init__(self, reading: Reading, day: date) -> None:
        self.day = day
        self._found: dict[_Run, tuple[Finding, ...]] = {}
        self._tokens: dict[_Run, frozenset[Token]] = {}
        self._runs: dict[Token, set[_Run]] = defaultdict(set)
        self._rules = [rule for rule in RULES.values() if rule.on and rule.holds(day)]
        look = Look(reading, day)
        self._met = {condition: condition.holds(look) for rule in self._rules for condition in rule.conditions}
        for cls in judged():
            for record in reading.all(cls):
                self._sweep(record, look)
                for rule in rules_on(cls):
                    self._check(rule, record, reading)

    @property
    def findings(self) -> list[Finding]:
        """Everything that is wrong, the gravest first."""
        return ordered(finding for found in self._found.values() for finding in found)

    def update(self, reading: Reading, step: Step) -> None:
        """Look again at what a step can change. `reading` is the dossier after it."""
        written = [change for change in step.changes if change.table in RECORDS]
        self._forget({change.key for change in written if change.after is None})
        columns = {column for change in written for column in _columns(change)}
        self._sweep_again(reading, written)
        flipped = self._flipped(reading, columns)
        tokens = {token for change in written for token in _tokens(change)}
        made = {RECORDS[change.table] for change in written if change.before is None}
        for rule in self._rules:
            if flipped & set(rule.conditions):
                self._check_all(rule, reading)
            elif rule.reads & columns or rule.on in made:
                self._check_again(rule, reading, written, tokens)

    def _sweep_again(self, reading: Reading, written: list[Change]) -> None:
        look = Look(reading, self.day)
        places = {(change.table, change.key) for change in written if change.after is not None}
        places |= {_marked(change) for change in written if change.table == "mark"}
        for table, key in places:
            record = _record(reading, table, key)
            if record is not None and type(record) in judged():
                self._sweep(record, look)
        for change in written:
            for record in _owners(reading, change):
                self._sweep(record, look)

    def _sweep(self, record: Record, look: Look) -> None:
        self._keep((_SWEPT, record.id), tuple(swept(record, look)))

    def _flipped(self, reading: Reading, columns: set[tuple[str, str]]) -> set[Condition]:
        look = Look(reading, self.day)
        touched = [condition for condition in self._met if condition.columns & columns]
        now = {condition: condition.holds(look) for condition in touched}
        flipped = {condition for condition in touched if self._met[condition] != now[condition]}
        self._met |= now
        return flipped

    def _check_all(self, rule: Rule, reading: Reading) -> None:
        assert rule.on
        for record in reading.all(rule.on):
            self._check(rule, record, reading)

    def _check_again(self, rule: Rule, reading: Reading, written: list[Change], tokens: set[Token]) -> None:
        assert rule.on
        keys = {change.key for change in written if change.table == table_name(rule.on)}
        keys |= {key for token in tokens for id, key in self._runs.get(token, ()) if id == rule.id}
        for key in keys:
            record = reading.get(rule.on, key)
            if record is not None:
                self._check(rule, record, reading)

    def _check(self, rule: Rule, record: Record, reading: Reading) -> None:
        if not rule.holds(self.day):
            return
        run = (rule.id, record.id)
        look = Noting(reading, self.day)
        met = all(self._met[condition] for condition in rule.conditions)
        self._keep(run, tuple(checked(rule, record, look)) if met else ())
        self._rest_on(run, frozenset(look.tokens))

    def _keep(self, run: _Run, found: tuple[Finding, ...]) -> None:
        if found:
            self._found[run] = found
        else:
            self._found.pop(run, None)

    def _rest_on(self, run: _Run, tokens: frozenset[Token]) -> None:
        before = self._tokens.pop(run, frozenset())
        for token in before - tokens:
            self._runs[token].discard(run)
        for token in tokens - before:
            self._runs[token].add(run)
        if tokens:
            self._tokens[run] = tokens

    def _forget(self, keys: set[str]) -> None:
        """Drop what was found on records that are gone."""
        if not keys:
            return
        for run in [run for run in (*self._found, *self._tokens) if run[1] in keys]:
            self._keep(run, ())
            self._rest_on(run, frozenset())


def _columns(change: Change) -> Iterator[tuple[str, str]]:
    """The columns that a change writes; for a link, the Links field of its owner."""
    cls = RECORDS[change.table]
    if issubclass(cls, Association):
        owner = owner_columns(cls)[0][1]
        yield owner, change.table.removeprefix(f"{owner}_")
    for name in {**(change.before or {}), **(change.after or {})}:
        yield change.table, name


def _tokens(change: Change) -> Iterator[Token]:
    """What outcomes rest on that a change touches."""
    cls = RECORDS[change.table]
    yield "row", change.key
    yield "all", change.table
    sides = [side for side in (change.before, change.after) if side]
    for column, _ in owner_columns(cls):
        yield from (("parts", side[column]) for side in sides if side.get(column))
    for side in sides:
        yield from (("linking", value) for value in side.values() if isinstance(value, str) and len(value) == 36)
        if change.table == "mark" and "record" in side:
            yield "marks", side["record"]


def _marked(change: Change) -> tuple[str, str]:
    return "", (change.after or change.before or {}).get("record", "")


def _record(reading: Reading, table: str, key: str) -> Record | None:
    classes: Iterable[type[Record]] = [RECORDS[table]] if table else judged()
    return next((found for cls in classes if (found := reading.get(cls, key))), None)


def _owners(reading: Reading, change: Change) -> Iterator[Record]:
    """The record whose Links a change touches: its links are among its own answers."""
    cls = RECORDS[change.table]
    if not issubclass(cls, Association):
        return
    owner = RECORDS[owner_columns(cls)[0][1]]
    for side in (change.before, change.after):
        found = reading.get(owner, side.get("owner_id")) if side else None
        if found is not None:
            yield found
