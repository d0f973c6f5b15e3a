"""The small input widgets all editors are made of: undo is left to the dossier, and the wheel to the page."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStyleOptionComboBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
UNDO = ("Ctrl+Z",)
REDO = ("Ctrl+Shift+Z", "Ctrl+Y")
LONGEST_LINE = 10_000_000
ARROW = 36
"""How much of a list to choose from its arrow and its edges take."""
TALLEST = 14
"""How many lines a text box grows to before it scrolls."""


def _asks_undo(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and QKeySequence(event.keyCombination()).toString() in (*UNDO, *REDO)
    )


class Line(QLineEdit):
    """One line of words."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_LINE)

    def event(self, event: QEvent) -> bool:
        if _asks_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def show_words(self, words: str) -> None:
        """Put words there and show their beginning."""
        self.setText(words)
        self.setCursorPosition(0)


class Words(QPlainTextEdit):
    """A text box as tall as its words; with `lowest=1`, Enter ends the answer and a line end becomes a space."""

    left = Signal()
    entered = Signal()
    typed = Signal()

    def __init__(self, lowest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lowest = lowest
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(6)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._changed)
        self._showing = False
        self._fit()

    def event(self, event: QEvent) -> bool:
        if _asks_undo(event):
            event.ignore()
            return False
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.lowest == 1:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def show_words(self, words: str) -> None:
        """Put words there, without anybody being told."""
        self._showing = True
        self.setPlainText(words)
        self._showing = False

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def words(self) -> str:
        """What is written; on one line where one line is asked for."""
        words = self.toPlainText()
        return " ".join(words.split("\n")) if self.lowest == 1 else words

    def _fit(self, *_: object) -> None:
        lines = min(max(int(self.document().size().height()), self.lowest), TALLEST)
        scrolls = int(self.document().size().height()) > TALLEST
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        margins = 2 * int(self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins + 2)


class Combo(QComboBox):
    """A list to choose from that the wheel never changes."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def shown(self) -> str:
        """The words of the choice, cut where there is no room for them."""
        room = self.width() - ARROW
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = self.shown()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.shown() != self.currentText():
            QToolTip.showText(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(QPen(self.palette().color(group, QPalette.ColorRole.Text), 1.6))
        x, y = self.width() - 16.0, self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        painter.end()


W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """The widget, under the name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


def scrolled(inside: QWidget, parent: QWidget) -> QScrollArea:
    """A place in which a page of widgets is scrolled up and down; the focus is theirs."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def centred(sheet: QWidget, name: str) -> QWidget:
    """A page, named for the style sheet, with a sheet in its middle that is as wide as it may be."""
    page = named(QWidget(), name)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(sheet, 100)
    row.addStretch(1)
    return page


def column_of(*widgets: QWidget) -> QWidget:
    """A page of widgets one below the other, without gaps; the last one takes the room."""
    page = named(QWidget(), "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    column.setStretchFactor(widgets[-1], 1)
    return page


class Note(QLabel):
    """A few words about something beside them, wrapped; `tone` is a role of the style sheet."""

    def __init__(self, words: str = "", tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("tone", tone)
        self.setMinimumWidth(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())
