"""The pane in the middle: the records of one section, searched as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop import edits, icons
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.emblems import Empty, SearchLine
from pdpeditor.desktop.icons import dressed
from pdpeditor.desktop.plan import sheet_of
from pdpeditor.desktop.reading_rows import Row
from pdpeditor.desktop.records_model import RecordsModel
from pdpeditor.desktop.row_actions import RowActions
from pdpeditor.desktop.row_menu import RowMenu, more_button
from pdpeditor.desktop.rows import rows
from pdpeditor.desktop.table import Table
from pdpeditor.desktop.widgets import Note
from pdpeditor.records.record import Record, table_name
from pdpeditor.store.steps import Change

MANY = 20
"""How many rows are read one by one after an edit; for more, the whole list is read again."""


class ListPane(QWidget):
    """The list of one class; `chosen(key)` says that the user went to a record ("" to none)."""

    chosen = Signal(str)
    entered = Signal()
    before_edit = Signal()

    def __init__(
        self, desk: Desk, cls: type[Record], parent: QWidget | None = None, known: list[Row] | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.cls = cls
        self.model = RecordsModel(sheet_of(cls), desk.lang, self.tr("Untitled"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(10)
        column.addLayout(self._head())
        self.search = SearchLine(self.tr("Search this list"), self)
        column.addWidget(self.search)
        self.table = Table(self.model, self)
        self.table.setAccessibleName(cls.plural[desk.lang])
        column.addWidget(self.table, 1)
        self.row_actions = RowActions(desk, cls, self.table, dict, self)
        self.nothing = Empty(icons.SECTIONS[table_name(cls)], self)
        column.addWidget(self.nothing, 1)
        column.addLayout(self._foot())
        self._last = ""
        self._connect()
        self.read(known)
        desk.remarks.ready.connect(self.restate)
        desk.remarks.changed.connect(lambda _: self.restate())
        self.restate()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Note(self.cls.plural[self.desk.lang], "heading", self), 1)
        self.more_button = more_button(self.tr("More: %1").replace("%1", self.cls.plural[self.desk.lang]), self)
        row.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.add_button = QPushButton(self.tr("New"), self)
        self.add_button.setProperty("quiet", True)
        self.add_button.setAutoDefault(True)  # the Enter key presses it
        self.add_button.setAccessibleName(self.tr("New: %1").replace("%1", self.cls.label[self.desk.lang]))
        self.add_button.setToolTip(self.add_button.accessibleName())
        row.addWidget(dressed(self.add_button, "plus"))
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.table.current_key()))
        self.table.entered.connect(self.entered)
        self.table.added.connect(self.add)
        self.table.menu_asked.connect(self.show_menu)
        self.add_button.clicked.connect(self.add)
        self.more_button.clicked.connect(self._show_menu_below)
        self.row_actions.before.connect(self.before_edit)
        self.row_actions.made.connect(self._show_made)
        self.row_actions.gone.connect(self._show_next)

    def read(self, known: list[Row] | None = None) -> None:
        """Read the whole list again, unless its rows are known; the same records stay chosen."""
        with self.table.kept():
            self.model.put(rows(self.desk.dossier, self.cls, self.desk.lang) if known is None else known)
        self.table.fit_columns()
        self._arrange()

    def follow(self, changes: Sequence[Change]) -> None:
        """Show what an edit has changed in this list."""
        written = {change.key for change in changes if set(change.after or {}) != {"position"}}
        if len(written) > MANY:
            self.read()
        elif any(map(_moves, changes)):
            self._rearrange(changes, written)
        else:
            for key in written:
                self.refresh(key)

    def _rearrange(self, changes: Sequence[Change], written: set[str]) -> None:
        """Leave out what is gone, and put what is new or moved in its place."""
        new = [row for change in changes if change.after and change.key in written for row in self._rows_of(change.key)]
        query = f"SELECT id FROM {table_name(self.cls)} ORDER BY position, id"
        order = self.desk.dossier.session.connection().exec_driver_sql(query)
        places = {key: place for place, (key,) in enumerate(order)}
        kept = [row for row in self.model.rows if row.key not in written]
        with self.table.kept():
            self.model.put(sorted([*kept, *new], key=lambda row: places.get(row.key.replace("-", ""), -1)))
        self.table.fit_columns()
        self._arrange()

    def _rows_of(self, key: str) -> list[Row]:
        return rows(self.desk.dossier, self.cls, self.desk.lang, {"id": key})

    def restate(self) -> None:
        """Show how much is said of each record now."""
        if self.desk.remarks.looked:
            self.model.mark(self.desk.remarks.below)

    def refresh(self, key: str) -> None:
        """Read one row again."""
        found = self._rows_of(key)
        if not found or not self.model.replace(found[0]):
            self.read()

    def _arrange(self) -> None:
        some = bool(self.model.rows)
        self.nothing.setText(self.tr("Nothing matches.") if some else self.tr("Nothing here yet: add the first one."))
        self.nothing.setVisible(not self.model.visible)
        self.table.setVisible(bool(self.model.visible))
        self.add_button.setEnabled(self.desk.writable)

    def _search(self, words: str) -> None:
        with self.table.kept():
            self.model.search(words)
        if not self.table.current_key():
            self.table.choose(self._last)
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

    def _show_made(self, keys: list[str]) -> None:
        """Choose records that were added, and open the first."""
        self.search.clear()
        self.table.choose_all(keys)
        self.table.scrollTo(self.table.currentIndex())
        self.chosen.emit(self.table.current_key())

    def _show_next(self) -> None:
        """Choose the record that has come to the place of those that are gone."""
        self.chosen.emit(self.table.current_key())

    def show_menu(self, place: QPoint) -> None:
        """Show what can be done with the chosen records."""
        RowMenu(self.row_actions, self.add, self.entered.emit, self).show_at(place)

    def _show_menu_below(self) -> None:
        self.show_menu(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def choose(self, key: str) -> None:
        """Make a record current, without anybody being told."""
        self._last = key
        if self.table.choose(key):
            self.table.scrollTo(self.table.currentIndex())


def _moves(change: Change) -> bool:
    """Whether a change of a row changes which rows there are, or their order."""
    return change.before is None or change.after is None or "position" in change.after
