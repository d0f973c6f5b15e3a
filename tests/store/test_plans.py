"""Edits of many rows at once: planned from the rows, written together, undone together."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store.test_undo import tables

from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.records import RECORDS, Acceptance, Activity, Party, Purpose, Retention
from pdpeditor.records.record import Association, Mark, Record
from pdpeditor.store import Dossier, Refused
from pdpeditor.store.apart import apply_apart, reverse_apart
from pdpeditor.store.ordering import moved, room
from pdpeditor.store.replaying import silent
from pdpeditor.store.trees import removal, siblings
from pdpeditor.text import Text

LABEL = Text("Essai", "Trial")
KEYS = "abcdefghijkl"


@pytest.fixture(params=sample_names())
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdp"
    make_sample(request.param, path)
    return path


def removable() -> list[type[Record]]:
    notes = (Association, Mark, Acceptance)
    return [cls for cls in RECORDS.values() if not cls.single and not issubclass(cls, notes)]


def test_a_planned_removal_leaves_what_a_removal_one_by_one_leaves(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        for cls in removable():
            records = dossier.all(cls)[::2]
            if not records:
                continue
            before = tables(dossier)
            with dossier.edit(LABEL):
                for record in records:
                    dossier.remove(record)
            expected = tables(dossier)
            dossier.undo()
            dossier.apply(LABEL, removal(dossier.session.connection(), cls, [record.id for record in records]))
            assert tables(dossier) == expected, cls
            dossier.undo()
            assert tables(dossier) == before, cls


def test_a_record_loaded_before_is_read_again_after_rows_were_written(dossier: Dossier) -> None:
    activity = Activity(name=Text("a", "a"))
    with dossier.edit(LABEL):
        for record in (activity, Activity(name=Text("b", "b"))):
            dossier.add(record)
    connection = dossier.session.connection()
    dossier.apply(LABEL, moved(Activity, siblings(connection, Activity, {}), [activity.id], None))
    assert [one.name.fr for one in dossier.all(Activity)] == ["b", "a"]
    with dossier.edit(LABEL):
        dossier.all(Activity)[1].reference = "T-01"
    assert dossier.all(Activity)[1].reference == "T-01"


def test_a_plan_made_from_an_older_state_is_refused_and_leaves_nothing(dossier: Dossier) -> None:
    activity = Activity()
    with dossier.edit(LABEL):
        dossier.add(activity)
    plan = removal(dossier.session.connection(), Activity, [activity.id])
    with dossier.edit(LABEL):
        activity.reference = "T-01"
    before = tables(dossier)
    with pytest.raises(Refused):
        dossier.apply(LABEL, plan)
    assert tables(dossier) == before


def test_nothing_leads_any_more_to_what_was_removed_even_from_two_sides(dossier: Dossier) -> None:
    activity, party, retention = Activity(), Party(name="Acme"), Retention(name=Text("r", "r"))
    with dossier.edit(LABEL):
        for record in (activity, party, retention):
            dossier.add(record)
        dossier.add(Purpose(activity_id=activity.id, retention=retention.id))
    dossier.apply(LABEL, removal(dossier.session.connection(), Retention, [retention.id]))
    assert dossier.all(Purpose)[0].retention is None
    assert dossier.count(Retention) == 0
    dossier.undo()
    assert dossier.all(Purpose)[0].retention == retention.id


@st.composite
def orders(draw: st.DrawFn) -> tuple[list[tuple[str, int]], list[str], str | None]:
    positions = sorted(draw(st.lists(st.integers(-20, 20) | st.sampled_from([-(2**31) + 1, 2**31 - 1]), max_size=12)))
    order = list(zip(KEYS, positions, strict=False))
    placed = [key for key, _ in order if draw(st.booleans())] or ["x", "y", "z"]
    others = [key for key, _ in order if key not in placed]
    return order, placed, draw(st.sampled_from([*others, None]))


@given(orders())
def test_what_is_placed_comes_where_it_was_asked_for_and_nothing_else_changes_its_order(
    asked: tuple[list[tuple[str, int]], list[str], str | None],
) -> None:
    order, placed, before = asked
    found = dict(order) | room(order, placed, before)
    staying = [key for key, _ in order if key not in placed]
    gap = staying.index(before) if before else len(staying)
    assert sorted(found, key=lambda key: (found[key], key)) == [*staying[:gap], *placed, *staying[gap:]]
    assert all(abs(position) < 2**31 for position in found.values())


def test_few_records_move_when_one_is_put_elsewhere() -> None:
    order = [(str(number), number) for number in range(2000)]
    assert len(room(order, ["7"], "8")) <= 2
    assert len(room(order, ["7"], "5")) <= 3
    assert len(room(order, ["7"], "0")) == 1
    assert len(room(order, ["7"], None)) == 1
    once = dict(order) | room(order, ["1999"], "1500")
    again = sorted(once.items(), key=lambda one: one[1])
    assert len(room(again, ["0"], "1700")) == 1


def test_another_thread_writes_and_reverses_what_the_open_dossier_then_takes_over(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        before = tables(dossier)
        plan = removal(dossier.session.connection(), Activity, [one.id for one in dossier.all(Activity)])
        told: list[tuple[int, int]] = []
        dossier.take_over(apply_apart(sample, LABEL, plan, lambda done, total: told.append((done, total))))
        assert dossier.count(Activity) == 0
        assert told[-1] == (len(plan), len(plan))
        number = dossier.long_reversal("undo")
        assert number == dossier.history()[-1].number
        dossier.take_over(reverse_apart(sample, "undo", number, silent))
        assert tables(dossier) == before
        dossier.redo()
        assert dossier.count(Activity) == 0


def test_what_is_given_up_on_the_way_leaves_the_file_as_it_was(sample: Path) -> None:
    def give_up(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with Dossier.open(sample) as dossier:
        before = tables(dossier)
        plan = removal(dossier.session.connection(), Activity, [one.id for one in dossier.all(Activity)])
        with pytest.raises(KeyboardInterrupt):
            apply_apart(sample, LABEL, plan, give_up)
        assert tables(dossier) == before
        assert dossier.next_undo is None
        with dossier.edit(LABEL):
            dossier.all(Activity)[0].reference = "T-99"


def test_a_short_step_is_reversed_at_once(dossier: Dossier) -> None:
    assert dossier.long_reversal("undo") is None
    with dossier.edit(LABEL):
        dossier.add(Activity())
    assert dossier.long_reversal("undo") is None
