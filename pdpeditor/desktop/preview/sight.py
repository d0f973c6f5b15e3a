"""What the page of the preview and the pane beside the form share: proofs of a document, and the way to its fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pdpeditor.desktop import offers
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.offers import Offer
from pdpeditor.desktop.places import Path
from pdpeditor.desktop.preview.choice import Choice
from pdpeditor.desktop.preview.proofs import Proof, Proofs, Wanted
from pdpeditor.desktop.preview.reader import Reader
from pdpeditor.desktop.preview.spots import in_words, spot_of
from pdpeditor.store import Problem

if TYPE_CHECKING:
    from pdpeditor.lint.overview.spots import Spot


class Sight(QObject):
    """A choice of documents, proofs of the one chosen, and the reader that shows them; to be laid out by a view.

    `asked(Spot)` is a field that somebody wants to go to, `drawn` says that the pages are up to date, `offered` that it
    is known what can be chosen, `told(str)` is what is to be said instead of pages, "" for nothing.
    """

    asked = Signal(object)
    drawn = Signal()
    offered = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.whole = True
        self._looking: Work | None = None
        self.choice = Choice(desk, parent)
        self.proofs = Proofs(desk, self)
        self.reader = Reader(self.name, parent)
        self.reader.setAccessibleName(self.tr("Pages of the document"))
        self._names: dict[str, str] = {}
        self.proofs.ready.connect(self._show)
        self.proofs.failed.connect(self._fail)
        self.reader.shown.connect(self._say_drawn)
        self.reader.picked.connect(self._pick)

    def draw(self, path: Path = ()) -> None:
        """Draw the chosen document as the dossier is now; near the record of a path only, where there are many."""
        if self.reader.leaves is None:
            self.told.emit(self.tr("Drawing the document…"))
        self.proofs.ask(Wanted(self.choice.key, self.choice.mode, path[0] if path else None))

    def look(self) -> None:
        """Find out what can be chosen now."""
        work = self._looking = offers.looking(self.desk.dossier, offers.copies, self.desk.lang)
        work.done.connect(self._offer)
        work.failed.connect(self._fail)
        work.start()

    def _offer(self, found: list[Offer]) -> None:
        before = self.choice.key.partition(":")[0]
        self.choice.put(found)
        if self.choice.key.partition(":")[0] != before:
            self.choice.changed.emit()
        self.offered.emit()

    def leave(self) -> None:
        """Do nothing any more that nobody looks at."""
        self.proofs.stop()
        if self._looking:
            self._looking.stop()

    def seek(self, path: Path, field: str) -> None:
        """Bring what a field says into view, else what its record does, else what its owner does."""
        self.reader.seek(tuple(_origins(path, field)))

    @property
    def says_nothing(self) -> bool:
        """Whether the document has no word of what is sought."""
        return bool(self.reader.sought) and self.reader.leaves is not None and not self.reader.marked

    def _show(self, proof: Proof) -> None:
        self.whole = proof.whole
        self._names.clear()
        self.reader.show_proof(proof.content, proof.landed)

    def _say_drawn(self) -> None:
        self.told.emit("")
        self.drawn.emit()

    def _fail(self, error: Exception) -> None:
        self.reader.clear()
        if isinstance(error, Problem):
            self.told.emit(error.message[self.desk.lang])
            return
        self.told.emit(self.tr("The document could not be drawn."))
        raise error

    def spot(self, origin: str) -> Spot | None:
        """The field that made what stands on the page."""
        return spot_of(self.desk.dossier, origin)

    def name(self, origin: str) -> str:
        """Which field that is, in words."""
        if origin not in self._names:
            spot = self.spot(origin)
            named = in_words(spot, self.desk.lang) if spot else ""
            self._names[origin] = self.tr("Edit: %1").replace("%1", named) if named else ""
        return self._names[origin]

    def _pick(self, origin: str) -> None:
        spot = self.spot(origin)
        if spot:
            self.asked.emit(spot)


def _origins(path: Path, field: str) -> Iterator[str]:
    for number, place in enumerate(reversed(path)):
        if field and number == 0:
            yield f"{place.key}.{field}"
        yield place.key
