"""Accepting findings: who, when, why. What was accepted stays visible, and returns when its facts change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Literal

from pdpeditor.lint.findings import Finding, checked
from pdpeditor.lint.look import Noting
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


def judged(reading: Reading, findings: Iterable[Finding], day: date) -> list[Judged]:
    """The findings, each with whether it is accepted."""
    known = {(one.rule, one.record, one.field): one for one in reading.all(Acceptance)}
    return [_judged(reading, finding, known, day) for finding in findings]


def _judged(reading: Reading, finding: Finding, known: Mapping[tuple[str, str, str], Acceptance], day: date) -> Judged:
    acceptance = known.get((finding.id, finding.key, finding.field))
    if acceptance is None:
        return Judged(finding, "standing")
    unchanged = acceptance.facts == fingerprint(reading, finding, day)
    return Judged(finding, "accepted" if unchanged else "returned", acceptance)


def accept(dossier: Dossier, finding: Finding, why: Text, day: date) -> Acceptance:
    """Accept a finding; one edit, which can be undone. Raises what `Dossier.edit` raises."""
    facts = fingerprint(dossier, finding, day)
    with dossier.edit(Text("Remarque acceptée", "Finding accepted")):
        for earlier in _of(dossier, finding):
            dossier.remove(earlier)
        acceptance = Acceptance(
            rule=finding.id, record=finding.key, field=finding.field, facts=facts, why=why, who=who(), at=now()
        )
        dossier.add(acceptance)
    return acceptance


def withdraw(dossier: Dossier, finding: Finding) -> None:
    """Accept a finding no longer; one edit, which can be undone."""
    with dossier.edit(Text("Acceptation retirée", "Acceptance withdrawn")):
        for acceptance in _of(dossier, finding):
            dossier.remove(acceptance)


def _of(dossier: Dossier, finding: Finding) -> list[Acceptance]:
    place = finding.id, finding.key, finding.field
    return [one for one in dossier.all(Acceptance) if (one.rule, one.record, one.field) == place]


def fingerprint(reading: Reading, finding: Finding, day: date) -> str:
    """What a finding is judged on, in a few letters: the columns its rule reads, of the records it looks at."""
    record = reading.get(RECORDS[finding.table], finding.key)
    facts = sorted(_facts(reading, finding, record, day)) if record is not None else []
    return sha256(json.dumps(facts, ensure_ascii=False).encode("utf-8", "replace")).hexdigest()[:32]


def _facts(reading: Reading, finding: Finding, record: Record, day: date) -> Iterable[tuple[str, str, str]]:
    look = Noting(reading, day)
    rule = finding.rule
    if rule.on is None:
        names = {finding.field}
        yield from _values(reading, record, names)
        return
    for start in _started(reading, finding, record):
        look.rows[start.id] = start
        if any(found == finding for found in checked(rule, start, look)):
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
