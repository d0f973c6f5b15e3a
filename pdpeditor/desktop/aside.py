"""What stands beside the form, one thing at a time: what is wrong with the record, or what happened to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from pdpeditor.desktop.findings_pane import FindingsPane
from pdpeditor.desktop.history.pane import HistoryPane


class Aside(QWidget):
    """The findings and the history of the record that is shown, each under its tab."""

    def __init__(self, findings: FindingsPane, history: HistoryPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.findings = findings
        self.history = history
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setAccessibleName(self.tr("Beside the form"))
        for words in (self.tr("Findings"), self.tr("History")):
            self.tabs.addTab(words)
        self.setMinimumSize(max(210, self.tabs.sizeHint().width() + 24), 150)
        self.stack = QStackedWidget(self)
        for pane in (findings, history):
            self.stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.tabs, 1)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)

    def show_record(self, key: str) -> None:
        """Show what there is on a record; "" is none."""
        self.findings.show_record(key)
        self.history.show_record(key)

    def focus_findings(self) -> None:
        """Put the focus on the first finding."""
        self.tabs.setCurrentIndex(0)
        self.findings.focus_first()

    def focus_history(self) -> None:
        """Put the focus on the newest step."""
        self.tabs.setCurrentIndex(1)
        self.history.focus_first()

    def focus_first(self) -> None:
        """Put the focus into what is seen."""
        if self.tabs.currentIndex():
            self.history.focus_first()
        else:
            self.findings.focus_first()
