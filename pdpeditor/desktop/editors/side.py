"""One language of a Text: its name, whether it still has to be translated, and the box for the words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pdpeditor.desktop.editors.ghost import Ghost
from pdpeditor.desktop.memory import Suggestion
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Note, Words
from pdpeditor.text import Lang


class Side(QWidget):
    """A text box below the name of its language; `taken` says that the suggested words are in it now."""

    taken = Signal()

    def __init__(self, lang: Lang, name: str, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.lang = lang
        self.name = name
        self.box = Words(lines, self)
        self.box.setAccessibleName(name)
        self.label = Note(LANGUAGES[lang], "muted", self)
        self.label.setWordWrap(False)
        self.label.setBuddy(self.box)
        self.badge: Note | None = None
        self.ghost: Ghost | None = None
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.label)
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)
        self.column.addLayout(self.head)
        self.column.addWidget(self.box)

    def say_missing(self, missing: bool) -> None:
        """Say whether the words are there in the other language only."""
        if missing and self.badge is None:
            self.badge = Note(self.tr("To translate"), "badge", self)
            self.badge.setWordWrap(False)
            self.head.insertWidget(1, self.badge)
        if self.badge:
            self.badge.setVisible(missing)
        said = self.tr("%1, to translate").replace("%1", self.name)
        self.box.setAccessibleName(said if missing else self.name)

    def offer(self, suggestion: Suggestion | None) -> None:
        """Show what the words could be, below the box."""
        if suggestion and self.ghost is None:
            self.ghost = Ghost(self.name, self)
            self.ghost.wanted.connect(self.take_over)
            self.column.addWidget(self.ghost)
        if self.ghost:
            self.ghost.show_suggestion(suggestion)

    def take_over(self) -> None:
        """Put the suggested words into the box, if there are any."""
        if self.ghost and self.ghost.suggestion:
            self.box.setPlainText(self.ghost.suggestion.words)
            self.taken.emit()
