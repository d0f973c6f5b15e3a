"""Searching a long list by typing any part of an entry, without regard to accents and capitals."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from pdpeditor.desktop.widgets import Combo, Line
from pdpeditor.text import fold

FOLDED = int(Qt.ItemDataRole.UserRole) + 1


class FoldedCompleter(QCompleter):
    """A completer that finds "Émirats" when "emi" is typed."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo.model(), combo)
        self.setCompletionRole(FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(12)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def make_searchable(combo: Combo) -> None:
    """Let people type in a list to find an entry; words that are no entry go away."""
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    line = Line(combo)
    combo.setLineEdit(line)
    refold(combo)
    combo.setCompleter(FoldedCompleter(combo))
    line.editingFinished.connect(lambda: _settle(combo, line))


def refold(combo: QComboBox) -> None:
    """Note the folded words of each entry."""
    for index in range(combo.count()):
        combo.setItemData(index, fold(combo.itemText(index)), FOLDED)


def _settle(combo: QComboBox, line: Line) -> None:
    """Take the only entry that the typed words are in; otherwise go back to the one that was chosen.

    Nothing typed is no answer, which is the first entry.
    """
    typed = fold(combo.currentText())
    exact = [index for index in range(combo.count()) if combo.itemData(index, FOLDED) == typed]
    found = exact or [index for index in range(combo.count()) if typed and typed in combo.itemData(index, FOLDED)]
    index = found[0] if len(found) == 1 else combo.currentIndex() if typed else 0
    if index != combo.currentIndex():
        combo.setCurrentIndex(index)
        combo.activated.emit(index)
    combo.setEditText(combo.itemText(combo.currentIndex()))
    line.setCursorPosition(0)
