"""How a row of the list of sections is drawn: icon, name on as many lines as it takes, what is said of it, count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pdpeditor.desktop import badges, icons, theme

TABLE = int(Qt.ItemDataRole.UserRole)
COUNT = TABLE + 1
SAID = TABLE + 2
SHOWN = TABLE + 3
"""What is seen when the row is chosen: a table, or the dossier from above; nothing for the title of a group."""
Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
MARGIN, GAP = 8, 8
ABOVE = 12
"""How much room there is above the title of a group."""
AROUND = 11
"""How much room there is above and below a name, together."""
SCROLL_BAR = 10


class SectionPainter(QStyledItemDelegate):
    """Draws the rows of the list of sections."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(SHOWN):
            self._draw_row(painter, option, index)
        else:
            _draw_title(painter, option, index)
        painter.restore()

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.worn()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        _draw_ground(painter, option, chosen)
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        side = option.fontMetrics.height()
        box = QRectF(room.left(), room.center().y() - side / 2 + 0.5, side, side)
        icons.paint(painter, icons.SECTIONS[index.data(SHOWN)], box, colours.accent if chosen else colours.muted)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(room.adjusted(side + GAP, 0, -self._beside(option, index), 0), _WRAP, index.data())
        painter.setPen(QColor(colours.muted))
        if index.data(COUNT) is not None:
            painter.drawText(room, _RIGHT, str(index.data(COUNT)))
        if index.data(SAID):
            badges.paint_pill(painter, room.adjusted(0, 0, -self._count_width(option), 0), index.data(SAID), colours)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room = self._list.width() - SCROLL_BAR - 2 * MARGIN
        line = option.fontMetrics.lineSpacing()
        if not index.data(SHOWN):
            return QSize(60, line + ABOVE + AROUND - 3)
        width = room - option.fontMetrics.height() - GAP - self._beside(option, index)
        wanted = option.fontMetrics.boundingRect(QRect(0, 0, max(width, 60), 1000), _WRAP, index.data())
        return QSize(60, wanted.height() + AROUND)

    @property
    def _list(self) -> QListWidget:
        view = self.parent()
        assert isinstance(view, QListWidget)
        return view

    def _count_width(self, option: QStyleOptionViewItem) -> int:
        """How much room the largest count takes."""
        counts = [self._list.item(row).data(COUNT) or 0 for row in range(self._list.count())]
        return option.fontMetrics.horizontalAdvance(str(max(counts, default=0))) + GAP

    def _beside(self, option: QStyleOptionViewItem, index: Index) -> int:
        """How much room the signs and numbers at the right take."""
        said = index.data(SAID)
        pill = badges.pill_width(option.fontMetrics, said) + 4 if said and badges.worst(said) else 0
        count = self._count_width(option) if pill or index.data(COUNT) is not None else 0
        return count + pill


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
    colours = theme.worn()
    focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
    under = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(QPen(QColor(colours.accent), 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.soft if chosen else colours.window if under else colours.panel))
    painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)


def _draw_title(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    font.setPointSizeF(font.pointSizeF() * 0.92)
    painter.setFont(font)
    painter.setPen(QColor(theme.worn().muted))
    painter.drawText(option.rect.adjusted(MARGIN, ABOVE, -MARGIN, 0), _WRAP, index.data())
