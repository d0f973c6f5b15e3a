"""What shows an icon that nobody can press: a line to search in, a page with nothing on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from pdpeditor.desktop import icons, theme
from pdpeditor.desktop.widgets import Line, Note

LARGE = 2.6
"""How many lines high the icon of an empty page is."""


class SearchLine(Line):
    """A line of words to look for, which begins with the icon of that."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.setTextMargins(icons.side(self) + 4, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = QRectF(9, (self.height() - icons.side(self)) / 2, icons.side(self), icons.side(self))
        icons.paint(painter, "magnifying-glass", room, theme.worn().muted)
        painter.end()


class Emblem(QLabel):
    """A large, pale icon; those who hear the window do not need it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setFixedHeight(round(LARGE * self.fontMetrics().lineSpacing()))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self.name, QRectF(self.rect()), theme.worn().border)
        painter.end()


class Empty(QWidget):
    """What stands where there is nothing else to see: an icon, and a few words about it below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Note("", "muted", self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Emblem(name, self))
        column.addWidget(self.words)
        column.addStretch(3)

    def text(self) -> str:
        """The words."""
        return self.words.text()

    def setText(self, words: str) -> None:
        """Say something else."""
        self.words.setText(words)
