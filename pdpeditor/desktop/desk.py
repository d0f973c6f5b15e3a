"""The dossier on the desk: what every view shares, and the one way by which a view writes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.places import Path
from pdpeditor.desktop.remarks import Remarks
from pdpeditor.desktop.settings import Settings
from pdpeditor.store import Dossier, Problem
from pdpeditor.text import Lang, Text

if TYPE_CHECKING:
    from pdpeditor.desktop.translations import Translations


class Desk(QObject):
    """An open dossier and the language it is read in.

    `told(Text)` is something the user has to know, `stepped(Step)` an edit that was made or taken back, `asked(Path)` a
    record that somebody wants to see, `done(Text)` what was just done to records and can be undone, in words.
    """

    told = Signal(object)
    stepped = Signal(object)
    asked = Signal(object)
    done = Signal(object)

    def __init__(
        self, dossier: Dossier, lang: Lang, parent: QObject | None = None, settings: Settings | None = None
    ) -> None:
        super().__init__(parent)
        self.dossier = dossier
        self.settings = settings
        self.lang = lang
        self._watcher = self.stepped.emit
        dossier.watchers.append(self._watcher)
        self.remarks = Remarks(self)

    @cached_property
    def translations(self) -> Translations:
        """What words were translated to before; gathered once somebody needs it."""
        from pdpeditor.desktop.translations import Translations

        return Translations(self)

    @property
    def writable(self) -> bool:
        """Whether the dossier can be edited here."""
        return self.dossier.writable

    def edit(self, label: Text, change: Callable[[], object]) -> bool:
        """Make a change as one step of history. Returns whether it is on the disk; if not, the user has been told."""
        try:
            with self.dossier.edit(label):
                change()
        except Problem as problem:
            self.told.emit(problem.message)
            return False
        return True

    def ask(self, path: Path) -> None:
        """Let the window show a record."""
        self.asked.emit(path)

    def leave(self) -> None:
        """Hear no more of the dossier."""
        self.remarks.end()
        self.dossier.watchers.remove(self._watcher)
