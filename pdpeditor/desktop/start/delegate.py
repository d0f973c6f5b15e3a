"""How a dossier is drawn on a list: whose it is and where, how complete, which policy is in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pdpeditor.desktop import theme
from pdpeditor.desktop.start.model import ROW
from pdpeditor.desktop.start.row import Row
from pdpeditor.desktop.start.words import Words

MARGIN, GAP = 12, 4
BAR = 72
DOT = " · "
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_END, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle


class DossierDelegate(QStyledItemDelegate):
    """Paints two lines; `words` says what stands on them, `is_shown_chosen` whether the current row is to be seen."""

    def __init__(self, words: Words, is_shown_chosen: Callable[[], bool]) -> None:
        super().__init__(words)
        self.words = words
        self.is_shown_chosen = is_shown_chosen

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * option.fontMetrics.lineSpacing() + GAP + 2 * MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = QStyle.StateFlag
        chosen = option.state & state.State_Selected and self.is_shown_chosen()
        if chosen or option.state & state.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.worn().soft))
            painter.drawRoundedRect(option.rect.adjusted(3, 1, -3, -1), 6, 6)
        line = option.fontMetrics.lineSpacing()
        room = option.rect.adjusted(MARGIN + 4, MARGIN, -MARGIN - 4, -MARGIN)
        upper = QRect(room.left(), room.top(), room.width(), line)
        row = index.data(ROW)
        self._above(painter, option, upper, row)
        self._below(painter, option.fontMetrics, upper.translated(0, line + GAP), row)
        painter.restore()

    def _above(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: Row) -> None:
        colours = theme.worn()
        taken = self._progress(painter, option.fontMetrics, room, row)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.muted if row.trouble else colours.text))
        free = room.adjusted(0, 0, -taken, 0)
        painter.drawText(free, _LEFT, QFontMetrics(bold).elidedText(row.title, _END, free.width()))
        painter.setFont(option.font)

    def _progress(self, painter: QPainter, metrics: QFontMetrics, room: QRect, row: Row) -> int:
        """Draws how complete it is, at the right. Returns how wide that is."""
        if row.percent is None:
            return 0
        colours = theme.worn()
        painter.setPen(QColor(colours.text))
        painter.drawText(room, _RIGHT, self.words.percent(row))
        figures = metrics.horizontalAdvance("100\u00a0%") + 10
        track = QRectF(room.right() - figures - BAR, room.center().y() - 2, BAR, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        for width, colour in ((track.width(), colours.line), (track.width() * row.percent / 100, colours.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(track.left(), track.top(), width, track.height()), 3, 3)
        left = self.above(row)
        painter.setPen(QColor(colours.error if row.known and row.known.errors else colours.muted))
        painter.drawText(room.adjusted(0, 0, -figures - BAR - 12, 0), _RIGHT, left)
        return figures + BAR + 24 + metrics.horizontalAdvance(left)

    def _below(self, painter: QPainter, metrics: QFontMetrics, room: QRect, row: Row) -> None:
        colours = theme.worn()
        if row.missing:  # buttons beside it say what can be done
            painter.setPen(QColor(colours.warn))
            painter.drawText(room, _LEFT, metrics.elidedText(self.words.gone(row), _MIDDLE, room.width() * 2 // 3))
            return
        said = metrics.elidedText(self.below(row), _END, room.width() // 2)
        painter.setPen(QColor(colours.warn if row.trouble else colours.muted))
        painter.drawText(room, _RIGHT, said)
        free = room.width() - metrics.horizontalAdvance(said) - 16
        painter.setPen(QColor(colours.muted))
        painter.drawText(room, _LEFT, _fitted(self.place(row), metrics, free))

    def above(self, row: Row) -> str:
        """What is said beside how complete it is."""
        return self.words.left(row)

    def below(self, row: Row) -> str:
        """What is said at the right of the second line."""
        return self.words.publication(row)

    def place(self, row: Row) -> tuple[str, str, str]:
        """What is said at the left of it."""
        return self.words.place(row)


class BriefDelegate(DossierDelegate):
    """Says less: neither the folder nor the policy."""

    def above(self, row: Row) -> str:
        return ""

    def below(self, row: Row) -> str:
        return self.words.publication(row) if row.trouble else self.words.left(row)

    def place(self, row: Row) -> tuple[str, str, str]:
        return row.path.name, "", ""


def _fitted(place: tuple[str, str, str], metrics: QFontMetrics, room: int) -> str:
    """The place of a file, with its folder cut where there is no room for all of it."""
    name, folder, opened = place
    taken = metrics.horizontalAdvance(_joined(name, "", opened) + DOT)
    cut = metrics.elidedText(folder, _MIDDLE, room - taken) if room - taken > metrics.horizontalAdvance("M") * 4 else ""
    return metrics.elidedText(_joined(name, cut, opened), _END, room)


def _joined(*parts: str) -> str:
    return DOT.join(filter(None, parts))
