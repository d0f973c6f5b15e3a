"""What every screen of the guided start has in common: its words at the top, and what is answered below."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.widgets import Note, centred

NARROW, WIDE = 64, 92
"""How many letters of average width a column has room for."""


class Screen(QScrollArea):
    """One question; `changed` says that something else is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, letters: int = NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.room = self.fontMetrics().averageCharWidth() * letters
        self.setWidgetResizable(True)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        sheet = QWidget()
        sheet.setMaximumWidth(self.room)
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(16, 28, 16, 16)
        self.column.setSpacing(10)
        self.setWidget(centred(sheet, "form"))

    def say(self, title: str, why: str) -> None:
        """Say what is asked, and why."""
        self.setAccessibleName(title)
        self.setAccessibleDescription(why)
        self.column.addWidget(Note(title, "title", self.widget()))
        self.column.addWidget(Note(why, "muted", self.widget()))
        self.column.addSpacing(8)

    def next_words(self) -> str:
        """What the button says that goes on."""
        return self.tr("&Next")

    def chosen(self) -> Mapping[str, Iterable[str]]:
        """What is chosen, by question."""
        return {}

    def save(self) -> bool:
        """Write what does not go into the replies. Returns whether it is on the disk."""
        return True

    def press_number(self, number: int) -> None:
        """Choose by a number key."""

    def focus_first(self) -> None:
        """Put the focus where one answers."""
        self.focusNextChild()
