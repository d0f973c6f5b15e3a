"""The panes on an open dossier: its sections, the list of one, the form of one record, what is said of that record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from pdpeditor.desktop.aside import Aside
from pdpeditor.desktop.beside import Beside
from pdpeditor.desktop.bulk import Bulk
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.early import FIRST, Stay
from pdpeditor.desktop.findings_pane import FindingsPane
from pdpeditor.desktop.history.pane import HistoryPane
from pdpeditor.desktop.list_pane import ListPane
from pdpeditor.desktop.places import Path, Place, path_to, top_classes
from pdpeditor.desktop.plan import drawn
from pdpeditor.desktop.preview.side import PreviewSide
from pdpeditor.desktop.reading_rows import Rows
from pdpeditor.desktop.record_pane import RecordPane
from pdpeditor.desktop.sections import Sections
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.side import Side
from pdpeditor.desktop.switcher import Switcher
from pdpeditor.records.record import RECORDS, Record, table_name
from pdpeditor.store.steps import Change, Step

if TYPE_CHECKING:
    from pdpeditor.lint.findings import Finding
    from pdpeditor.lint.overview.spots import Spot

FEW = 20
"""How many changes of a step are looked at for one that has a place to be shown."""


class Workbench(QWidget):
    """What one works with; `waiting` says that something typed is not saved yet, `all_asked` that all findings
    are to be shown.
    """

    waiting = Signal()
    all_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.sections = Sections(drawn(), desk.lang, lambda table: desk.dossier.count(RECORDS[table]))
        self.switcher = Switcher(desk.dossier.path, desk.settings or Settings(), desk.lang)
        self.side = Side(self.switcher, self.sections)
        self.lists: dict[type[Record], ListPane] = {}
        self._known: dict[str, Rows] = {}
        self._stale: set[type[Record]] = set()
        self.middle = QStackedWidget(self)
        self.bulk = Bulk(desk, self)
        self.pane = RecordPane(desk)
        self.findings, self.history = FindingsPane(desk), HistoryPane(desk)
        self.aside = Aside(self.findings, self.history)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, least in self._panes():
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes([230, 260, 790])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.sections.chosen.connect(lambda table: self._enter(RECORDS[table]))
        desk.remarks.ready.connect(self._restate)
        desk.remarks.changed.connect(self._restate)
        self.pane.waiting.connect(self.waiting)
        self.pane.shown.connect(self.aside.show_record)
        self.findings.asked.connect(self.show_finding)
        self.findings.all_asked.connect(self.all_asked)
        for beside in (self.findings, self.history):
            beside.before_edit.connect(self.pane.flush)
            beside.corrected.connect(self.pane.reload)
        desk.stepped.connect(self._stepped)
        desk.asked.connect(self._show)
        self.preview = PreviewSide(self)

    def _panes(self) -> tuple[tuple[QWidget, int], ...]:
        """The panes from left to right, each with how narrow it gets at least."""
        return (self.side, self.side.minimumWidth()), (self.middle, 230), (Beside(self.pane, self.aside, 420), 420)

    @property
    def section(self) -> str:
        """The table of the section that is seen."""
        return self.sections.current()

    @property
    def list(self) -> ListPane | None:
        """The list that is seen, if there is one."""
        shown = self.middle.currentWidget()
        return shown if isinstance(shown, ListPane) and not self.middle.isHidden() else None

    def _restate(self) -> None:
        self.sections.restate(self.desk.remarks.below)

    def start(self, stay: Stay | None = None, known: dict[str, Rows] | None = None) -> None:
        """Show what one comes for: where somebody already is, else the activities, else the organisation.

        `known` are the rows of lists that were read just now.
        """
        self._known = known or {}
        table = stay.table if stay else FIRST if self.desk.dossier.count(RECORDS[FIRST]) else ""
        cls = RECORDS[table] if table else top_classes()[0]
        self.sections.choose(table_name(cls))
        if not cls.single:
            self._show_list(cls)
        self._arrive(cls)
        if stay and self.list:
            self._take_up(self.list, stay)

    def _take_up(self, here: ListPane, stay: Stay) -> None:
        here.search.setText(stay.words)
        if stay.key and stay.key != here.table.current_key():
            self.go((Place(here.cls, stay.key),))

    def take_focus(self, stay: Stay) -> None:
        """Put the focus where somebody had it in the early lists."""
        home = self.list and (self.list.search if stay.typing else self.list.table)
        (home or self.sections).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_section(self, table: str) -> None:
        """Show a section, with the focus in the list of sections."""
        self.sections.choose(table)
        self._enter(RECORDS[table])
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, cls: type[Record]) -> None:
        if not self.pane.flush():
            return
        if not cls.single:
            self._show_list(cls)
        QTimer.singleShot(0, self, lambda: self._arrive(cls))  # the list is seen first

    def _arrive(self, cls: type[Record]) -> None:
        if self.section != table_name(cls):
            return
        if cls.single:
            key = self.desk.dossier.one(cls).id
        else:
            key = self.lists[cls].table.current_key() or self.lists[cls].model.key_at(0)
        self.go((Place(cls, key),) if key else ())

    def _show(self, path: Path) -> None:
        if self.pane.flush():
            self.go(path)

    def go(self, path: Path) -> None:
        """Show the record at the end of a path, its section and its list with it."""
        if path:
            self.sections.choose(table_name(path[0].cls))
            self.middle.setVisible(not path[0].cls.single)
            if not path[0].cls.single:
                self._show_list(path[0].cls)
                self.lists[path[0].cls].choose(path[0].key)
        self.pane.go(path)

    def _show_list(self, cls: type[Record]) -> None:
        if cls not in self.lists:
            made = self.lists[cls] = ListPane(self.desk, cls, self, self._known.pop(table_name(cls), None))
            made.chosen.connect(lambda key: self._choose(cls, key))
            made.entered.connect(self.pane.focus_first)
            made.before_edit.connect(self.pane.flush)
            self.middle.addWidget(made)
        elif cls in self._stale and self.middle.currentWidget() is not self.lists[cls]:
            self.lists[cls].read()
            self._stale.discard(cls)
        self.middle.show()
        self.middle.setCurrentWidget(self.lists[cls])

    def _choose(self, cls: type[Record], key: str) -> None:
        if self.pane.flush():
            self.pane.go((Place(cls, key),) if key else ())
        elif self.pane.path:
            self.lists[cls].choose(self.pane.path[0].key)

    def flush(self) -> bool:
        """Save what is waiting. Returns whether all of it is on the disk."""
        return self.pane.flush()

    def _stepped(self, step: Step) -> None:
        if any(change.table == "organisation" for change in step.changes):
            self.switcher.read()
        tables = {change.table for change in step.changes if change.before is None or change.after is None}
        self.sections.recount(tables)
        self._stale |= set(self.lists)  # what a list says of other records is read when somebody comes back to it
        if self.list:
            name = table_name(self.list.cls)
            self.list.follow([change for change in step.changes if change.table == name])
        if step.what == "edit":
            self.pane.refresh()

    def show_step(self, step: Step) -> None:
        """Show where an undo or a redo changed something, or the same record read again."""
        found = next((path for change in step.changes[:FEW] if (path := self._path_to(change))), ())
        self.go(found or self.pane.path)

    def show_finding(self, finding: Finding | Spot) -> None:
        """Show the record of a finding or of a spot, with the cursor in its field."""
        self.show_answer(finding.table, finding.key, finding.field)

    def show_answer(self, table: str, key: str, question: str) -> None:
        """Show a record with the cursor in a field, or in the first one where the record has none of that name."""
        path = path_to(self.desk.dossier, table, key)
        if path and self.pane.flush():
            if path != self.pane.path:
                self.go(path)
            self.pane.focus_field(question)

    def _path_to(self, change: Change) -> Path:
        """Where a change is seen: a part that has come back is seen in its owner's list."""
        path = path_to(self.desk.dossier, change.table, change.key)
        return path[:-1] if change.before is None and len(path) > 1 else path

    def focus_pane(self, number: int) -> None:
        """Put the focus into the sections (1), the list (2), the form (3), the findings (4), the history (5)
        or the preview (6).
        """
        if number == 1:
            self.sections.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif number == 2 and self.list:
            self.list.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif number == 4:
            self.aside.focus_findings()
        elif number == 5:
            self.aside.focus_history()
        elif number == 6:
            self.preview.focus()
        else:
            self.pane.focus_first()

    def focus_next_pane(self, by: int) -> None:
        """Put the focus into the next pane, or the one before (-1)."""
        seen = {2: self.list is not None, 6: self.preview.shown}
        panes = [number for number in (1, 2, 3, 4, 6) if seen.get(number, True)]
        homes = {1: self.sections, 2: self.middle, 3: self.pane, 4: self.aside, 6: self.preview.pane or self.aside}
        here = next((number for number in panes if _holds_focus(homes[number])), 3)
        there = panes[(panes.index(here) + by) % len(panes)]
        if there == 4:
            self.aside.focus_first()
        else:
            self.focus_pane(there)


def _holds_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))
