"""A box to tick that takes a click anywhere on its line."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox


class Tick(QCheckBox):
    """A check box as wide as it is drawn."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)
