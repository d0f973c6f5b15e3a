"""Carrying out an edit of several records: at once when they are few, else elsewhere, with progress to be seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import part_classes
from pdpeditor.desktop.several import Outcome, Plan
from pdpeditor.desktop.waiting import Waiting
from pdpeditor.records.record import Record
from pdpeditor.store import Dossier, Problem
from pdpeditor.store.apart import apply_apart, reverse_apart
from pdpeditor.store.steps import Step, What

LIGHT = 50
"""How many records are edited at once, their sorts of parts counted too; for more the window would stand still."""
ROWS = 600
"""How many rows are written at once."""
Done = tuple[Any, Step | None]
"""What is told of an edit once it is made, and its step, if it made one."""


class Bulk(QObject):
    """Makes the edits of several records that a list asks for, one after the other."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._over = parent
        self._then: Callable[[Any], object] | None = None
        self._seen: Waiting | None = None

    @property
    def busy(self) -> bool:
        """Whether an edit is under way."""
        return self._then is not None

    def carry_out(self, plan: Plan, cls: type[Record], count: int, then: Callable[[Outcome], object]) -> None:
        """Make an edit of so many records; `then` hears what it came to, unless the user was told why it cannot be."""
        if self.busy:
            return
        words = self.tr("Working on %n record(s)…", "", count)
        if count * (1 + len(part_classes(cls))) > LIGHT:
            self._begin(_planned(self.desk.dossier, plan), words, then)
            return
        try:
            outcome = plan(self.desk.dossier)
            if len(outcome.changes) > ROWS:
                self._begin(lambda work: _written(self.desk.dossier.path, outcome, work), words, then)
            else:
                self._apply(outcome, then)
        except Problem as problem:
            self.desk.told.emit(problem.message)

    def _apply(self, outcome: Outcome, then: Callable[[Outcome], object]) -> None:
        if outcome.changes:
            self.desk.dossier.apply(outcome.label, outcome.changes)
            QTimer.singleShot(0, self, lambda: then(outcome))  # the window gets its turn before what is made is shown
        else:
            then(outcome)

    def reverse(self, what: What, then: Callable[[Step | None], object]) -> None:
        """Take the last edit back, or do it again; `then` hears of the step, None for nothing to be reversed."""
        dossier = self.desk.dossier
        number = None if self.busy else dossier.long_reversal(what)
        if number is not None:
            self._begin(_reversed(dossier.path, what, number), self.tr("One moment…"), then)
        elif not self.busy:
            try:
                then(dossier.redo() if what == "redo" else dossier.undo())
            except Problem as problem:
                self.desk.told.emit(problem.message)

    def _begin(self, do: Callable[[Work], Done], words: str, then: Callable[[Any], object]) -> None:
        self._then = then
        work = Work(do)
        seen = self._seen = Waiting(words, self._over)
        seen.given_up.connect(work.stop)
        work.progress.connect(self._advance)
        work.done.connect(self._take)
        work.failed.connect(self._fail)
        work.stopped.connect(self._end)
        seen.show()
        work.start()

    def _advance(self, done: int, total: int, name: str) -> None:
        if self._seen:
            self._seen.advance(done, total)

    def _take(self, made: Done) -> None:
        then = self._then
        self._end()
        answer, step = made
        if step:
            self.desk.dossier.take_over(step)
        if then:
            then(answer)

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Problem):
            raise error
        self.desk.told.emit(error.message)

    def _end(self) -> None:
        if self._seen:
            self._seen.hide()
            self._seen.deleteLater()
            self._over.window().activateWindow()
        self._then = self._seen = None


def _planned(dossier: Dossier, plan: Plan) -> Callable[[Work], Done]:
    snapshot, path = dossier.snapshot(), dossier.path

    def work(work: Work) -> Done:
        with snapshot:
            outcome = plan(snapshot)
        return _written(path, outcome, work) if outcome.changes else (outcome, None)

    return work


def _written(path: Path, outcome: Outcome, work: Work) -> Done:
    return outcome, apply_apart(path, outcome.label, outcome.changes, partial(_tell, work))


def _reversed(path: Path, what: What, number: int) -> Callable[[Work], Done]:
    def work(work: Work) -> Done:
        step = reverse_apart(path, what, number, partial(_tell, work))
        return step, step

    return work


def _tell(work: Work, done: int, total: int) -> None:
    work.tell(done, total, "")
