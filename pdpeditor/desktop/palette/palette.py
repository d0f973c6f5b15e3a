"""The palette over the window: it opens at a key, looks things up as one types, and goes once a choice is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pdpeditor.desktop import theme
from pdpeditor.desktop.palette.card import PaletteCard, Scope
from pdpeditor.desktop.palette.goto import GoTo
from pdpeditor.desktop.palette.recent import recent_of
from pdpeditor.desktop.palette.results import Choice
from pdpeditor.text import fold

if TYPE_CHECKING:
    from pdpeditor.desktop.palette.everywhere import Everywhere
    from pdpeditor.desktop.window import Window

LETTERS = 92
"""How many letters wide the card is, where there is room."""
SHADE = 44
"""How much the window behind is darkened, out of 255."""


class Palette(QWidget):
    """Covers the window, so that a click beside the card closes it."""

    def __init__(self, window: Window, scope: Scope) -> None:
        super().__init__(window)
        self.window_ = window
        self.scope = scope
        self.before = QApplication.focusWidget()
        self.goto = GoTo(self, window)
        self.everywhere = self._everywhere()
        self.card = PaletteCard(("go", "everywhere") if self.everywhere else ("go",), self)
        self._connect()
        self.take_scope(scope)
        self.show()
        self.raise_()
        self.card.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _everywhere(self) -> Everywhere | None:
        if self.window_.desk is None:
            return None
        from pdpeditor.desktop.palette.everywhere import Everywhere  # needs the records, which the start page has not

        return Everywhere(self, self.window_, self.window_.desk)

    def _connect(self) -> None:
        self.window_.installEventFilter(self)
        self.card.words.textChanged.connect(self.look_up)
        self.card.switched.connect(self.take_scope)
        self.card.chosen.connect(self._go)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        if self.everywhere:
            self.everywhere.search.ready.connect(self.look_up)
            QTimer.singleShot(0, self.everywhere.search.start)

    def take_scope(self, scope: Scope) -> None:
        """Look through this from now on."""
        self.scope = scope
        self.card.take_scope(scope)
        self.look_up()

    def look_up(self) -> None:
        """List what there is for the words."""
        searched = fold(self.card.words.text()).split()
        everywhere = self.everywhere if self.scope == "everywhere" else None
        found = (everywhere or self.goto).found(searched)
        self.card.put(found, searched, 2 if everywhere else 1)
        self.card.tell(self._told(bool(searched)))
        self._fit()

    def _told(self, searched: bool) -> str:
        if self.everywhere and self.everywhere.search.answers is None:
            return self.tr("The dossier is being read…")
        if not searched:
            return ""
        if not self.card.model.rows:
            return self.tr("Nothing matches.")
        if self.scope == "everywhere" and self.everywhere:
            return self.tr("%n answers", "", self.everywhere.count)
        return self.tr("%n choices", "", sum(isinstance(row, Choice) for row in self.card.model.rows))

    def _go(self, choice: Choice) -> None:
        self.leave()
        recent_of(self.window_).note(choice.name)
        choice.do()

    def leave(self) -> None:
        """Close, and put the focus where it was."""
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        self.hide()
        if self.before and isValid(self.before):
            self.before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """What is made or loaded behind may take the focus: the words being typed must not end up there."""
        if now is None or self.isAncestorOf(now):
            return
        self.before = now
        if self.window_.pages.isAncestorOf(now):
            self.card.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave()

    def _fit(self) -> None:
        self.setGeometry(self.window_.rect())
        width = min(self.fontMetrics().averageCharWidth() * LETTERS, self.width() - 48)
        top = max(self.height() // 10, 24)
        height = min(self.card.height_wanted(), self.height() - 2 * top)
        self.card.setGeometry((self.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme.LIGHT.text)
        veil.setAlpha(SHADE)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()


def open_palette(window: Window, scope: Scope) -> None:
    """Open the palette, or look through something else in the one that is open; the same keys again close it."""
    shown = next((palette for palette in window.findChildren(Palette) if not palette.isHidden()), None)
    if shown is None:
        Palette(window, scope)
    elif shown.scope == scope:
        shown.leave()
    else:
        shown.take_scope(scope)
