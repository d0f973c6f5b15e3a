"""A list of records as Qt's tables want it: the rows that match what is searched, no row ever measured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from pdpeditor.desktop import badges, theme
from pdpeditor.desktop.plan import Sheet
from pdpeditor.desktop.reading_rows import Row
from pdpeditor.lint.severity import Counts
from pdpeditor.text import Lang, fold, polish

Index = QModelIndex | QPersistentModelIndex
_MARKED = (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole))


class RecordsModel(QAbstractTableModel):
    """The rows of one class, filtered by words that all have to be found, without regard to accents."""

    def __init__(self, sheet: Sheet, lang: Lang, untitled: str, parent: Any = None) -> None:
        super().__init__(parent)
        self.fields = sheet.listed
        self.named_at = next((at for at, field in enumerate(sheet.listed) if field in sheet.titled[:1]), 0)
        """Which column says what a record is called."""
        self.lang = lang
        self.untitled = untitled
        self.rows: list[Row] = []
        self.visible: list[Row] = []
        self.words: list[str] = []
        self.below: Callable[[str], Counts] | None = None

    def put(self, rows: list[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = rows
        self._filter()
        self.endResetModel()

    def search(self, words: str) -> None:
        """Keep the rows in which each of these words is found."""
        self.beginResetModel()
        self.words = fold(words).split()
        self._filter()
        self.endResetModel()

    def replace(self, row: Row) -> bool:
        """Show one row's new words. Returns whether it was there."""
        for rows in (self.rows, self.visible):
            for number, old in enumerate(rows):
                if old.key == row.key:
                    rows[number] = row
                    break
            else:
                return rows is self.visible
        number = self.row_of(row.key)
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.fields) - 1))
        return True

    def _filter(self) -> None:
        self.visible = [row for row in self.rows if all(word in row.folded for word in self.words)]

    def row_of(self, key: str) -> int:
        """Where a record is among the visible rows; -1 when it is not."""
        return next((number for number, row in enumerate(self.visible) if row.key == key), -1)

    def key_at(self, number: int) -> str:
        """The key of the record at that row; "" where there is none."""
        return self.visible[number].key if 0 <= number < len(self.visible) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.visible)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        drag = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def mark(self, below: Callable[[str], Counts]) -> None:
        """Show from now on how much is said of each record; again, when that has changed."""
        self.below = below
        if self.visible:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.visible) - 1, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if self.below and index.column() == 0 and role in _MARKED:
            return self._marked(index.row(), role, self.below(self.visible[index.row()].key))
        return self._said(index) if role in _SHOWN else None

    def _marked(self, number: int, role: int, counts: Counts) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return badges.icon(badges.worst(counts) or "", theme.worn())
        said = filter(None, (self._said(self.index(number, 0)), badges.words(counts, self.lang)))
        return (", " if role == Qt.ItemDataRole.AccessibleTextRole else "\n").join(said)

    def _said(self, index: Index) -> str:
        words = self.visible[index.row()].words
        said = words[index.column()]
        if not said and not any(words) and index.column() == 0:
            return self.untitled
        return said if self.fields[index.column()].kind == "plain" else polish(said, self.lang)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in _SHOWN:
            return self.fields[section].label[self.lang]
        if role == Qt.ItemDataRole.DecorationRole and section == 0 and self.below:
            return badges.icon("", theme.worn())  # it keeps the heading above the words, which stand behind a sign
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
