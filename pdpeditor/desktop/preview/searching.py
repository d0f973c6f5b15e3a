"""Words searched on the pages: where they are, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfLink, QPdfSearchModel
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.preview.landed import Box
from pdpeditor.desktop.preview.reader import Reader
from pdpeditor.desktop.widgets import ENTER, Line, Note, named

PAUSE = 150
"""Milliseconds after the last key until words are searched."""


class SearchBar(QWidget):
    """Searches words on the pages of a reader, and goes from one place to the next; `closed` says that it was put
    away.
    """

    closed = Signal()

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "page")
        self.reader = reader
        self.model = QPdfSearchModel(self)
        self.number = 0
        self.words = Line(self)
        self.words.setAccessibleName(self.tr("Search in the document"))
        self.words.setPlaceholderText(self.tr("Search in the document"))
        self.words.setClearButtonEnabled(True)
        self.count = Note("", "muted", self)
        self.count.setWordWrap(False)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.search)
        self.words.textChanged.connect(self._pause.start)
        self.model.countChanged.connect(self._recount)
        reader.shown.connect(self._reread)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        ways = (self.tr("Pre&vious"), self.before), (self.tr("Ne&xt"), self.next), (self.tr("D&one"), self.close_bar)
        for words, do in ways:
            button = QPushButton(words, self)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    @property
    def _found(self) -> int:
        return self.model.rowCount(QModelIndex())

    def open(self) -> None:
        """Be there to be typed into."""
        self.show()
        self.reader.found_on = self._found_on
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._reread()

    def close_bar(self) -> None:
        """Put the search away; the pages are as they were."""
        self.hide()
        self.model.setSearchString("")
        self.reader.viewport().update()
        self.closed.emit()

    def search(self) -> None:
        """Search the words that are typed."""
        self._pause.stop()
        self.number = 0
        self.model.setSearchString(self.words.text().strip())
        self._recount()

    def _reread(self) -> None:
        if self.isVisible() and self.reader.leaves:
            self.model.setDocument(self.reader.leaves.pdf)
            self._recount()

    def next(self) -> None:
        """Go to the next place."""
        self._go(1)

    def before(self) -> None:
        """Go to the place before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        found = self._found
        if self._pause.isActive():
            self.search()
        elif found:
            self.number = (self.number + by) % found
            self._show()

    def _recount(self) -> None:
        found = self._found
        self.number = min(self.number, max(found - 1, 0))
        if found and self.number == 0:
            self._show()
            return
        self._tell(found)

    def _show(self) -> None:
        """Bring the place that is looked at into view."""
        boxes = list(self._boxes(self.number))
        if boxes and not self.reader.sees(boxes[0]):
            self.reader.show_box(boxes[0])
        self._tell(self._found)

    def _tell(self, found: int) -> None:
        counted = self.tr("%1 of %2").replace("%1", str(self.number + 1)).replace("%2", str(found))
        self.count.setText(counted if found else self.tr("Not found") if self.model.searchString() else "")
        self.reader.viewport().update()

    def _boxes(self, number: int) -> Iterator[Box]:
        yield from _boxes(self.model.resultAtIndex(number))

    def _found_on(self, page: int) -> Iterator[tuple[Box, bool]]:
        here = list(self._boxes(self.number)) if self.model.searchString() else []
        for link in self.model.resultsOnPage(page) if self.model.searchString() else ():
            yield from ((box, box in here) for box in _boxes(link))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)


def _boxes(link: QPdfLink) -> Iterator[Box]:
    """Where found words are, on a ground as high as their line: the rectangles hold the smallest letters only."""
    for room in link.rectangles():
        yield Box(link.page(), room.left(), room.top() - 3.5, room.right(), room.bottom() + 2.5)
