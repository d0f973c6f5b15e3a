"""One phase in words, below the time line: what it is called, how long it lasts, and what is done instead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pdpeditor.desktop.elided import Elided
from pdpeditor.desktop.panels.periods import Stretch, difference, differs
from pdpeditor.desktop.panels.strokes import Swatch
from pdpeditor.desktop.widgets import Note
from pdpeditor.text import Lang


class PhaseRow(QWidget):
    """A phase; `opened(key)` wants to see it."""

    opened = Signal(str)

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang: Lang = lang
        self.key = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.swatch = Swatch(self)
        self.go_button = Elided(self)
        self.go_button.clicked.connect(lambda: self.opened.emit(self.key))
        self.words, self.practice = Note("", "", self), Note("", "warn", self)
        grid.addWidget(self.swatch, 0, 0)
        for line, widget in enumerate((self.go_button, self.words, self.practice)):
            grid.addWidget(widget, line, 1)
        for note in (self.words, self.practice):
            note.setContentsMargins(8, 0, 0, 0)

    def show_phase(self, one: Stretch) -> None:
        """Say what there is to say of a phase."""
        self.key = one.key
        self.swatch.show_stage(one.stage, one.fate)
        self.go_button.lead_to(one.name or self.tr("Stage not chosen"))
        said, practice = one.words or self.tr("Nothing is announced yet."), self._gap(one)
        self.words.setText(said)
        self.words.setProperty("tone", "" if one.words else "muted")
        self.words.style().polish(self.words)
        self.practice.setText(practice)
        self.practice.setVisible(bool(practice))
        self.go_button.setAccessibleName(self.tr("Open the phase: %1").replace("%1", self.go_button.words))
        self.go_button.setAccessibleDescription(" ".join(filter(None, (said, practice))))

    def _gap(self, one: Stretch) -> str:
        """How practice differs from what is announced."""
        if one.applied is None or not differs(one):
            return ""
        period = one.applied.words(self.lang)
        if one.announced is None:
            return self.tr("In practice: %1. Nobody has been told.").replace("%1", period)
        longer = self.tr("In practice: %1, which is %2 longer than announced.")
        shorter = self.tr("In practice: %1, which is %2 shorter than announced.")
        words = longer if one.applied.days > one.announced.days else shorter
        return words.replace("%1", period).replace("%2", difference(one.announced, one.applied).words(self.lang))
