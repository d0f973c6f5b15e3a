"""The heading of a section that folds: its title, how far it is, and an arrow that says whether it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pdpeditor.desktop import badges
from pdpeditor.desktop.theme import worn
from pdpeditor.desktop.widgets import ENTER
from pdpeditor.lint.severity import Severity

INDENT = 1.25
"""How many lines' height the title stands from the edge, for the arrow."""
GAP = 12
EDGE = 3
LARGER = 1.2
WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class FoldHeading(QPushButton):
    """Opens and folds a section: by a click, Enter or Space, Right (open) and Left (fold)."""

    turned = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.state = ""
        self.open = True
        self.severity: Severity | None = None
        self._measured: dict[str, QFontMetrics] = {}
        self._heights: dict[int, int] = {}
        self.setAccessibleName(title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.turned.emit(not self.open))

    def say(self, state: str, severity: Severity | None, open: bool) -> None:
        """Tell how far the section is, and whether it is open."""
        if (state, severity, open) == (self.state, self.severity, self.open) and self._heights:
            return
        self.state, self.severity, self.open = state, severity, open
        self._heights.clear()
        said = self.tr("Open") if open else self.tr("Folded")
        self.setAccessibleDescription(", ".join(filter(None, (said, state))))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}.get(Qt.Key(event.key()))
        if event.key() in ENTER:
            self.click()
        elif wanted is None:
            super().keyPressEvent(event)
        elif wanted != self.open:
            self.turned.emit(wanted)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), self.heightForWidth(self._needed()))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._large().height() + 2 * EDGE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            state = 0 if self._fits(width) or not self.state else self.fontMetrics().lineSpacing()
            self._heights[width] = self._title_box(width).height() + state + 2 * EDGE
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if self.hasFocus() else QColor(colours.soft))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        self._draw_arrow(painter, QColor(colours.muted))
        painter.setFont(self._title_font())
        painter.setPen(QColor(colours.text))
        painter.drawText(self._title_box(self.width()), WRAPPED, self.title)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.muted))
        self._draw_state(painter)
        painter.end()

    def _draw_arrow(self, painter: QPainter, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.8))
        x, y, r = self._indent() / 2, EDGE + self._large().height() / 2, self._indent() / 5.5
        down = [QPointF(x - r, y - r / 2), QPointF(x, y + r / 2), QPointF(x + r, y - r / 2)]
        right = [QPointF(x - r / 2, y - r), QPointF(x + r / 2, y), QPointF(x - r / 2, y + r)]
        painter.drawPolyline(down if self.open else right)

    def _draw_state(self, painter: QPainter) -> None:
        box = self._state_box()
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter), self.state)
        if self.severity:
            sign = badges.pixmap(self.severity, worn())
            painter.drawPixmap(box.left() - badges.SIZE - 5, box.center().y() - badges.SIZE // 2 + 1, sign)

    def _state_box(self) -> QRect:
        line = self.fontMetrics().lineSpacing()
        if self._fits(self.width()):
            width = self._state_width()
            return QRect(self.width() - width - EDGE - 2, EDGE, width, self._large().height())
        sign = badges.SIZE + 5 if self.severity else 0
        return QRect(self._indent() + sign, self.height() - line - EDGE, self.width() - self._indent() - sign, line)

    def _fits(self, width: int) -> bool:
        return self._needed() <= width

    def _needed(self) -> int:
        sign = badges.SIZE + 5 if self.severity else 0
        return (
            self._indent() + self._large().horizontalAdvance(self.title) + GAP + sign + self._state_width() + 2 * EDGE
        )

    def _state_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.state) + 2

    def _title_box(self, width: int) -> QRect:
        room = QRect(self._indent(), EDGE, max(1, width - self._indent() - EDGE), 10_000)
        return self._large().boundingRect(room, WRAPPED, self.title)

    def _indent(self) -> int:
        return int(INDENT * self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measured.clear()
            self._heights.clear()

    def _large(self) -> QFontMetrics:
        if "title" not in self._measured:
            self._measured["title"] = QFontMetrics(self._title_font())
        return self._measured["title"]

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * LARGER)
        font.setWeight(QFont.Weight.DemiBold)
        return font
