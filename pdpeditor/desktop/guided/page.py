"""The guided start as a page of the window: one question after the other, the last screen, the sheets to confirm."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.confirm import ConfirmPages
from pdpeditor.desktop.guided.questions import Questions
from pdpeditor.desktop.guided.replies import unfinished
from pdpeditor.desktop.widgets import ENTER
from pdpeditor.store.steps import Step

__all__ = ["GuidedPage", "unfinished"]


class GuidedPage(QWidget):
    """Goes through the questions, then through the sheets.

    `left` asks to go to the dossier, `preview_asked` and `export_asked` for what its last screen offers.
    """

    left = Signal()
    preview_asked = Signal()
    export_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.questions = Questions(desk, self)
        self.sheets = ConfirmPages(desk, self)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.questions)
        self.stack.addWidget(self.sheets)
        self.questions.left.connect(self.left)
        self.questions.preview_asked.connect(self.preview_asked)
        self.questions.export_asked.connect(self.export_asked)
        self.questions.confirm_asked.connect(self.show_sheets)
        self.sheets.ended.connect(self.show_questions)
        self.sheets.corrected.connect(self.left)
        desk.stepped.connect(self._stepped)

    def open(self) -> None:
        """Show the screen that one had come to."""
        self.show_questions()

    def show_questions(self) -> None:
        """Show the questions, where one left them."""
        self.stack.setCurrentWidget(self.questions)
        self.questions.open()

    def show_sheets(self) -> None:
        """Go through what is to be confirmed."""
        self.stack.setCurrentWidget(self.sheets)
        self.sheets.start()

    def flush(self) -> bool:
        """Save what is chosen and typed. Returns whether it is on the disk."""
        return self.stack.currentWidget() is not self.questions or self.questions.keep()

    def _stepped(self, step: Step) -> None:
        if step.what == "edit" or not self.isVisible():
            return
        if self.stack.currentWidget() is self.questions:
            self.questions.open()
        else:
            self.sheets.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._meant(event)
        if do is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            do()

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does that nothing else has taken."""
        focused = QApplication.focusWidget()
        if event.key() in ENTER:
            pressed = isinstance(focused, QPushButton) and not focused.isCheckable()
            return focused.click if pressed and isinstance(focused, QPushButton) else self._go_on
        if event.key() == Qt.Key.Key_Escape:
            return self._leave
        if event.text().isdecimal():
            return lambda: self._press(int(event.text()))
        return None

    def _go_on(self) -> None:
        here = self.stack.currentWidget()
        self.questions.go_on() if here is self.questions else self.sheets.go_on()

    def _leave(self) -> None:
        here = self.stack.currentWidget()
        self.questions.leave() if here is self.questions else self.show_questions()

    def _press(self, number: int) -> None:
        if self.stack.currentWidget() is self.questions:
            self.questions.press_number(number)
        elif self.sheets.view:
            self.sheets.view.press_number(number)
