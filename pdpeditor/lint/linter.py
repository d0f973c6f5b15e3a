"""The linter beside an open dossier: looks at everything once, then after each edit at what the edit can change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from pdpeditor.lint.conditions import Condition
from pdpeditor.lint.findings import Finding, checked, judged, swept
from pdpeditor.lint.look import Look, Noting, Token
from pdpeditor.lint.outcomes import Outcomes
from pdpeditor.lint.recalling import Recalling
from pdpeditor.lint.rules import RULES, Rule
from pdpeditor.lint.standing import Standing
from pdpeditor.records.record import RECORDS, Association, Mark, Record, owner_columns, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.store.steps import Change, Step

_MARKS = frozenset({("mark", "state")})
"""What every rule can rest on without saying so: whether a question was set aside."""
_SWEEPS = ""
"""The id under which the outcomes of all the sweeps are kept."""


class Linter:
    """What is wrong with a dossier as of a day, kept up to date edit by edit.

    It holds keys and findings, no records: the first look can be taken on a snapshot by another thread.
    """

    def __init__(self, reading: Reading, day: date) -> None:
        self.day = day
        self._standing = Standing()
        self._outcomes: dict[str, Outcomes] = defaultdict(Outcomes)
        self._rules = [rule for rule in RULES.values() if rule.on and rule.holds(day)]
        look = Look(reading, day)
        self._met = {condition: condition.holds(look) for rule in self._rules for condition in rule.conditions}
        for cls in judged():
            self._sweep(reading.all(cls), look)
        noting = Noting(reading, day)
        for rule in self._rules:
            self._check_all(rule, noting)

    @property
    def findings(self) -> list[Finding]:
        """Everything that is wrong, the gravest first."""
        return self._standing.all()

    def update(self, reading: Reading, step: Step) -> None:
        """Look again at what a step can change. `reading` is the dossier after it."""
        now = Recalling(reading)
        written = [change for change in step.changes if change.table in RECORDS]
        self._forget({change.key for change in written if change.after is None})
        self._sweep(_swept_again(now, written), Look(now, self.day))
        columns = {column for change in written for column in _columns(change)}
        flipped = self._flipped(Look(now, self.day), columns)
        tokens = {token for change in written for token in _tokens(now, change)}
        made = {RECORDS[change.table] for change in written if change.before is None}
        look = Noting(now, self.day)
        for rule in self._rules:
            if flipped & set(rule.conditions):
                self._check_all(rule, look)
            elif (rule.reads | _MARKS) & columns or rule.on in made:
                self._check_again(rule, look, written, tokens)

    def _sweep(self, records: Iterable[Record], look: Look) -> None:
        outcomes = self._outcomes[_SWEEPS]
        for record in records:
            self._note(outcomes, record.id, tuple(swept(record, look)))

    def _flipped(self, look: Look, columns: set[tuple[str, str]]) -> set[Condition]:
        touched = [condition for condition in self._met if condition.columns & columns]
        now = {condition: condition.holds(look) for condition in touched}
        flipped = {condition for condition in touched if self._met[condition] != now[condition]}
        self._met |= now
        return flipped

    def _check_all(self, rule: Rule, look: Noting) -> None:
        assert rule.on
        if self._applies(rule):
            self._check(rule, look.reading.all(rule.on), look)
        else:
            self._drop(self._outcomes[rule.id], set(self._outcomes[rule.id]))

    def _check_again(self, rule: Rule, look: Noting, written: list[Change], tokens: set[Token]) -> None:
        assert rule.on
        if not self._applies(rule):
            return
        table = table_name(rule.on)
        keys = self._outcomes[rule.id].resting_on(tokens) | {one.key for one in written if one.table == table}
        records = (look.reading.get(rule.on, key) for key in keys)
        self._check(rule, (record for record in records if record is not None), look)

    def _applies(self, rule: Rule) -> bool:
        return all(self._met[condition] for condition in rule.conditions)

    def _check(self, rule: Rule, records: Iterable[Record], look: Noting) -> None:
        outcomes = self._outcomes[rule.id]
        for record in records:
            found = tuple(checked(rule, record, look))
            self._note(outcomes, record.id, found, look.noted())

    def _note(self, outcomes: Outcomes, key: str, found: tuple[Finding, ...], tokens: tuple[Token, ...] = ()) -> None:
        before = outcomes.note(key, found, tokens)
        if before != found:
            self._standing.put(found)
            self._standing.take(before)

    def _forget(self, keys: set[str]) -> None:
        """Drop what was found on records that are gone."""
        for outcomes in self._outcomes.values() if keys else ():
            self._drop(outcomes, keys)

    def _drop(self, outcomes: Outcomes, keys: Iterable[str]) -> None:
        for key in keys:
            self._note(outcomes, key, ())


def _swept_again(reading: Reading, written: list[Change]) -> list[Record]:
    """The records whose own answers, links or marks a step has changed."""
    found: dict[str, Record] = {}
    for change in written:
        for record in (*_itself(reading, change), *_owners(reading, change)):
            if type(record) in judged():
                found[record.id] = record
    return list(found.values())


def _itself(reading: Reading, change: Change) -> Iterator[Record]:
    """The record that a change writes; for a mark, the one it is on."""
    marked = change.table == "mark"
    key = _marked(reading, change) if marked else change.key
    classes = judged() if marked else (RECORDS[change.table],)
    yield from (record for cls in classes if (record := reading.get(cls, key)))


def _columns(change: Change) -> Iterator[tuple[str, str]]:
    """The columns that a change writes; for a link, the Links field of its owner."""
    cls = RECORDS[change.table]
    if issubclass(cls, Association):
        owner = owner_columns(cls)[0][1]
        yield owner, change.table.removeprefix(f"{owner}_")
    for name in {**(change.before or {}), **(change.after or {})}:
        yield change.table, name


def _tokens(reading: Reading, change: Change) -> Iterator[Token]:
    """What outcomes rest on that a change touches."""
    cls = RECORDS[change.table]
    yield "row", change.key
    yield "all", change.table
    sides = [side for side in (change.before, change.after) if side]
    record = reading.get(cls, change.key)
    for column, _ in owner_columns(cls):
        owners = {side[column] for side in sides if side.get(column)} | {getattr(record, column, None)}
        yield from (("parts", owner) for owner in owners if owner)
    for side in sides:
        yield from (("linking", value) for value in side.values() if isinstance(value, str) and len(value) == 36)
    if change.table == "mark":
        yield "marks", _marked(reading, change)


def _marked(reading: Reading, change: Change) -> str:
    """The key of the record that a mark is on."""
    mark = reading.get(Mark, change.key)
    return mark.record if mark else str((change.before or {}).get("record", ""))


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
