"""The findings of the dossier on the desk: the first look is taken by a worker, then each edit is followed at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.background import Work
from pdpeditor.lint.accepting import Judged, accept, withdraw
from pdpeditor.lint.findings import Finding
from pdpeditor.lint.listing import Row, rows
from pdpeditor.lint.tally import Counts, Tally
from pdpeditor.store import Dossier, Problem
from pdpeditor.store.steps import Step
from pdpeditor.text import Text

if TYPE_CHECKING:
    from pdpeditor.desktop.desk import Desk


class Remarks(QObject):
    """What the linter says of the dossier; nothing until the first look is done, of which `ready` tells.

    `changed(keys)` are the records of which something else is said since an edit.
    """

    ready = Signal()
    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.tally: Tally | None = None
        self._missed: list[Step] = []
        self._work: Work | None = None
        desk.stepped.connect(self._follow)

    def start(self) -> None:
        """Look at everything, in the background."""
        self.tally = None
        self._missed = []
        work = self._work = Work(_looking(self.desk.dossier.snapshot(), date.today()))
        work.done.connect(self._take)
        work.failed.connect(self._fail)
        work.start()

    def _take(self, tally: Tally) -> None:
        if self.sender() is not self._work:
            return
        for step in self._missed:
            tally.follow(step)
        self.tally = tally
        self._missed = []
        self.ready.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        self.desk.told.emit(error.message)

    def _follow(self, step: Step) -> None:
        if self.tally is None:
            self._missed.append(step)
        elif self.tally.day != date.today():
            self.start()
        else:
            self.changed.emit(self.tally.follow(step))

    def of(self, key: str) -> tuple[Judged, ...]:
        """What is said of one record, the gravest first."""
        return self.tally.of(key) if self.tally else ()

    def below(self, key: str) -> Counts:
        """How much is said of a record and its parts, or of a section by its table."""
        return self.tally.below(key) if self.tally else Counts()

    def every(self) -> list[Judged]:
        """Everything that is said, the gravest first."""
        return self.tally.every() if self.tally else []

    def by_record(self) -> list[tuple[Judged, ...]]:
        """Everything that is said, record by record."""
        return self.tally.by_record() if self.tally else []

    def in_words(self, one: Judged) -> Row:
        """A finding in words."""
        assert self.tally
        return next(iter(rows(self.tally.mirror, (one,))))

    def fix(self, finding: Finding) -> Mapping[str, Any]:
        """What a mechanical remedy writes, by column."""
        return self.tally.fix(finding) if self.tally else {}

    def accept(self, finding: Finding, why: Text) -> bool:
        """Accept a finding. Returns whether that is on the disk; if not, the user has been told."""
        return self._decide(lambda day: accept(self.desk.dossier, finding, why, day))

    def withdraw(self, finding: Finding) -> bool:
        """Accept a finding no longer. Returns whether that is on the disk."""
        return self._decide(lambda day: withdraw(self.desk.dossier, finding, day))

    def _decide(self, decide: Callable[[date], object]) -> bool:
        if self.tally is None:
            return False
        try:
            decide(self.tally.day)
        except Problem as problem:
            self.desk.told.emit(problem.message)
            return False
        return True


def _looking(snapshot: Dossier, day: date) -> Callable[[Work], Tally]:
    return lambda _: Tally(snapshot, day)
