"""The menu of the chosen rows, at the pointer or at the row: every action with its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from pdpeditor.desktop import clipboard
from pdpeditor.desktop.row_actions import RowActions

_Std = QKeySequence.StandardKey
Keys = str | QKeySequence.StandardKey


class RowMenu(QMenu):
    """The menu of one table for the rows that are chosen now; `add` makes a record, `open_it` shows the current one."""

    def __init__(
        self, rows: RowActions, add: Callable[[], object], open_it: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        writable = rows.desk.writable
        some = bool(rows.table.chosen_keys())
        edits = some and writable
        self._entry(self.tr("&New"), "Ins", add, writable)
        self._entry(self.tr("&Open"), "Enter", open_it, some)
        self.addSeparator()
        self._entry(self.tr("Cu&t"), _Std.Cut, rows.cut, edits)
        self._entry(self.tr("&Copy"), _Std.Copy, rows.copy, some)
        self._entry(self.tr("&Paste"), _Std.Paste, rows.paste, writable and bool(clipboard.data()))
        self._entry(self.tr("&Duplicate"), "Ctrl+D", rows.duplicate, edits)
        self.addSeparator()
        ordered = edits and not rows.table.records.words
        self._entry(self.tr("Move &up"), "Alt+Up", lambda: rows.move_by(-1), ordered)
        self._entry(self.tr("Mo&ve down"), "Alt+Down", lambda: rows.move_by(1), ordered)
        self._entry(self.tr("Move to the &beginning"), "Alt+Home", lambda: rows.send(-1), ordered)
        self._entry(self.tr("Move to the &end"), "Alt+End", lambda: rows.send(1), ordered)
        self.addSeparator()
        self._entry(self.tr("Con&firm what is proposed"), "", rows.confirm, edits)
        self._entry(self.tr("Select &all"), _Std.SelectAll, rows.table.selectAll, bool(rows.order))
        self.addSeparator()
        self._entry(self.tr("&Remove"), "Del", rows.remove, edits)

    def _entry(self, words: str, keys: Keys, do: Callable[[], object], enabled: bool) -> None:
        """One action; its keys are only told, for the table itself or the menu bar hears them."""
        told = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = self.addAction(f"{words}\t{told}" if told else words)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _=False: do())

    def show_at(self, place: QPoint) -> None:
        """Open the menu; it goes for good when it is closed."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place)


def more_button(name: str, parent: QWidget) -> QPushButton:
    """The button "⋯" beside a table, which opens its menu."""
    button = QPushButton("⋯", parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
