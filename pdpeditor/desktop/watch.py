"""Watches over this run of the program: what the runs before left is offered, and that this one goes on is noted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from pdpeditor.desktop.lifetime import Lifetime

QUIET = 400
"""After how many milliseconds the window has other things to do than being shown."""


class Watch(QObject):
    """Begins once the window has been shown, for what it needs takes a while to load."""

    def __init__(self, window: QMainWindow, folder: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._life: Lifetime | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.begin)
        self._quiet.start(QUIET)

    def begin(self) -> None:
        """Offer the newest report of the runs before, and note that this one goes on."""
        self._quiet.stop()
        from pdpeditor.desktop import lifetime, report, report_notice
        from pdpeditor.mishap import reports

        folder = self._folder or reports()
        for path in report.pending(folder)[:1]:
            report_notice.Offer(self._window, path)
        self._life = lifetime.begun(folder)

    def end(self) -> None:
        """The program ends as it should."""
        self._quiet.stop()
        if self._life:
            self._life.end()
            self._life = None
