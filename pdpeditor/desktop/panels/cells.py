"""Cells of one size beside and below each other, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

NARROWEST = 30
"""How many letters a cell has room for at least."""


class Cells(QWidget):
    """A grid that is laid out anew when its width asks for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[QWidget] = []
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(8)

    def put(self, cells: Sequence[QWidget]) -> None:
        """Show these cells in this order."""
        if list(cells) != self.cells:
            self.cells = list(cells)
            self._lay_out()

    @property
    def across(self) -> int:
        """How many cells there are in a row."""
        least = self.fontMetrics().averageCharWidth() * NARROWEST
        return max(1, min(self.width() // least, 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.grid.columnCount() != self.across:
            self._lay_out()

    def _lay_out(self) -> None:
        across = self.across
        while self.grid.count():
            self.grid.takeAt(0)
        for column in range(max(across, self.grid.columnCount())):
            self.grid.setColumnStretch(column, 1 if column < across else 0)
            self.grid.setColumnMinimumWidth(column, 1 if column < across else 0)  # an empty column counts too
        for number, cell in enumerate(self.cells):
            self.grid.addWidget(cell, number // across, number % across)
