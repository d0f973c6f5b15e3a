"""A finding can be accepted: it stays visible, comes back when its facts change, and can be taken up again."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from lint.cases import LABEL, TODAY, Desk

from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.lint.accepting import Judged, accept, judged, withdraw
from pdpeditor.lint.findings import Finding, find
from pdpeditor.lint.listing import accepted
from pdpeditor.lint.look import Look
from pdpeditor.records import Acceptance, Activity, Organisation
from pdpeditor.records.record import Record
from pdpeditor.store import Dossier
from pdpeditor.text import Text

WHY = Text("Le numéro est en cours d’attribution.", "The number is being issued.")
WRONG, OTHER_WRONG = "123 456 789", "123 456 788"


@pytest.fixture
def dossier(blank: Path, tmp_path: Path) -> Iterator[Dossier]:
    path = tmp_path / "acme.pdp"
    shutil.copyfile(blank, path)
    with Dossier.open(path) as dossier:
        with dossier.edit(LABEL):
            dossier.one(Organisation).with_values(siren=WRONG)
        yield dossier


def found(dossier: Dossier, id: str, field: str) -> Finding:
    [finding] = [one for one in find(Look(dossier, TODAY)) if (one.id, one.field) == (id, field)]
    return finding


def now(dossier: Dossier, finding: Finding, day: date = TODAY) -> Judged:
    [one] = [one for one in judged(dossier, find(Look(dossier, day)), day) if one.finding == finding]
    return one


def change(dossier: Dossier, record: Record, **values: object) -> None:
    with dossier.edit(LABEL):
        record.with_values(**values)


@pytest.fixture
def wrong(dossier: Dossier) -> Finding:
    """A wrong SIREN number, accepted."""
    finding = found(dossier, "ID-03", "siren")
    accept(dossier, finding, WHY, TODAY)
    return finding


def test_nothing_is_accepted_until_somebody_does(dossier: Dossier) -> None:
    assert now(dossier, found(dossier, "ID-03", "siren")).state == "standing"


def test_an_accepted_finding_stays_visible_with_who_when_and_why(dossier: Dossier, wrong: Finding) -> None:
    one = now(dossier, wrong)
    assert one.state == "accepted"
    assert one.acceptance and one.acceptance.why == WHY
    assert one.acceptance.who and one.acceptance.at.startswith("20")
    assert [(row.finding, row.state) for row in accepted(dossier, TODAY)] == [(wrong, "accepted")]


def test_accepting_one_finding_accepts_no_other(dossier: Dossier, wrong: Finding) -> None:
    every = judged(dossier, find(Look(dossier, TODAY)), TODAY)
    assert [one.finding for one in every if one.state != "standing"] == [wrong]


def test_it_is_accepted_tomorrow_too_and_when_the_file_is_opened_again(dossier: Dossier, wrong: Finding) -> None:
    assert now(dossier, wrong, date(2026, 11, 23)).state == "accepted"
    with Dossier.open_to_read(dossier.path) as again:
        assert now(again, wrong).state == "accepted"


def test_what_the_rule_does_not_read_can_change(dossier: Dossier, wrong: Finding) -> None:
    change(dossier, dossier.one(Organisation), city="Brest", legal_name="Exemple SAS")
    change(dossier, dossier.one(Organisation), trade_name="Exemple")
    assert now(dossier, wrong).state == "accepted"


def test_it_comes_back_when_its_facts_change_and_rests_when_they_are_as_before(
    dossier: Dossier, wrong: Finding
) -> None:
    change(dossier, dossier.one(Organisation), siren=OTHER_WRONG)
    back = found(dossier, "ID-03", "siren")
    assert now(dossier, back).state == "returned"
    assert now(dossier, back).acceptance
    assert accepted(dossier, TODAY) == []
    dossier.undo()
    assert now(dossier, wrong).state == "accepted"


def test_a_finding_that_came_back_can_be_accepted_again(dossier: Dossier, wrong: Finding) -> None:
    change(dossier, dossier.one(Organisation), siren=OTHER_WRONG)
    back = found(dossier, "ID-03", "siren")
    accept(dossier, back, WHY, TODAY)
    assert now(dossier, back).state == "accepted"
    assert dossier.count(Acceptance) == 1


def test_accepting_is_one_edit_that_undo_takes_back_and_redo_does_again(dossier: Dossier, wrong: Finding) -> None:
    assert dossier.next_undo == Text("Remarque acceptée", "Finding accepted")
    dossier.undo()
    assert now(dossier, wrong).state == "standing"
    dossier.redo()
    assert now(dossier, wrong).state == "accepted"


def test_an_acceptance_can_be_withdrawn(dossier: Dossier, wrong: Finding) -> None:
    withdraw(dossier, wrong, TODAY)
    assert now(dossier, wrong).state == "standing"
    assert dossier.count(Acceptance) == 0


def test_what_is_only_unanswered_can_be_accepted_and_returns_when_something_is_answered(dossier: Dossier) -> None:
    with dossier.edit(LABEL):
        activity = Desk(dossier).activity(status="active")
        dossier.mark(activity, "status", "proposed")
    proposed = found(dossier, "ANS-02", "status")
    accept(dossier, proposed, WHY, TODAY)
    assert now(dossier, proposed).state == "accepted"
    change(dossier, activity, status="stopped")
    assert now(dossier, proposed).state == "returned"


def test_the_acceptance_goes_with_the_record(dossier: Dossier) -> None:
    with dossier.edit(LABEL):
        activity = Desk(dossier).activity(status="active")
        dossier.mark(activity, "status", "proposed")
    accept(dossier, found(dossier, "ANS-02", "status"), WHY, TODAY)
    with dossier.edit(LABEL):
        dossier.remove(activity)
    assert dossier.count(Acceptance) == 0
    dossier.undo()
    assert dossier.count(Acceptance) == 1
    assert now(dossier, found(dossier, "ANS-02", "status")).state == "accepted"
    assert dossier.all(Activity)


def test_a_defect_that_was_put_right_leaves_nothing_to_accept(dossier: Dossier, wrong: Finding) -> None:
    change(dossier, dossier.one(Organisation), siren="552 081 317")
    assert accepted(dossier, TODAY) == []


def test_two_findings_of_one_rule_on_one_field_are_accepted_one_by_one(dossier: Dossier) -> None:
    with dossier.edit(LABEL):
        dossier.one(Organisation).with_values(roles=("controller", "emperor", "king"))
    first, second = [one for one in find(Look(dossier, TODAY)) if one.id == "KEY-01"]
    assert first.place == second.place
    accept(dossier, first, WHY, TODAY)
    assert (now(dossier, first).state, now(dossier, second).state) == ("accepted", "standing")
    accept(dossier, second, WHY, TODAY)
    assert (now(dossier, first).state, now(dossier, second).state) == ("accepted", "accepted")
    withdraw(dossier, first, TODAY)
    assert (now(dossier, first).state, now(dossier, second).state) == ("standing", "accepted")
    with dossier.edit(LABEL):
        dossier.one(Organisation).roles = ("emperor", "king")
    assert (now(dossier, first).state, now(dossier, second).state) == ("returned", "returned")


@pytest.mark.parametrize("sample", sample_names())
def test_what_a_finding_says_does_not_change_from_day_to_day(sample: str, tmp_path: Path) -> None:
    make_sample(sample, tmp_path / "sample.pdp")
    with Dossier.open_to_read(tmp_path / "sample.pdp") as dossier:
        dossier.preload()
        today, later = (find(Look(dossier, day)) for day in (TODAY, TODAY + timedelta(days=2)))
        assert set(today) == set(later)
