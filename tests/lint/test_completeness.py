"""How much of what is asked has an answer, section by section."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from large import make_large
from lint.cases import Desk

from pdpeditor.exchange.samples import make_sample
from pdpeditor.lint.completeness import Answered, completeness, section_of, whole
from pdpeditor.lint.open_points import open_points
from pdpeditor.records import Contract, Party, Phase, Purpose, Record, Retention
from pdpeditor.records.record import RECORDS, table_name
from pdpeditor.store import Dossier
from pdpeditor.store.mirror import Mirror
from pdpeditor.text import Text

DELIVER = Text("Livrer", "Deliver")


def told(desk: Desk, cls: type[Record]) -> Answered:
    desk.dossier.session.flush()
    return completeness(desk.dossier)[table_name(cls)]


def purpose(desk: Desk, **values: object) -> Purpose:
    return desk.add(Purpose(activity_id=desk.activity(published=True).id, **values))


def test_only_questions_that_are_required_and_matter_are_asked(desk: Desk) -> None:
    one = purpose(desk, name=DELIVER)
    assert told(desk, RECORDS["activity"]) == Answered(3, 4)
    one.basis = "contract"
    assert told(desk, RECORDS["activity"]) == Answered(4, 5)


def test_what_is_only_proposed_is_no_answer_until_somebody_confirms_it(desk: Desk) -> None:
    one = purpose(desk, name=DELIVER, basis="consent")
    desk.dossier.mark(one, "name", "proposed")
    before = told(desk, RECORDS["activity"])
    desk.dossier.mark(one, "name", "confirmed")
    assert told(desk, RECORDS["activity"]) == Answered(before.answered + 1, before.asked)


def test_a_question_put_aside_counts_once_the_reason_is_given(desk: Desk) -> None:
    one = purpose(desk, name=DELIVER)
    desk.dossier.mark(one, "basis", "not-applicable", Text())
    assert told(desk, RECORDS["activity"]) == Answered(3, 4)
    desk.dossier.mark(one, "basis", "not-applicable", Text("Aucune", "None"))
    assert told(desk, RECORDS["activity"]) == Answered(4, 4)


def test_the_parts_count_for_the_section_that_shows_their_owner(desk: Desk) -> None:
    assert section_of(Phase) is Retention and section_of(Contract) is Party and section_of(Party) is Party
    before = told(desk, Party)
    desk.add(Contract(party_id=desk.party().id))
    assert told(desk, Party).asked > before.asked
    assert "contract" not in completeness(desk.dossier)


def test_what_is_left_is_what_the_open_points_say(tmp_path: Path) -> None:
    make_sample("agence", tmp_path / "a.pdp")
    with Dossier.open(tmp_path / "a.pdp") as dossier:
        left = [one for one in open_points(dossier) if one.field.required]
        assert whole(dossier).left == len(left)


@pytest.mark.parametrize(
    ("answered", "asked", "percent"), [(0, 0, 100), (0, 9, 0), (1, 900, 1), (899, 900, 99), (900, 900, 100)]
)
def test_no_share_is_rounded_up_to_all_or_down_to_nothing(answered: int, asked: int, percent: int) -> None:
    assert Answered(answered, asked).percent == percent


def test_the_large_dossier_takes_a_moment(tmp_path: Path) -> None:
    make_large(tmp_path / "large.pdp")
    with Dossier.open(tmp_path / "large.pdp") as dossier:
        mirror = Mirror(dossier.snapshot())
    whole(mirror)
    start = perf_counter()
    assert whole(mirror).asked > 10_000
    assert perf_counter() - start < 1.5
