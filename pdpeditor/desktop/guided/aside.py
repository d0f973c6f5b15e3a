"""What takes too long for the window's own thread: changes made aside, and questions that are answered elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.store import Dossier
from pdpeditor.store.reading import Reading
from pdpeditor.store.steps import Step


class Aside(QObject):
    """Makes a change by another thread; the dossier hears of it even when nobody looks at the page any more.

    `done` says that it is in the dossier, `failed(error)` that nothing is.
    """

    done = Signal()
    failed = Signal(object)

    def __init__(self, dossier: Dossier, change: Callable[[Dossier], object]) -> None:
        super().__init__()
        self._dossier = dossier
        self._work = Work(lambda _: dossier.aside(change))
        self._work.done.connect(self._take)
        self._work.failed.connect(self._fail)

    def start(self) -> None:
        """Begin."""
        _running.add(self)
        self._work.start()

    def _take(self, steps: list[Step]) -> None:
        for step in steps:
            self._dossier.take_over(step)
        _running.discard(self)
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        _running.discard(self)
        self.failed.emit(error)


_running: set[Aside] = set()
"""Kept here until they are done, whatever becomes of their page."""


def ask(desk: Desk, question: Callable[[Reading], Any]) -> Work:
    """Answer a question about the dossier as it is now, in another thread; the work brings the answer."""
    snapshot = desk.dossier.snapshot()
    return Work(lambda _: _answer(snapshot, question))


def _answer(snapshot: Dossier, question: Callable[[Reading], Any]) -> Any:
    with snapshot:
        return question(snapshot)
