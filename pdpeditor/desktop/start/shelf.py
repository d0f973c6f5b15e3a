"""A list of dossiers to choose from, by mouse or by keys, searched as one types where there are many."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.emblems import SearchLine
from pdpeditor.desktop.start.delegate import MARGIN, BriefDelegate
from pdpeditor.desktop.start.dossier_list import DossierList
from pdpeditor.desktop.start.model import ORDERS, Dossiers
from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.widgets import ENTER, Combo, Note
from pdpeditor.text import Lang

FEW = 8
"""Up to so many dossiers are seen without searching."""
LEAST, GAP, FRAME = 3, 8, 6


class Shelf(QWidget):
    """The list with its search; `opened`, `forgotten` and `sought` (a file that has moved) tell a path, `sorted` how
    the user wants the list sorted.
    """

    opened = Signal(object)
    forgotten = Signal(object)
    sought = Signal(object)
    sorted = Signal(str)

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._few = FEW
        self.model = Dossiers(lang, self)
        self.search = SearchLine(self.tr("Search the dossiers"), self)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._find)
        self.list = DossierList(self.model, self)
        self.list.setAccessibleName(self.tr("Dossiers"))
        self.nothing = Note(self.tr("No dossier holds these words."), "muted", self)
        self.nothing.setContentsMargins(MARGIN, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._tools())
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.list.activated_.connect(self._choose)
        self.list.forgotten.connect(self._forget)
        self.put(())

    def _tools(self) -> QWidget:
        self.tools = QWidget(self)
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        self.sorted_by = QLabel(self.tr("Sorted &by"), self)
        self.sorted_by.setProperty("tone", "muted")
        self.orders = Combo(self)
        names = (self.tr("Opened last"), self.tr("Name"), self.tr("Least complete first"))
        for order, words in zip(ORDERS, names, strict=True):
            self.orders.addItem(words, order)
        self.orders.setAccessibleName(self.tr("Sorted by"))
        self.orders.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.sorted_by.setBuddy(self.orders)
        self.orders.currentIndexChanged.connect(self._sort)
        row.addWidget(self.search, 3)
        row.addWidget(self.sorted_by)
        row.addWidget(self.orders)
        return self.tools

    def narrow(self) -> None:
        """Be searched however few dossiers there are, and say less of each: for a small place."""
        self._few = 0
        self.list.setItemDelegate(BriefDelegate(self.model.words, self.list.is_used))
        self.orders.hide()
        self.sorted_by.hide()

    def put(self, rows: Iterable[Row]) -> None:
        """Take in rows, new ones and those of which more is known."""
        self._keeping(lambda: self.model.put(rows))

    def clear(self) -> None:
        """Leave all rows out."""
        self._keeping(self.model.clear)

    def drop(self, path: Path) -> None:
        """Leave a row out."""
        self._keeping(lambda: self.model.drop(path))

    def sort_by(self, order: str) -> None:
        """Show the rows in one of the orders."""
        self.orders.setCurrentIndex(ORDERS.index(order))

    def _sort(self) -> None:
        self._keeping(lambda: self.model.sort_by(self.orders.currentData()))
        self.sorted.emit(self.orders.currentData())

    def _find(self, words: str) -> None:
        self.model.find(words)
        self._offer()
        self.list.setCurrentIndex(self.model.index(0))

    def _keeping(self, change: Callable[[], object]) -> None:
        """Change the rows, with the same dossier current after it, or the first one again."""
        chosen, top = self.list.current(), self.list.verticalScrollBar().value()
        has_moved = self.list.currentIndex().row() > 0
        change()
        place = self.model.position(chosen.path) if chosen and has_moved else 0
        self.list.setCurrentIndex(self.model.index(max(place, 0)))
        self.list.verticalScrollBar().setValue(top)
        self._offer()

    def _offer(self) -> None:
        """Say what can be done about the files that are gone, and what belongs to as many rows as there are."""
        for place, row in enumerate(self.model.visible):
            if row.missing:
                self.list.setIndexWidget(self.model.index(place), self._gone(row))
        self.tools.setVisible(len(self.model) > self._few or bool(self.search.text()))
        self.nothing.setVisible(bool(self.search.text()) and not self.model.visible)
        self._fit()

    def _fit(self) -> None:
        """Take no more room than all rows do, and room for three at least."""
        height = self.list.sizeHintForRow(0) if self.model.visible else 0
        self.list.setMinimumHeight(min(len(self.model.visible), LEAST) * height + FRAME)
        self.list.setMaximumHeight(len(self.model.visible) * height + FRAME)
        tools = 0 if self.tools.isHidden() else self.tools.sizeHint().height() + GAP
        self.setMaximumHeight(max(tools + self.list.maximumHeight(), 3 * self.tools.sizeHint().height()))

    def _gone(self, row: Row) -> QWidget:
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(MARGIN, 0, MARGIN, 0)
        line.addStretch(1)
        for words, signal in ((self.tr("Find…"), self.sought), (self.tr("Forget"), self.forgotten)):
            button = QPushButton(words, beside)
            button.setProperty("quiet", True)
            button.setAutoDefault(True)
            button.setAccessibleName(f"{words} {row.title}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(row.path))
            line.addWidget(button)
        return beside

    def _choose(self, row: Row) -> None:
        (self.sought if row.missing else self.opened).emit(row.path)

    def _forget(self, row: Row) -> None:
        if row.recent:
            self.forgotten.emit(row.path)

    def focus_first(self) -> None:
        """Put the cursor where one begins to choose."""
        (self.list if self.tools.isHidden() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While one types, the arrows move through the list and Enter opens."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        moves = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if moves or event.key() in ENTER:
            self.list.keyPressEvent(event)
            return True
        return False
