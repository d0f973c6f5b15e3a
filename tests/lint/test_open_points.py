"""Which questions are still open on a record: those that law or documents ask and that nobody has answered."""

from __future__ import annotations

from lint.cases import Desk

from pdpeditor.lint.open_points import open_points_of
from pdpeditor.records import Purpose, Record
from pdpeditor.text import Text

DELIVER = Text("Livrer", "Deliver")


def open_names(desk: Desk, record: Record) -> list[str]:
    desk.dossier.session.flush()
    return [point.field.name for point in open_points_of(desk.dossier, record)]


def purpose(desk: Desk, **values: object) -> Purpose:
    return desk.add(Purpose(activity_id=desk.activity().id, **values))


def test_the_required_ones_that_matter_and_are_empty_are_open(desk: Desk) -> None:
    assert open_names(desk, purpose(desk)) == ["name", "basis"]
    assert open_names(desk, purpose(desk, name=DELIVER, basis="contract")) == ["contract"]


def test_blanks_are_no_answer_and_one_language_is_one(desk: Desk) -> None:
    assert "name" in open_names(desk, purpose(desk, name=Text(" ", "")))
    assert "name" not in open_names(desk, purpose(desk, name=Text("Livrer", "")))


def test_a_question_put_aside_is_not_open(desk: Desk) -> None:
    one = purpose(desk)
    desk.dossier.mark(one, "basis", "not-applicable", Text("Aucune", "None"))
    assert open_names(desk, one) == ["name"]


def test_a_proposed_answer_is_open_until_somebody_confirms_it(desk: Desk) -> None:
    one = purpose(desk, name=DELIVER, basis="consent")
    desk.dossier.mark(one, "name", "proposed")
    assert "name" in open_names(desk, one)
    desk.dossier.mark(one, "name", "confirmed")
    assert "name" not in open_names(desk, one)


def test_links_are_open_when_there_are_none(desk: Desk) -> None:
    activity, people = desk.activity(), desk.subject()
    assert "subjects" in open_names(desk, desk.use(activity))
    assert "subjects" not in open_names(desk, desk.use(activity, people))


def test_a_transfer_asks_only_for_what_its_mechanism_needs(desk: Desk) -> None:
    def asked(mechanism: str) -> list[str]:
        return open_names(desk, desk.transfer(country="US", route="hosting", mechanism=mechanism))

    assert asked("adequacy-dpf") == ["dpf_entity", "dpf_status", "dpf_verified_on"]
    assert asked("scc-2021-914-m2") == ["scc_signed_on", "copy_how", "tia_done_on"]
