"""What all panels have in common: a card with a heading, told which record it shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.widgets import Note


class Panel(QFrame):
    """A card on a form; `opened(Place)` wants a record to be shown as the next step from this one."""

    opened = Signal(object)

    def __init__(self, desk: Desk, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.desk = desk
        self.key = ""
        self.heading = Note(heading, "heading", self)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 14, 16, 16)
        self.inside.setSpacing(10)
        self.inside.addWidget(self.heading)

    def show_record(self, key: str) -> None:
        """Show what there is to show of a record, read again."""
        self.key = key
        self.read()

    def read(self) -> None:
        """Read the record again and show it."""
