"""Proofs of documents: drawn by a worker from a snapshot of the dossier, the last one asked for and no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.preview.landed import Landed
from pdpeditor.records import Activity
from pdpeditor.store import Dossier
from pdpeditor.store.trimming import near, trim

if TYPE_CHECKING:
    from pdpeditor.wanted import Mode

MANY = 60
"""With more activities than this, only what is near the edited record is drawn beside the form."""
FEW = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document in a language or in both; `around` is the record near which it is to be drawn, None for all of it."""

    document: str
    mode: Mode
    around: Place | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """A document as a PDF, where answers have landed in it, whether it was drawn as a whole."""

    content: bytes
    landed: Landed
    whole: bool


AFTER = 40
"""Milliseconds that what asks for a document has to be seen first."""


class Proofs(QObject):
    """Draws one document at a time; `ready(Proof)` or `failed(Exception)` tells of the last one asked for."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._next: Wanted | None = None
        self._work: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being drawn."""
        return self._work is not None or self._next is not None

    def ask(self, wanted: Wanted) -> None:
        """Draw a document as the dossier is now; what was asked before is dropped."""
        self._next = wanted
        if self._work:
            self._work.stop()
        else:
            QTimer.singleShot(AFTER, self, self._begin)

    def stop(self) -> None:
        """Draw nothing any more."""
        self._next = None
        if self._work:
            self._work.stop()

    def _begin(self) -> None:
        if self._next is None or self._work:
            return
        work = self._work = Work(_drawing(self.desk.dossier.snapshot(), self._next))
        self._next = None
        work.done.connect(self._take)
        work.failed.connect(self._fail)
        work.stopped.connect(self._end)
        work.start()

    def _end(self) -> bool:
        """Go on with what was asked meanwhile. Returns whether anything was."""
        self._work = None
        self._begin()
        return self.busy

    def _take(self, proof: Proof) -> None:
        if not self._end():
            self.ready.emit(proof)

    def _fail(self, error: Exception) -> None:
        if not self._end():
            self.failed.emit(error)


def _drawing(snapshot: Dossier, wanted: Wanted) -> Callable[[Work], Proof]:
    return partial(_proof, snapshot, wanted)


def _proof(snapshot: Dossier, wanted: Wanted, work: Work) -> Proof:
    from pdpeditor.publish import build  # much of the program, that the window does without until then
    from pdpeditor.writers.pdf import layout

    with snapshot:
        whole = not _trimmed(snapshot, wanted.around)
        work.heed()
        snapshot.preload()
        work.heed()
        edition = build(snapshot, wanted.document, wanted.mode, date.today())
        work.heed()
    printed = layout(edition, heed=work.heed)
    return Proof(printed.content, Landed(printed.landings), whole)


def _trimmed(snapshot: Dossier, around: Place | None) -> bool:
    """Leave the activities near a record only, where there are many. Returns whether some were left out."""
    if around is None or snapshot.count(Activity) <= MANY:
        return False
    record = snapshot.get(around.cls, around.key)
    trim(snapshot, Activity, near(snapshot, record, Activity, FEW) if record else [])
    return True
