"""Answers to read, as long as they are: what each record of a sheet says, question after question."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from pdpeditor.desktop.guided.sheets import Line, Part
from pdpeditor.text import NBSP, Lang

GAP = 6


class PlainAnswers(QTextEdit):
    """Shows answers that are not to be changed here; it is as tall as they are."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang = lang
        self.parts: tuple[tuple[Part, tuple[Line, ...]], ...] = ()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_parts(self, parts: Iterable[tuple[Part, tuple[Line, ...]]]) -> None:
        """Show these answers of these records."""
        self.parts = tuple(parts)
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, (part, lines) in enumerate(self.parts):
            if part.title:
                self._start(cursor, 3 * GAP if number else 0)
                cursor.insertText(part.title, self._shape(QPalette.ColorRole.Text, QFont.Weight.DemiBold))
            for line in lines:
                self._start(cursor, GAP)
                self._answer(cursor, line)
        cursor.endEditBlock()

    def _start(self, cursor: QTextCursor, above: int) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        if self.document().isEmpty():
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)

    def _answer(self, cursor: QTextCursor, line: Line) -> None:
        colon = f"{NBSP}: " if self.lang == "fr" else ": "
        label = f"{line.label}{colon}"
        cursor.insertText(label, self._shape(QPalette.ColorRole.PlaceholderText, QFont.Weight.Normal))
        cursor.insertText(line.words, self._shape(QPalette.ColorRole.Text, QFont.Weight.Normal))

    def _shape(self, role: QPalette.ColorRole, weight: QFont.Weight) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(self.palette().color(role))
        shape.setFontWeight(weight)
        return shape

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.parts:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *_: object) -> None:
        self.setFixedHeight(int(self.document().size().height()) + 2 * self.frameWidth() + 8)
