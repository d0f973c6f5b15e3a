"""The sections at the left: every class of records that stand on their own, in groups, with how many there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pdpeditor.desktop import badges, theme
from pdpeditor.desktop.plan import Plan, Sheet
from pdpeditor.lint.severity import Counts
from pdpeditor.text import Lang

TABLE = int(Qt.ItemDataRole.UserRole)
COUNT = TABLE + 1
SAID = TABLE + 2
Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
MARGIN = 10
SCROLL_BAR = 16


class Sections(QListWidget):
    """The list of sections; `chosen(table)` says that the user went to one. `counted` tells how many records it has."""

    chosen = Signal(str)

    def __init__(self, plan: Plan, lang: Lang, counted: Callable[[str], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.lang: Lang = lang
        self.counted = counted
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(SectionDelegate(self))
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
        titles = self._groups()
        for table in self.plan.top:
            if table in titles:
                heading = QListWidgetItem(titles[table], self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            sheet = self.plan.sheets[table]
            item = QListWidgetItem((sheet.label if sheet.single else sheet.plural)[self.lang], self)
            item.setData(TABLE, table)
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
        return item.data(TABLE) if item else ""

    def choose(self, table: str) -> None:
        """Make a section current, without anybody being told."""
        self.blockSignals(True)
        for item in self._items():
            if item.data(TABLE) == table:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self.count()) if (item := self.item(row)).data(TABLE)]

    def _go(self, item: QListWidgetItem | None) -> None:
        if item and item.data(TABLE):
            self.chosen.emit(item.data(TABLE))


class SectionDelegate(QStyledItemDelegate):
    """Paints a section: its name on as many lines as it takes, its count at the right; or the title of a group."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.highlight())
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setFont(_font(option, index))
        painter.setPen(option.palette.color(role if index.data(TABLE) else QPalette.ColorRole.PlaceholderText))
        count = "" if index.data(COUNT) is None else str(index.data(COUNT))
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if not index.data(TABLE):
            room.adjust(0, 12, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        painter.drawText(room.adjusted(0, 0, -_beside(option, index), 0), _WRAP, index.data())
        if index.data(SAID):
            badges.paint_pill(painter, room.adjusted(0, 0, -_count_width(option), 0), index.data(SAID), theme.worn())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view: QListWidget = self.parent()  # type: ignore[assignment]
        width = view.width() - SCROLL_BAR - 2 * MARGIN - _beside(option, index)
        wanted = option.fontMetrics.boundingRect(QRect(0, 0, max(width, 60), 1000), _WRAP, index.data())
        return QSize(60, wanted.height() + (12 if index.data(TABLE) else 20))


def _font(option: QStyleOptionViewItem, index: Index) -> QFont:
    font = QFont(option.font)
    if not index.data(TABLE):
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _count_width(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.horizontalAdvance("0000")


def _beside(option: QStyleOptionViewItem, index: Index) -> int:
    """How much room the signs and numbers at the right take."""
    said = index.data(SAID)
    return _count_width(option) + (badges.PILL + 4 if said and badges.worst(said) else 0)
