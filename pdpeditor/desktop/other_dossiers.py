"""The list of the other dossiers, below the name of the one that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.start.finder import Finder
from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.start.shelf import Shelf
from pdpeditor.desktop.widgets import named
from pdpeditor.text import Lang

EDGE, MARGIN, GAP = 16, 8, 6
WIDTH = 32
"""How wide the list is, in letters as wide as the widest."""


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
