"""The table of a card: everything that its chart draws, line by line, with the way to each record."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.dashboard.drawn import Drawn, Lead, Line
from pdpeditor.desktop.row_table import RowTable
from pdpeditor.desktop.table import SAMPLE, shares
from pdpeditor.desktop.widgets import ENTER
from pdpeditor.measures import number_words
from pdpeditor.text import Lang

Index = QModelIndex | QPersistentModelIndex
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole))
TALLEST = 9
"""How many lines are seen at once at most."""
PADDING = 26


class LinesModel(QAbstractTableModel):
    """The lines of a table as Qt wants them."""

    def __init__(self, lang: Lang, parent: Any = None) -> None:
        super().__init__(parent)
        self.lang: Lang = lang
        self.headings: tuple[str, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def show_drawn(self, drawn: Drawn) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.headings, self.lines = drawn.headings, drawn.lines
        self.endResetModel()

    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""
        cell = self.lines[row].cells[column]
        return number_words(cell, self.lang) if isinstance(cell, int) else cell

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers."""
        return bool(self.lines) and isinstance(self.lines[0].cells[column], int)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in _SHOWN:
            return self.words(index.row(), index.column())
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in _SHOWN:
            return self.headings[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.is_number(column) else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class LinesTable(RowTable):
    """One line per row; `entered(Lead)` says that somebody wants to see where it leads."""

    entered = Signal(object)

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(lang, self)
        self._needs: list[int] = []
        self.setModel(self.lines)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.clicked.connect(self._enter)

    def show_drawn(self, drawn: Drawn) -> None:
        """Show these lines, the first one current."""
        here = max(self.currentIndex().row(), 0)
        self.lines.show_drawn(drawn)
        self.selectRow(min(here, len(drawn.lines) - 1))
        self._measure()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._enter(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _enter(self, index: QModelIndex) -> None:
        lead: Lead = self.lines.lines[index.row()].lead if index.isValid() else None
        if lead:
            self.entered.emit(lead)

    def _measure(self) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        measure, head = self.fontMetrics().horizontalAdvance, QFontMetrics(bold).horizontalAdvance
        rows = range(min(len(self.lines.lines), SAMPLE))
        self._needs = [
            max([head(words), *(measure(self.lines.words(row, column)) for row in rows)]) + PADDING
            for column, words in enumerate(self.lines.headings)
        ]

    def _fit(self) -> None:
        """Be as tall as the lines, up to a height that leaves room for the other cards."""
        seen = min(len(self.lines.lines), TALLEST)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + seen * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth())
        self._share()

    def _share(self) -> None:
        for column, width in enumerate(shares(self._needs, self.viewport().width())):
            self.setColumnWidth(column, width)
