"""Accepting findings: who, when, why. What was accepted stays visible, and returns when its facts change."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Literal

from pdpeditor.lint.findings import Finding, checked
from pdpeditor.lint.look import Showing
from pdpeditor.records.acceptance import Acceptance
from pdpeditor.records.record import RECORDS, Record, columns, links_of, now, table_name
from pdpeditor.store import Dossier
from pdpeditor.store.lock import who
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text

State = Literal["standing", "accepted", "returned"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding with what somebody decided about it: `returned` when the facts have changed since it was accepted."""

    finding: Finding
    state: State
    acceptance: Acceptance | None = None


Place = tuple[str, str, str]
"""The rule, the record and the field: where there can be several findings, each accepted by itself."""

_LOOKED_AT = 24
"""So many letters of a fingerprint stand for the facts; the others tell the findings of one place apart."""


def judged(reading: Reading, findings: Iterable[Finding], day: date) -> list[Judged]:
    """The findings, each with whether it is accepted."""
    known: dict[Place, list[Acceptance]] = defaultdict(list)
    for one in reading.all(Acceptance):
        known[one.rule, one.record, one.field].append(one)
    return [_judged(reading, finding, known.get(_place(finding), []), day) for finding in findings]


def _place(finding: Finding) -> Place:
    return finding.id, finding.key, finding.field


def _judged(reading: Reading, finding: Finding, known: list[Acceptance], day: date) -> Judged:
    if not known:
        return Judged(finding, "standing")
    facts = fingerprint(reading, finding, day)
    for acceptance in known:
        if acceptance.facts == facts:
            return Judged(finding, "accepted", acceptance)
    outdated = [acceptance for acceptance in known if _is_outdated(acceptance, facts)]
    return Judged(finding, "returned", outdated[-1]) if outdated else Judged(finding, "standing")


def accept(dossier: Dossier, finding: Finding, why: Text, day: date) -> Acceptance:
    """Accept a finding; one edit, which can be undone. Raises what `Dossier.edit` raises."""
    facts = fingerprint(dossier, finding, day)
    with dossier.edit(Text("Remarque acceptée", "Finding accepted")):
        _forget(dossier, finding, facts)
        acceptance = Acceptance(
            rule=finding.id, record=finding.key, field=finding.field, facts=facts, why=why, who=who(), at=now()
        )
        dossier.add(acceptance)
    return acceptance


def withdraw(dossier: Dossier, finding: Finding, day: date) -> None:
    """Accept a finding no longer; one edit, which can be undone."""
    facts = fingerprint(dossier, finding, day)
    with dossier.edit(Text("Acceptation retirée", "Acceptance withdrawn")):
        _forget(dossier, finding, facts)


def _forget(dossier: Dossier, finding: Finding, facts: str) -> None:
    """Drop what was decided on this finding, and on its place when the facts were others."""
    for one in dossier.all(Acceptance):
        here = (one.rule, one.record, one.field) == _place(finding)
        if here and (one.facts == facts or _is_outdated(one, facts)):
            dossier.remove(one)


def _is_outdated(acceptance: Acceptance, facts: str) -> bool:
    return acceptance.facts[:_LOOKED_AT] != facts[:_LOOKED_AT]


def fingerprint(reading: Reading, finding: Finding, day: date) -> str:
    """What a finding is judged on, in a few letters: the columns its rule reads, of the records it looks at; then what
    it says of them, which tells it from another finding of the same rule on the same field.
    """
    record = reading.get(RECORDS[finding.table], finding.key)
    facts = sorted(_facts(reading, finding, record, day)) if record is not None else []
    return _digest(facts)[:_LOOKED_AT] + _digest([finding.variant, repr(finding.values)])[:8]


def _digest(data: object) -> str:
    return sha256(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")).hexdigest()


def _facts(reading: Reading, finding: Finding, record: Record, day: date) -> Iterable[tuple[str, str, str]]:
    look = Showing(reading, day)
    rule = finding.rule
    if rule.on is None:
        names = {finding.field}
        yield from _values(reading, record, names)
        return
    for start in _started(reading, finding, record):
        look.rows[start.id] = start
        if finding in list(checked(rule, start, look)):
            break
    for row in look.rows.values():
        table = table_name(type(row))
        yield from _values(reading, row, {column for name, column in rule.reads if name == table})


def _started(reading: Reading, finding: Finding, record: Record) -> Iterable[Record]:
    """The records from which a rule can have come to a finding: the one it is on, or any of the rule's class."""
    on = finding.rule.on
    assert on
    return [record] if isinstance(record, on) else reading.all(on)


def _values(reading: Reading, record: Record, names: set[str]) -> Iterable[tuple[str, str, str]]:
    for column in columns(type(record)):
        if column.name in names:
            yield record.id, column.name, json.dumps(column.kind.to_json(getattr(record, column.name)))
    for name in links_of(type(record)):
        if name in names:
            yield record.id, name, ",".join(sorted(target.id for target in reading.linked(record, name)))
