"""One thing that a step changed: the question, what the answer was and what it became, and the way back."""

from __future__ import annotations

from collections.abc import Callable

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
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2, 0, 0)
        self.column.setSpacing(0)
        self.foot: QHBoxLayout | None = None
        self.whole_button: QPushButton | None = None
        self.restore_button: QPushButton | None = None
        self.what = self._what()
        if self.what:
            self.column.addWidget(Note(self.what, "muted", self))
        self.words = Note("", "", self)
        self.column.addWidget(self.words)
        self._show_words()
        if any(len(words) > LONGEST for words in (said.before, said.after, said.other)):
            self.whole_button = self._button(self.tr("Show all of it"), self.turn)

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        if self.foot is None:
            self.foot = QHBoxLayout()
            self.foot.setSpacing(4)
            self.foot.addStretch(1)
            self.column.addLayout(self.foot)
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.setAutoDefault(True)  # the Enter key presses it
        button.setAccessibleName(f"{words} ({self.said.what})")
        button.clicked.connect(slot)
        self.foot.insertWidget(self.foot.count() - 1, button)
        return button

    def offer(self, possible: bool) -> None:
        """Offer the way back to the earlier answer, where there is one; most lines never have a button made."""
        if possible and self.restore_button is None:
            self.restore_button = self._button(self.tr("Restore this answer"), self.restored.emit)
        if self.restore_button:
            self.restore_button.setVisible(possible)

    def _what(self) -> str:
        """The part, the question, and the language where only one changed."""
        side = LANGUAGES[self.said.side] if self.said.side else ""
        return " › ".join(filter(None, (self.said.where, self.said.what, side)))

    @property
    def spoken(self) -> str:
        """The line as it is read aloud."""
        return ": ".join(filter(None, (self.what, self.words.text())))

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
        if self.whole_button:
            self.whole_button.setText(self.tr("Show less") if self.whole else self.tr("Show all of it"))
        self._show_words()
