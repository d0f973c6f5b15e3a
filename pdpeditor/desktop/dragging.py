"""A table whose rows are dragged to another place: what one carries is seen, and the line where it would go."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.row_table import RowTable

DRAGGED = "application/x-pdpeditor-dragged-rows"
"""The kind of data of a drag that stays within one table; the table itself knows which rows it is of."""
THICK = 2.0
DOT = 3.5
BAR = 3


class DraggedTable(RowTable):
    """`dropped` says that the chosen rows are to go before the row of that number, last for as many as there are."""

    dropped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = -1
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setData(DRAGGED, QByteArray())
        drag.setMimeData(data)
        drag.setPixmap(carried(self, len(self.selectionModel().selectedRows())))
        drag.exec(Qt.DropAction.MoveAction)
        self._show_gap(-1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        self._show_gap(self.gap_at(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.startAutoScroll()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(-1)
        self.stopAutoScroll()

    def dropEvent(self, event: QDropEvent) -> None:
        gap = self._gap
        self._show_gap(-1)
        self.stopAutoScroll()
        if event.source() is self and gap >= 0:
            event.setDropAction(Qt.DropAction.IgnoreAction)  # else the view takes the dragged rows out of the model
            event.accept()
            self.dropped.emit(gap)

    def gap_at(self, place: QPoint) -> int:
        """Before which row something is put that is dropped at a place of the view."""
        number = self.rowAt(place.y())
        if number < 0:
            return self.model().rowCount()
        middle = self.rowViewportPosition(number) + self.rowHeight(number) / 2
        return number + (place.y() > middle)

    def _show_gap(self, gap: int) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap >= 0:
            draw_drop_line(self, self._gap)


def draw_current(view: QTableView, number: int) -> None:
    """Draw a bar beside the current row: it is the one that the form shows, however many are chosen."""
    colour = theme.worn().accent if view.hasFocus() else theme.worn().border
    painter = QPainter(view.viewport())
    bar = QRectF(0, view.rowViewportPosition(number), BAR, view.rowHeight(number) - 1)
    painter.fillRect(bar, QColor(colour))
    painter.end()


def draw_drop_line(view: QTableView, gap: int) -> None:
    """Draw the line above a row, or below the last one."""
    height = view.rowViewportPosition(gap) if gap < view.model().rowCount() else _end(view)
    height = max(height, DOT + 1)
    painter = QPainter(view.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.worn().accent), THICK))
    painter.drawLine(QPointF(2 * DOT + 2, height), QPointF(view.viewport().width() - 4, height))
    painter.setBrush(QColor(theme.worn().panel))
    painter.drawEllipse(QPointF(DOT + 2, height), DOT, DOT)
    painter.end()


def _end(view: QTableView) -> float:
    last = view.model().rowCount() - 1
    return view.rowViewportPosition(last) + view.rowHeight(last) - THICK if last >= 0 else 0.0


def carried(view: QTableView, count: int) -> QPixmap:
    """A small sign that says how many rows are carried."""
    words = QCoreApplication.translate("dragging", "%n row(s)", "", count)
    metrics, ratio = view.fontMetrics(), view.devicePixelRatioF()
    size = QSize(metrics.horizontalAdvance(words) + 24, metrics.height() + 10)
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.worn().accent))
    box = QRectF(0, 0, size.width(), size.height())
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(theme.worn().on_accent))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
    return drawn
