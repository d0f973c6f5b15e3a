"""The table that shows a list of records, with widths found from a few rows and all rows of one height."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import accumulate, groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from pdpeditor.desktop.dragging import DraggedTable, draw_current
from pdpeditor.desktop.records_model import RecordsModel
from pdpeditor.desktop.widgets import ENTER

SAMPLE = 40
NARROWEST = 60
SIGN = 22
"""How much room the sign before the first column takes."""
LEGIBLE = 160
"""How much of a column has to be seen at least, if it needs that; columns without room are left to the form."""

_STEPS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
_ENDS = {Qt.Key.Key_Home.value: -1, Qt.Key.Key_End.value: 1}
_Select = QItemSelectionModel.SelectionFlag


class Table(DraggedTable):
    """One record per row, several of them chosen at once.

    `entered` says that the current one is to be opened, `added` that a new one is wanted, `deleted` that the chosen
    ones are to go, `moved` that they go one row up (-1) or down (1), `sent` to the beginning (-1) or the end (1),
    `menu_asked` that their menu is wanted at a point of the screen.
    """

    entered = Signal()
    added = Signal()
    deleted = Signal()
    moved = Signal(int)
    sent = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, model: RecordsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        self._needs: list[int] = []
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.added.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif alt and (by := _STEPS.get(event.key())):
            self.moved.emit(by)
        elif alt and (by := _ENDS.get(event.key())):
            self.sent.emit(by)
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: Home and End to the first and the last row, not to a column."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            keys |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, keys)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_asked.emit(place)

    def current_key(self) -> str:
        """The key of the current record; "" when there is none."""
        return self.records.key_at(self.currentIndex().row())

    def chosen_keys(self) -> list[str]:
        """The keys of the chosen records, in their order."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [key for number in numbers if (key := self.records.key_at(number))]

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the same records chosen while the rows change; nobody is told.

        Where the current one goes, the next one that is still there becomes current.
        """
        chosen, current, number = self.chosen_keys(), self.current_key(), self.currentIndex().row()
        following = [row.key for row in self.records.visible[number:]] if current else []
        self.selectionModel().blockSignals(True)
        try:
            yield
        finally:
            self.selectionModel().blockSignals(False)
        if self.records.row_of(current) >= 0:
            self.choose_all({*chosen, current}, current)
        else:
            self.choose("" if self.records.words else self._next_of(following))

    def _next_of(self, keys: list[str]) -> str:
        """The first of these that is still there; else the last record of all; "" when none was current."""
        here = {row.key for row in self.records.visible}
        last = self.records.key_at(len(here) - 1) if keys else ""
        return next((key for key in keys if key in here), last)

    def choose(self, key: str) -> bool:
        """Make a record current, without anybody being told. Returns whether it is there."""
        return self.choose_all([key])

    def choose_all(self, keys: Iterable[str], current: str = "") -> bool:
        """Choose records and make one of them current, the first for "", without anybody being told.

        Returns whether one of them is there.
        """
        wanted = set(keys)
        numbers = [number for number, row in enumerate(self.records.visible) if row.key in wanted]
        here = self.records.row_of(current) if current in wanted else next(iter(numbers), -1)
        model = self.selectionModel()
        model.blockSignals(True)
        if numbers:
            self.selectRow(here)  # so that what is chosen by keys from now on begins there
        else:
            self.setCurrentIndex(self.records.index(-1, -1))
        model.select(self._rows(numbers), _Select.ClearAndSelect)
        model.blockSignals(False)
        self.viewport().update()
        return bool(numbers)

    def _rows(self, numbers: list[int]) -> QItemSelection:
        last = len(self.records.fields) - 1
        found = QItemSelection()
        for _, run in groupby(enumerate(numbers), lambda place: place[1] - place[0]):
            together = [number for _, number in run]
            found.select(self.records.index(together[0], 0), self.records.index(together[-1], last))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.currentIndex().isValid():
            draw_current(self, self.currentIndex().row())

    def fit_columns(self) -> None:
        """Find the width that the first rows of each column need, and share the room among them."""
        measure = self.fontMetrics().horizontalAdvance
        self._needs = []
        for column, field in enumerate(self.records.fields):
            words = max(measure(row.words[column]) for row in self.records.rows[:SAMPLE]) if self.records.rows else 0
            heading = measure(f"{field.label[self.records.lang]}  ")
            sign = 0 if column else SIGN
            self._needs.append(max(max(words, heading) + sign + 24, NARROWEST))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = self.viewport().width()
        seen = max(legible(self._needs, room), self.records.named_at + 1)
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
