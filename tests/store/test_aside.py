"""Edits made aside, by another thread: whole, one step each, known to the dossier once it has taken them."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from pdpeditor.records import Activity, Party
from pdpeditor.store import Dossier, ReadOnly
from pdpeditor.store.steps import Step
from pdpeditor.text import Text

EDIT = Text("Essai", "Trial")


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "acme.pdp") as made:
        yield made


def add_parties(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        for name in ("One", "Two"):
            dossier.add(Party(name=name))


def in_a_thread(dossier: Dossier) -> list[Step]:
    done: list[Step] = []
    worker = Thread(target=lambda: done.extend(dossier.aside(add_parties)))
    worker.start()
    worker.join()
    return done


def test_what_was_made_aside_is_read_and_undone_like_any_edit(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.add(Activity(name=Text("a", "a")))
    told: list[Step] = []
    dossier.watchers.append(told.append)
    for step in in_a_thread(dossier):
        dossier.take_over(step)
    assert [one.name for one in dossier.all(Party)] == ["One", "Two"]
    assert len(told) == 1 and len(dossier.history()) == 2
    dossier.undo()
    assert dossier.all(Party) == [] and dossier.count(Activity) == 1
    dossier.redo()
    assert dossier.count(Party) == 2


def test_the_dossier_can_be_edited_after_an_edit_aside_and_both_are_undone_in_turn(dossier: Dossier) -> None:
    for step in in_a_thread(dossier):
        dossier.take_over(step)
    with dossier.edit(EDIT):
        dossier.all(Party)[0].name = "Changed"
    dossier.undo()
    dossier.undo()
    assert dossier.count(Party) == 0 and dossier.next_undo is None


def test_an_edit_aside_that_fails_leaves_nothing(dossier: Dossier) -> None:
    def fail(beside: Dossier) -> None:
        with beside.edit(EDIT):
            beside.add(Party(name="One"))
            raise ValueError

    with pytest.raises(ValueError):
        dossier.aside(fail)
    assert dossier.count(Party) == 0 and dossier.history() == []


def test_a_dossier_that_is_only_read_is_not_written_aside(dossier: Dossier) -> None:
    with Dossier.open_to_read(dossier.path) as reader, pytest.raises(ReadOnly):
        reader.aside(add_parties)
