"""The signs of severity: each has a shape of its own beside its colour, and words for those who do not see it."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pdpeditor.desktop.theme import Tokens
from pdpeditor.lint.severity import SEVERITIES, Counts, Severity
from pdpeditor.lint.words import counted
from pdpeditor.text import Lang

SIZE = 16
SHARP = 3
"""How many dots a sign is drawn with for each one it is shown with, so that it stays sharp on a dense screen."""
PILL = 44
"""How wide a sign with its number is."""

_SHAPES = {
    "error": '<circle cx="8" cy="8" r="7" fill="{0}"/><path d="M8 4v5M8 11v1.5" stroke="{1}" stroke-width="2"/>',
    "warning": '<path d="M8 1.5L15 14.5H1Z" fill="{0}"/><path d="M8 6v4M8 11.5v1.5" stroke="{1}" stroke-width="1.6"/>',
    "advice": '<rect x="1.8" y="1.8" width="12.4" height="12.4" rx="3" fill="none" stroke="{0}" stroke-width="1.6"/>'
    '<path d="M8 7v5M8 4v1.5" stroke="{0}" stroke-width="1.8"/>',
    "accepted": '<path d="M3 8.5l3.5 3.5 6.5-8" fill="none" stroke="{0}" stroke-width="2"/>',
    "": "",
}


def colour(sign: str, colours: Tokens) -> str:
    """The colour of a severity, or of what was accepted."""
    return {"error": colours.error, "warning": colours.warn, "advice": colours.accent}.get(sign, colours.muted)


def worst(counts: Counts) -> Severity | None:
    """The gravest severity of which there is any that matters at a glance: advice does not."""
    return next((severity for severity in SEVERITIES[:2] if counts[severity] > 0), None)


def words(counts: Counts, lang: Lang) -> str:
    """How many there are of each severity, in words; "" when there is nothing."""
    return ", ".join(counted(severity, counts[severity], lang) for severity in SEVERITIES if counts[severity] > 0)


@cache
def pixmap(sign: str, colours: Tokens) -> QPixmap:
    """The sign of a severity; an empty one for ""."""
    drawn = QPixmap(SIZE * SHARP, SIZE * SHARP)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    shape = _SHAPES[sign].format(colour(sign, colours), colours.panel)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{shape}</svg>'
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(SHARP)
    return drawn


@cache
def icon(sign: str, colours: Tokens) -> QIcon:
    """The same, for lists: it keeps its colours where a row is selected."""
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled):
        made.addPixmap(pixmap(sign, colours), mode)
    return made


def paint_pill(painter: QPainter, room: QRect, counts: Counts, colours: Tokens) -> None:
    """Draw the gravest sign and its number at the right of a room."""
    sign = worst(counts)
    if sign is None:
        return
    pill = QRectF(room.right() - PILL, room.center().y() - 10, PILL, 20)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.error_soft if sign == "error" else colours.warn_soft))
    painter.drawRoundedRect(pill, 10, 10)
    painter.drawPixmap(QRect(int(pill.left()) + 4, int(pill.top()) + 3, 14, 14), pixmap(sign, colours))
    painter.setPen(QColor(colour(sign, colours)))
    number = str(counts[sign]) if counts[sign] < 1000 else "999+"
    painter.drawText(pill.adjusted(19, 0, -3, 0), Qt.AlignmentFlag.AlignCenter, number)
