"""From one dossier to another: whose this one is, above its sections, and the list of the others behind it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.shelves import look
from pdpeditor.text import Lang

if TYPE_CHECKING:
    from pdpeditor.desktop.other_dossiers import OtherDossiers

ARROW = 40


class Switcher(QPushButton):
    """The organisation's name; pressed, it shows the other dossiers. `chosen(Path)` goes to one, `left` to all."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, path: Path, settings: Settings, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.settings, self.lang = path, settings, lang
        self.name = ""
        self.list: OtherDossiers | None = None
        self.setProperty("wide", True)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.unfold)
        self.read()

    def read(self) -> None:
        """Say whose dossier it is now."""
        self.name = look(self.path, date.today()).name or self.path.stem
        self.setToolTip(f"{self.name}\n{self.path}")
        self.setAccessibleName(self.tr("Dossier of %1: go to another one").replace("%1", self.name))
        self._cut()

    def unfold(self) -> None:
        """Show the other dossiers below the button."""
        from pdpeditor.desktop.other_dossiers import OtherDossiers

        found = self.list = OtherDossiers(self.path, self.settings, self.lang, self)
        found.shelf.opened.connect(self._choose)
        found.every.clicked.connect(self._leave)
        found.appear()

    def _choose(self, path: Path) -> None:
        self._fold()
        self.chosen.emit(path)

    def _leave(self) -> None:
        self._fold()
        self.left.emit()

    def _fold(self) -> None:
        assert self.list
        self.list.leave()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - ARROW
        words = self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        self.setText(words.replace("&", "&&"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.6))
        x, y = self.width() - 16.0, self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        painter.end()
