"""What is seen of a dossier before it is open: its sections and one list, searched as one types, by plain SQL."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from pdpeditor.desktop import icons, reading_rows
from pdpeditor.desktop.emblems import SearchLine
from pdpeditor.desktop.plan import Plan
from pdpeditor.desktop.reading_rows import Row
from pdpeditor.desktop.records_model import RecordsModel
from pdpeditor.desktop.sections import Sections
from pdpeditor.desktop.side import Side
from pdpeditor.desktop.table import Table
from pdpeditor.desktop.widgets import Note, named
from pdpeditor.header import is_dossier
from pdpeditor.text import Lang

FIRST = "activity"
"""The list one comes for, where it holds anything."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What plain SQL tells of a dossier: how many records there are by table, and the rows of one list."""

    counts: dict[str, int]
    table: str
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Stay:
    """Where somebody is in the early lists: which list, which record, what is searched, whether it is being typed."""

    table: str
    key: str
    words: str
    typing: bool


def glimpse(path: Path, plan: Plan, lang: Lang, last: str) -> Glimpse | None:
    """A glimpse of a dossier of today's format, at the section where one was last, by its table.

    None of any other file, which is looked at with more care.
    """
    with suppress(OSError, sqlite3.Error, ValueError, LookupError, TypeError, AttributeError):
        if path.with_name(f"{path.name}-journal").exists() or not is_dossier(path):
            return None
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0.1)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            if connection.execute("PRAGMA user_version").fetchone()[0] != plan.version:
                return None
            ask = connection.execute
            counts = {table: reading_rows.count(ask, table) for table in plan.top}
            shown = last if last in plan.top else FIRST if counts[FIRST] else ""
            is_list = shown and not plan.sheets[shown].single
            return Glimpse(counts, shown, reading_rows.rows(ask, plan, shown, lang, {}) if is_list else [])
    return None


class EarlyPage(QWidget):
    """Shows a glimpse until the dossier is open; nothing in it can be changed yet."""

    def __init__(self, glimpse: Glimpse, plan: Plan, lang: Lang, switcher: QWidget) -> None:
        super().__init__()
        self.switcher = switcher
        self.setObjectName("page")
        self.sections = Sections(plan, lang, glimpse.counts.__getitem__)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.table_name = glimpse.table
        sheet = plan.sheets[glimpse.table or FIRST]
        self.model = RecordsModel(sheet, lang, self.tr("Untitled"), self)
        self.splitter.addWidget(self._side())
        self.splitter.addWidget(self._list(sheet.plural[lang]))
        self.splitter.addWidget(self._later())
        self.splitter.setStretchFactor(2, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.list.setVisible(bool(glimpse.table) and not sheet.single)
        self.model.put(glimpse.rows)
        self.table.fit_columns()
        self.table.choose(self.model.key_at(0))
        self.sections.choose(glimpse.table)

    def _side(self) -> QWidget:
        side = Side(self.switcher, self.sections)
        for soon in (self.switcher, side.search, side.preview):
            soon.setEnabled(False)
        return side

    def _list(self, title: str) -> QWidget:
        pane = self.list = named(QWidget(), "page")
        column = QVBoxLayout(pane)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(10)
        column.addWidget(Note(title, "heading", self))
        self.search = SearchLine(self.tr("Search this list"), self)
        self.search.textChanged.connect(self.model.search)
        column.addWidget(self.search)
        self.table = Table(self.model, self)
        self.table.setAccessibleName(title)
        column.addWidget(self.table, 1)
        made = QPushButton(self.tr("New"), self)
        made.setProperty("quiet", True)
        made.setEnabled(False)
        column.addWidget(icons.dressed(made, "plus"), 0, Qt.AlignmentFlag.AlignLeft)
        pane.setMinimumWidth(230)
        return pane

    def _later(self) -> QWidget:
        pane = named(QWidget(), "page")
        column = QVBoxLayout(pane)
        note = Note(self.tr("Opening…"), "muted", self)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(note)
        pane.setMinimumWidth(420)
        return pane

    @property
    def stay(self) -> Stay:
        """Where somebody is now, or wants to go: to another section."""
        if (wanted := self.sections.current()) not in ("", self.table_name):
            return Stay(wanted, "", "", False)
        return Stay(self.table_name, self.table.current_key(), self.search.text(), self.search.hasFocus())
