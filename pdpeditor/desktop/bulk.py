"""Carrying out an edit of several records: at once when they are few, else elsewhere, with progress to be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import part_classes
from pdpeditor.desktop.several import Outcome, Plan
from pdpeditor.desktop.widgets import Note
from pdpeditor.records.record import Record
from pdpeditor.store import Dossier, Problem
from pdpeditor.store.apart import apply_apart
from pdpeditor.store.steps import Step

LIGHT = 50
"""How many records are edited at once, their sorts of parts counted too; for more the window would stand still."""
ROWS = 600
"""How many rows are written at once."""
Then = Callable[[Outcome], object]


class Bulk(QObject):
    """Makes the edits of several records that a list asks for, one after the other."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._over = parent
        self._then: Then | None = None
        self._seen: Waiting | None = None

    @property
    def busy(self) -> bool:
        """Whether an edit is under way."""
        return self._then is not None

    def carry_out(self, plan: Plan, cls: type[Record], count: int, then: Then) -> None:
        """Make an edit of so many records; `then` hears what it came to, unless the user was told why it cannot be."""
        if self.busy:
            return
        if count * (1 + len(part_classes(cls))) > LIGHT:
            self._begin(plan, count, then)
            return
        try:
            outcome = plan(self.desk.dossier)
            if len(outcome.changes) > ROWS:
                self._begin(lambda _: outcome, count, then)
            else:
                self._apply(outcome, then)
        except Problem as problem:
            self.desk.told.emit(problem.message)

    def _apply(self, outcome: Outcome, then: Then) -> None:
        if outcome.changes:
            self.desk.dossier.apply(outcome.label, outcome.changes)
            QTimer.singleShot(0, self, lambda: then(outcome))  # the window gets its turn before what is made is shown
        else:
            then(outcome)

    def _begin(self, plan: Plan, count: int, then: Then) -> None:
        self._then = then
        dossier = self.desk.dossier
        work = Work(_working(plan, dossier.snapshot(), dossier.path))
        seen = self._seen = Waiting(self.tr("Working on %n record(s)…", "", count), self._over)
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

    def _take(self, made: tuple[Outcome, Step | None]) -> None:
        then = self._then
        self._end()
        outcome, step = made
        if step:
            self.desk.dossier.take_over(step)
        if then:
            then(outcome)

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


class Waiting(QDialog):
    """How far an edit is, over the window, so that nothing else is edited meanwhile; `given_up` to leave it."""

    given_up = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle("pdpeditor")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(words)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Note(words, "", self))
        column.addWidget(self.progress)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)

    def advance(self, done: int, total: int) -> None:
        """Show how much is done."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def reject(self) -> None:
        """Ask for the edit to be left; the window comes back once it is."""
        self.cancel.setEnabled(False)
        self.given_up.emit()


def _working(plan: Plan, snapshot: Dossier, path: Path) -> Callable[[Work], tuple[Outcome, Step | None]]:
    def work(work: Work) -> tuple[Outcome, Step | None]:
        with snapshot:
            outcome = plan(snapshot)
        return outcome, _written(path, outcome, work) if outcome.changes else None

    return work


def _written(path: Path, outcome: Outcome, work: Work) -> Step:
    total = len(outcome.changes)
    return apply_apart(path, outcome.label, outcome.changes, lambda done: work.tell(done, total, ""))
