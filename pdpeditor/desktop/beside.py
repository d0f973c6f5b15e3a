"""Two panes: side by side where there is room for both, one above the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

WIDE = 94
"""From how many letters' width on the panes are side by side."""
SHARE = 0.69
"""How much of the room is the first pane's, until somebody moves the edge."""


class Beside(QSplitter):
    """`least` is how narrow the first pane can be, and so both together."""

    def __init__(self, first: QWidget, second: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setMinimumWidth(least)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (first, second):
            self.addWidget(pane)
        self.setStretchFactor(0, 1)
        self._shared = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= WIDE * self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if wanted != self.orientation() or not self._shared:
            self._shared = True
            self.setOrientation(wanted)
            room = self.width() if wide else self.height()
            self.setSizes([int(room * SHARE), room - int(room * SHARE)])
        super().resizeEvent(event)
