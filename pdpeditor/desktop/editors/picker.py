"""A list to choose from that opens with a search line, and explains the entry one stands on before it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from pdpeditor.desktop.editors.entries import KEY, Entries, Entry, matching
from pdpeditor.desktop.widgets import ENTER, Combo, Line, Note, named

SEARCHED = 8
"""From how many entries on there is a search line."""
ROWS = 9
LETTERS = 44
"""How many letters wide the list is at least."""
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
OPENING = (Qt.Key.Key_F4, Qt.Key.Key_Space)
EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Picker(Combo):
    """A box with the chosen entry. Space, F4 or a letter opens the list, the arrows go on without it, Delete empties.

    `more` brings the entries when they are first needed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = Entries(parent=self)
        self.more: Callable[[], Sequence[Entry]] | None = None
        self.setModel(self.entries)

    @property
    def key(self) -> str | None:
        """The key of the chosen entry."""
        row = self.currentIndex()
        return self.entries.entries[row].key if row >= 0 else None

    def offer(self, entries: Sequence[Entry]) -> None:
        """The entries to choose from; the first one is no answer."""
        self.entries.put(entries)

    def bring(self) -> None:
        """Have all entries, where only the chosen one was there until now."""
        if self.more is None:
            return
        key, bring = self.key, self.more
        self.more = None
        chosen = [entry for entry in self.entries.entries if entry.key == key]
        entries = list(bring())
        known = {entry.key for entry in entries}
        self.offer([*entries, *(entry for entry in chosen if entry.key not in known)])
        self.choose(key)

    def choose(self, key: str | None) -> None:
        """Show an entry as the chosen one; a key that no entry has is shown as it is."""
        if self.entries.row_of(key) < 0 and key is not None:
            self.offer([*self.entries.entries, Entry(key, key)])
        self.setCurrentIndex(self.entries.row_of(key))

    def showPopup(self) -> None:
        self.open_list("")

    def open_list(self, words: str) -> None:
        """Open the list, searched for these words."""
        self.bring()
        PickList(self, words).open_below()

    def take(self, key: str | None) -> None:
        """Choose as the user does."""
        row = self.entries.row_of(key)
        if row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in EMPTYING:
            self.take(None)
        elif event.key() in OPENING:
            self.open_list("")
        elif plain and event.text().isprintable() and event.text().strip():
            self.open_list(event.text())
        else:
            self.bring()
            super().keyPressEvent(event)


class PickList(QFrame):
    """The list that a picker opens: type to search, arrows to move, Enter to choose, Escape to leave."""

    def __init__(self, picker: Picker, words: str) -> None:
        super().__init__(picker.window(), Qt.WindowType.Popup)
        self.setObjectName("picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker = picker
        self.every = picker.entries.entries
        self.found = Entries(parent=self)
        self.search = Line(self)
        self.search.setPlaceholderText(self.tr("Search this list"))
        self.search.setAccessibleName(self.tr("Search in %1").replace("%1", picker.accessibleName()))
        self.list = QListView(self)
        self.list.setAccessibleName(picker.accessibleName())
        self.list.setModel(self.found)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.nothing = Note(self.tr("Nothing is called that."), "muted", self)
        self.hint = named(Note("", "muted", self), "help")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.hint.setMargin(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.search, self.list, self.nothing, self.hint):
            column.addWidget(widget)
        self.search.setVisible(len(self.every) > SEARCHED or bool(words))
        self.hint.setVisible(any(entry.hint for entry in self.every))
        self.search.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._explain)
        self.list.clicked.connect(self._take)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self._filter("")
        self.list.setCurrentIndex(self.found.index(max(0, picker.currentIndex())))
        self.search.setText(words)

    def open_below(self) -> None:
        """Open below the picker, or above it where there is no room."""
        letters = LETTERS * self.fontMetrics().averageCharWidth()
        self.list.setFixedHeight(min(len(self.every), ROWS) * max(1, self.list.sizeHintForRow(0)) + 6)
        self.hint.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 18)
        self.setFixedWidth(max(self.picker.width(), letters))
        self.adjustSize()
        screen, below = (
            self.picker.screen().availableGeometry(),
            self.picker.mapToGlobal(QPoint(0, self.picker.height())),
        )
        above = self.picker.mapToGlobal(QPoint(0, 0)).y() - self.height()
        fits = below.y() + self.height() <= screen.bottom() or above < screen.top()
        left = max(screen.left(), min(below.x(), screen.right() - self.width()))
        self.move(left, below.y() if fits else above)
        self.show()
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        (self.search if self.search.isVisible() else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QWidget, event: QKeyEvent) -> bool:  # type: ignore[override]
        if event.type() != QKeyEvent.Type.KeyPress:
            return False
        if event.key() in ENTER:
            self._take()
            return True
        if watched is self.search and event.key() in MOVES:
            self.list.event(event)
            return True
        if watched is self.list and event.text().strip() and event.text().isprintable():
            self.search.show()
            self.search.setFocus()
            self.search.insert(event.text())
            return True
        return False

    def _filter(self, words: str) -> None:
        self.found.put(matching(self.every, words))
        if words or not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.found.index(0))
        self.nothing.setVisible(not self.found.entries)
        self.list.setVisible(bool(self.found.entries))

    def _explain(self) -> None:
        index = self.list.currentIndex()
        self.hint.setText(self.found.entries[index.row()].hint if index.isValid() else "")

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            key = index.data(KEY)
            self.close()
            self.picker.take(key)
