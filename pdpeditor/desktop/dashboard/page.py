"""The dashboard page: what to do next, then the dossier from above, card by card."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.dashboard.card import Card
from pdpeditor.desktop.dashboard.columns import Columns
from pdpeditor.desktop.dashboard.gathering import Gathered, gather
from pdpeditor.desktop.dashboard.glance import Glance
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.plan import drawn
from pdpeditor.desktop.sections import DASHBOARD, Sections
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.side import Side
from pdpeditor.desktop.switcher import Switcher
from pdpeditor.desktop.widgets import named, scrolled
from pdpeditor.records.record import RECORDS
from pdpeditor.text import Lang

SETTLED = 400
"""After how many thousandths of a second without an edit the numbers are gathered again."""


class DashboardPage(QWidget):
    """Shows the dossier from above; `left` asks to go back to it, `asked(Spot or Finding)` to see a field of it,
    `gathered` says that the numbers are those of the dossier as it is.

    What takes time is done in steps, between which the window lives: making the cards, then filling them.
    """

    left = Signal()
    asked = Signal(object)
    gathered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.cards: list[Card] = []
        self._made, self._stale = False, True
        self._work: Work | None = None
        self._steps: Iterator[Callable[[], object]] = iter(())
        self._stepping = self._timer(0, self._step)
        self._settling = self._timer(SETTLED, self._gather)
        self._build()
        self._take_steps(self._makings())
        desk.stepped.connect(self._outdate)
        desk.remarks.ready.connect(self._outdate)

    def _timer(self, interval: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(do)
        return timer

    def _build(self) -> None:
        self.sections = Sections(drawn(), self.desk.lang, lambda table: self.desk.dossier.count(RECORDS[table]))
        self.switcher = Switcher(self.desk.dossier.path, self.desk.settings or Settings(), self.desk.lang)
        self.side = Side(self.switcher, self.sections, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        self.back = QPushButton(self.tr("← &Back to the dossier"), self)
        self.back.clicked.connect(self.left)
        tools.addWidget(self.back)
        tools.addStretch(1)
        column.addLayout(tools)
        self.room = scrolled(self._inside(), self)
        column.addWidget(self.room, 1)

    def stand_beside(self, width: int) -> None:
        """Keep the sections as wide as they are beside the form."""
        self.side.setFixedWidth(width)

    def focus_section(self) -> None:
        """Put the focus on the dashboard's own line among the sections."""
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _inside(self) -> QWidget:
        inside = named(QWidget(), "form")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 2, 16, 16)
        column.setSpacing(14)
        self.glance = Glance(self.desk.lang, inside)
        self.glance.asked.connect(self.asked)
        self.columns = Columns(inside)
        column.addWidget(self.glance)
        column.addWidget(self.columns)
        column.addStretch(1)
        return inside

    def _take_steps(self, steps: Iterator[Callable[[], object]]) -> None:
        """Do these instead of what was left to do."""
        self._steps = steps
        self._stepping.start()

    def _step(self) -> None:
        step = next(self._steps, None)
        if step is None:
            return
        step()
        self._stepping.start()

    def _makings(self) -> Iterator[Callable[[], object]]:
        for kind in kinds():
            yield lambda kind=kind: self._add(kind(self.desk.lang, self.columns))  # type: ignore[misc]
        self._made = True
        yield self._gather

    def _add(self, card: Card) -> None:
        card.hide()
        card.asked.connect(self.asked)
        self.cards.append(card)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sections.choose(DASHBOARD)
        self._restate()
        if self._stale:
            self._gather()

    def _restate(self) -> None:
        self.sections.recount(set(RECORDS))
        self.sections.restate(self.desk.remarks.below)

    def _outdate(self) -> None:
        """Gather the numbers again once nobody writes any more, or when somebody comes to see them."""
        self._stale = True
        if self.isVisible():
            self._restate()
            self._settling.start()

    def _gather(self) -> None:
        ready = self._made and self.isVisible() and self.desk.remarks.looked
        work = self.desk.remarks.ask(gather, self._take) if ready else None
        if work:
            self._stale, self._work = False, work

    def _take(self, found: Gathered) -> None:
        """Show what was gathered, a card at a time."""
        if self.sender() is self._work:
            self._take_steps(iter([*self._fillings(found), self._reveal]))

    def _fillings(self, found: Gathered) -> Iterator[Callable[[], None]]:
        for shown in (self.glance, *self.cards):
            yield lambda shown=shown: shown.tell(found)  # type: ignore[misc]

    def _reveal(self) -> None:
        self.columns.lay_out(self.cards)
        self.gathered.emit()

    def focus_first(self) -> None:
        """Put the focus on what to do next."""
        first = self.glance.button if self.glance.button.isVisible() else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def kinds() -> Iterator[Callable[[Lang, QWidget], Card]]:
    """The cards in their order, each read from the disk when its turn comes."""
    from pdpeditor.desktop.dashboard.duties import DueCard

    yield DueCard
    from pdpeditor.desktop.dashboard.state import CompletenessCard, FindingsCard

    yield from (FindingsCard, CompletenessCard)
    from pdpeditor.desktop.dashboard.flows import BasesCard, TransfersCard

    yield from (TransfersCard, BasesCard)
    from pdpeditor.desktop.dashboard.periods import RetentionCard

    yield RetentionCard
