"""The first screen itself."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from pdpeditor.desktop import files
from pdpeditor.desktop.flow import Flow
from pdpeditor.desktop.icons import dressed
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.start.finder import Finder
from pdpeditor.desktop.start.model import ORDERS
from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.start.samples import SampleButton, SampleCard
from pdpeditor.desktop.start.shelf import Shelf
from pdpeditor.desktop.start.workspace import WorkspaceLine
from pdpeditor.desktop.widgets import Note, centred
from pdpeditor.text import Lang

WIDTH = 66
"""How wide the page is at most, in letters as wide as the widest."""
FIRST = 60
"""For so many milliseconds nothing but the screen itself is worked on: it answers first."""
SOON = 1500
"""After so many milliseconds it is asked again whether that is loaded which reads whole dossiers."""


class StartPage(QScrollArea):
    """Asks for what comes first: `new`, `open`, `chosen(Path)` out of the list, `sample(name)`."""

    new = Signal()
    open = Signal()
    chosen = Signal(object)
    sample = Signal(str)

    def __init__(self, settings: Settings, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.finder = Finder(settings, self)
        self._completing = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.new_button = QPushButton(self.tr("&Start a dossier…"))
        self.new_button.setProperty("primary", True)
        self.open_button = QPushButton(self.tr("&Open a dossier…"))
        self.sample_button = SampleButton(lang)
        for button, name in ((self.new_button, "file-plus"), (self.open_button, "folder-open")):
            dressed(button, name)
        self.line = WorkspaceLine(settings)
        self.shelf = Shelf(lang)
        self.samples = SampleCard(lang)
        self._lay_out()
        self._connect()
        self.shelf.sort_by(settings.choice("order", ORDERS))
        self._put([Row(path, True) for path in settings.recent])

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setMaximumWidth(WIDTH * sheet.fontMetrics().horizontalAdvance("m"))
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Note("pdpeditor", "title"))
        column.addWidget(
            Note(self.tr("Your privacy policy and your register, from one dossier kept on this computer."), "muted")
        )
        column.addSpacing(8)
        column.addLayout(self._buttons())
        column.addSpacing(16)
        column.addWidget(self.line)
        column.addWidget(self.shelf, 100)
        column.addWidget(self.samples)
        column.addStretch(3)
        self.setWidget(centred(sheet, "page"))

    def _buttons(self) -> Flow:
        row = Flow()
        for button in (self.new_button, self.open_button, self.sample_button, self.line.folder):
            button.setAutoDefault(True)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new)
        self.open_button.clicked.connect(self.open)
        self.sample_button.chosen.connect(self.sample)
        self.samples.chosen.connect(self.sample)
        self.shelf.opened.connect(self.chosen)
        self.shelf.forgotten.connect(self._forget)
        self.shelf.sought.connect(self._seek)
        self.shelf.sorted.connect(partial(self.settings.keep_choice, "order"))
        self.line.changed.connect(self._start_again)
        self.line.stopped.connect(self.finder.stop)
        self.finder.found.connect(self._put)
        self.finder.progress.connect(self.line.progress)
        self.finder.settled.connect(self._settle)

    def _put(self, rows: list[Row]) -> None:
        """Take in rows, and show what belongs to as many as there are."""
        self.shelf.put(rows)
        self._restate()

    def _restate(self) -> None:
        some = len(self.shelf.model) > 0
        self.line.count(len(self.shelf.model))
        self.shelf.setVisible(some)
        self.sample_button.setVisible(some)
        self.samples.setVisible(not some)

    def _forget(self, path: Path) -> None:
        self.settings.forget(path)
        self.shelf.drop(path)
        self._restate()

    def _seek(self, path: Path) -> None:
        files.ask_dossier(self.window(), partial(self._found_again, path), path.parent)

    def _found_again(self, before: Path, now: Path) -> None:
        self._forget(before)
        self.chosen.emit(now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(FIRST, self, self._scan)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.finder.stop()

    def _start_again(self) -> None:
        self.shelf.clear()
        self._put([Row(path, True) for path in self.settings.recent])
        self._scan()

    def _scan(self) -> None:
        """Look into the files, in the background."""
        self._completing = False
        self.line.begin()
        self.finder.scan()

    def _settle(self) -> None:
        self.line.settle()
        if not self._completing:
            self._complete()

    def _complete(self) -> None:
        """Read whole the dossiers of which too little is known, once what can do that is loaded anyway."""
        if not self.isVisible():
            return
        if "pdpeditor.records" not in sys.modules:
            QTimer.singleShot(SOON, self, self._complete)
            return
        self._completing = True
        self.finder.complete(self.shelf.model.rows())
