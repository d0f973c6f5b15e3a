"""The sections at the left: every class of records that stand on their own, in groups, with how many there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from pdpeditor.desktop import badges
from pdpeditor.desktop.plan import Plan, Sheet
from pdpeditor.desktop.section_painter import COUNT, SAID, SHOWN, TABLE, SectionPainter
from pdpeditor.lint.severity import Counts
from pdpeditor.text import Lang

DASHBOARD = "dashboard"


class Sections(QListWidget):
    """The list of sections, the dossier from above before them; `counted` tells how many records a section has.

    `chosen(table)` says that the user went to a section, `dashboard_asked` that the dossier is to be seen from above.
    """

    chosen = Signal(str)
    dashboard_asked = Signal()

    def __init__(self, plan: Plan, lang: Lang, counted: Callable[[str], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.lang: Lang = lang
        self.counted = counted
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(SectionPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._fill()
        self.currentItemChanged.connect(self._go)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _groups(self) -> dict[str, str]:
        return {
            "organisation": self.tr("Your organisation"),
            "activity": self.tr("Data and processing"),
            "website": self.tr("Website and sales"),
            "publication": self.tr("Follow-up"),
        }

    def _fill(self) -> None:
        first = QListWidgetItem(self.tr("Dashboard"), self)
        first.setData(SHOWN, DASHBOARD)
        titles = self._groups()
        for table in self.plan.top:
            if table in titles:
                heading = QListWidgetItem(titles[table], self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            sheet = self.plan.sheets[table]
            item = QListWidgetItem((sheet.label if sheet.single else sheet.plural)[self.lang], self)
            item.setData(TABLE, table)
            item.setData(SHOWN, table)
            self._count(item, sheet)

    def _count(self, item: QListWidgetItem, sheet: Sheet) -> None:
        if not sheet.single:
            item.setData(COUNT, self.counted(sheet.table))
        self._name(item)

    def restate(self, below: Callable[[str], Counts]) -> None:
        """Show how much is said of each section now."""
        for item in self._items():
            counts = below(item.data(TABLE))
            if item.data(SAID) != +counts:
                item.setData(SAID, +counts)
                self._name(item)
                self.scheduleDelayedItemsLayout()

    def _name(self, item: QListWidgetItem) -> None:
        """Say in words what is drawn beside a section."""
        count = "" if item.data(COUNT) is None else f" ({item.data(COUNT)})"
        told = badges.words(item.data(SAID) or Counts(), self.lang)
        item.setToolTip("\n".join(filter(None, (item.text(), told))))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (f"{item.text()}{count}", told))))

    def recount(self, tables: set[str]) -> None:
        """Count the records of these tables again."""
        for item in self._items():
            if item.data(TABLE) in tables:
                self._count(item, self.plan.sheets[item.data(TABLE)])

    def current(self) -> str:
        """The table of the current section; "" when there is none."""
        item = self.currentItem()
        return (item.data(TABLE) or "") if item else ""

    def choose(self, shown: str) -> None:
        """Make a section current, or the dossier from above, without anybody being told."""
        self.blockSignals(True)
        for item in map(self.item, range(self.count())):
            if item.data(SHOWN) == shown:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self.count()) if (item := self.item(row)).data(TABLE)]

    def _go(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item and item.data(TABLE):
            self.chosen.emit(item.data(TABLE))
        elif item and item.data(SHOWN) == DASHBOARD:
            self.choose(before.data(SHOWN) if before else "")
            self.dashboard_asked.emit()
