"""A chart of bars lying one below the other, each under its name and beside its number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.dashboard.drawn import Bar, Drawn, Mark, colour
from pdpeditor.desktop.theme import Tokens

THICK = 8
GAP = 12
LEAST = 3.0
"""How long the shortest piece of a bar is, so that it is seen."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Chart(QWidget):
    """Draws the bars of a card; the numbers stand beside them, so that nothing is told by length or colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn = Drawn("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_drawn(self, drawn: Drawn) -> None:
        """Draw these bars."""
        self.drawn = drawn
        self.updateGeometry()
        self.update()

    @property
    def _line(self) -> int:
        return self.fontMetrics().lineSpacing()

    def _height(self, bar: Bar) -> int:
        return self._line * (2 if bar.note else 1) + THICK + 4

    def sizeHint(self) -> QSize:
        bars = sum(self._height(bar) + GAP for bar in self.drawn.bars) - GAP
        beside = self._line + 8
        height = bars + (beside if self.drawn.axis else 0) + (beside if self.drawn.key else 0)
        return QSize(self.fontMetrics().averageCharWidth() * 30, max(height, 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.worn()
        top = self._paint_key(painter, colours)
        end = top + sum(self._height(bar) + GAP for bar in self.drawn.bars)
        self._paint_axis(painter, end - GAP, colours)
        for bar in self.drawn.bars:
            self._paint_bar(painter, bar, top, colours)
            top += self._height(bar) + GAP
        painter.end()

    def _paint_key(self, painter: QPainter, colours: Tokens) -> int:
        """Name the tones. Returns where the bars begin."""
        if not self.drawn.key:
            return 0
        left = 0
        for tone, words in self.drawn.key:
            square = QRectF(left, (self._line - THICK) / 2, THICK, THICK)
            self._fill(painter, square, colour(tone, colours), 2)
            painter.setPen(QColor(colours.muted))
            width = self.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(left + THICK + 6, 0, width + 4, self._line), _LEFT, words)
            left += THICK + 6 + width + 18
        return self._line + 8

    def _paint_axis(self, painter: QPainter, bottom: int, colours: Tokens) -> None:
        painter.setPen(QColor(colours.muted))
        for words, room in self._labels(bottom + 6):
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)

    def _labels(self, top: int) -> list[tuple[str, QRectF]]:
        """The words of the axis, each with its room; those in the middle only where there is room for them."""
        rooms = [(mark.label, self._room(mark, top)) for mark in self.drawn.axis]
        kept = [rooms[0], rooms[-1]] if rooms else []
        for label, room in rooms[1:-1]:
            if not any(room.adjusted(-6, 0, 6, 0).intersects(other) for _, other in kept):
                kept.append((label, room))
        return kept

    def _room(self, mark: Mark, top: int) -> QRectF:
        width = self.fontMetrics().horizontalAdvance(mark.label) + 4
        left = min(max(mark.share * self.width() - width / 2, 0), self.width() - width)
        return QRectF(left, top, width, self._line)

    def _paint_bar(self, painter: QPainter, bar: Bar, top: int, colours: Tokens) -> None:
        self._paint_words(painter, bar.label, bar.value, top, colours)
        top += self._line + 2
        track = QRectF(0, top, self.width(), THICK)
        self._fill(painter, track, colours.line, THICK / 2)
        for part in bar.parts:
            left, right = part.start * self.width(), part.end * self.width()
            piece = QRectF(left, top, max(right - left, LEAST), THICK)
            self._fill(painter, piece, colour(part.tone, colours), THICK / 2)
        painter.setPen(QPen(QColor(colours.panel), 2))
        for mark in self.drawn.axis[1:-1]:
            x = mark.share * self.width()
            painter.drawLine(QPointF(x, top), QPointF(x, top + THICK))
        if bar.note:
            room = QRectF(0, top + THICK + 2, self.width(), self._line)
            painter.setPen(QColor(colours.muted))
            painter.drawText(room, _LEFT, self._cut(bar.note, self.width()))

    def _paint_words(self, painter: QPainter, label: str, value: str, top: int, colours: Tokens) -> None:
        beside = self.fontMetrics().horizontalAdvance(value) + 12
        painter.setPen(QColor(colours.text))
        words = self._cut(label, self.width() - beside)
        painter.drawText(QRectF(0, top, self.width() - beside, self._line), _LEFT, words)
        painter.setPen(QColor(colours.muted))
        painter.drawText(QRectF(0, top, self.width(), self._line), _RIGHT, value)

    def _fill(self, painter: QPainter, room: QRectF, ground: str, radius: float) -> None:
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(room, radius, radius)
        painter.setPen(pen)

    def _cut(self, words: str, room: int) -> str:
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
