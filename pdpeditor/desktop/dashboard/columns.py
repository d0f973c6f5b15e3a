"""Cards side by side in as many columns as there is room for, each as tall as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

MOST = 3
SPACING = 14
NARROWEST = 66
"""How many letters wide a column is at least."""
_TAB = Qt.FocusPolicy.TabFocus


class Columns(QWidget):
    """Lays widgets out in one to three columns, in their order: each goes where there is most room left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: list[list[QWidget]] = []
        self._widgets: Sequence[QWidget] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        self._rooms = [QWidget(self) for _ in range(MOST)]
        for room in self._rooms:
            column = QVBoxLayout(room)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACING)
            row.addWidget(room, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self.columns) != self._count():
            self.lay_out(self._widgets)

    def lay_out(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets, in as many columns as fit."""
        self._widgets = widgets
        self.columns = [[] for _ in range(self._count())]
        heights = [0] * len(self.columns)
        for widget in widgets:
            lowest = heights.index(min(heights))
            heights[lowest] += widget.sizeHint().height() + SPACING
            self.columns[lowest].append(widget)
        self._place()

    def _count(self) -> int:
        least = self.fontMetrics().averageCharWidth() * NARROWEST
        return max(min((self.width() + SPACING) // (least + SPACING), MOST), 1)

    def _place(self) -> None:
        for number, room in enumerate(self._rooms):
            room.setVisible(number < len(self.columns))
        for room, widgets in zip(self._rooms, self.columns, strict=False):
            column = room.layout()
            assert isinstance(column, QVBoxLayout)
            while column.takeAt(0):
                pass
            for widget in widgets:
                column.addWidget(widget)
                widget.show()
            column.addStretch(1)
        self._chain()

    def _chain(self) -> None:
        """Let the Tab key go down one column after the other."""
        stops = [stop for widgets in self.columns for widget in widgets for stop in _stops(widget)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.findChildren(QWidget) if child.focusPolicy() & _TAB]
