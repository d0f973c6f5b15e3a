"""How the stages of a retention rule are drawn: the pieces of its time line, and the signs of what comes last."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.theme import Tokens

ROUND = 5.0


def paint_stage(painter: QPainter, room: QRectF, stage: str, counted: bool, colours: Tokens) -> None:
    """A piece: full for everyday use, pale for an archive, an outline of dashes for a time that nobody can count."""
    painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.SolidLine if counted else Qt.PenStyle.DashLine))
    full = colours.soft if stage == "archive" else colours.accent
    painter.setBrush(QColor(full if counted else colours.panel))
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)


def paint_fate(painter: QPainter, room: QRectF, fate: str, colours: Tokens) -> None:
    """What becomes of the data: a crossed ring when they go, a dotted one when they lose their names, a box when they
    stay.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dotted = fate.endswith("anonymisation")
    painter.setPen(QPen(QColor(colours.text), 1.6, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
    if fate == "permanent-archive":
        top = room.top() + room.height() / 3
        painter.drawRoundedRect(room, 2, 2)
        painter.drawLine(QPointF(room.left(), top), QPointF(room.right(), top))
        return
    painter.drawEllipse(room)
    if fate.startswith("deletion"):
        _cross(painter, room, QColor(colours.text))


def _cross(painter: QPainter, room: QRectF, colour: QColor) -> None:
    by = room.width() * 0.2
    painter.setPen(QPen(colour, 1.6))
    painter.drawLine(room.center() - QPointF(by, by), room.center() + QPointF(by, by))
    painter.drawLine(room.center() - QPointF(by, -by), room.center() + QPointF(by, -by))


class Swatch(QWidget):
    """The sign of a stage beside its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = self.fate = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_stage(self, stage: str, fate: str) -> None:
        """Draw this stage from now on."""
        self.stage, self.fate = stage, fate
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().ascent() + 2, self.fontMetrics().ascent() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.stage == "final":
            paint_fate(painter, room, self.fate, theme.worn())
        else:
            paint_stage(painter, room, self.stage, bool(self.stage), theme.worn())
        painter.end()
