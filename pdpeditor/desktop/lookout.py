"""The linter at a desk of its own: a thread that holds the dossier in memory and follows it, edit by edit."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.background import Work

if TYPE_CHECKING:
    from pdpeditor.lint.accepting import Judged
    from pdpeditor.lint.severity import Counts
    from pdpeditor.lint.tally import Tally
    from pdpeditor.store import Dossier
    from pdpeditor.store.steps import Step


Take = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class News:
    """What is said since a look: by record, and how much below each record, owner and section that this changes."""

    said: dict[str, tuple[Judged, ...]]
    below: dict[str, Counts]


class Lookout(QObject):
    """Looks at a snapshot, then follows the steps it is told of; `looked(News)` comes after each, `failed(error)` when
    the dossier cannot be read, and nothing more after that.
    """

    looked = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, snapshot: Dossier, day: date) -> None:
        super().__init__()
        self.day = day
        self._snapshots = [snapshot]
        self._tally: Tally
        self._errands: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self.ended.connect(self._forget)

    def start(self) -> None:
        """Begin with the first look."""
        _posted[self] = Thread(target=self._live, name="lookout", daemon=True)
        _posted[self].start()

    def follow(self, step: Step) -> None:
        """Look again at what a step changes."""
        self._errands.put(lambda: self._tell(self._tally.follow(step)))

    def ask(self, question: Callable[[Tally], Any], take: Take | None, fail: Take) -> Work:
        """Answer a question after what is due before it; `take` or `fail`, of a QObject, gets what comes of it in the
        window's thread.
        """
        work = Work(lambda _: question(self._tally))
        work.failed.connect(fail)
        if take:
            work.done.connect(take)
        work.keep()
        self._errands.put(work.run)
        return work

    def leave(self) -> None:
        """Look no longer, once what is due is done."""
        self._errands.put(None)

    def _live(self) -> None:
        with suppress(RuntimeError):  # the window is gone
            try:
                self._look()
            except Exception as error:
                self.failed.emit(error)
            self.ended.emit()

    def _look(self) -> None:
        from pdpeditor.lint.tally import Tally  # the rules take a moment to load: here, nobody waits for them

        self._tally = Tally(self._snapshots.pop(), self.day)
        gc.freeze()  # to search all this for what nobody needs would hold the window up for a third of a second
        self.looked.emit(News(*self._tally.whole()))
        while errand := self._errands.get():
            errand()

    def _tell(self, changed: set[str]) -> None:
        self.looked.emit(News({key: self._tally.of(key) for key in changed}, self._tally.recounted()))

    def _forget(self) -> None:
        _posted.pop(self, None)


_posted: dict[Lookout, Thread] = {}
"""Those that live, kept here so that none is taken apart by its own thread."""
PATIENCE = 3.0
"""Seconds that the end of the program waits for what is due."""


def finish() -> None:
    """Wait for those that have been told to leave, before the program ends."""
    for thread in list(_posted.values()):
        thread.join(PATIENCE)
