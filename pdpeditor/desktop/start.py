"""The first page: start a dossier, open one, go back to a recent one, or look around in a sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.widgets import ENTER, Note, named
from pdpeditor.exchange.samples import sample_names, sample_title
from pdpeditor.text import Lang

PATH = int(Qt.ItemDataRole.UserRole)
WIDTH = 620


class StartPage(QWidget):
    """Asks for what comes first."""

    new = Signal()
    open = Signal()
    recent = Signal(object)
    forgotten = Signal(object)
    sample = Signal(str)

    def __init__(self, recent: Sequence[Path], lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.lang = lang
        sheet = QWidget(self)
        sheet.setMaximumWidth(WIDTH)
        self.column = QVBoxLayout(sheet)
        self.column.setSpacing(14)
        self.column.addStretch(1)
        self.column.addWidget(Note("pdpeditor", "title", self))
        self.column.addWidget(
            Note(self.tr("Your privacy policy and your register, from one dossier kept on this computer."), "muted")
        )
        self._begin()
        self._recent(recent)
        self._samples()
        self.column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(sheet, 8)
        row.addStretch(1)

    def _begin(self) -> None:
        row = QHBoxLayout()
        self.new_button = QPushButton(self.tr("&New dossier…"), self)
        self.new_button.setProperty("primary", True)
        self.open_button = QPushButton(self.tr("&Open a dossier…"), self)
        self.new_button.clicked.connect(self.new)
        self.open_button.clicked.connect(self.open)
        for button in (self.new_button, self.open_button):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _recent(self, recent: Sequence[Path]) -> None:
        self.list = Recents(self)
        title = Note(self.tr("Recent dossiers"), "heading", self)
        title.setBuddy(self.list)
        self.list.setAccessibleName(title.text())
        for path in recent:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}", self.list)
            item.setData(PATH, path)
        self.list.opened.connect(self.recent)
        self.list.forgotten.connect(self.forgotten)
        self.list.setVisible(bool(recent))
        title.setVisible(bool(recent))
        self.list.fit()
        self.column.addWidget(title)
        self.column.addWidget(self.list)

    def _samples(self) -> None:
        names = sample_names()
        if not names:
            return
        card = named(QFrame(self), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(2)
        inside.addWidget(Note(self.tr("Look around in a sample"), "heading", self))
        for name in names:
            button = QPushButton(sample_title(name)[self.lang], self)
            button.setProperty("quiet", True)
            button.clicked.connect(lambda _=False, name=name: self.sample.emit(name))
            inside.addWidget(button)
        self.column.addWidget(card)


class Recents(QListWidget):
    """The recent dossiers; Enter opens one, Delete forgets it (the file stays)."""

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itemClicked.connect(lambda item: self.opened.emit(item.data(PATH)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item and event.key() in ENTER:
            self.opened.emit(item.data(PATH))
        elif item and event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(item.data(PATH))
            self.takeItem(self.row(item))
            self.fit()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Be as tall as the first five entries."""
        self.ensurePolished()
        self.setFixedHeight(min(self.count(), 5) * max(self.sizeHintForRow(0), 20) + 8)
