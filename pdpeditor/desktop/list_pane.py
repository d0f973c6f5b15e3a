"""The pane in the middle: the records of one section, searched as one types."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop import edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.plan import sheet_of
from pdpeditor.desktop.records_model import RecordsModel
from pdpeditor.desktop.rows import rows
from pdpeditor.desktop.table import Table
from pdpeditor.desktop.widgets import Line, Note
from pdpeditor.records.record import Record


class ListPane(QWidget):
    """The list of one class; `chosen(key)` says that the user went to a record ("" to none)."""

    chosen = Signal(str)
    entered = Signal()
    before_edit = Signal()

    def __init__(self, desk: Desk, cls: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.cls = cls
        self.model = RecordsModel(sheet_of(cls), desk.lang, self.tr("Untitled"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        self.search = Line(self)
        self.search.setPlaceholderText(self.tr("Search this list"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        column.addWidget(self.search)
        self.table = Table(self.model, self)
        self.table.setAccessibleName(cls.plural[desk.lang])
        column.addWidget(self.table, 1)
        self.nothing = Note("", "muted", self)
        column.addWidget(self.nothing)
        column.addLayout(self._foot())
        self._connect()
        self.read()
        desk.remarks.ready.connect(self.restate)
        desk.remarks.changed.connect(lambda _: self.restate())
        self.restate()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Note(self.cls.plural[self.desk.lang], "heading", self), 1)
        self.add_button = QPushButton(self.tr("New"), self)
        self.add_button.setProperty("primary", True)
        self.add_button.setAccessibleName(self.tr("New: %1").replace("%1", self.cls.label[self.desk.lang]))
        self.add_button.setToolTip(self.add_button.accessibleName())
        row.addWidget(self.add_button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        names = (self.tr("Remove"), self.tr("Move up"), self.tr("Move down"))
        self.remove_button, self.up_button, self.down_button = (QPushButton(self) for _ in names)
        for button, words, name in zip(self._tools, (names[0], "↑", "↓"), names, strict=True):
            button.setText(words)
            button.setAccessibleName(name)
            button.setToolTip(name)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @property
    def _tools(self) -> tuple[QPushButton, ...]:
        return self.remove_button, self.up_button, self.down_button

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.table.current_key()))
        self.table.entered.connect(self.entered)
        self.table.deleted.connect(self.remove)
        self.table.moved.connect(self.move_by)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.up_button.clicked.connect(lambda: self.move_by(-1))
        self.down_button.clicked.connect(lambda: self.move_by(1))

    def read(self) -> None:
        """Read the whole list again; the same record stays current."""
        key = self.table.current_key()
        self._put(key)
        self.table.fit_columns()

    def _put(self, key: str) -> None:
        self.table.selectionModel().blockSignals(True)
        self.model.put(rows(self.desk.dossier, self.cls, self.desk.lang))
        self.table.selectionModel().blockSignals(False)
        self.table.choose(key)
        self._arrange()

    def restate(self) -> None:
        """Show how much is said of each record now."""
        if self.desk.remarks.looked:
            self.model.mark(self.desk.remarks.below)

    def refresh(self, key: str) -> None:
        """Read one row again."""
        found = rows(self.desk.dossier, self.cls, self.desk.lang, {"id": key})
        if not found or not self.model.replace(found[0]):
            self.read()

    def _arrange(self) -> None:
        some = bool(self.model.rows)
        self.nothing.setText(self.tr("Nothing matches.") if some else self.tr("Nothing here yet: add the first one."))
        self.nothing.setVisible(not self.model.visible)
        self.add_button.setEnabled(self.desk.writable)
        for button in self._tools:
            button.setEnabled(self.desk.writable and bool(self.model.visible))

    def _search(self, words: str) -> None:
        key = self.table.current_key()
        self.table.selectionModel().blockSignals(True)
        self.model.search(words)
        self.table.selectionModel().blockSignals(False)
        self.table.choose(key)
        self._arrange()

    def add(self) -> None:
        """Add a record and open it."""
        self.before_edit.emit()
        self.search.clear()
        key = edits.add(self.desk, self.cls, {})
        if key:
            self.choose(key)
            self.chosen.emit(key)
            self.entered.emit()

    def remove(self) -> None:
        """Take the current record out; it can be undone."""
        key, number = self.table.current_key(), self.table.currentIndex().row()
        if not key or not self.desk.writable:
            return
        self.before_edit.emit()
        called = edits.remove(self.desk, Place(self.cls, key))
        if called:
            following = self.model.key_at(min(number, len(self.model.visible) - 1))
            self.choose(following)
            self.chosen.emit(following)
            self.desk.removed.emit(called)

    def move_by(self, by: int) -> None:
        """Move the current record up or down, while the whole list is seen."""
        key = self.table.current_key()
        if key and self.desk.writable and not self.model.words:
            edits.move(self.desk, self.cls, [row.key for row in self.model.rows], key, by)
            self.choose(key)

    def choose(self, key: str) -> None:
        """Make a record current, without anybody being told."""
        if self.table.choose(key):
            self.table.scrollTo(self.table.currentIndex())
