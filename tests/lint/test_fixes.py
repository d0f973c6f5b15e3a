"""What a click puts right stays right: the remark is gone, and no error takes its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from lint.cases import FAILS, Case, Desk
from lint.test_cases import named

from pdpeditor.lint.findings import Finding, find
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import RULES, Hit
from pdpeditor.records import RECORDS, Record

FIXED = {id: cases for id, cases in FAILS.items() if RULES[id].fix}
HIDDEN = {"CKE-05": "CKE-01", "CKE-11": "CKE-01", "PAY-02": "REC-03", "REC-07": "REC-03", "RET-15": "RET-05"}
"""The defect that a wrong answer hid, by the rule whose fix corrects that answer."""


def found(desk: Desk) -> list[Finding]:
    desk.dossier.session.flush()
    return find(Look(desk.dossier, desk.day))


def errors(findings: list[Finding]) -> set[Finding]:
    return {one for one in findings if one.severity == "error"}


def proposed(desk: Desk, finding: Finding) -> tuple[Record, Mapping[str, Any]]:
    """The record of a finding, and what its fix would write into it."""
    record = desk.dossier.get(RECORDS[finding.table], finding.key)
    assert record and finding.rule.fix
    hit = Hit(finding.field, record, finding.variant, finding.values)
    return record, finding.rule.fix(record, hit, Look(desk.dossier, desk.day))


def click(desk: Desk, finding: Finding) -> None:
    """Apply a fix, if there is something it can write."""
    record, values = proposed(desk, finding)
    if not values:
        return
    before = errors(found(desk))
    record.with_values(**values)
    after = found(desk)
    assert finding not in after
    assert {one.id for one in errors(after) - before} <= {HIDDEN.get(finding.id)}


@pytest.mark.parametrize(("id", "case"), named(FIXED))
def test_a_click_ends_the_remark_and_makes_no_error(id: str, case: Case, desk: Desk) -> None:
    case(desk)
    for finding in found(desk):
        if finding.id == id and finding in found(desk):
            click(desk, finding)


@pytest.mark.parametrize("id", sorted(FIXED))
def test_each_rule_with_a_click_has_a_case_that_it_puts_right(id: str, desk: Desk) -> None:
    for case in FIXED[id]:
        case(desk)
    assert any(proposed(desk, finding)[1] for finding in found(desk) if finding.id == id)
