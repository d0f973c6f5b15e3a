"""One finding as a card: what is wrong, the one thing to do, which text says so, and what can be done at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop import badges, theme
from pdpeditor.desktop.elided import Elided
from pdpeditor.desktop.widgets import Note
from pdpeditor.lint.words import said
from pdpeditor.records.record import RECORDS, field_of
from pdpeditor.text import NBSP, Lang, polish

if TYPE_CHECKING:
    from pdpeditor.lint.listing import Row

LONGEST = 120
"""How many letters of a new value are shown before it is cut."""


class FindingCard(QFrame):
    """`asked` wants to see the field, `corrected` the remedy applied, `doubted` the finding accepted, `withdrawn` the
    acceptance taken back.
    """

    asked = Signal()
    corrected = Signal()
    doubted = Signal()
    withdrawn = Signal()

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang: Lang = lang
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addLayout(self._head())
        column.addWidget(self.go_button)
        self.message, self.remedy = Note("", "", self), Note("", "label", self)
        self.values, self.source, self.decision = (Note("", "muted", self) for _ in range(3))
        for note in (self.message, self.remedy, self.values, self.source, self.decision):
            column.addWidget(note)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.sign, self.severity = QLabel(self), Note("", "label", self)
        self.severity.setWordWrap(False)
        self.sign.setFixedWidth(badges.SIZE)
        self.go_button = Elided(self)
        self.go_button.clicked.connect(self.asked)
        row.addWidget(self.sign)
        row.addWidget(self.severity)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.fix_button = QPushButton(self.tr("Correct it"), self)
        self.accept_button = QPushButton(self.tr("Accept…"), self)
        self.withdraw_button = QPushButton(self.tr("Accept no longer"), self)
        pairs = ((self.fix_button, self.corrected), (self.accept_button, self.doubted))
        for button, signal in (*pairs, (self.withdraw_button, self.withdrawn)):
            button.clicked.connect(signal)
            button.setAutoDefault(True)  # the Enter key presses it
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_row(self, row: Row, values: Mapping[str, Any], writable: bool) -> None:
        """Show a finding, and what its mechanical remedy would write, if it has one."""
        lang = self.lang
        sign = "accepted" if row.accepted else row.severity
        self.setObjectName("quiet" if row.accepted else "card")
        self.style().polish(self)
        self.sign.setPixmap(badges.pixmap(sign, theme.worn()))
        self.severity.setText(said(f"text.{sign}", lang).capitalize())
        self._name_field(row)
        self.message.setText(row.message[lang])
        self.remedy.setText(said("text.todo", lang, remedy=row.remedy[lang]))
        self.source.setText(f"{row.rule.source[lang]} ({said(f'binding.{row.rule.binding}', lang)}) · {row.rule.id}")
        self._tell_values(row, values)
        self._tell_decision(row)
        for note in (self.remedy, self.source):
            note.setVisible(not row.accepted)
        self.fix_button.setVisible(bool(values) and writable and not row.accepted)
        self.accept_button.setVisible(writable and not row.accepted)
        self.withdraw_button.setVisible(writable and row.accepted)

    def _name_field(self, row: Row) -> None:
        field = row.label[self.lang] or self.tr("The whole record")
        self.go_button.lead_to(field)
        named = f"{self.severity.text()}{NBSP}: {field}" if self.lang == "fr" else f"{self.severity.text()}: {field}"
        self.go_button.setAccessibleName(named)
        self.go_button.setAccessibleDescription(f"{row.message[self.lang]} {row.remedy[self.lang]}")
        for button in (self.fix_button, self.accept_button, self.withdraw_button):
            button.setAccessibleName(f"{button.text()} ({field})")

    def _tell_values(self, row: Row, values: Mapping[str, Any]) -> None:
        cls = RECORDS[row.finding.table]
        fields = {name: field_of(cls, name) for name in values}
        colon = f"{NBSP}: " if self.lang == "fr" else ": "
        told = [
            f"{field.label[self.lang]}{colon}{_shown(field.show(values[name], self.lang), self.lang)}"
            for name, field in fields.items()
            if field.kind.name not in ("link", "links")
        ]
        self.values.setText("\n".join([self.tr("“Correct it” writes:"), *told]))
        self.values.setVisible(bool(told) and not row.accepted)

    def _tell_decision(self, row: Row) -> None:
        lang = self.lang
        told = said("text.why", lang, who=row.decided.by(lang), why=row.decided.reason(lang)) if row.decided else ""
        if row.state == "returned":
            told = " ".join((self.tr("It was accepted, but what it rests on has changed since."), told))
        self.decision.setText(told)
        self.decision.setVisible(bool(told))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit()


def _shown(words: str, lang: Lang) -> str:
    cut = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
    return polish(cut, lang)
