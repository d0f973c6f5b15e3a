"""The left side of an open dossier: whose it is, its sections, and the two ways that one takes most often."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.flow import Flow
from pdpeditor.desktop.icons import dressed
from pdpeditor.desktop.sections import Sections

NARROWEST, ENOUGH = 30, 300
"""How narrow it gets: so many letters, for the longest word to fit beside its count, but no more dots than that."""


class Side(QWidget):
    """Shows the sections below whose dossier they are of; `wanted(name)` asks for a command of the window."""

    wanted = Signal(str)

    def __init__(self, switcher: QWidget, sections: Sections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(min(NARROWEST * self.fontMetrics().averageCharWidth(), ENOUGH))
        self.sections = sections
        self.search = self._way("palette", self.tr("Go to…"), "magnifying-glass", "Ctrl+K")
        self.preview = self._way("preview", self.tr("Preview"), "eye", "F5")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(switcher)
        column.addWidget(sections, 1)
        ways = Flow(4)
        for button in (self.search, self.preview):
            ways.addWidget(button)
        column.addLayout(ways)

    def _way(self, name: str, words: str, icon: str, key: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.setAutoDefault(True)  # the Enter key presses it
        button.setToolTip(f"{words} ({key})")
        button.clicked.connect(lambda: self.wanted.emit(name))
        return dressed(button, icon)
