"""The icons: outlines of one open set, drawn in the colours that are worn, sharp at every size and on every screen."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pdpeditor.desktop import theme

SECTIONS = {
    "dashboard": "gauge",
    "organisation": "buildings",
    "protection_officer": "identification-badge",
    "rights_policy": "scales",
    "declarations": "prohibit",
    "measure": "shield-check",
    "breach_plan": "warning-octagon",
    "activity": "list-bullets",
    "data_subject": "users-three",
    "source": "funnel",
    "retention": "hourglass",
    "party": "handshake",
    "client": "briefcase",
    "website": "browser",
    "social_page": "share-network",
    "marketing_rule": "megaphone",
    "payment": "credit-card",
    "publication": "newspaper",
}
"""The icon of each section, by the table of its records."""
GRID = 1024.0
"""How many units high and wide a letter of the set is."""
SOON = 250
"""After so many milliseconds the icons are read: what can be pressed and searched comes before."""

B = TypeVar("B", bound=QAbstractButton)


class _Loading:
    """Whether the set has been read: that waits until the window has been seen, which then shows its icons."""

    asked = done = False


def load() -> None:
    """Read the set now, and show the icons that were left out."""
    _set()
    _Loading.done = True
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            widget.update()


def _loaded() -> bool:
    if not _Loading.asked:
        _Loading.asked = True
        QTimer.singleShot(SOON, load)
    return _Loading.done


@cache
def _set() -> tuple[QRawFont, dict[str, str]]:
    """The set as its package brings it; only its files are used: importing the package takes half a second."""
    found = find_spec("qtawesome")
    assert found and found.origin
    folder = Path(found.origin).parent / "fonts"
    names = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text("utf-8"))
    return QRawFont(str(next(folder.glob("phosphor-[0-9]*.ttf"))), GRID), names


@cache
def outline(name: str) -> QPainterPath:
    """The outline of an icon, in a square of GRID units around the middle."""
    font, names = _set()
    [glyph] = font.glyphIndexesForString(chr(int(names[name], 16)))
    return font.pathForGlyph(glyph).translated(-GRID / 2, GRID / 2)


def paint(painter: QPainter, name: str, room: QRectF, colour: str) -> None:
    """Draw an icon in the middle of a room, as large as fits; nothing while the window is just being shown."""
    if not _loaded():
        return
    side = min(room.width(), room.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.center())
    painter.scale(side / GRID, side / GRID)
    painter.fillPath(outline(name), QColor(colour))
    painter.restore()


class Drawn(QIconEngine):
    """Draws an icon whenever it is seen, in the colour that its token has then."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self.name, self.token = name, token

    def clone(self) -> QIconEngine:
        """Another one like this."""
        return Drawn(self.name, self.token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it; what cannot be pressed is paler."""
        token = "disabled" if mode == QIcon.Mode.Disabled else self.token
        paint(painter, self.name, QRectF(rect), getattr(theme.worn(), token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The same as a picture."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn


def icon(name: str, token: str = "muted") -> QIcon:
    """An icon in the colour of a token."""
    return QIcon(Drawn(name, token))


def side(widget: QWidget) -> int:
    """How large an icon beside the words of a widget is."""
    return widget.fontMetrics().height()


def dressed(button: B, name: str) -> B:
    """The button with an icon before its words, in their colour."""
    token = "on_accent" if button.property("primary") else "accent" if button.property("quiet") else "text"
    button.setIcon(icon(name, token))
    button.setIconSize(QSize(side(button), side(button)))
    return button
