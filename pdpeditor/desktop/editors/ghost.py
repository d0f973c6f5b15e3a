"""What an empty box could say: the words, where they are from, and a button that takes them over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.memory import Suggestion
from pdpeditor.desktop.widgets import Note

KEYS = "Ctrl+T"
"""Takes over what is suggested for the question that has the focus."""
SHOWN = 160
"""How many letters of a suggestion are seen before it is taken."""


class Ghost(QWidget):
    """A quiet line below a box; `wanted` says that its words are to be taken over."""

    wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestion: Suggestion | None = None
        self.words = Note("", "muted", self)
        self.button = QPushButton(self.tr("Take over"), self)
        self.button.setProperty("quiet", True)
        self.button.setAutoDefault(True)  # the Enter key presses it
        self.button.setAccessibleName(self.tr("Take over the suggestion: %1").replace("%1", name))
        self.button.setToolTip(f"{self.tr('Take over')} ({KEYS})")
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show what could be taken over; nothing hides the line."""
        self.suggestion = suggestion
        if suggestion:
            self.words.setText(self._in_words(suggestion))
            self.button.setAccessibleDescription(self.words.text())
        self.setVisible(suggestion is not None)

    def _in_words(self, suggestion: Suggestion) -> str:
        said = {
            "here": self.tr("Used before in this dossier: %2"),
            "elsewhere": self.tr("Taken from “%1”: %2"),
            "list": self.tr("From the list “%1”: %2"),
        }[suggestion.where]
        words = " ".join(suggestion.words.split())
        cut = words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"
        before, _, after = said.partition("%2")
        return f"{before.replace('%1', suggestion.name)}{cut}{after}"
