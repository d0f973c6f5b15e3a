"""The table that shows a list of records, with widths found from a few rows and all rows of one height."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from pdpeditor.desktop.records_model import RecordsModel
from pdpeditor.desktop.widgets import ENTER

SAMPLE = 40
NARROWEST = 60
SIGN = 22
"""How much room the sign before the first column takes."""
LEGIBLE = 120
"""How much of a column has to be seen at least, if it needs that; columns without room are left to the form."""


class Table(QTableView):
    """One record per row; `entered` says that the current one is to be opened, `deleted` that it is to go."""

    entered = Signal()
    deleted = Signal()
    moved = Signal(int)

    def __init__(self, model: RecordsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        self._needs: list[int] = []
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def current_key(self) -> str:
        """The key of the current record; "" when there is none."""
        return self.records.key_at(self.currentIndex().row())

    def choose(self, key: str) -> bool:
        """Make a record current, without anybody being told. Returns whether it is there."""
        number = self.records.row_of(key)
        self.selectionModel().blockSignals(True)
        if number < 0:
            self.clearSelection()
            self.setCurrentIndex(self.records.index(-1, -1))
        else:
            self.selectRow(number)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        return number >= 0

    def fit_columns(self) -> None:
        """Find the width that the first rows of each column need, and share the room among them."""
        measure = self.fontMetrics().horizontalAdvance
        self._needs = []
        for column, field in enumerate(self.records.fields):
            words = max(measure(row.words[column]) for row in self.records.rows[:SAMPLE]) if self.records.rows else 0
            heading = measure(f"{field.label[self.records.lang]}  ")
            self._needs.append(max(words + (0 if column else SIGN) + 24, heading + 24, NARROWEST))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = self.viewport().width()
        seen = legible(self._needs, room)
        for column in range(len(self._needs)):
            self.setColumnHidden(column, column >= seen)
        for column, width in enumerate(shares(self._needs[:seen], room)):
            self.setColumnWidth(column, width)


def legible(needs: list[int], room: int) -> int:
    """How many columns, from the first on, can be read in that room."""
    least = list(accumulate(min(need, LEGIBLE) for need in needs))
    return max(sum(width <= room for width in least), 1)


def shares(needs: list[int], room: int) -> list[int]:
    """Widths that fill the room: small needs are met first, the large ones share what is left."""
    given = [0] * len(needs)
    for rank, column in enumerate(sorted(range(len(needs)), key=needs.__getitem__)):
        fair = (room - sum(given)) // (len(needs) - rank)
        last = rank == len(needs) - 1
        given[column] = fair if last else min(needs[column], fair)
    return given
