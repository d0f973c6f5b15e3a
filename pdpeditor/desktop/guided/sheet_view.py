"""One sheet to confirm: the answers to look at closely, each with its tick, and the others below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pdpeditor.desktop.confirming import Answer
from pdpeditor.desktop.guided.plain import PlainAnswers
from pdpeditor.desktop.guided.screen import WIDE
from pdpeditor.desktop.guided.sheets import Line, Part, Sheet
from pdpeditor.desktop.guided.tick import Tick
from pdpeditor.desktop.widgets import Note, centred, named
from pdpeditor.text import NBSP, Lang

INDENT = 30
ROOM = 16
"""How many letters of the column's width a line that is ticked leaves free."""


class SheetView(QScrollArea):
    """Shows a sheet; `changed` says that a box was ticked or not any more."""

    changed = Signal()

    def __init__(self, sheet: Sheet, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.lang = lang
        self.boxes: dict[Line, Tick] = {}
        self.width_ = self.fontMetrics().averageCharWidth() * WIDE
        self.room = self.fontMetrics().averageCharWidth() * (WIDE - ROOM)
        self.setWidgetResizable(True)
        self.setAccessibleName(sheet.title)
        inner = QWidget()
        inner.setMaximumWidth(self.width_)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(16, 20, 16, 16)
        self.column.setSpacing(8)
        if sheet.kind:
            self.column.addWidget(Note(sheet.kind, "muted", inner))
        self.column.addWidget(Note(sheet.title, "title", inner))
        self.setWidget(centred(inner, "form"))
        self._closely()
        self._others()
        self.column.addStretch(1)

    def _closely(self) -> None:
        parts = [(part, tuple(line for line in part.lines if line.cautious)) for part in self.sheet.parts]
        parts = [(part, lines) for part, lines in parts if lines]
        if not parts:
            return
        inside = self._card(
            self.tr("Look at these closely"),
            self.tr("Tick each one that is right for you; the others stay to be confirmed."),
        )
        for part, lines in parts:
            self._part(inside, part, lines)

    def _part(self, inside: QVBoxLayout, part: Part, lines: tuple[Line, ...]) -> None:
        if part.title:
            inside.addSpacing(8)
            inside.addWidget(Note(part.title, "label", self.widget()))
        for line in lines:
            self._box(inside, line)

    def _box(self, inside: QVBoxLayout, line: Line) -> None:
        colon = f"{NBSP}: " if self.lang == "fr" else ": "
        said = f"{line.label}{colon}{line.words}"
        short = "\n" not in said and self.fontMetrics().horizontalAdvance(said) < self.room
        box = Tick((said if short else line.label).replace("&", "&&"), self.widget())
        box.setAccessibleName(said)
        box.setAccessibleDescription(line.note)
        box.toggled.connect(self.changed)
        self.boxes[line] = box
        inside.addWidget(box)
        for words, tone in (("" if short else line.words, ""), (line.note, "muted")):
            if words:
                note = Note(words, tone, self.widget())
                note.setIndent(INDENT)
                inside.addWidget(note)

    def _others(self) -> None:
        parts = [(part, tuple(line for line in part.lines if not line.cautious)) for part in self.sheet.parts]
        parts = [(part, lines) for part, lines in parts if lines]
        if not parts:
            return
        title = self.tr("And the rest") if self.boxes else self.tr("All of this")
        inside = self._card(title, self.tr("These answers are confirmed together."))
        self.plain = PlainAnswers(self.lang, self.widget())
        self.plain.setAccessibleName(title)
        self.plain.show_parts((part, _unsaid(part, lines)) for part, lines in parts)
        inside.addSpacing(6)
        inside.addWidget(self.plain)

    def _card(self, title: str, words: str) -> QVBoxLayout:
        card = named(QFrame(self.widget()), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.setSpacing(3)
        inside.addWidget(Note(title, "heading", card))
        inside.addWidget(Note(words, "muted", card))
        self.column.addSpacing(6)
        self.column.addWidget(card)
        return inside

    def right(self) -> list[Answer]:
        """The answers to confirm: those that are ticked, and all that are not to be looked at closely."""
        right = [line for line in self.sheet.lines if not line.cautious or self.boxes[line].isChecked()]
        return [answer for line in right for answer in line.answers]

    def press_number(self, number: int) -> None:
        """Tick the box of that number, if there is one."""
        for box in list(self.boxes.values())[max(number - 1, 0) : number]:
            box.click()


def _unsaid(part: Part, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The answers that the title of their record does not say."""
    called = part.title.rpartition(" · ")[2]
    return tuple(line for line in lines if line.words != called)
