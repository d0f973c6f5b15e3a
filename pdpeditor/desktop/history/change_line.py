"""One thing that a step changed: the question, what the answer was and what it became, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.history.values import Said
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Note
from pdpeditor.text import Lang, other

LONGEST = 90
"""How many letters of an answer are shown before somebody asks for all of it."""


class ChangeLine(QWidget):
    """`restored` wants the earlier answer back."""

    restored = Signal()

    def __init__(self, said: Said, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = said
        self.lang: Lang = lang
        self.whole = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        self.what = Note(self._what(), "muted", self)
        self.words = Note("", "", self)
        for note in (self.what, self.words):
            column.addWidget(note)
        self.what.setVisible(bool(self.what.text()))
        column.addLayout(self._foot())
        self._show_words()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.whole_button = self._button(self.tr("Show all of it"))
        self.whole_button.setVisible(any(len(words) > LONGEST for words in (self.said.before, self.said.after)))
        self.whole_button.clicked.connect(self.turn)
        self.restore_button = self._button(self.tr("Restore this answer"))
        self.restore_button.clicked.connect(self.restored)
        self.restore_button.hide()
        for button in (self.whole_button, self.restore_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.setAutoDefault(True)  # the Enter key presses it
        button.setAccessibleName(f"{words} ({self.said.what})")
        return button

    def _what(self) -> str:
        """The part, the question, and the language where only one changed."""
        side = LANGUAGES[self.said.side] if self.said.side else ""
        return " › ".join(filter(None, (self.said.where, self.said.what, side)))

    @property
    def spoken(self) -> str:
        """The line as it is read aloud."""
        return ": ".join(filter(None, (self.what.text(), self.words.text())))

    def _show_words(self) -> None:
        said = self.said
        if said.field is None and not said.before:
            self.words.setText(self._cut(said.after))
            return
        nothing = self.tr("no answer")
        lines = [f"{self._cut(said.before) or nothing} → {self._cut(said.after) or nothing}"]
        if said.side and said.other:
            unchanged = self.tr("%1 unchanged: %2").replace("%1", LANGUAGES[other(said.side)])
            lines.append(unchanged.replace("%2", self._cut(said.other)))
        self.words.setText("\n".join(lines))

    def _cut(self, words: str) -> str:
        return words if self.whole or len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"

    def turn(self) -> None:
        """Show long answers whole, or cut again."""
        self.whole = not self.whole
        self.whole_button.setText(self.tr("Show less") if self.whole else self.tr("Show all of it"))
        self._show_words()
