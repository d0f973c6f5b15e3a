"""What looks for dossiers on behalf of a list: one search at a time, heard of only while it is the last one begun."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.start.scan import Search, complete, scan


class Finder(QObject):
    """`found(list of Row)` tells rows, `progress(number)` how many so far, `settled` that the search has ended."""

    found = Signal(object)
    progress = Signal(int)
    settled = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._search: Search | None = None

    def scan(self) -> None:
        """Look into the recent dossiers and those of the workspace."""
        settings = self.settings
        self._begin(scan(settings.recent, settings.workspace, settings.data))

    def complete(self, rows: Sequence[Row]) -> None:
        """Read whole those of which it is not known how complete they are."""
        self._begin(complete(rows, self.settings.data))

    def stop(self) -> None:
        """Look no further."""
        if self._search:
            self._search.stop()

    def _begin(self, search: Search) -> None:
        self.stop()
        self._search = search
        search.found.connect(self._tell)
        search.progress.connect(self._count)
        search.done.connect(self._settle)
        search.stopped.connect(self._settle)
        search.failed.connect(self._fail)
        search.start()

    def _tell(self, rows: list[Row]) -> None:
        if self.sender() is self._search:
            self.found.emit(rows)

    def _count(self, number: int) -> None:
        if self.sender() is self._search:
            self.progress.emit(number)

    def _settle(self) -> None:
        if self.sender() is self._search:
            self.settled.emit()

    def _fail(self, error: Exception) -> None:
        self._settle()
        raise error
