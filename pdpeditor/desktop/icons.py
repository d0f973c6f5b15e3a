"""The icons: outlines of one open set, drawn in the colours that are worn, sharp at every size and on every screen."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPaintEvent, QPixmap, QRawFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.widgets import Line, Note

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
LARGE = 2.6
"""How many lines high the icon of an empty page is."""

B = TypeVar("B", bound=QAbstractButton)


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
    """Draw an icon in the middle of a room, as large as fits."""
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


class SearchLine(Line):
    """A line of words to look for, which begins with the icon of that."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.setTextMargins(side(self) + 4, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = QRectF(9, (self.height() - side(self)) / 2, side(self), side(self))
        paint(painter, "magnifying-glass", room, theme.worn().muted)
        painter.end()


class Emblem(QLabel):
    """A large, pale icon; those who hear the window do not need it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setFixedHeight(round(LARGE * self.fontMetrics().lineSpacing()))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.name, QRectF(self.rect()), theme.worn().border)
        painter.end()


class Empty(QWidget):
    """What stands where there is nothing else to see: an icon, and a few words about it below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Note("", "muted", self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Emblem(name, self))
        column.addWidget(self.words)
        column.addStretch(3)

    def text(self) -> str:
        """The words."""
        return self.words.text()

    def setText(self, words: str) -> None:
        """Say something else."""
        self.words.setText(words)
