"""The card of the palette above the window: words are typed, choices listed, one is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from pdpeditor.desktop import theme
from pdpeditor.desktop.palette.goto import GoTo
from pdpeditor.desktop.palette.listing import ROW, Choices, Painter, in_words
from pdpeditor.desktop.palette.recent import recent_of
from pdpeditor.desktop.palette.results import Choice
from pdpeditor.desktop.widgets import ENTER, Note, named
from pdpeditor.text import fold

if TYPE_CHECKING:
    from pdpeditor.desktop.palette.everywhere import Everywhere
    from pdpeditor.desktop.window import Window

Scope = Literal["go", "everywhere"]
LETTERS = 92
"""How many letters wide the card is, where there is room."""
PAGE = 8
SHADE = 44
"""How much the window behind is darkened, out of 255."""


class Palette(QWidget):
    """Covers the window, so that a click beside the card closes it."""

    def __init__(self, window: Window, scope: Scope) -> None:
        super().__init__(window)
        self.window_ = window
        self.before = QApplication.focusWidget()
        self.scope = scope
        self.goto = GoTo(self, window)
        self.everywhere = self._everywhere()
        self.card = named(QFrame(self), "palette")
        self.words = QLineEdit(self.card)
        names = {"go": self.tr("Go to"), "everywhere": self.tr("All answers")}
        self.scopes = {name: self._switch(words, name) for name, words in names.items()}
        self.model = Choices(self)
        self.list = QListView(self.card)
        self.painter_ = Painter(self.list)
        self.note = Note("", "muted", self.card)
        self._lay_out()
        self._connect()
        self.take_scope(scope)
        self._fit()
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _everywhere(self) -> Everywhere | None:
        if self.window_.desk is None:
            return None
        from pdpeditor.desktop.palette.everywhere import Everywhere  # needs the records, which the start page has not

        return Everywhere(self, self.window_, self.window_.desk)

    def _switch(self, words: str, scope: str) -> QPushButton:
        button = QPushButton(words, self.card)
        button.setProperty("quiet", True)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.take_scope("everywhere" if scope == "everywhere" else "go"))
        return button

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.painter_)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Choices"))
        top, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self.card)
        top.setContentsMargins(4, 4, 12, 4)
        top.addWidget(self.words, 1)
        for button in self.scopes.values():
            button.setEnabled(self.everywhere is not None)
            button.setVisible(self.everywhere is not None)
            top.addWidget(button)
        foot.setContentsMargins(16, 6, 16, 8)
        foot.addWidget(self.note, 1)
        keys = Note(self.tr("↑↓ to choose, Enter to go, Esc to close"), "muted", self.card)
        keys.setWordWrap(False)
        foot.addWidget(keys)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.words.installEventFilter(self)
        self.window_.installEventFilter(self)
        self.words.textChanged.connect(self.look_up)
        self.list.clicked.connect(lambda index: self.choose(index.row()))
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        if self.everywhere:
            self.everywhere.search.ready.connect(self.look_up)
            QTimer.singleShot(0, self.everywhere.search.start)

    def take_scope(self, scope: Scope) -> None:
        """Look through this from now on."""
        self.scope = scope
        self.scopes[scope].setChecked(True)
        everywhere = scope == "everywhere"
        asked = self.tr("Words of any answer…") if everywhere else self.tr("An action, a record, a question…")
        self.words.setPlaceholderText(asked)
        self.words.setAccessibleName(asked)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look_up()

    def look_up(self) -> None:
        """List what there is for the words."""
        searched = fold(self.words.text()).split()
        finder = self.everywhere if self.scope == "everywhere" and self.everywhere else self.goto
        self.painter_.searched = searched
        self.painter_.lines = 2 if finder is self.everywhere else 1
        self.model.put(finder.found(searched))
        self.note.setText(self._told(bool(searched)))
        self._announce(self.note.text())
        self._select(self.model.following(-1, 1))
        self._fit()

    def _told(self, searched: bool) -> str:
        if self.everywhere and self.everywhere.search.answers is None:
            return self.tr("The dossier is being read…")
        if self.scope == "everywhere" and self.everywhere:
            found = self.tr("%n answers", "", self.everywhere.count)
        else:
            found = self.tr("%n choices", "", sum(isinstance(row, Choice) for row in self.model.rows))
        if not searched:
            return ""
        return found if self.model.rows else self.tr("Nothing matches.")

    def _announce(self, words: str) -> None:
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, words))

    def _select(self, number: int) -> None:
        index = self.model.index(number, 0)
        self.list.setCurrentIndex(index)
        if number == self.model.following(-1, 1):
            self.list.scrollToTop()

    def step(self, by: int) -> None:
        """Go so many choices down, or up."""
        self._select(self.model.following(self.list.currentIndex().row(), by))
        row = self.list.currentIndex().data(ROW)
        if isinstance(row, Choice):
            self._announce(in_words(row))

    def choose(self, number: int) -> None:
        """Make the choice of a row."""
        row = self.model.rows[number] if 0 <= number < len(self.model.rows) else None
        if isinstance(row, Choice):
            self.leave()
            recent_of(self.window_).note(row.name)
            row.do()

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
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave()

    def _fit(self) -> None:
        self.setGeometry(self.window_.rect())
        width = min(self.fontMetrics().averageCharWidth() * LETTERS, self.width() - 48)
        top = max(self.height() // 10, 24)
        rows = sum(self.painter_.height_of(row) for row in self.model.rows)
        frame = self.card.sizeHint().height() - self.list.sizeHint().height() + 8
        height = min(frame + max(rows, 1), self.height() - 2 * top)
        self.card.setGeometry((self.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window_ and event.type() == QEvent.Type.Resize:
            self._fit()
        if watched is self.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(Qt.Key(event.key()))
        return False

    def _pressed(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        if key in steps:
            self.step(steps[key])
        elif key in ENTER:
            self.choose(self.list.currentIndex().row())
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme.LIGHT.text)
        veil.setAlpha(SHADE)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()


def open_palette(window: Window, scope: Scope) -> None:
    """Open the palette, or look through something else in the one that is open; the same keys again close it."""
    shown = window.findChild(Palette)
    if shown is None or shown.isHidden():
        Palette(window, scope)
    elif shown.scope == scope:
        shown.leave()
    else:
        shown.take_scope(scope)
