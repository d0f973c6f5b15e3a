"""The last screen: the first policy is there, with what is left to do and where to go from here."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.aside import ask
from pdpeditor.desktop.guided.screen import Screen
from pdpeditor.desktop.guided.sheets import left
from pdpeditor.desktop.widgets import Note, named
from pdpeditor.store import Problem


class ReadyScreen(Screen):
    """Says how much is to be confirmed and how much is open; the buttons ask for what comes next."""

    preview_asked = Signal()
    confirm_asked = Signal()
    export_asked = Signal()
    again_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent=parent)
        self.say(
            self.tr("Your first policy is ready"),
            self.tr(
                "It can be read and printed now, as a draft: what is still to be confirmed is marked in it. "
                "Most answers are confirmed together, sheet by sheet."
            ),
        )
        self._work: Work | None = None
        self.column.addLayout(self._numbers())
        self.column.addSpacing(12)
        self._buttons()
        self.column.addStretch(1)
        self.count()

    def _numbers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.to_confirm = self._number(row, self.tr("answers to confirm"))
        self.open = self._number(row, self.tr("questions without an answer"))
        return row

    def _number(self, row: QHBoxLayout, words: str) -> Note:
        card = named(QFrame(self.widget()), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        number = Note("…", "title", card)
        inside.addWidget(number)
        inside.addWidget(Note(words, "muted", card))
        inside.addStretch(1)
        row.addWidget(card, 1)
        return number

    def _buttons(self) -> None:
        self.preview_button = self._button(self.tr("&See the policy"), self.preview_asked)
        self.preview_button.setProperty("primary", True)
        self.confirm_button = self._button(self.tr("Go &through the points to confirm"), self.confirm_asked)
        self.export_button = self._button(self.tr("E&xport…"), self.export_asked)
        self.again_button = self._button(self.tr("Answer the &questions again"), self.again_asked)
        self.again_button.setProperty("quiet", True)

    def _button(self, words: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton(words, self.widget())
        button.clicked.connect(asked)
        self.column.addWidget(button)
        return button

    def count(self) -> None:
        """Count what is left to do, in the background."""
        self._work = ask(self.desk, left)
        self._work.done.connect(self._tell)
        self._work.failed.connect(self._fail)
        self._work.start()

    def _tell(self, counted: Counter[str]) -> None:
        self.to_confirm.setText(QLocale().toString(counted["proposed"]))
        self.open.setText(QLocale().toString(counted["unanswered"]))
        self.confirm_button.setEnabled(counted["proposed"] > 0)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        self.desk.told.emit(error.message)

    def focus_first(self) -> None:
        self.preview_button.setFocus(Qt.FocusReason.TabFocusReason)
