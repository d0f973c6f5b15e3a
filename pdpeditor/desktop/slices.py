"""Work in the thread of the window, done in slices so short that nobody sees it stand still."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

LENGTH = 0.010
"""Seconds after which the window gets its turn."""


class Slices(QObject):
    """Does small pieces of work in their order; `done` says that none is left."""

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: deque[Callable[[], object]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self.go_on)

    @property
    def busy(self) -> bool:
        """Whether work is left."""
        return bool(self._left)

    def start(self, work: Iterable[Callable[[], object]]) -> None:
        """Do these pieces, the first of them at once; what was left of others is dropped."""
        self._left = deque(work)
        self.go_on()

    def go_on(self) -> None:
        """Work for one slice."""
        until = perf_counter() + LENGTH
        while self._left:
            self._left.popleft()()
            if perf_counter() >= until:
                break
        if self._left:
            self._turn.start()
        else:
            self._turn.stop()
            self.done.emit()

    def finish(self) -> None:
        """Do all that is left at once."""
        while self._left:
            self.go_on()
