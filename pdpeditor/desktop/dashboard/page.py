"""The dashboard page: what to do next, then the dossier from above, card by card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.dashboard.columns import Columns
from pdpeditor.desktop.dashboard.duties import DueCard
from pdpeditor.desktop.dashboard.flows import BasesCard, TransfersCard
from pdpeditor.desktop.dashboard.gathering import Gathered, gather
from pdpeditor.desktop.dashboard.glance import Glance
from pdpeditor.desktop.dashboard.periods import RetentionCard
from pdpeditor.desktop.dashboard.state import CompletenessCard, FindingsCard
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.widgets import named

SETTLED = 400
"""After how many thousandths of a second without an edit the numbers are gathered again."""


class DashboardPage(QWidget):
    """Shows the dossier from above; `left` asks to go back to it, `asked(Spot or Finding)` to see a field of it,
    `gathered` says that the numbers are those of the dossier as it is.
    """

    left = Signal()
    asked = Signal(object)
    gathered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self._work: Work | None = None
        self._left: list[Callable[[], None]] = []
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(self._gather)
        self._build()
        desk.stepped.connect(self._outdate)
        desk.remarks.ready.connect(self._outdate)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        self.back = QPushButton(self.tr("← &Back to the dossier"), self)
        self.back.clicked.connect(self.left)
        tools.addWidget(self.back)
        tools.addStretch(1)
        column.addLayout(tools)
        self.room = QScrollArea(self)
        self.room.setWidgetResizable(True)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.room.setWidget(self._cards())
        column.addWidget(self.room, 1)

    def _cards(self) -> QWidget:
        lang = self.desk.lang
        inside = named(QWidget(), "form")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 2, 16, 16)
        column.setSpacing(14)
        self.glance = Glance(lang, inside)
        self.glance.asked.connect(self.asked)
        self.due, self.findings, self.completeness = DueCard(lang), FindingsCard(lang), CompletenessCard(lang)
        self.transfers, self.bases, self.retention = TransfersCard(lang), BasesCard(lang), RetentionCard(lang)
        cards = (self.due, self.findings, self.completeness, self.transfers, self.bases, self.retention)
        for card in cards:
            card.asked.connect(self.asked)
            card.hide()
        self.columns = Columns(cards, inside)
        column.addWidget(self.glance)
        column.addWidget(self.columns)
        column.addStretch(1)
        return inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._gather()

    def _outdate(self) -> None:
        """Gather the numbers again once nobody writes any more, or when somebody comes to see them."""
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _gather(self) -> None:
        work = self.desk.remarks.ask(gather) if self.isVisible() and self.desk.remarks.looked else None
        if work:
            self._stale, self._work = False, work
            work.done.connect(self._take)
            work.failed.connect(self._fail)

    def _fail(self, error: Exception) -> None:
        raise error

    def _take(self, found: Gathered) -> None:
        """Show what was gathered, a card at a time."""
        if self.sender() is self._work:
            self._left = self._fillings(found)
            QTimer.singleShot(0, self._fill)

    def _fillings(self, found: Gathered) -> list[Callable[[], None]]:
        seen = found.overview
        return [
            lambda: self.glance.tell(found),
            lambda: self.due.tell(seen.due, seen.day),
            lambda: self.findings.tell(found.subjects),
            lambda: self.completeness.tell(seen.progress),
            lambda: self.transfers.tell(seen.sent),
            lambda: self.bases.tell(seen.grounded),
            lambda: self.retention.tell(seen.kept),
            self._reveal,
        ]

    def _fill(self) -> None:
        if self._left:
            self._left.pop(0)()
            QTimer.singleShot(0, self._fill)

    def _reveal(self) -> None:
        for card in self.columns.widgets:
            card.setVisible(True)
        self.columns.forget_heights()
        self.gathered.emit()

    def focus_first(self) -> None:
        """Put the focus on what to do next."""
        first = self.glance.button if self.glance.button.isVisible() else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)
