"""The row of buttons below a page that scrolls, as wide as its column and right below it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget


class Foot(QWidget):
    """Buttons: the way back at the left, then, after a gap, those at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area: QScrollArea | None = None
        self.around = QHBoxLayout(self)
        self.around.setContentsMargins(0, 0, 0, 0)
        self.inner = QWidget(self)
        self.around.addStretch(1)
        self.around.addWidget(self.inner, 100)
        self.around.addStretch(1)
        self.row = QHBoxLayout(self.inner)
        self.row.setContentsMargins(16, 12, 16, 16)
        self.row.setSpacing(10)

    def stand_below(self, area: QScrollArea, room: int) -> None:
        """Be as wide as the column of that page, `room` wide."""
        self.area = area
        self.inner.setMaximumWidth(room)
        area.verticalScrollBar().rangeChanged.connect(self._align)
        self._align()

    def _align(self) -> None:
        """Leave out the width of the scroll bar, where there is one."""
        bar = self.area.verticalScrollBar() if self.area else None
        self.around.setContentsMargins(0, 0, bar.sizeHint().width() if bar and bar.maximum() > 0 else 0, 0)
