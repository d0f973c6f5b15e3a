"""What was chosen last in the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window

MOST = 20


class Recent(QObject):
    """The names of the last choices, the newest first; those of records are forgotten with the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._settings = window.settings
        self.names = bytes(self._settings.layout("palette").data()).decode("utf-8", "replace").split()

    def note(self, name: str) -> None:
        """Put a choice first."""
        self.names = [name, *(known for known in self.names if known != name)][:MOST]
        kept = " ".join(known for known in self.names if not known.startswith("record:"))
        self._settings.keep_layout("palette", QByteArray(kept.encode()))


def recent_of(window: Window) -> Recent:
    """The last choices made in a window."""
    return window.findChild(Recent) or Recent(window)
