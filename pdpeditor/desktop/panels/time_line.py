"""A time line: the phases of a retention rule as pieces of one line, long times and short ones both seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.panels.periods import Piece
from pdpeditor.desktop.panels.strokes import paint_fate, paint_stage
from pdpeditor.desktop.theme import Tokens
from pdpeditor.text import Lang

GAP = 2.0
LEAST = 10.0
"""How broad the shortest piece is drawn."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of pieces, with what it is called where there are two."""

    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Pin:
    """A mark on the line: where, and what it says."""

    at: float
    words: str


class TimeLine(QWidget):
    """Draws lanes, marks across them, and what becomes of the data at the end; `pressed(key)` is a phase clicked on.

    All it shows is said in words beside it, so that the keyboard passes it by.
    """

    pressed = Signal(str)

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang: Lang = lang
        self.lanes: tuple[Lane, ...] = ()
        self.pins: tuple[Pin, ...] = ()
        self.fate = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, lanes: tuple[Lane, ...], pins: tuple[Pin, ...], fate: str) -> None:
        """Show these lanes, marks and final fate from now on."""
        self.lanes, self.pins, self.fate = lanes, pins, fate
        self.updateGeometry()
        self.update()

    @property
    def _line(self) -> float:
        return float(self.fontMetrics().height())

    @property
    def _bar(self) -> float:
        return self._line * 1.35

    @property
    def _named(self) -> bool:
        return len(self.lanes) > 1

    @property
    def _step(self) -> float:
        """From the top of one lane to the top of the next."""
        return self._bar + 6 + (self._line if self._named else 0)

    def sizeHint(self) -> QSize:
        height = len(self.lanes) * self._step + len(self.pins) * (self._line + 2) + (4 if self.pins else 0)
        return QSize(240, int(height) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @property
    def _whole(self) -> float:
        ends = [piece.end for lane in self.lanes for piece in lane.pieces] + [pin.at for pin in self.pins]
        return max([*ends, 0.1])

    def _x(self, at: float) -> float:
        room = self.width() - (self._bar + 6 if self.fate else 0) - 2
        return 1 + at / self._whole * room

    def _rects(self, number: int) -> list[QRectF]:
        """Where the pieces of a lane are; none is too narrow to be seen."""
        top = number * self._step + (self._line if self._named else 0)
        found, left = [], 1.0
        for piece in self.lanes[number].pieces:
            right = max(self._x(piece.end), left + LEAST)
            found.append(QRectF(left, top, right - left - GAP, self._bar))
            left = right
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.worn()
        for number, lane in enumerate(self.lanes):
            rects = self._rects(number)
            self._name(painter, number, lane, colours)
            for piece, rect in zip(lane.pieces, rects, strict=True):
                self._piece(painter, piece, rect, colours)
            if self.fate:
                self._end(painter, rects[-1] if rects else QRectF(-4, 0, 0, self._bar), colours)
        for number, pin in enumerate(self.pins):
            self._pin(painter, number, pin, colours)
        painter.end()

    def _name(self, painter: QPainter, number: int, lane: Lane, colours: Tokens) -> None:
        if self._named:
            painter.setPen(QColor(colours.muted))
            room = QRectF(1, number * self._step, self.width(), self._line)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), lane.name)

    def _piece(self, painter: QPainter, piece: Piece, rect: QRectF, colours: Tokens) -> None:
        counted = piece.period is not None
        paint_stage(painter, rect, piece.stage, counted, colours)
        words = piece.period.words(self.lang) if piece.period else "…"
        if self.fontMetrics().horizontalAdvance(words) + 8 <= rect.width():
            strong = counted and piece.stage != "archive"
            painter.setPen(QColor(colours.on_accent if strong else colours.text))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _end(self, painter: QPainter, last: QRectF, colours: Tokens) -> None:
        size = self._bar * 0.62
        left = last.right() + GAP + 6
        paint_fate(painter, QRectF(left, last.center().y() - size / 2, size, size), self.fate, colours)

    def _pin(self, painter: QPainter, number: int, pin: Pin, colours: Tokens) -> None:
        bottom = len(self.lanes) * self._step + number * (self._line + 2)
        x = min(max(self._x(pin.at) - GAP / 2, 1.0), self.width() - 1.0)
        painter.setPen(QPen(QColor(colours.text), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, self._line if self._named else 0), QPointF(x, bottom + self._line - 3))
        width = self.fontMetrics().horizontalAdvance(pin.words) + 2.0
        left = x - width - 5 if x - width - 5 >= 0 else min(x + 6, max(self.width() - width, 0.0))
        painter.setPen(QColor(colours.text))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, bottom, width, self._line), flags, pin.words)

    def phase_at(self, point: QPointF) -> str:
        """The key of the phase that is drawn there; "" for none."""
        for number, lane in enumerate(self.lanes):
            for piece, rect in zip(lane.pieces, self._rects(number), strict=True):
                if rect.contains(point):
                    return piece.key
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self.phase_at(event.position())
        if key and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(key)
