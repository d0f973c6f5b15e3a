"""The editor of a Text: French and English side by side, or one above the other; what is missing or older is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.side import Side
from pdpeditor.desktop.memory import Suggestion
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Note
from pdpeditor.fields import Field
from pdpeditor.text import LANGS, Lang, Text, other

LINES = {"line": 1, "prose": 3}
BESIDE = 64
"""From how many letters' width on the two languages are side by side."""


class Bilingual(Editor):
    """Two text boxes that make one Text."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self.suggest: Callable[[str, Lang], Suggestion | None] = lambda words, lang: None
        self._displayed: dict[Lang, str] = {}
        self._agreed = False
        self._beside: bool | None = None
        self._state: QWidget | None = None
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        self.sides = {side: self._side(side) for side in LANGS}
        self.boxes = {side: shown.box for side, shown in self.sides.items()}
        self._place(False)
        self.column.addLayout(self.grid)

    def _side(self, lang: Lang) -> Side:
        made = Side(lang, f"{self.field.label[self.lang]} ({LANGUAGES[lang]})", LINES[self.field.kind.name], self)
        made.box.typed.connect(self.touched)
        made.box.left.connect(self.finished)
        made.box.entered.connect(self.finished)
        made.taken.connect(self.chosen)
        return made

    def _place(self, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for number, side in enumerate(self.sides.values()):
            place = (0, number) if beside else (number, 0)
            self.grid.addWidget(side, *place, Qt.AlignmentFlag.AlignTop)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, int(beside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width() >= BESIDE * self.fontMetrics().averageCharWidth())

    @property
    def note(self) -> Note:
        """What says that one side is older than the other; made when it is first needed."""
        self._make_state()
        return self._note

    @property
    def still_right(self) -> QPushButton:
        """The button that says that both sides say the same thing."""
        self._make_state()
        return self._still_right

    def _make_state(self) -> None:
        if self._state:
            return
        self._state = QWidget(self)
        row = QHBoxLayout(self._state)
        row.setContentsMargins(0, 0, 0, 0)
        self._note = Note("", "warn", self._state)
        self._still_right = QPushButton(self.tr("Still right"), self._state)
        self._still_right.setProperty("quiet", True)
        self._still_right.setToolTip(self.tr("Both languages say the same thing."))
        self._still_right.setEnabled(not self.boxes["fr"].isReadOnly())
        self._still_right.clicked.connect(self._confirm)
        row.addWidget(self._note, 1)
        row.addWidget(self._still_right)
        self.column.addWidget(self._state)

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

    def advise(self) -> None:
        missing = self.shown.missing
        for side, shown in self.sides.items():
            wanted = side == missing and not shown.box.isReadOnly()
            shown.offer(self.suggest(self.shown[other(side)], other(side)) if wanted else None)

    def take_over(self) -> None:
        """Take the words that are suggested for the missing language, if there are any."""
        for side in self.sides.values():
            side.take_over()

    def first(self) -> QWidget:
        return self.boxes[self.lang]

    def lock(self, locked: bool) -> None:
        for box in self.boxes.values():
            box.setReadOnly(locked)
            box.style().polish(box)
        if self._state:
            self.still_right.setEnabled(not locked)

    def _confirm(self) -> None:
        self.finished.emit()
        self._agreed = True
        self.chosen()

    def _tell(self) -> None:
        value: Text = self.shown
        for side, shown in self.sides.items():
            shown.say_missing(value.missing == side)
        self.advise()
        if value.older:
            fr, en = self.tr("The French is older than the English."), self.tr("The English is older than the French.")
            self.note.setText(fr if value.older == "fr" else en)
        if self._state:
            self._state.setVisible(value.older is not None)
