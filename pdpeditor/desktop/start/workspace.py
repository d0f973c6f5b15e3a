"""The line above the dossiers: how many there are, in which folder they are looked for, whether that goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from pdpeditor.desktop import files
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.widgets import Note

PATIENCE = 300
"""After so many milliseconds it is said that dossiers are being looked for."""


class WorkspaceLine(QWidget):
    """`changed` says that another folder was chosen, or none any more; `stopped` that enough was looked for.

    `folder` is the button for the folder, which stands elsewhere.
    """

    changed = Signal()
    stopped = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.title = Note("", "heading", self)
        self.state = Note("", "muted", self)
        self.stop = QPushButton(self.tr("S&top"), self)
        self.folder = QPushButton(self)
        for button in (self.stop, self.folder):
            button.setProperty("quiet", True)
            button.setAutoDefault(True)
        self.folder.setToolTip(
            self.tr("All dossiers of this folder and of the folders in it are listed here, and new ones are put there.")
        )
        self._menu = QMenu(self)
        self._menu.addAction(self.tr("Choose another &folder…"), self._ask)
        self._menu.addAction(self.tr("&No workspace any more"), lambda: self._take(None))
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self._say(True))
        self._found = self._count = 0
        self.stop.clicked.connect(self.stopped)
        self.folder.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for note in (self.title, self.state):
            note.setWordWrap(False)
            row.addWidget(note)
        row.addWidget(self.stop)
        row.addStretch(1)
        self._restate()

    def _restate(self) -> None:
        workspace = self.settings.workspace
        self.title.setText(self.tr("Dossiers") if workspace else self.tr("Recent dossiers"))
        named = self.tr("Wor&kspace: %1").replace("%1", workspace.name.replace("&", "&&")) if workspace else ""
        self.folder.setText(named or self.tr("Choose a wor&kspace folder…"))
        self.folder.setMenu(self._menu if workspace else None)  # type: ignore[arg-type]

    def _press(self) -> None:
        if self.settings.workspace is None:
            self._ask()

    def _ask(self) -> None:
        files.ask_folder(self.window(), self.tr("Workspace folder"), self._take, self.settings.home)

    def _take(self, folder: Path | None) -> None:
        self.settings.workspace = folder
        self._restate()
        self.changed.emit()

    def begin(self) -> None:
        """Say soon that dossiers are being looked for."""
        self._found = 0
        self._say(False)
        self._patience.start()

    def progress(self, found: int) -> None:
        """Say how many were found so far."""
        self._found = found
        if not self.stop.isHidden():
            self._say(True)

    def settle(self) -> None:
        """Say no more that dossiers are being looked for."""
        self._patience.stop()
        self._say(False)

    def count(self, dossiers: int) -> None:
        """Say how many there are; nothing where there is none."""
        self._count = dossiers
        self.title.setVisible(dossiers > 0)
        self._say(not self.stop.isHidden())

    def _say(self, going_on: bool) -> None:
        count = QLocale().toString(self._count) if self._count and self.settings.workspace else ""
        self.state.setText(self.tr("Looking for dossiers: %n found so far", "", self._found) if going_on else count)
        self.stop.setVisible(going_on)
