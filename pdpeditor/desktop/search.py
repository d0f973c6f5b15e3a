"""Everything that is written in the dossier on the desk, ready to be searched at each key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.store import Dossier
from pdpeditor.store.answers import Answers
from pdpeditor.store.steps import Step


class Search(QObject):
    """The answers of a dossier: gathered by a worker when first asked for, of which `ready` tells, then kept up to
    date edit by edit.
    """

    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.answers: Answers | None = None
        self._work: Work | None = None
        self._missed: list[Step] = []
        desk.stepped.connect(self._follow)

    def start(self) -> None:
        """Gather them, unless that has begun."""
        if self._work is None:
            self._missed = []
            work = self._work = Work(_gathering(self.desk.dossier.snapshot()))
            work.done.connect(self._take)
            work.failed.connect(self._fail)
            self.destroyed.connect(work.stop)
            work.start()

    def _take(self, answers: Answers) -> None:
        for step in self._missed:
            answers.follow(step)
        self._missed = []
        self.answers = answers
        self.ready.emit()

    def _fail(self, error: Exception) -> None:
        raise error

    def _follow(self, step: Step) -> None:
        if self.answers:
            self.answers.follow(step)
        elif self._work:
            self._missed.append(step)


def search_of(desk: Desk) -> Search:
    """The search of a desk, made when it is first asked for."""
    return desk.findChild(Search) or Search(desk)


def _gathering(snapshot: Dossier) -> Callable[[Work], Answers]:
    def gather(work: Work) -> Answers:
        with snapshot:
            return Answers(snapshot.session, lambda done, total: work.tell(done, total, ""))

    return gather
