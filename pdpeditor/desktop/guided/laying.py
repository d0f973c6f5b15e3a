"""Laying in what was chosen, by another thread: the dossier hears of it even when nobody looks at the page any more."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.guided.plan import Plan
from pdpeditor.store import Dossier
from pdpeditor.store.steps import Step


class Laying(QObject):
    """Carries a plan out; `done` says that it is in the dossier, `failed(error)` that nothing is."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, dossier: Dossier, plan: Plan) -> None:
        super().__init__()
        self._dossier = dossier
        self._work = Work(lambda _: dossier.aside(plan.carry_out))
        self._work.done.connect(self._take)
        self._work.failed.connect(self._fail)

    def start(self) -> None:
        """Begin."""
        _running.add(self)
        self._work.start()

    def _take(self, steps: list[Step]) -> None:
        for step in steps:
            self._dossier.take(step)
        _running.discard(self)
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        _running.discard(self)
        self.failed.emit(error)


_running: set[Laying] = set()
"""Kept here until they are done, whatever becomes of their page."""
