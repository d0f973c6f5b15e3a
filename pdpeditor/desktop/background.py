"""Long work in another thread, so that the window never stands still."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

_running: set[Work] = set()  # nobody else keeps a piece of work that its page has lost interest in


class Work(QObject):
    """A piece of work: `done(result)` or `failed(error)` comes in the thread that asked, `progress` on the way.

    Connect bound methods of a QObject, not lambdas, which would run in the worker's thread.
    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(int, int, str)

    def __init__(self, do: Callable[[Work], Any]) -> None:
        super().__init__()
        self._do = do

    def start(self) -> None:
        """Begin, as soon as a thread is free."""
        _running.add(self)
        QThreadPool.globalInstance().start(self.run)

    def run(self) -> None:
        """Do the work, in the thread of the caller."""
        try:
            result = self._do(self)
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        finally:
            _running.discard(self)


def finish() -> None:
    """Wait for the work that is going on, before the program ends."""
    QThreadPool.globalInstance().waitForDone()
