"""The parts of a record, listed inside its form: added, opened in place, put in order, taken out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop import edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.plan import sheet_of
from pdpeditor.desktop.records_model import RecordsModel
from pdpeditor.desktop.row_actions import RowActions
from pdpeditor.desktop.row_menu import RowMenu, more_button
from pdpeditor.desktop.rows import rows
from pdpeditor.desktop.table import Table
from pdpeditor.desktop.widgets import Note
from pdpeditor.records.record import Record

SHOWN = 8
"""How many rows are seen before the list scrolls."""


class Parts(QFrame):
    """The records of one class that are parts of one owner."""

    opened = Signal(object)

    def __init__(self, desk: Desk, cls: type[Record], column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.desk = desk
        self.cls = cls
        self.column = column
        self.owner = ""
        self.model = RecordsModel(sheet_of(cls), desk.lang, self.tr("Untitled"), self)
        self.table = Table(self.model, self)
        self.table.setAccessibleName(cls.plural[desk.lang])
        self.nothing = Note(self.tr("None yet."), "muted", self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.setSpacing(10)
        inside.addWidget(Note(cls.plural[desk.lang], "heading", self))
        inside.addWidget(self.nothing)
        inside.addWidget(self.table)
        inside.addLayout(self._buttons())
        self.row_actions = RowActions(desk, cls, self.table, lambda: {self.column: self.owner}, self)
        self.row_actions.made.connect(self._show_made)
        self.table.entered.connect(self.open_current)
        self.table.added.connect(self.add)
        self.table.menu_asked.connect(self.show_menu)
        desk.remarks.ready.connect(self.restate)
        desk.remarks.changed.connect(lambda _: self.restate())
        self.restate()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        label = self.cls.label[self.desk.lang]
        self.add_button = QPushButton(self.tr("Add"), self)
        self.add_button.setAccessibleName(self.tr("Add: %1").replace("%1", label))
        self.open_button = QPushButton(self.tr("Open"), self)
        self.open_button.setAccessibleName(self.tr("Open: %1").replace("%1", label))
        self.more_button = more_button(self.tr("More: %1").replace("%1", self.cls.plural[self.desk.lang]), self)
        slots = (self.add, self.open_current, self._show_menu_below)
        for button, slot in zip((self.add_button, self.open_button, self.more_button), slots, strict=True):
            button.setToolTip(button.accessibleName())
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def restate(self) -> None:
        """Show how much is said of each part now."""
        if self.desk.remarks.looked:
            self.model.mark(self.desk.remarks.below)

    def show_owner(self, owner: str) -> None:
        """List the parts of a record."""
        if owner != self.owner:
            self.table.choose("")
        self.owner = owner
        with self.table.kept():
            self.model.put(rows(self.desk.dossier, self.cls, self.desk.lang, {self.column: owner}))
        if not self.table.current_key():
            self.table.choose(self.model.key_at(0))
        self.table.fit_columns()
        self._arrange()

    def _arrange(self) -> None:
        count = len(self.model.rows)
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(min(count, SHOWN) * row + self.table.horizontalHeader().sizeHint().height() + 6)
        self.table.setVisible(count > 0)
        self.nothing.setVisible(count == 0)
        self.add_button.setEnabled(self.desk.writable)
        self.open_button.setVisible(count > 0)

    def add(self) -> None:
        """Add a part and open it."""
        key = edits.add(self.desk, self.cls, {self.column: self.owner})
        if key:
            self.opened.emit(Place(self.cls, key))

    def open_current(self) -> None:
        """Open the current part."""
        key = self.table.current_key()
        if key:
            self.opened.emit(Place(self.cls, key))

    def _show_made(self, keys: list[str]) -> None:
        """Choose parts that were added."""
        self.table.choose_all(keys)
        self.table.scrollTo(self.table.currentIndex())

    def show_menu(self, place: QPoint) -> None:
        """Show what can be done with the chosen parts."""
        RowMenu(self.row_actions, self.add, self.open_current, self).show_at(place)

    def _show_menu_below(self) -> None:
        self.show_menu(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
