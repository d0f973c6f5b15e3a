"""The pages as one reads them: what is pointed at, or gone to by the keys, leads to the field that made it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from pdpeditor.desktop.preview import painting
from pdpeditor.desktop.preview.scale import STEP
from pdpeditor.desktop.preview.sheets import Sheets
from pdpeditor.desktop.widgets import ENTER

CLICK = 6
"""A mouse that has moved further than so many pixels while it was pressed has not clicked."""
NOWHERE = -1
_NEVER_MIND = Qt.KeyboardModifier.KeypadModifier


class Reader(Sheets):
    """Pages that can be read; `picked(str)` is the origin that somebody wants to go to, `left` that one goes back,
    `searching` that words are to be searched.

    `name` says what an origin is in words, "" where it is not there any more.
    """

    picked = Signal(str)
    left = Signal()
    searching = Signal()

    def __init__(self, name: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.current = NOWHERE
        """The number of the landing that the keys are at."""
        self._here = ""
        self._pointed = NOWHERE
        self._pressed = QPointF()
        self.viewport().setMouseTracking(True)
        self.shown.connect(self._lose)
        self._keys: dict[str, Callable[[], object]] = {
            "Ctrl++": self.zoom_in,
            "Ctrl+Shift++": self.zoom_in,
            "Ctrl+=": self.zoom_in,
            "Ctrl+-": self.zoom_out,
            "Ctrl+0": self.fit,
            "Ctrl+F": self.searching.emit,
            "Down": lambda: self.step(1),
            "N": lambda: self.step(1),
            "Up": lambda: self.step(-1),
            "P": lambda: self.step(-1),
            "Home": self._to_the_start,
            "End": self._to_the_end,
            "Esc": self.left.emit,
        }

    def _lose(self) -> None:
        """Another document: what was pointed at is not there any more, what the keys were at is found again."""
        self._point(NOWHERE)
        numbers = self.landed.of(self._here) if self._here else []
        self.current = numbers[0] if numbers else NOWHERE

    def at(self, place: QPoint | QPointF) -> int:
        """The number of the landing at a place of the view."""
        page, x, y = self.measure.point(QPointF(place) + self.offset)
        found = self.landed.at(page, x, y)
        return NOWHERE if found is None else found

    def _point(self, number: int) -> None:
        if number == self._pointed:
            return
        self._pointed = number
        shape = Qt.CursorShape.ArrowCursor if number == NOWHERE else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(QCursor(shape))
        self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next answer on the pages (1), or to the one before (-1)."""
        start = self.current if self.current != NOWHERE else self._before_view(by)
        found = self.landed.next(start, by)
        if found is not None:
            self.choose(found)

    def _before_view(self, by: int) -> int:
        """The landing from which a step leads to the first, or the last, answer in view."""
        seen = [number for page in self.seen for number in self.landed.on(page) if self.sees(self.landed.box(number))]
        if not seen:
            return NOWHERE if by > 0 else len(self.landed)
        return seen[0] - 1 if by > 0 else seen[-1] + 1

    def choose(self, number: int) -> None:
        """Be at a landing by the keys."""
        self.current, self._here = number, self.landed.origin(number)
        box = self.landed.box(number)
        if not self.sees(box):
            self.show_box(box)
        words = f"{self.name(self.landed.origin(number))}. {self.words(number)}"
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.viewport().update()
        self.moved.emit()

    def words(self, number: int) -> str:
        """What stands on the page at a landing."""
        box = self.landed.box(number)
        if self.leaves is None:
            return ""
        start, end = QPointF(box.left, box.top), QPointF(box.right, box.bottom)
        return " ".join(self.leaves.pdf.getSelection(box.page, start, end).text().split())

    def _to_the_start(self) -> None:
        self.verticalScrollBar().setValue(0)

    def _to_the_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _pick(self, number: int) -> None:
        if number != NOWHERE:
            self.picked.emit(self.landed.origin(number))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._does(event):
            event.accept()
            return True
        return super().event(event)

    def _does(self, event: QKeyEvent) -> Callable[[], object] | None:
        modifiers = event.modifiers() & ~_NEVER_MIND
        return self._keys.get(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._does(event)
        if do:
            do()
        elif event.key() in ENTER:
            self._pick(self.current)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.at(event.pos())
            words = "" if number == NOWHERE else self.name(self.landed.origin(number))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._point(NOWHERE)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved = (event.position() - self._pressed).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved <= CLICK:
            self._pick(self.at(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(STEP if turned > 0 else 1 / STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def paint_page(self, painter: QPainter, page: int) -> None:
        super().paint_page(painter, page)
        for number, paint in ((self._pointed, painting.pointed), (self.current, painting.chosen)):
            if 0 <= number < len(self.landed) and self.landed.box(number).page == page:
                paint(painter, self.measure.spread(self.landed.box(number)))
