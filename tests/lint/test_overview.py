"""The dossier from above: what is due and when, where data go, on which bases, for how long, how far it is."""

from __future__ import annotations

from datetime import date

import pytest
from lint.cases import TODAY, Desk

from pdpeditor.lint.accepting import judged
from pdpeditor.lint.findings import find
from pdpeditor.lint.look import Look
from pdpeditor.lint.overview import Overview, overview
from pdpeditor.lint.overview.due import months_after, overdue
from pdpeditor.lint.overview.timetable import TIMETABLE
from pdpeditor.lint.overview.wrong import by_subject, gravest, total
from pdpeditor.measures import Duration
from pdpeditor.records import (
    RECORDS,
    Acceptance,
    Activity,
    Client,
    ClientProcessing,
    Contract,
    Phase,
    Publication,
    Retention,
)
from pdpeditor.records.derive import adequacy_on
from pdpeditor.records.record import fields_of, table_name
from pdpeditor.text import Text

NOTED_ONLY = {
    "protection_officer.designated_on",
    "protection_officer.notified_on",
    "client_processing.started_on",
    "publication.published_on",
    "transfer.scc_signed_on",
    "transfer.authority_notified_on",
}
"""Days that call for nothing later."""


def seen(desk: Desk) -> Overview:
    desk.dossier.session.flush()
    return overview(desk.dossier, TODAY)


def terms(desk: Desk) -> list[tuple[date | None, str, str]]:
    return [(one.day, one.what.en, one.at.field) for one in seen(desk).due]


def test_every_day_a_record_holds_is_followed_or_known_to_call_for_nothing() -> None:
    followed = {f"{table_name(check.cls)}.{name}" for check in TIMETABLE for name in (check.field, *check.also)}
    held = {
        f"{table_name(cls)}.{field.name}"
        for cls in RECORDS.values()
        for field in fields_of(cls)
        if field.kind.name == "day"
    }
    assert followed | NOTED_ONLY == held
    assert not followed & NOTED_ONLY


def test_a_sheet_is_due_a_year_after_somebody_last_looked_at_it(desk: Desk) -> None:
    desk.activity(created_on=date(2020, 1, 1), reviewed_on=date(2025, 3, 1))
    assert terms(desk) == [(date(2026, 3, 1), "Sheet to review", "reviewed_on")]
    assert [one.at.field for one in overdue(seen(desk).due, TODAY)] == ["reviewed_on"]


def test_nothing_is_due_of_an_activity_that_has_stopped_or_where_the_question_was_put_aside(desk: Desk) -> None:
    desk.activity(reviewed_on=date(2020, 1, 1), status="stopped")
    one = desk.activity(reviewed_on=date(2020, 1, 1))
    desk.dossier.mark(one, "reviewed_on", "not-applicable", Text("Unique", "Once"))
    assert terms(desk) == []


def test_a_check_the_law_asks_for_is_due_even_when_no_day_is_noted(desk: Desk) -> None:
    desk.transfer(country="US", mechanism="adequacy-dpf")
    assert terms(desk) == [(None, "EU–US framework listing to check", "dpf_verified_on")]


def test_the_us_listing_is_due_after_six_months_and_only_where_the_framework_is_relied_on(desk: Desk) -> None:
    desk.transfer(country="US", mechanism="adequacy-dpf", dpf_verified_on=date(2026, 8, 31))
    desk.transfer(country="US", mechanism="scc-2021-914-m4", dpf_verified_on=date(2020, 1, 1))
    assert terms(desk) == [(date(2027, 2, 28), "EU–US framework listing to check", "dpf_verified_on")]


def test_a_transfer_that_rests_on_a_decision_with_an_end_is_due_then(desk: Desk) -> None:
    desk.transfer(country="GB", mechanism="adequacy-country")
    end = adequacy_on("GB", TODAY).valid_to
    assert end and terms(desk) == [(end, "End of the adequacy decision", "mechanism")]


def test_the_oldest_comes_first_and_what_has_no_day_last(desk: Desk) -> None:
    desk.transfer(country="US", mechanism="adequacy-dpf")
    desk.activity(reviewed_on=date(2026, 5, 1))
    desk.add(Contract(party_id=desk.party().id, signed_on=date(2024, 1, 1)))
    assert [day for day, _, _ in terms(desk)] == [date(2025, 1, 1), date(2027, 5, 1), None]


