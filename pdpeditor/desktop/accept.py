"""The question why a finding is accepted; the answer is kept with who gave it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Note, Words
from pdpeditor.store.lock import who
from pdpeditor.text import LANGS, Lang, Text

if TYPE_CHECKING:
    from pdpeditor.lint.listing import Row

LINES = 3
WIDTH = 76
"""How wide the dialog is at least, in letters."""


class AcceptDialog(QDialog):
    """Asks for a reason in both languages; `decided(Text)` is the reason."""

    decided = Signal(object)

    def __init__(self, row: Row, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Accept a finding"))
        column = QVBoxLayout(self)
        column.addStrut(WIDTH * self.fontMetrics().averageCharWidth())
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Note(row.place(lang), "label", self))
        column.addWidget(Note(row.message[lang], "", self))
        column.addWidget(
            Note(self.tr("The finding stays visible, with your reason, here and in the register."), "", self)
        )
        self.boxes = {side: self._box(column, side) for side in LANGS}
        column.addWidget(Note(self.tr("In the name of: %1").replace("%1", who()), "muted", self))
        column.addLayout(self._buttons())
        self._arrange()
        self.boxes[lang].setFocus()

    def _box(self, column: QVBoxLayout, side: Lang) -> Words:
        asked = self.tr("Why it is accepted, in French") if side == "fr" else self.tr("Why it is accepted, in English")
        label = Note(asked, "label", self)
        box = Words(LINES, self)
        box.setAccessibleName(f"{asked} ({LANGUAGES[side]})")
        label.setBuddy(box)
        box.typed.connect(self._arrange)
        column.addWidget(label)
        column.addWidget(box)
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self.accept_button = QPushButton(self.tr("&Accept the finding"), self)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.decide)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.accept_button)
        return row

    def _arrange(self) -> None:
        self.accept_button.setEnabled(any(box.words().strip() for box in self.boxes.values()))

    def decide(self) -> None:
        """Take the reason that is written."""
        self.decided.emit(Text(self.boxes["fr"].words().strip(), self.boxes["en"].words().strip()))
        self.accept()
