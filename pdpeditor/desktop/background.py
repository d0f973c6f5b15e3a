"""Long work in another thread, so that the window never stands still."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

_running: set[Work] = set()  # nobody else keeps a piece of work that its page has lost interest in


class Stopped(Exception):
    """Raised in the worker when nobody wants the result any more."""


class Work(QObject):
    """A piece of work: `done(result)` `failed(error)` or `stopped` comes in the thread that asked,
    `progress` on the way.

    Connect bound methods of a QObject, not lambdas, which would run in the worker's thread.
    """

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    progress = Signal(int, int, str)

    def __init__(self, do: Callable[[Work], Any]) -> None:
        super().__init__()
        self._do = do
        self._unwanted = Event()
        self._told: tuple[int, int, str] | None = None
        for ended in (self.done, self.failed, self.stopped):
            ended.connect(self._release)

    def keep(self) -> None:
        """Live until what comes of the work has been heard in the thread that asked."""
        _running.add(self)

    def _release(self) -> None:
        QTimer.singleShot(0, partial(_running.discard, self))  # once the others have heard too

    def start(self) -> None:
        """Begin, as soon as a thread is free."""
        self.keep()
        QThreadPool.globalInstance().start(self.run)

    def stop(self) -> None:
        """Let the work end as soon as it tells how far it is."""
        self._unwanted.set()

    def tell(self, done: int, total: int, name: str) -> None:
        """To be called by the worker: how far it is. Raises Stopped when it is to end."""
        self.heed()
        if self._told != (done, total, name):
            self._told = (done, total, name)
            self.progress.emit(done, total, name)

    def heed(self) -> None:
        """To be called by the worker now and then. Raises Stopped when it is to end."""
        if self._unwanted.is_set():
            raise Stopped

    def run(self) -> None:
        """Do the work, in the thread of the caller."""
        do, self._do = self._do, _nothing  # what it holds is let go here: in the window that would take time
        try:
            result = do(self)
        except Stopped:
            self.stopped.emit()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)


def _nothing(_: Work) -> None:
    """What is left to do when all is done."""


def finish() -> None:
    """Wait for the work that is going on, before the program ends."""
    QThreadPool.globalInstance().waitForDone()
