"""The dossiers of a list: found by words, in the order asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.start.words import Words
from pdpeditor.text import Lang, fold

ROW = int(Qt.ItemDataRole.UserRole)
ORDERS = ("opened", "name", "complete")
"""By what a list can be sorted: opened last, by name, the least complete first."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Dossiers(QAbstractListModel):
    """Rows by their path, of which those are visible that hold all words looked for."""

    def __init__(self, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = Words(lang, self)
        self.visible: list[Row] = []
        self._rows: dict[Path, Row] = {}
        self._folded: dict[Path, str] = {}
        self._order = ORDERS[0]
        self._sought: list[str] = []

    def __len__(self) -> int:
        return len(self._rows)

    def put(self, rows: Iterable[Row]) -> None:
        """Take in rows, new ones and those of which more is known."""
        for row in rows:
            self._rows[row.path], self._folded[row.path] = row, row.folded
        self._show()

    def rows(self) -> list[Row]:
        """All rows, visible or not."""
        return list(self._rows.values())

    def clear(self) -> None:
        """Leave all rows out."""
        self._rows.clear()
        self._show()

    def drop(self, path: Path) -> None:
        """Leave a row out."""
        self._rows.pop(path, None)
        self._show()

    def find(self, words: str) -> None:
        """Show the rows that hold all these words, without regard to accents."""
        self._sought = fold(words).split()
        self._show()

    def sort_by(self, order: str) -> None:
        """Show the rows in one of the orders."""
        self._order = order
        self._show()

    def _show(self) -> None:
        folded = self._folded
        found = [row for row in self._rows.values() if all(word in folded[row.path] for word in self._sought)]
        found.sort(key=lambda row: folded[row.path])
        if self._order == "opened":
            found.sort(key=lambda row: row.opened, reverse=True)
        elif self._order == "complete":
            found.sort(key=lambda row: (row.percent is None, row.percent or 0))
        self.beginResetModel()
        self.visible = found
        self.endResetModel()

    def position(self, path: Path | None) -> int:
        """The place of a dossier among the visible ones; -1 where it is not."""
        return next((place for place, row in enumerate(self.visible) if row.path == path), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.visible)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self.visible[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        return self.words.whole(row) if role == Qt.ItemDataRole.AccessibleTextRole else None
