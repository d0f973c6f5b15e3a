"""What is kept of an open dossier for the time when it is closed: how complete it is, where one was in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.early import Stay
from pdpeditor.desktop.places import top_classes
from pdpeditor.desktop.remembered import Remembered
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.shelves import Stamp, stamp_of
from pdpeditor.records.record import table_name

if TYPE_CHECKING:
    from pdpeditor.lint.tally import Tally


class Keeping(QObject):
    """Counts after the first look at the dossier, and once more when it is closed if it was edited meanwhile."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self.desk = desk
        self.path = desk.dossier.path
        self.remembered = Remembered(settings.data)
        self._is_ready = self._is_old = False
        self.remembered.note(self.path, opened=datetime.now().isoformat(timespec="seconds"))
        desk.remarks.ready.connect(self._ready)
        desk.stepped.connect(self._edited)

    @property
    def stay(self) -> Stay | None:
        """Where one was when the dossier was closed, if that is still there."""
        section = self.remembered.of(self.path).section
        return Stay(section, "", "", False) if section in map(table_name, top_classes()) else None

    def _ready(self) -> None:
        self._is_ready = True
        self._count()

    def _edited(self) -> None:
        self._is_old = True

    def leave(self, section: str) -> None:
        """Keep what there is to keep; the dossier is about to be closed."""
        self.remembered.note(self.path, section=section)
        if self._is_ready and self._is_old:
            self._count()

    def _count(self) -> None:
        self._is_old = False
        errors = sum(self.desk.remarks.below(table_name(cls))["error"] for cls in top_classes())
        self.desk.remarks.ask(_counting(self.path, stamp_of(self.path), errors, self.remembered))


def _counting(path: Path, stamp: Stamp | None, errors: int, remembered: Remembered) -> Callable[[Tally], None]:
    def count(tally: Tally) -> None:
        from pdpeditor.lint.completeness import whole

        answered = whole(tally.mirror)
        remembered.note(path, stamp=stamp, percent=answered.percent, open_points=answered.left, errors=errors)

    return count
