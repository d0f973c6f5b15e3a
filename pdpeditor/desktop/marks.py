"""What is marked on an answer, below its editor: proposed and to be confirmed, or not applicable and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.widgets import Line, Note
from pdpeditor.text import LANGS, Lang, Text


class MarkStrip(QWidget):
    """Says the state of an answer and lets the user change it; a reason is written in both languages."""

    marked = Signal(str, object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Note("", "warn", self)
        self.words.setWordWrap(False)
        self.button = QPushButton(self)
        self.reasons: dict[Lang, Line] = {lang: self._reason(lang, label) for lang in LANGS}
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(self.words)
        said.addWidget(self.button)
        said.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(said)
        for line in self.reasons.values():
            column.addWidget(line)
        self.state = ""
        self._why = Text()
        self.button.clicked.connect(self._press)
        self.hide()

    def _reason(self, lang: Lang, label: str) -> Line:
        line = Line(self)
        line.setPlaceholderText("Français" if lang == "fr" else "English")
        asked = (
            self.tr("Why it does not apply, in French: %1")
            if lang == "fr"
            else self.tr("Why it does not apply, in English: %1")
        )
        line.setAccessibleName(asked.replace("%1", label))
        line.left.connect(self.flush)
        line.returnPressed.connect(self.flush)
        return line

    def show_mark(self, state: str, why: Text) -> None:
        """Show a state; "" and "confirmed" need no words."""
        self.state = state
        aside = state == "not-applicable"
        if why != self._why or not aside:
            self._why = why
            for lang, line in self.reasons.items():
                line.show_words(why[lang])
        self.words.setText(self.tr("Not applicable, because") if aside else self.tr("Proposed, to be confirmed"))
        self.button.setText(self.tr("Answer after all") if aside else self.tr("Confirm"))
        for line in self.reasons.values():
            line.setVisible(aside)
        self.setVisible(state in ("proposed", "not-applicable"))

    def flush(self) -> None:
        """Ask for the reason to be kept, if it has changed."""
        why = self._why
        for lang, line in self.reasons.items():
            why = why.with_side(lang, line.text())
        if self.state == "not-applicable" and why != self._why:
            self._why = why
            self.marked.emit(self.state, why)

    def _press(self) -> None:
        self.marked.emit("" if self.state == "not-applicable" else "confirmed", Text())
