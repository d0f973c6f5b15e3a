"""The pages of a document: a new proof takes the place of the last one without a flicker, at the same words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.preview import painting
from pdpeditor.desktop.preview.landed import Box, Landed
from pdpeditor.desktop.preview.leaves import Leaves
from pdpeditor.desktop.preview.measure import Measure
from pdpeditor.desktop.preview.scroller import Scroller

Found = tuple[Box, bool]
"""Where searched words are, and whether that is the place looked at."""


def nothing(_: int) -> Iterable[Found]:
    """What was found on a page, when nothing is searched."""
    return ()


class Sheets(Scroller):
    """Shows a proof; `shown` says that the last one is on the screen."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sought: Sequence[str] = ()
        """The origins that are to be in view: the first of them that has landed somewhere."""
        self.marked: list[Box] = []
        self.marks_words = False
        """Whether what is marked are the words of one answer, and not all that comes from a record."""
        self.found_on: Callable[[int], Iterable[Found]] = nothing
        self._coming: Leaves | None = None
        self._marks: list[Box] = []
        """What will be marked in the coming document."""

    @property
    def landed(self) -> Landed:
        """What has landed on the pages that are shown."""
        return self.leaves.landed if self.leaves else Landed()

    def show_proof(self, content: bytes, landed: Landed) -> None:
        """Show another document, or the same one drawn anew, as soon as its first pages are there."""
        if self._coming:
            self._coming.deleteLater()
        self._coming, self._marks = Leaves(content, landed, self), marked_in(landed, self.sought)
        self._coming.drawn.connect(self.refresh)
        self.refresh()

    def clear(self) -> None:
        """Show no document any more."""
        if self.leaves:
            self.leaves.deleteLater()
        self.leaves = None
        self._mark([])
        self.lay_out(self.measured(None), 0)

    def refresh(self) -> None:
        """Have drawn what is to be seen; the coming document takes the place of the other one once it can be seen."""
        if self._coming:
            measure = self.measured(self._coming)
            top = self._top_of(measure)
            pages = measure.pages(top, self.tall)
            self._coming.want(pages, self.pixels(measure))
            if self._coming.ready(pages):
                self._exchange(self._coming, measure, top)
                return
        if self.leaves:
            seen = self.seen
            self.leaves.want((*seen, seen.stop, seen.start - 1), self.pixels(self.measure))
        super().refresh()

    def _top_of(self, measure: Measure) -> int:
        """Where to begin in the coming document, so that what was looked at stays where it is."""
        if self._marks and not self.marked:
            return self.beginning(measure, self._marks[0])
        for before, now in zip(self.marked, self._marks, strict=False):
            if self.sees(before):
                return max(int(measure.spread(now).top() - self.measure.spread(before).top()) + self.top, 0)
        return self.top

    def _exchange(self, leaves: Leaves, measure: Measure, top: int) -> None:
        if self.leaves:
            self.leaves.deleteLater()
        self.leaves, self._coming = leaves, None
        self._mark(self._marks)
        self.lay_out(measure, top)
        self.shown.emit()

    def seek(self, origins: Sequence[str]) -> None:
        """Mark where the first of these origins that has landed is, and bring it into view."""
        self.sought = origins
        self._mark(marked_in(self.landed, origins))
        if self._coming:
            self._marks = marked_in(self._coming.landed, origins)
        if self.marked and not any(map(self.sees, self.marked)):
            self.show_box(self.marked[0])
        self.viewport().update()

    def _mark(self, marks: list[Box]) -> None:
        self.marked = marks
        self.marks_words = bool(self.marked) and self.landed.has(self.sought[0]) and "." in self.sought[0]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painting.ground(painter, QRectF(self.viewport().rect()))
        painter.translate(-self.offset)
        for page in self.seen:
            self.paint_page(painter, page)
        painter.resetTransform()
        if self.hasFocus():
            painting.focus(painter, QRectF(self.viewport().rect()))
        painter.end()

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint a page and what is marked on it."""
        measure = self.measure
        room = QRectF(measure.left, measure.top(page), measure.width, measure.height)
        painting.page(painter, room, self.leaves.picture(page) if self.leaves else None)
        marked = [measure.spread(box) for box in self.marked if box.page == page]
        if marked:
            painting.bars(painter, measure.left + self.landed.margin(page) * measure.scale, marked)
        for each in marked if self.marks_words else ():
            painting.pointed(painter, each)
        for box, is_current in self.found_on(page):
            painting.found(painter, measure.spread(box), is_current)


def marked_in(landed: Landed, origins: Sequence[str]) -> list[Box]:
    """Where the first of some origins that has landed at all is, what lies in another one aside."""
    numbers = next((found for origin in origins if (found := landed.of(origin))), [])
    kept: list[Box] = []
    for box in map(landed.box, numbers):
        if not (kept and kept[-1].surrounds(box)):
            kept.append(box)
    return kept
