"""One step in the list of the history, below its day where it is the first of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pdpeditor.desktop.history.step_card import StepCard
from pdpeditor.desktop.widgets import Note


class Entry(QWidget):
    """A card and its day."""

    def __init__(self, card: StepCard, day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.day = Note(day, "label", self)
        self.day.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.day)
        column.addWidget(card)
