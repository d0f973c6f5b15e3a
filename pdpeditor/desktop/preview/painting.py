"""How pages are painted: paper is white in the dark too, and what is marked on it is quiet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from pdpeditor.desktop import theme

A4 = QSizeF(595.28, 841.89)
BAR = 3
_NEAR = 6
_AWAY = 10
"""How far from the words a bar stands."""
_PAPER = theme.LIGHT
"""The colours of what is laid on paper, which stays white."""


def ground(painter: QPainter, room: QRectF) -> None:
    """What pages lie on."""
    painter.fillRect(room, QColor(theme.worn().window))


def page(painter: QPainter, room: QRectF, picture: QImage | None) -> None:
    """A page, blank until its picture is there."""
    painter.fillRect(room, Qt.GlobalColor.white)
    if picture is not None:
        painter.drawImage(room, picture)
    painter.setPen(QPen(QColor(theme.worn().line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room.adjusted(-0.5, -0.5, 0.5, 0.5))


def bars(painter: QPainter, left: float, rooms: Iterable[QRectF]) -> None:
    """Bars in the margin of a page, whose words begin there, beside what is being edited."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_PAPER.accent))
    for top, bottom in _together(rooms):
        painter.drawRoundedRect(QRectF(left - _AWAY, top, BAR, bottom - top), 1.5, 1.5)


def _together(rooms: Iterable[QRectF]) -> list[tuple[float, float]]:
    """From where to where there is something, neighbours as one."""
    found: list[tuple[float, float]] = []
    for top, bottom in sorted((room.top(), room.bottom()) for room in rooms):
        if found and top - found[-1][1] < _NEAR:
            top, bottom = found[-1][0], max(found.pop()[1], bottom)
        found.append((top, bottom))
    return found


def tinted(painter: QPainter, room: QRectF, tint: str) -> None:
    """Words under a colour through which they are read."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(room.adjusted(-3, -1, 3, 1), 3, 3)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def pointed(painter: QPainter, room: QRectF) -> None:
    """What the mouse is over."""
    tinted(painter, room, _PAPER.soft)


def chosen(painter: QPainter, room: QRectF) -> None:
    """What the keys are at."""
    tinted(painter, room, _PAPER.soft)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_PAPER.accent), 1.5))
    painter.drawRoundedRect(room.adjusted(-4, -2, 4, 2), 4, 4)


def found(painter: QPainter, room: QRectF, is_current: bool) -> None:
    """Words that were searched; one of the places is the one looked at."""
    tinted(painter, room, _PAPER.warn_soft)
    if is_current:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(_PAPER.warn), 1.5))
        painter.drawRoundedRect(room.adjusted(-3, -1, 3, 1), 3, 3)


def focus(painter: QPainter, room: QRectF) -> None:
    """The frame of the view that the keys go to."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.worn().accent), 2))
    painter.drawRect(room.adjusted(1, 1, -1, -1))
