"""The card of the palette: a line to type in, what is looked through, the choices, how many there are."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.palette.listing import Choices, Painter, in_words
from pdpeditor.desktop.palette.results import Choice, Group
from pdpeditor.desktop.widgets import ENTER, Note

Scope = Literal["go", "everywhere"]
PAGE = 8


class PaletteCard(QFrame):
    """Lists choices; `chosen(Choice)` says which one is made, `switched(Scope)` what else is to be looked through."""

    chosen = Signal(object)
    switched = Signal(str)

    def __init__(self, scopes: tuple[Scope, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.words = QLineEdit(self)
        self.words.installEventFilter(self)
        names: dict[Scope, str] = {"go": self.tr("Go to"), "everywhere": self.tr("All answers")}
        self.scopes = {scope: self._switch(scope, names[scope]) for scope in scopes}
        self.model = Choices(self)
        self.list = QListView(self)
        self.painter_ = Painter(self.list)
        self.note = Note("", "muted", self)
        self._dress_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(self.list, 1)
        column.addLayout(self._foot())

    def _switch(self, scope: Scope, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.switched.emit(scope))
        return button

    def _dress_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.painter_)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(1)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.clicked.connect(lambda index: self.choose(index.row()))

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 12, 4)
        row.addWidget(self.words, 1)
        for button in self.scopes.values():
            row.addWidget(button)
            button.setVisible(len(self.scopes) > 1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 16, 8)
        row.addWidget(self.note, 1)
        keys = Note(self.tr("↑↓ to choose, Enter to go, Esc to close"), "muted", self)
        keys.setWordWrap(False)
        row.addWidget(keys)
        return row

    def take_scope(self, scope: Scope) -> None:
        """Say what is looked through."""
        self.scopes[scope].setChecked(True)
        everywhere = scope == "everywhere"
        asked = self.tr("Words of any answer…") if everywhere else self.tr("An action, a record, a question…")
        self.words.setPlaceholderText(asked)
        self.words.setAccessibleName(asked)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self, groups: list[Group], searched: list[str], lines: int) -> None:
        """List these choices, on so many lines each, with what is searched set off."""
        self.painter_.searched = searched
        self.painter_.lines = lines
        self.model.put(groups)
        self._select(self.model.following(-1, 1))

    def tell(self, words: str) -> None:
        """Say how many there are."""
        self.note.setText(words)
        self._announce(words)

    def height_wanted(self) -> int:
        """How tall the card is when all choices are seen."""
        rows = sum(self.painter_.height_of(row) for row in self.model.rows)
        return self.sizeHint().height() - self.list.sizeHint().height() + 8 + max(rows, 1)

    def _announce(self, words: str) -> None:
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, words))

    def _select(self, number: int) -> None:
        self.list.setCurrentIndex(self.model.index(number, 0))
        if number == self.model.following(-1, 1):
            self.list.scrollToTop()

    def step(self, by: int) -> None:
        """Go so many choices down, or up."""
        number = self.model.following(self.list.currentIndex().row(), by)
        self._select(number)
        row = self.model.rows[number] if number >= 0 else None
        if isinstance(row, Choice):
            self._announce(in_words(row))

    def choose(self, number: int) -> None:
        """Make the choice of a row."""
        row = self.model.rows[number] if 0 <= number < len(self.model.rows) else None
        if isinstance(row, Choice):
            self.chosen.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
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
