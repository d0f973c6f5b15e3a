"""A quiet button whose words are cut where there is no room for them; all of them are in its name and tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

PADDING = 20
NARROWEST = 60


class Elided(QPushButton):
    """Leads somewhere; an arrow after the words says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setProperty("quiet", True)
        self.setAutoDefault(True)  # the Enter key presses it
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def lead_to(self, words: str) -> None:
        """Say where the button leads."""
        self.words = words
        self.setToolTip(words)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        arrow = " →"
        room = self.width() - PADDING - self.fontMetrics().horizontalAdvance(arrow)
        cut = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&") + arrow)
