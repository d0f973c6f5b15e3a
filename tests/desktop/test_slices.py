"""A form comes in slices: what is asked for is there at once, and no answer lands on another record meanwhile."""

from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest
from desktop.doing import enter, form
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop.places import Place
from pdpeditor.desktop.slices import Slices
from pdpeditor.desktop.window import Window
from pdpeditor.records import Activity
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Show = Callable[..., Window]


@pytest.mark.usefixtures("dressed")
def test_the_window_gets_its_turn_between_two_slices() -> None:
    done: list[int] = []
    slices = Slices()
    slices.start([lambda number=number: (done.append(number), sleep(0.02)) for number in range(3)])
    assert done == [0]
    QApplication.processEvents()
    assert done == [0, 1]
    slices.finish()
    assert done == [0, 1, 2]
    assert not slices.busy


@pytest.mark.usefixtures("dressed")
def test_what_was_left_is_dropped_when_something_else_is_to_be_done() -> None:
    done: list[str] = []
    slices = Slices()
    slices.start([lambda: (done.append("old"), sleep(0.02)), lambda: done.append("never")])
    slices.start([lambda: done.append("new")])
    QApplication.processEvents()
    assert done == ["old", "new"]


def test_no_answer_lands_on_another_record_while_its_rows_are_still_to_come(show: Show, path: Path) -> None:
    first = Activity(name=Text("Paie", "Payroll"), description=Text("un", "one"))
    second = Activity(name=Text("Vente", "Sales"), description=Text("deux", "two"))
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        dossier.add(first)
        dossier.add(second)
    window = show(path)
    enter(window, Activity)
    dict(form(window).rows)
    steps = len(window.dossier.history())
    window.bench.pane.go((Place(Activity, second.id),))
    assert window.bench.flush()
    assert len(window.dossier.history()) == steps
    assert form(window).rows["description"].editor.value() == Text("deux", "two")
