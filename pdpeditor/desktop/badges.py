"""The signs of severity: each has a shape of its own beside its colour, and words for those who do not see it."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pdpeditor.desktop.theme import Tokens
from pdpeditor.lint.severity import SEVERITIES, Counts, Severity
from pdpeditor.lint.words import counted
from pdpeditor.text import Lang

SIZE = 16
SHARP = 3
"""How many dots a sign is drawn with for each one it is shown with, so that it stays sharp on a dense screen."""
BEFORE, BETWEEN, AFTER = 5, 4, 8
"""The room in a sign with its number: before the sign, between the two, after the number."""

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


def pill_width(metrics: QFontMetrics, counts: Counts) -> int:
    """How wide the gravest sign is with its number."""
    return BEFORE + _side(metrics) + BETWEEN + metrics.horizontalAdvance(_number(counts)) + AFTER


def paint_pill(painter: QPainter, room: QRect, counts: Counts, colours: Tokens) -> None:
    """Draw the gravest sign and its number at the right of a room."""
    sign = worst(counts)
    if sign is None:
        return
    metrics = painter.fontMetrics()
    width, height = pill_width(metrics, counts), metrics.height() + 2
    pill = QRectF(room.right() + 1 - width, room.center().y() - height / 2 + 0.5, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.error_soft if sign == "error" else colours.warn_soft))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    side = _side(metrics)
    box = QRectF(pill.left() + BEFORE, pill.center().y() - side / 2, side, side)
    painter.drawPixmap(box.toRect(), pixmap(sign, colours))
    painter.setPen(QColor(colour(sign, colours)))
    painter.drawText(pill.adjusted(BEFORE + side + BETWEEN, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, _number(counts))


def _side(metrics: QFontMetrics) -> int:
    return round(0.78 * metrics.height())


def _number(counts: Counts) -> str:
    worst_of = worst(counts)
    number = counts[worst_of] if worst_of else 0
    return str(number) if number < 1000 else "999+"
