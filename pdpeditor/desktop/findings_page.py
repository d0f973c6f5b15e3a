"""The page of all findings of the dossier, the gravest first, with the way to each field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.findings_model import MESSAGE, SEVERITY, WHERE, FindingsModel, Listed, listed
from pdpeditor.desktop.row_table import RowTable
from pdpeditor.desktop.widgets import ENTER, Combo, Note
from pdpeditor.lint.words import said


class FindingsTable(RowTable):
    """One finding per row; `entered` says that the current one is to be shown where it is."""

    entered = Signal()

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 12)
        self.horizontalHeader().setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(SEVERITY, self.fontMetrics().horizontalAdvance("n" * 16) + 16)
        self.setColumnWidth(WHERE, self.fontMetrics().horizontalAdvance("n" * 36))
        self.clicked.connect(lambda _: self.entered.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class FindingsPage(QWidget):
    """Lists the findings; `left` asks to go back to the dossier, `asked(Finding)` to see the field of one."""

    left = Signal()
    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self._work: Work | None = None
        self.model = FindingsModel(desk.remarks, desk.lang, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 16)
        column.setSpacing(10)
        column.addLayout(self._tools())
        self.nothing = Note("", "muted", self)
        column.addWidget(self.nothing)
        self.table = FindingsTable(self.model, self)
        self.table.setAccessibleName(self.tr("All the findings"))
        self.table.entered.connect(self.go)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._arrange())
        self.model.dataChanged.connect(self._arrange)
        column.addWidget(self.table, 1)
        self.remedy = Note("", "label", self)
        self.source = Note("", "muted", self)
        column.addWidget(self.remedy)
        column.addWidget(self.source)
        desk.remarks.ready.connect(self.refresh)
        desk.remarks.changed.connect(lambda _: self.refresh())

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        back = QPushButton(self.tr("← &Back to the dossier"), self)
        back.clicked.connect(self.left)
        self.severity = Combo(self)
        self.severity.setMinimumContentsLength(24)
        self.severity.setAccessibleName(self.tr("Show"))
        self.severity.activated.connect(lambda _: self.keep(self.severity.currentData()))
        label = QLabel(self.tr("Show"), self)
        label.setBuddy(self.severity)
        self.go_button = QPushButton(self.tr("Go to the field"), self)
        self.go_button.setProperty("primary", True)
        self.go_button.clicked.connect(self.go)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.severity)
        row.addStretch(1)
        row.addWidget(self.go_button)
        return row

    def read(self) -> None:
        """Show the findings as they are now, as soon as they are told."""
        self._work = self.desk.remarks.ask(listed, self._take)

    def _take(self, found: Listed) -> None:
        here = self.table.currentIndex().row()
        self.model.put(found)
        self._name_choices()
        self.table.selectRow(min(max(here, 0), self.model.rowCount() - 1))
        self._arrange()

    def refresh(self) -> None:
        """The same, if anybody sees it; who comes later sees it then."""
        if self.isVisible():
            self.read()

    def keep(self, sign: str) -> None:
        """Show the findings with that sign only."""
        self.model.keep(sign)
        self.table.selectRow(0)
        self._arrange()

    def _name_choices(self) -> None:
        self.severity.clear()
        for sign, count in self.model.counts().items():
            name = said(f"text.{sign}", self.desk.lang).capitalize() if sign else self.tr("All that is left")
            self.severity.addItem(f"{name} ({count})", sign)
        self.severity.setCurrentIndex(self.severity.findData(self.model.sign))

    def _arrange(self) -> None:
        looked = self.desk.remarks.looked
        self.nothing.setText(self.tr("Nothing here.") if looked else self.tr("Looking at the dossier…"))
        self.nothing.setVisible(not self.model.visible)
        number = self.table.currentIndex().row()
        row = self.model.row(number) if self.model.at(number) else None
        self.go_button.setEnabled(row is not None)
        lang = self.desk.lang
        self.remedy.setText(said("text.todo", lang, remedy=row.remedy[lang]) if row else "")
        binding = said(f"binding.{row.rule.binding}", lang) if row else ""
        self.source.setText(f"{row.rule.source[lang]} ({binding}) · {row.rule.id}" if row else "")

    def go(self) -> None:
        """Ask for the field of the current finding."""
        one = self.model.at(self.table.currentIndex().row())
        if one:
            self.asked.emit(one.finding)

    def focus_first(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
