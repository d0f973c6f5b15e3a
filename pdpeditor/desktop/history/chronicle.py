"""The history of the dossier on the desk, read once in the background when somebody asks, and followed from then on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.store import Problem
from pdpeditor.store.annals import Annals, read_annals
from pdpeditor.store.steps import Step


class Chronicle(QObject):
    """`annals` is None until it has been read; `grown` says that there is more to know, `failed(Text)` why not."""

    grown = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.annals: Annals | None = None
        self._missed: list[Step] = []
        self._work: Work | None = None
        desk.stepped.connect(self._follow)

    def start(self) -> None:
        """Read the history, unless that is done or under way."""
        if self._work is None and self.annals is None:
            path = self.desk.dossier.path
            work = self._work = Work(lambda _: read_annals(path))
            work.done.connect(self._take)
            work.failed.connect(self._fail)
            work.start()

    def _follow(self, step: Step) -> None:
        if self.annals:
            self.annals.follow(step, self.desk.dossier)
            self.grown.emit()
        elif self._work:
            self._missed.append(step)

    def _take(self, annals: Annals) -> None:
        for step in self._missed:
            annals.follow(step, self.desk.dossier)
        self.annals, self._work, self._missed = annals, None, []
        self.grown.emit()

    def _fail(self, error: Exception) -> None:
        self._work, self._missed = None, []
        if not isinstance(error, Problem):
            raise error
        self.failed.emit(error.message)
