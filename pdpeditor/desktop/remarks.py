"""The findings of the dossier on the desk: looked for elsewhere, known here as soon as they are told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.lookout import Lookout, News, Take
from pdpeditor.lint.severity import Counts
from pdpeditor.store import Problem
from pdpeditor.store.steps import Step
from pdpeditor.text import Text

if TYPE_CHECKING:
    from pdpeditor.desktop.desk import Desk
    from pdpeditor.lint.accepting import Judged
    from pdpeditor.lint.findings import Finding
    from pdpeditor.lint.tally import Tally


class Remarks(QObject):
    """What the linter says of the dossier; nothing until the first look is done, of which `ready` tells.

    `changed(keys)` are the records of which something else is said since an edit; it comes a moment after the edit.
    """

    ready = Signal()
    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.day = date.today()
        self.looked = self._ended = False
        self._due = 0
        self._said: dict[str, tuple[Judged, ...]] = {}
        self._below: dict[str, Counts] = {}
        self._lookout: Lookout | None = None
        desk.stepped.connect(self._follow)

    def start(self) -> None:
        """Look at everything, in the background."""
        if self._ended:
            return
        self.leave()
        self.looked, self._due, self.day = False, 1, date.today()
        lookout = self._lookout = Lookout(self.desk.dossier.snapshot(), self.day)
        lookout.looked.connect(self._take)
        lookout.failed.connect(self._fail)
        lookout.start()

    def end(self) -> None:
        """Look no longer, nor begin to."""
        self._ended = True
        self.leave()

    def leave(self) -> None:
        """Look no longer."""
        if self._lookout:
            self._lookout.leave()
            self._lookout.looked.disconnect(self._take)
            self._lookout.failed.disconnect(self._fail)
        self._lookout = None

    @property
    def settled(self) -> bool:
        """Whether what is known here is said of the dossier as it is now."""
        return self._due == 0

    def _take(self, news: News) -> None:
        self._due -= 1
        if self.looked:
            self._said |= news.said
            self._below |= news.below
            self.changed.emit(set(news.said))
        else:
            self._said, self._below, self.looked = news.said, news.below, True
            self.ready.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        self.desk.told.emit(error.message)

    def _follow(self, step: Step) -> None:
        if self.day != date.today():
            self.start()
        elif self._lookout:
            self._due += 1
            self._lookout.follow(step)

    def ask(self, question: Callable[[Tally], Any], take: Take | None = None) -> Work | None:
        """Answer a question with what is held in memory, elsewhere and after what is due; None before the first look
        has begun. `take`, a method of a QObject, gets the answer; the work is its sender.
        """
        return self._lookout.ask(question, take, self._fail) if self._lookout else None

    def of(self, key: str) -> tuple[Judged, ...]:
        """What is said of one record, the gravest first."""
        return self._said.get(key, ())

    def below(self, key: str) -> Counts:
        """How much is said of a record and its parts, or of a section by its table."""
        return self._below.get(key, Counts())

    def accept(self, finding: Finding, why: Text) -> bool:
        """Accept a finding. Returns whether that is on the disk; if not, the user has been told."""
        from pdpeditor.lint.accepting import accept

        return self._decide(lambda: accept(self.desk.dossier, finding, why, self.day))

    def withdraw(self, finding: Finding) -> bool:
        """Accept a finding no longer. Returns whether that is on the disk."""
        from pdpeditor.lint.accepting import withdraw

        return self._decide(lambda: withdraw(self.desk.dossier, finding, self.day))

    def _decide(self, decide: Callable[[], object]) -> bool:
        try:
            decide()
        except Problem as problem:
            self.desk.told.emit(problem.message)
            return False
        return True
