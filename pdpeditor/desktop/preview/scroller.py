"""Pages that lie one below the other in a view that scrolls, at a scale that can be changed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from pdpeditor.desktop.preview import painting
from pdpeditor.desktop.preview.landed import Box
from pdpeditor.desktop.preview.leaves import Leaves
from pdpeditor.desktop.preview.measure import Measure
from pdpeditor.desktop.preview.scale import MARGIN, STEP, Scale

LOOK = 4
"""What is looked for comes to lie this part of the view below its top."""
LINE = 48
"""How many pixels a step of the scroll bars is."""


class Scroller(QAbstractScrollArea):
    """Where the pages of a document are; `moved` says that others are looked at, or the same ones at another scale."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leaves: Leaves | None = None
        self.scale = Scale()
        self.measure = self.measured(None)
        """Where the pages are."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is in view now."""
        self.viewport().update()
        self.moved.emit()

    @property
    def top(self) -> int:
        """How far the pages are scrolled."""
        return self.verticalScrollBar().value()

    @property
    def tall(self) -> int:
        """How high the view is."""
        return self.viewport().height()

    @property
    def offset(self) -> QPointF:
        """How far the pages are scrolled to the left and up."""
        return QPointF(self.horizontalScrollBar().value(), self.top)

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return self.measure.page_at(self.top + self.tall / 2)

    @property
    def seen(self) -> range:
        """The pages in view."""
        return self.measure.pages(self.top, self.tall) if self.leaves else range(0)

    def measured(self, leaves: Leaves | None) -> Measure:
        """Where the pages of a document would be."""
        paper, count = (leaves.paper, leaves.count) if leaves else (painting.A4, 0)
        room = self.viewport().width()
        return Measure(paper, count, self.scale.of(paper.width(), room, self.logicalDpiX()), room)

    def lay_out(self, measure: Measure, top: int) -> None:
        """Lay pages out, scrolled that far."""
        self.measure = measure
        room, extent = self.viewport().size(), measure.extent
        for bar, whole, seen in (
            (self.verticalScrollBar(), extent.height(), room.height()),
            (self.horizontalScrollBar(), extent.width(), room.width()),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(LINE)
        self.verticalScrollBar().setValue(top)
        self.refresh()

    def pixels(self, measure: Measure) -> QSize:
        """How large a page is on the screen, in its own pixels."""
        ratio = self.devicePixelRatioF()
        return QSize(round(measure.width * ratio), round(measure.height * ratio))

    def sees(self, box: Box) -> bool:
        """Whether some of a part of a page is in view."""
        room = self.measure.spread(box)
        return room.bottom() > self.top and room.top() < self.top + self.tall

    def beginning(self, measure: Measure, box: Box) -> int:
        """How far to scroll for a part of a page to be well in view."""
        return max(int(measure.spread(box).top()) - self.tall // LOOK, 0)

    def show_box(self, box: Box) -> None:
        """Scroll to a part of a page."""
        self.verticalScrollBar().setValue(self.beginning(self.measure, box))
        left, bar = self.measure.spread(box).left(), self.horizontalScrollBar()
        if not bar.value() <= left < bar.value() + self.viewport().width():
            bar.setValue(int(left) - MARGIN)

    def zoom(self, by: float) -> None:
        """Show pages larger (more than 1) or smaller."""
        self.scale = self.scale.times(self.measure.scale, by, self.logicalDpiX())
        self._rescale()

    def zoom_in(self) -> None:
        """Show pages larger."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """Show pages smaller."""
        self.zoom(1 / STEP)

    def fit(self) -> None:
        """Show pages as wide as the room."""
        self.scale = Scale()
        self._rescale()

    def _rescale(self) -> None:
        """Lay the pages out again, with the same words in the middle."""
        middle, before = self.tall / 2, self.measure.scale
        measure = self.measured(self.leaves)
        self.lay_out(measure, int((self.top + middle) * measure.scale / before - middle))
        self.horizontalScrollBar().setValue((measure.extent.width() - measure.room) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale()
