"""The editors of answers on one line: words, whole numbers, amounts and days."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.days import day_line, parse_day
from pdpeditor.desktop.widgets import Line, Note
from pdpeditor.fields import Field
from pdpeditor.kinds import KINDS
from pdpeditor.measures import day_words
from pdpeditor.text import Lang, clean

_GROUPS = str.maketrans("", "", " \u00a0\u202f'’")


class Plain(Editor):
    """A line of words; the other editors of one line differ in how they read and show it."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self._displayed = ""
        self.line = Line(self)
        self.line.setAccessibleName(field.label[lang])
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.finished)
        self.line.left.connect(self._left)
        self.note = Note("", "warn", self)
        self.note.hide()
        self.column.addWidget(self.line)
        self.column.addWidget(self.note)

    def words(self, value: Any) -> str:
        """How a value is written in the line."""
        return str(value)

    def parse(self, words: str) -> Any:
        """The value that words stand for. Raises ValueError, saying what is expected."""
        return clean(words)

    def remark(self, value: Any) -> str:
        """What to say of a value below the line."""
        return ""

    def display(self, value: Any) -> None:
        self.line.show_words("" if value is None else self.words(value))
        self._displayed = self.line.text()
        self._say(self.remark(value), "muted")

    def settle(self, value: Any) -> None:
        super().settle(value)
        self._displayed = self.line.text()
        self._say(self.remark(value), "muted")

    def value(self) -> Any:
        if self.line.text() == self._displayed:
            return self.shown
        try:
            return self.parse(self.line.text())
        except ValueError:
            return self.shown

    def leftover(self) -> str:
        return self.line.text() if self._complaint() else ""

    def first(self) -> QWidget:
        return self.line

    def lock(self, locked: bool) -> None:
        self.line.setReadOnly(locked)
        self.line.style().polish(self.line)

    def _typed(self) -> None:
        self._say("", "muted")
        self.touched()

    def _left(self) -> None:
        if complaint := self._complaint():
            self._say(complaint, "warn")
        self.finished.emit()

    def _complaint(self) -> str:
        if self.line.text() == self._displayed:
            return ""
        try:
            self.parse(self.line.text())
        except ValueError as error:
            return str(error)
        return ""

    def _say(self, words: str, tone: str) -> None:
        if words == self.note.text() and (not words or tone == self.note.property("tone")):
            return
        self.note.setText(words)
        self.note.setProperty("tone", tone)
        self.note.style().polish(self.note)
        self.note.setVisible(bool(words))


class Number(Plain):
    """A whole number; an empty line is no answer."""

    def parse(self, words: str) -> int | None:
        digits = words.translate(_GROUPS).replace(",", "")
        if not digits:
            return None
        try:
            number: int = KINDS["number"].from_json(int(digits))
        except ValueError as error:
            raise ValueError(self.tr("Write a whole number, for example 25.")) from error
        return number


class Amount(Plain):
    """A decimal number; an empty line is no answer. In French a comma comes before the decimals, in English a point."""

    def words(self, value: Decimal) -> str:
        return str(value).replace(".", "," if self.lang == "fr" else ".")

    def parse(self, words: str) -> Decimal | None:
        digits = words.translate(_GROUPS).rstrip("€").replace(",", "." if self.lang == "fr" else "")
        if not digits:
            return None
        try:
            amount: Decimal = KINDS["amount"].from_json(digits)
        except ValueError as error:
            raise ValueError(self.tr("Write an amount, for example 1250.50.")) from error
        return amount


class Day(Plain):
    """A day, as people write it; below, the day that was understood, in words."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self.line.setPlaceholderText(self.tr("day/month/year"))
        self.line.setMaximumWidth(self.line.fontMetrics().averageCharWidth() * 34)

    def words(self, value: Any) -> str:
        return day_line(value)

    def parse(self, words: str) -> Any:
        if not words.strip():
            return None
        found = parse_day(words)
        if found is None:
            raise ValueError(self.tr("Write a day, for example 31/12/2026."))
        return found

    def remark(self, value: Any) -> str:
        return day_words(value, self.lang) if value else ""
