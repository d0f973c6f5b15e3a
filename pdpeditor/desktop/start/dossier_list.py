"""The list of dossiers alone: what its keys and a click do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from pdpeditor.desktop.start.delegate import DossierDelegate
from pdpeditor.desktop.start.model import ROW, Dossiers
from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.widgets import ENTER


class DossierList(QListView):
    """Tells `activated_(Row)` by a click or Enter, `forgotten(Row)` by Delete."""

    activated_ = Signal(object)
    forgotten = Signal(object)

    def __init__(self, model: Dossiers, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(DossierDelegate(model.words, self.is_used))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.activated_.emit(index.data(ROW)))

    def is_used(self) -> bool:
        """Whether the keys of the list or of its search do something now."""
        focused, shelf = QApplication.focusWidget(), self.parentWidget()
        return focused is not None and shelf is not None and shelf.isAncestorOf(focused)

    def current(self) -> Row | None:
        """The current row."""
        row: Row | None = self.currentIndex().data(ROW)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if row and event.key() in ENTER:
            self.activated_.emit(row)
        elif row and event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(row)
        else:
            super().keyPressEvent(event)
