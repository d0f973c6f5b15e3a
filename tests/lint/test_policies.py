"""Dossiers that transcribe three real policies raise what is wrong with them, and no error once they are put right."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest
from lint import repairs
from lint.cases import LABEL, TODAY, Desk
from lint.policies import AGENCY, POLICIES, STAFFING, Policy

from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.exchange.sheet import Sheet
from pdpeditor.lint.findings import Finding, find
from pdpeditor.lint.look import Look
from pdpeditor.lint.severity import Severity
from pdpeditor.records import DataSubject, MarketingRule
from pdpeditor.store import Dossier

FILES = Path(__file__).resolve().parents[1] / "files"
DEFENSIBLE = {"ANS-01", "PRO-04", "TRF-08"}
"""What the samples leave open on purpose: an answer nobody gave, a provider whose role is to be checked for each
purpose, a transfer not yet assessed.
"""
each_policy = pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.name)


@pytest.fixture
def opened(policy: Policy, tmp_path: Path) -> Iterator[Desk]:
    yield from entered(policy, tmp_path)


def entered(policy: Policy, folder: Path) -> Iterator[Desk]:
    """The dossier of a policy, as a company that has it would have filled it."""
    sheet = tomllib.loads((FILES / f"{policy.name}.toml").read_text("utf-8"))
    rows = Sheet(lambda cls_name, ref: str(uuid5(NAMESPACE_URL, f"{policy.name}:{cls_name}:{ref}"))).lay_all(sheet)
    Dossier.create_from(folder / "acme.pdp", rows, LABEL)
    with Dossier.open(folder / "acme.pdp") as dossier, dossier.edit(LABEL):
        yield Desk(dossier)


def found(desk: Desk, day: date = TODAY) -> list[Finding]:
    desk.dossier.session.flush()
    return find(Look(desk.dossier, day))


def pairs(findings: list[Finding]) -> set[tuple[str, Severity]]:
    return {(finding.id, finding.severity) for finding in findings}


@each_policy
def test_a_policy_raises_what_is_wrong_with_it(policy: Policy, opened: Desk) -> None:
    assert set(policy.shown.items()) - pairs(found(opened)) == set()


@each_policy
def test_what_a_dossier_cannot_show_is_not_raised_on_it(policy: Policy, opened: Desk) -> None:
    assert {finding.id for finding in found(opened)} & set(policy.not_shown) == set()


@each_policy
def test_a_policy_put_right_raises_no_error(policy: Policy, opened: Desk) -> None:
    policy.repair(opened)
    assert [(one.id, one.table, one.field) for one in found(opened) if one.severity == "error"] == []


@each_policy
def test_what_was_an_error_is_not_even_a_warning_once_put_right(policy: Policy, opened: Desk) -> None:
    errors = {id for id, severity in policy.shown.items() if severity == "error"}
    policy.repair(opened)
    assert errors & {one.id for one in found(opened)} == set()


def test_a_right_cut_down_to_marketing_shows_once_the_bases_are_given(tmp_path: Path) -> None:
    for desk in entered(STAFFING, tmp_path):
        repairs.staffing_bases(desk)
        assert ("RGT-07", "error") in pairs(found(desk))


def test_calls_to_consumers_are_an_error_from_the_day_of_the_law(tmp_path: Path) -> None:
    for desk in entered(AGENCY, tmp_path):
        assert "MKT-02" not in {one.id for one in found(desk, date(2026, 8, 10))}
        assert ("MKT-02", "error") in pairs(found(desk, date(2026, 8, 11)))


def test_calls_to_professionals_need_no_consent(tmp_path: Path) -> None:
    for desk in entered(AGENCY, tmp_path):
        for subject in desk.dossier.all(DataSubject):
            subject.consumer = False
        for one in desk.dossier.all(MarketingRule):
            one.audience = "professional"
        assert not {"MKT-01", "MKT-02"} & {one.id for one in found(desk)}


@pytest.mark.parametrize("name", sample_names())
def test_a_sample_raises_no_error_and_only_defensible_warnings(name: str, tmp_path: Path) -> None:
    make_sample(name, tmp_path / "sample.pdp")
    with Dossier.open_to_read(tmp_path / "sample.pdp") as dossier:
        findings = find(Look(dossier, TODAY))
    assert [(one.id, one.table, one.field) for one in findings if one.severity == "error"] == []
    assert {one.id for one in findings if one.severity == "warning"} <= DEFENSIBLE
