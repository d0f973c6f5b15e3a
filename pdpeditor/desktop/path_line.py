"""A line for a file or a folder, with a button that asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.widgets import Line, Note


class PathLine(QHBoxLayout):
    """Its words are a path that the user writes or chooses; `browsing` asks to choose, `changed` says that it is
    another one.
    """

    browsing = Signal()
    changed = Signal()

    def __init__(self, name: str, choose: str, parent: QWidget) -> None:
        super().__init__()
        self.label = Note(name, "label", parent)
        self.line = Line(parent)
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(self.changed)
        self.label.setBuddy(self.line)
        self.button = QPushButton(choose, parent)
        self.button.setAccessibleName(f"{choose.replace('&', '')} ({name})")
        self.button.clicked.connect(self.browsing)
        self.addWidget(self.line, 1)
        self.addWidget(self.button)

    def put(self, path: Path) -> None:
        """Write a path there."""
        self.line.setText(str(path))

    @property
    def path(self) -> Path | None:
        """The path that is written there, if any."""
        words = self.line.text().strip()
        return Path(words).expanduser() if words else None
