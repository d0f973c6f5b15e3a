"""The editor of a Text: French and English side by side, and what is missing or older said below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Note, Words
from pdpeditor.fields import Field
from pdpeditor.text import LANGS, Lang, Text

LINES = {"line": 1, "prose": 3}


class Bilingual(Editor):
    """Two text boxes that make one Text."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self._displayed: dict[Lang, str] = {}
        self._agreed = False
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setHorizontalSpacing(12)
        self.boxes = {side: self._box(side) for side in LANGS}
        for column, side in enumerate(LANGS):
            label = Note(LANGUAGES[side])
            label.setBuddy(self.boxes[side])
            grid.addWidget(label, 0, column)
            grid.addWidget(self.boxes[side], 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self._state()

    def _box(self, side: Lang) -> Words:
        box = Words(LINES[self.field.kind.name], self)
        box.setAccessibleName(f"{self.field.label[self.lang]} ({LANGUAGES[side]})")
        box.typed.connect(self.touched)
        box.left.connect(self.finished)
        box.entered.connect(self.finished)
        return box

    def _state(self) -> None:
        row = QHBoxLayout()
        self.note = Note("", "warn", self)
        self.still_right = QPushButton(self.tr("Still right"), self)
        self.still_right.setProperty("quiet", True)
        self.still_right.setToolTip(self.tr("Both languages say the same thing."))
        self.still_right.clicked.connect(self._confirm)
        row.addWidget(self.note, 1)
        row.addWidget(self.still_right)
        self.column.addLayout(row)
        self._tell()

    def display(self, value: Text) -> None:
        self._agreed = False
        for side, box in self.boxes.items():
            box.show_words(value[side])
            self._displayed[side] = box.words()
        self._tell()

    def settle(self, value: Text) -> None:
        super().settle(value)
        self._agreed = False
        self._displayed = {side: box.words() for side, box in self.boxes.items()}
        self._tell()

    def value(self) -> Text:
        value: Text = self.shown
        for side, box in self.boxes.items():
            if box.words() != self._displayed.get(side, ""):
                value = value.with_side(side, box.words())
        return value.confirmed() if self._agreed else value

    def first(self) -> QWidget:
        return self.boxes[self.lang]

    def lock(self, locked: bool) -> None:
        for box in self.boxes.values():
            box.setReadOnly(locked)
            box.style().polish(box)
        self.still_right.setEnabled(not locked)

    def _confirm(self) -> None:
        self.finished.emit()
        self._agreed = True
        self.chosen()

    def _tell(self) -> None:
        value: Text = self.shown
        self.note.setText(self._words(value))
        self.note.setVisible(bool(self.note.text()))
        self.still_right.setVisible(value.older is not None)

    def _words(self, value: Text) -> str:
        if value.missing:
            return self.tr("The French is missing.") if value.missing == "fr" else self.tr("The English is missing.")
        if value.older:
            fr, en = self.tr("The French is older than the English."), self.tr("The English is older than the French.")
            return fr if value.older == "fr" else en
        return ""
