"""The tally: what is said of each record and how much below it, kept up to date edit by edit, for a window to show."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pdpeditor.lint.accepting import Judged, judged
from pdpeditor.lint.findings import Finding
from pdpeditor.lint.linter import Linter
from pdpeditor.lint.listing import Row, rows
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit
from pdpeditor.lint.severity import SEVERITIES, Counts
from pdpeditor.records.acceptance import Acceptance
from pdpeditor.records.record import RECORDS, Record, fields_of, owner_columns, table_name
from pdpeditor.store import Dossier
from pdpeditor.store.mirror import Mirror
from pdpeditor.store.steps import Step


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words; `remedy` is what its mechanical remedy writes into the record, by column."""

    judged: Judged
    row: Row
    remedy: Mapping[str, Any]


class Tally:
    """Findings with what was decided about them, record by record, and their numbers by record, owner and section.

    It can be made by another thread, from a snapshot; from then on it follows the dossier by its steps alone.
    """

    def __init__(self, snapshot: Dossier, day: date) -> None:
        self.day = day
        self.mirror = Mirror(snapshot)
        self._linter = Linter(self.mirror, day)
        self._found: list[Finding] = []
        self._on: dict[str, tuple[Finding, ...]] = {}
        self._said: dict[str, tuple[Judged, ...]] = {}
        self._counted: dict[str, tuple[str, ...]] = {}
        self._below: dict[str, Counts] = defaultdict(Counter)
        self._recounted: set[str] = set()
        self._judge(self._news())

    @property
    def look(self) -> Look:
        """The dossier as the rules see it."""
        return Look(self.mirror, self.day)

    def of(self, key: str) -> tuple[Judged, ...]:
        """What is said of one record, the gravest first."""
        return self._said.get(key, ())

    def told(self, key: str) -> tuple[Told, ...]:
        """The same in words, each with its mechanical remedy."""
        said = self.of(key)
        in_words = zip(said, rows(self.mirror, said), strict=True)
        return tuple(Told(one, row, self._remedy(one)) for one, row in in_words)

    def _remedy(self, one: Judged) -> Mapping[str, Any]:
        return {} if one.state == "accepted" else fix(one.finding, self.look)

    def below(self, key: str) -> Counts:
        """How much is said of a record and its parts; of a section, by its table."""
        return self._below.get(key, Counter())

    def whole(self) -> tuple[dict[str, tuple[Judged, ...]], dict[str, Counts]]:
        """What is said of each record, and how much of each record with its parts and of each section."""
        return dict(self._said), dict(self._below)

    def recounted(self) -> dict[str, Counts]:
        """The same numbers, of those that the last step has touched."""
        return {key: self._below[key] for key in self._recounted}

    def every(self) -> list[Judged]:
        """Everything that is said, the gravest first."""
        decided = {id(one.finding): one for said in self._said.values() for one in said}
        return [decided[id(finding)] for finding in self._found]

    def follow(self, step: Step) -> set[str]:
        """Become as the dossier is after a step. Returns the keys of the records of which something else is said."""
        self._recounted.clear()
        self.mirror.follow(step)
        self._linter.update(self.mirror, step)
        changed = self._news() | self._decided_again(step)
        self._judge(changed)
        return changed

    def _news(self) -> set[str]:
        """The records of which something is found, or found no longer, since this was asked last."""
        before, found = self._found, self._linter.findings
        if found == before:
            return set()
        self._found = found
        known, now = ({id(finding): finding for finding in several} for several in (before, found))
        gone = [known[each] for each in known.keys() - now.keys()]
        new = [finding for each, finding in now.items() if each not in known]
        left = {id(finding) for finding in gone}
        for key in {finding.key for finding in gone}:
            self._on[key] = tuple(finding for finding in self._on[key] if id(finding) not in left)
        for finding in new:
            self._on[finding.key] = (*self._on.get(finding.key, ()), finding)
        return {finding.key for finding in (*gone, *new)}

    def _decided_again(self, step: Step) -> set[str]:
        """The records with an acceptance that a step makes, takes back or puts in doubt."""
        tables = {change.table for change in step.changes}
        changes = (change for change in step.changes if change.table == table_name(Acceptance))
        made = {side["record"] for change in changes for side in (change.before, change.after) if side}
        decided = ((one, key) for key in self._accepted() for one in self.of(key) if one.acceptance)
        return made | {key for one, key in decided if _rests(one.finding, tables)}

    def _accepted(self) -> set[str]:
        """The records with an acceptance."""
        return {one.record for one in self.mirror.all(Acceptance)}

    def _judge(self, keys: set[str]) -> None:
        accepted = self._accepted()
        for key in keys:
            found = sorted(self._on.get(key, ()), key=_rank)
            self._count(key, -1)
            self._said[key] = tuple(self._decided(found) if key in accepted else map(_standing, found))
            if found:
                self._counted[key] = tuple(self._owners(found[0]))
            self._count(key, 1)

    def _decided(self, found: list[Finding]) -> list[Judged]:
        return judged(self.mirror, found, self.day)

    def _count(self, key: str, by: int) -> None:
        counts = Counter(one.finding.severity for one in self.of(key) if one.state != "accepted")
        for owner in self._counted.get(key, ()):
            self._recounted.add(owner)
            self._below[owner] = _sum(self._below[owner], counts, by)

    def _owners(self, finding: Finding) -> Iterator[str]:
        """The record, the records it is a part of, one within the other, and the section that shows them."""
        cls: type[Record] = RECORDS[finding.table]
        record = self.mirror.get(cls, finding.key)
        while record is not None:
            yield record.id
            cls, record = type(record), self._owner(record)
        yield table_name(cls)

    def _owner(self, record: Record) -> Record | None:
        for column, table in owner_columns(type(record))[:1]:
            return self.mirror.get(RECORDS[table], getattr(record, column))
        return None


def fix(finding: Finding, look: Look) -> Mapping[str, Any]:
    """What a mechanical remedy writes into the record, by column; nothing where there is none."""
    record = look.get(RECORDS[finding.table], finding.key)
    if finding.rule.fix is None or record is None:
        return {}
    return finding.rule.fix(record, Hit(finding.field, record, finding.variant, finding.values), look)


def _rank(finding: Finding) -> tuple[int, int]:
    """The gravest first, then as the form asks; what is said of the whole record comes before its fields."""
    names = [field.name for field in fields_of(RECORDS[finding.table])]
    return SEVERITIES.index(finding.severity), names.index(finding.field) if finding.field in names else -1


def _sum(numbers: Counts, counts: Counts, by: int) -> Counts:
    """New numbers, for the old ones are read elsewhere."""
    return Counter({severity: numbers[severity] + by * counts[severity] for severity in SEVERITIES})


def _standing(finding: Finding) -> Judged:
    return Judged(finding, "standing")


def _rests(finding: Finding, tables: set[str]) -> bool:
    """Whether a finding can rest on what these tables hold; those of Links begin with the name of their owner's."""
    read = {table for table, _ in finding.rule.reads} | {finding.table}
    return any(table.startswith(name) for name in read for table in tables)
