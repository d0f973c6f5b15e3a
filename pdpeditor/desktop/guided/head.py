"""The row above a page of the guided start: the way out, and how far one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from pdpeditor.desktop.widgets import Note


class Head(QWidget):
    """A button at the left; at the right, where one is in words and on a thin bar."""

    def __init__(self, way_out: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(way_out, self)
        self.progress = Note("", "muted", self)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar(self)
        self.bar.setProperty("thin", True)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.progress, 1)
        row.addWidget(self.bar)

    def tell(self, words: str, number: int, total: int) -> None:
        """Say where one is; a total of 0 says that it is not known how long it takes."""
        self.progress.setText(words)
        self.bar.setRange(0, total)
        self.bar.setValue(number)