def test_a_contract_that_ends_is_announced_until_it_has_ended(desk: Desk) -> None:
    client = desk.add(Client())
    desk.add(ClientProcessing(client_id=client.id, ended_on=date(2026, 12, 31)))
    desk.add(ClientProcessing(client_id=client.id, ended_on=date(2020, 12, 31)))
    assert [day for day, _, _ in terms(desk)] == [date(2026, 12, 31)]


def test_the_last_version_of_each_notice_is_due_after_a_year(desk: Desk) -> None:
    for year in (2023, 2026):
        desk.add(Publication(effective_on=date(year, 2, 1)))
    assert terms(desk) == [(date(2027, 2, 1), "Published version to read again", "effective_on")]


def test_an_accepted_finding_is_due_a_year_later_where_it_was_found(desk: Desk) -> None:
    activity = desk.activity()
    desk.add(Acceptance(rule="ACT-05", record=activity.id, field="reviewed_on", facts="", at="2025-06-01T10:00:00Z"))
    found = seen(desk).due
    assert [(one.day, one.at.key, one.at.field) for one in found] == [(date(2026, 6, 1), activity.id, "reviewed_on")]


def test_a_damaged_day_of_acceptance_is_left_out(desk: Desk) -> None:
    desk.add(Acceptance(rule="ACT-05", record=desk.activity().id, field="", facts="", at="yesterday"))
    assert seen(desk).due == ()


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(9999, 6, 1), 12, date.max),
    ],
)
def test_months_end_where_a_shorter_month_ends(day: date, months: int, then: date) -> None:
    assert months_after(day, months) == then


def test_transfers_are_told_by_country_mechanism_and_recipient(desk: Desk) -> None:
    party = desk.party("Cloud")
    desk.transfer(party, country="US", mechanism="adequacy-dpf")
    desk.transfer(party)
    found = seen(desk).sent
    assert [(one.country, one.mechanism, one.recipient.fr) for one in found] == [
        ("US", "adequacy-dpf", "Cloud"),
        (None, None, "Cloud"),
    ]
    assert [one.at.field for one in found] == ["mechanism", "country"]


def test_bases_are_told_purpose_by_purpose(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity, basis="consent")
    desk.purpose(activity)
    assert [(one.basis, one.activity) for one in seen(desk).grounded] == [
        ("consent", activity.id),
        (None, activity.id),
    ]


def test_a_rule_lasts_as_long_as_its_phases_and_the_last_stage_counts_for_nothing(desk: Desk) -> None:
    rule = desk.add(Retention(name=Text("Factures", "Invoices")))
    desk.add(Phase(retention_id=rule.id, stage="active", announced=Duration(1, "Y"), start_event="end-of-contract"))
    desk.add(Phase(retention_id=rule.id, stage="archive", applied=Duration(2, "Y")))
    desk.add(Phase(retention_id=rule.id, stage="final", fate="deletion"))
    (found,) = seen(desk).kept
    assert found.name.en == "Invoices" and len(found.phases) == 2
    assert found.days == Duration(3, "Y").days
    assert found.phases[0].start.fr and not found.phases[1].start


def test_the_first_open_question_of_each_section_is_told(desk: Desk) -> None:
    desk.activity()
    progress = seen(desk).progress
    first = progress.first[table_name(Activity)]
    assert (first.question.en, first.record.en) == ("Included in the published policy", "Order management")
    assert progress.begun and progress.whole.left == progress.open["unanswered"].count


def test_findings_are_counted_by_subject_the_gravest_first_and_accepted_ones_not_at_all(desk: Desk) -> None:
    desk.activity()
    desk.dossier.session.flush()
    every = judged(desk.dossier, find(Look(desk.dossier, TODAY)), TODAY)
    subjects = by_subject(every)
    assert total(subjects).total() == len(every)
    assert gravest(subjects).severity == every[0].finding.severity
    errors = [subject.counts["error"] for subject in subjects.values()]
    assert errors == sorted(errors, reverse=True)
