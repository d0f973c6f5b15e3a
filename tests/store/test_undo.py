"""Undo, redo and history, whatever the edits."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pdpeditor.records import Activity, DataUse, Purpose, Retention
from pdpeditor.records.record import RECORDS, columns
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import Text

LABEL = Text("Essai", "Trial")
Tables = dict[str, list[tuple[Any, ...]]]


def tables(dossier: Dossier) -> Tables:
    """All rows but their versions, sorted by key."""
    connection = dossier.session.connection()
    return {
        name: sorted(
            tuple(str(row[column.name]) for column in columns(cls))
            for row in connection.execute(cls.table().select()).mappings()
        )
        for name, cls in RECORDS.items()
    }


words = st.text(max_size=8)
chance = st.randoms(use_true_random=False)


class Edits(RuleBasedStateMachine):
    """Random edits, undone and redone: each state that was left is found again, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.dossier = Dossier.create(Path(self.folder.name) / "d.pdp")
        self.past: list[Tables] = []
        self.future: list[Tables] = []

    def teardown(self) -> None:
        self.dossier.close()
        self.folder.cleanup()

    def edit(self, write: Any) -> None:
        before, steps = tables(self.dossier), len(self.dossier.history())
        with self.dossier.edit(LABEL):
            write()
        if len(self.dossier.history()) > steps:
            self.past.append(before)
            self.future.clear()

    @rule(fr=words, en=words)
    def add_an_activity(self, fr: str, en: str) -> None:
        self.edit(lambda: self.dossier.add(Activity(name=Text(fr, en))))

    @rule(random=chance, fr=words)
    def add_parts(self, random: Any, fr: str) -> None:
        activities = self.dossier.all(Activity)
        if not activities:
            return

        def write() -> None:
            activity = random.choice(activities)
            purpose, use = Purpose(activity_id=activity.id), DataUse(activity_id=activity.id, items=Text(fr, ""))
            retention = Retention(name=Text(fr, fr))
            for record in (use, purpose, retention):
                self.dossier.add(record)
            use.retention = retention.id
            self.dossier.link(use, "purposes", [p.id for p in self.dossier.parts(activity, Purpose)])
            self.dossier.mark(purpose, "basis", "proposed")

        self.edit(write)

    @rule(random=chance)
    def remove_something(self, random: Any) -> None:
        records = [r for cls in (Activity, Purpose, DataUse, Retention) for r in self.dossier.all(cls)]
        if records:
            self.edit(lambda: self.dossier.remove(random.choice(records)))

    @rule(random=chance, fr=words)
    def change_and_reorder(self, random: Any, fr: str) -> None:
        activities = self.dossier.all(Activity)
        random.shuffle(activities)

        def write() -> None:
            self.dossier.place(activities)
            for activity in activities[:2]:
                activity.name = activity.name.with_side("fr", fr)

        self.edit(write)

    @rule()
    def undo(self) -> None:
        if self.past:
            self.future.append(tables(self.dossier))
            self.dossier.undo()
            assert tables(self.dossier) == self.past.pop()

    @rule()
    def redo(self) -> None:
        if self.future:
            self.past.append(tables(self.dossier))
            self.dossier.redo()
            assert tables(self.dossier) == self.future.pop()

    @rule()
    def reopen(self) -> None:
        path = self.dossier.path
        self.dossier.close()
        self.dossier = Dossier.open(path)

    @invariant()
    def the_menu_knows_what_is_left(self) -> None:
        assert (self.dossier.next_undo is not None) == bool(self.past)
        assert (self.dossier.next_redo is not None) == bool(self.future)


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


def test_history_only_grows_and_names_what_it_reverses(dossier: Dossier) -> None:
    with dossier.edit(LABEL):
        dossier.add(Activity())
    dossier.undo()
    dossier.redo()
    assert [(step.what, step.reverses) for step in dossier.history()] == [("edit", None), ("undo", 1), ("redo", 1)]


def test_a_record_has_its_own_history(dossier: Dossier) -> None:
    first, second = Activity(), Activity()
    with dossier.edit(LABEL):
        dossier.add(first)
    with dossier.edit(Text("Autre", "Other")):
        dossier.add(second)
    assert [step.label.fr for step in dossier.history(second)] == ["Autre"]
    assert dossier.history(second)[0].changes[0].before is None


def test_nothing_before_a_barrier_is_undone(dossier: Dossier) -> None:
    with dossier.edit(LABEL):
        dossier.add(Activity())
    dossier.barrier(Text("Publication 1", "Publication 1"))
    assert dossier.undo() is None
    assert dossier.count(Activity) == 1


def test_undo_refuses_when_the_row_is_not_as_the_edit_left_it(dossier: Dossier) -> None:
    activity = Activity(name=Text("a", "a"))
    with dossier.edit(LABEL):
        dossier.add(activity)
    connection = dossier.session.connection()
    connection.exec_driver_sql("UPDATE activity SET reference = 'changed elsewhere'")
    with pytest.raises(Refused):
        dossier.undo()
    assert dossier.count(Activity) == 1


def test_watchers_are_told_of_each_step(dossier: Dossier) -> None:
    told: list[str] = []
    dossier.watchers.append(lambda step: told.append(step.what))
    with dossier.edit(LABEL):
        dossier.add(Activity())
    dossier.undo()
    assert told == ["edit", "undo"]
