"""The small window over the window while an edit of very many rows is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.widgets import Note


class Waiting(QDialog):
    """How far an edit is, over the window, so that nothing else is edited meanwhile; `given_up` to leave it."""

    given_up = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle("pdpeditor")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(words)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Note(words, "", self))
        column.addWidget(self.progress)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)

    def advance(self, done: int, total: int) -> None:
        """Show how much is done."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def reject(self) -> None:
        """Ask for the edit to be left; the window comes back once it is."""
        self.cancel.setEnabled(False)
        self.given_up.emit()
