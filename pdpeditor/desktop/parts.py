"""The parts of a record, listed inside its form: added, opened in place, put in order, taken out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop import edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.plan import sheet_of
from pdpeditor.desktop.records_model import RecordsModel
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
        self.table.entered.connect(self.open_current)
        self.table.deleted.connect(self.remove)
        self.table.moved.connect(self.move_by)
        desk.remarks.ready.connect(self.restate)
        desk.remarks.changed.connect(lambda _: self.restate())
        self.restate()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        label = self.cls.label[self.desk.lang]
        self.add_button = self._button(self.tr("Add"), self.tr("Add: %1"), self.add)
        self.others = [
            self._button(self.tr("Open"), self.tr("Open: %1"), self.open_current),
            self._button(self.tr("Remove"), self.tr("Remove: %1"), self.remove),
            self._button("↑", self.tr("Move up: %1"), lambda: self.move_by(-1)),
            self._button("↓", self.tr("Move down: %1"), lambda: self.move_by(1)),
        ]
        for button in (self.add_button, *self.others):
            button.setAccessibleName(button.accessibleName().replace("%1", label))
            button.setToolTip(button.accessibleName())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, words: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: slot())  # type: ignore[operator]
        return button

    def restate(self) -> None:
        """Show how much is said of each part now."""
        if self.desk.remarks.looked:
            self.model.mark(self.desk.remarks.below)

    def show_owner(self, owner: str) -> None:
        """List the parts of a record."""
        key = self.table.current_key() if owner == self.owner else ""
        self.owner = owner
        self.model.put(rows(self.desk.dossier, self.cls, self.desk.lang, {self.column: owner}))
        self.table.fit_columns()
        self.table.choose(key or self.model.key_at(0))
        self._arrange()

    def _arrange(self) -> None:
        count = len(self.model.rows)
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(min(count, SHOWN) * row + self.table.horizontalHeader().sizeHint().height() + 6)
        self.table.setVisible(count > 0)
        self.nothing.setVisible(count == 0)
        self.add_button.setEnabled(self.desk.writable)
        for button, enabled in zip(self.others, (True, *[self.desk.writable] * 3), strict=True):
            button.setVisible(count > 0)
            button.setEnabled(enabled)

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

    def remove(self) -> None:
        """Take the current part out; it can be undone."""
        key, number = self.table.current_key(), self.table.currentIndex().row()
        if not key or not self.desk.writable:
            return
        called = edits.remove(self.desk, Place(self.cls, key))
        if called:
            self.table.choose(self.model.key_at(min(number, len(self.model.visible) - 1)))
            self.desk.removed.emit(called)

    def move_by(self, by: int) -> None:
        """Move the current part up or down."""
        key = self.table.current_key()
        if key and self.desk.writable:
            edits.move(self.desk, self.cls, [row.key for row in self.model.rows], key, by)
            self.table.choose(key)
            self.table.scrollTo(self.table.currentIndex())
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
