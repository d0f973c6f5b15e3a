"""What is marked on an answer, below its editor: proposed and to be confirmed, or not applicable and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.widgets import Line, Note


class MarkStrip(QWidget):
    """Says the state of an answer and lets the user change it."""

    marked = Signal(str, str)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.words = Note("", "warn", self)
        self.words.setWordWrap(False)
        self.reason = Line(self)
        self.reason.setAccessibleName(self.tr("Why it does not apply: %1").replace("%1", label))
        self.button = QPushButton(self)
        row.addWidget(self.words)
        row.addWidget(self.reason, 1)
        row.addWidget(self.button)
        row.addStretch(0)
        self.state = ""
        self._why = ""
        self.reason.left.connect(self.flush)
        self.reason.returnPressed.connect(self.flush)
        self.button.clicked.connect(self._press)
        self.hide()

    def show_mark(self, state: str, why: str) -> None:
        """Show a state; "" and "confirmed" need no words."""
        self.state = state
        if why != self._why or state != "not-applicable":
            self._why = why
            self.reason.show_words(why)
        aside = state == "not-applicable"
        self.words.setText(self.tr("Not applicable, because") if aside else self.tr("Proposed, to be confirmed"))
        self.button.setText(self.tr("Answer after all") if aside else self.tr("Confirm"))
        self.reason.setVisible(aside)
        self.setVisible(state in ("proposed", "not-applicable"))

    def flush(self) -> None:
        """Ask for the reason to be kept, if it has changed."""
        if self.state == "not-applicable" and self.reason.text() != self._why:
            self._why = self.reason.text()
            self.marked.emit(self.state, self._why)

    def _press(self) -> None:
        self.marked.emit("" if self.state == "not-applicable" else "confirmed", "")
