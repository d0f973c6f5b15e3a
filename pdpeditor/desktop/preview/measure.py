"""Where pages lie one below the other at some scale: from points on a page to pixels of the view and back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from pdpeditor.desktop.preview.landed import Box
from pdpeditor.desktop.preview.scale import MARGIN, TRIM

GAP = 12


@dataclass(frozen=True, slots=True)
class Measure:
    """The pages of a document in a view that is so wide; `scale` is how many pixels a point takes."""

    paper: QSizeF
    count: int
    scale: float
    room: int

    @property
    def width(self) -> int:
        """How wide a page is."""
        return round(self.paper.width() * self.scale)

    @property
    def height(self) -> int:
        """How high a page is."""
        return round(self.paper.height() * self.scale)

    @property
    def extent(self) -> QSize:
        """How much room all of them take."""
        wide = self.width + 2 * MARGIN if self.left == MARGIN else self.room
        return QSize(wide, self.count * (self.height + GAP) - GAP + 2 * MARGIN)

    @property
    def left(self) -> int:
        """The left edge of the pages; a little of their white margins can be out of view."""
        left = (self.room - self.width) // 2
        return left if left > -round(TRIM * self.scale) - 2 else MARGIN

    def top(self, page: int) -> int:
        """The top edge of a page."""
        return MARGIN + page * (self.height + GAP)

    def page_at(self, y: float) -> int:
        """The page at a height, or the nearest one."""
        page = int((y - MARGIN) // (self.height + GAP)) if self.height else 0
        return min(max(page, 0), max(self.count - 1, 0))

    def pages(self, top: int, height: int) -> range:
        """The pages that are seen between two heights."""
        return range(self.page_at(top), self.page_at(top + height) + 1) if self.count else range(0)

    def spread(self, box: Box) -> QRectF:
        """A part of a page, in pixels."""
        left, top = self.left, self.top(box.page)
        width, height = (box.right - box.left) * self.scale, (box.bottom - box.top) * self.scale
        return QRectF(left + box.left * self.scale, top + box.top * self.scale, width, height)

    def point(self, place: QPointF) -> tuple[int, float, float]:
        """The page at a place, and the place on it in points."""
        page = self.page_at(place.y())
        return page, (place.x() - self.left) / self.scale, (place.y() - self.top(page)) / self.scale
