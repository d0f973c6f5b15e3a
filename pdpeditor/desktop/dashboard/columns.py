"""Cards side by side in as many columns as there is room for, each as tall as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

MOST = 3
_TAB = Qt.FocusPolicy.TabFocus
SPACING = 14
NARROWEST = 66
"""How many letters wide a column is at least."""


class Columns(QWidget):
    """Lays widgets out in one to three columns, in their order: each goes where there is most room left."""

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widgets = tuple(widgets)
        self.count = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        self._columns = [QVBoxLayout() for _ in range(MOST)]
        for column in self._columns:
            column.setSpacing(SPACING)
            self._row.addLayout(column)
        self._lay_out(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Take as many columns as fit."""
        least = self.fontMetrics().averageCharWidth() * NARROWEST
        count = max(min((self.width() + SPACING) // (least + SPACING), MOST, len(self.widgets)), 1)
        if count != self.count:
            self._lay_out(count)

    def _lay_out(self, count: int) -> None:
        self.count = count
        for column in self._columns:
            while column.takeAt(0):
                pass
        heights = [0] * count
        for widget in self.widgets:
            lowest = heights.index(min(heights))
            heights[lowest] += widget.sizeHint().height() + SPACING
            self._columns[lowest].addWidget(widget)
        for number, column in enumerate(self._columns):
            column.addStretch(1)
            self._row.setStretch(number, 1 if number < count else 0)
        self._row.setSpacing(SPACING if count > 1 else 0)
        self._follow()

    def _follow(self) -> None:
        """Let the Tab key go down one column after the other."""
        order = [
            widget
            for column in self._columns
            for number in range(column.count())
            if (item := column.itemAt(number)) and (widget := item.widget())
        ]
        for one, other in pairwise(order):
            _chain(one, other)

    def forget_heights(self) -> None:
        """Lay out again, for the widgets have got other heights."""
        self._lay_out(self.count)


def _chain(one: QWidget, other: QWidget) -> None:
    last = [child for child in one.findChildren(QWidget) if child.focusPolicy() & _TAB]
    first = [child for child in other.findChildren(QWidget) if child.focusPolicy() & _TAB]
    if last and first:
        QWidget.setTabOrder(last[-1], first[0])
