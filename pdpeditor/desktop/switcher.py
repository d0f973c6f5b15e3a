"""From one dossier to another: whose this one is, above its sections, and the list of the others behind it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.shelves import look
from pdpeditor.desktop.start.finder import Finder
from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.start.shelf import Shelf
from pdpeditor.desktop.widgets import named
from pdpeditor.text import Lang

ARROW, EDGE = 40, 16
MARGIN, GAP = 8, 6
WIDTH = 32
"""How wide the list is, in letters as wide as the widest."""


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


class OtherDossiers(QWidget):
    """The list below the button; it covers the window, so that a click beside the list closes it."""

    def __init__(self, path: Path, settings: Settings, lang: Lang, button: QWidget) -> None:
        super().__init__(button.window())
        self.path, self.button, self.under = path.absolute(), button, button.window()
        self.card = named(QFrame(self), "popup")
        self.shelf = Shelf(lang, self.card)
        self.shelf.narrow()
        self.every = QPushButton(self.tr("&All dossiers"), self.card)
        self.every.setProperty("quiet", True)
        self.every.setAutoDefault(True)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.shelf, 1)
        column.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeft)
        self.finder = Finder(settings, self)
        self.finder.found.connect(self._put)
        self._put([Row(known, True) for known in settings.recent])
        self.under.installEventFilter(self)

    def appear(self) -> None:
        """Open below the button."""
        self._fit()
        self.show()
        self.raise_()
        self.shelf.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.finder.scan()

    def leave(self) -> None:
        """Close for good, with the focus back on the button."""
        self.finder.stop()
        self.hide()
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def _put(self, rows: list[Row]) -> None:
        self.shelf.put(row for row in rows if row.path != self.path and not row.missing)
        for row in rows:
            if row.missing:
                self.shelf.drop(row.path)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the list is, within the window."""
        self.setGeometry(self.under.rect())
        corner = self.button.mapTo(self.under, QPoint(0, self.button.height() + 2))
        width = min(WIDTH * self.fontMetrics().horizontalAdvance("m"), self.width() - corner.x() - EDGE)
        wanted = self.shelf.maximumHeight() + 2 * MARGIN + GAP + self.every.sizeHint().height()
        self.card.setGeometry(corner.x(), corner.y(), width, min(wanted, self.height() - corner.y() - EDGE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.under:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()
