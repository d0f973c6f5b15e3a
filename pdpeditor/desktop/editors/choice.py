"""The editor of a choice: the facts of its list, "not answered", and any key no fact knows, kept as it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.entries import Entry, entry_of, explained, facts_of
from pdpeditor.desktop.editors.picker import Picker
from pdpeditor.desktop.widgets import Note
from pdpeditor.facts import catalogue
from pdpeditor.fields import Field
from pdpeditor.text import Lang


class Choice(Editor):
    """A list of facts; the chosen one's explanation is below, unless it no longer `explains`."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self.facts = catalogue(field.of)
        self.explains = True
        self.combo = Picker(self)
        self.combo.setAccessibleName(field.label[lang])
        self.combo.offer((Entry(None, self.tr("Not answered")),))
        self.combo.more = lambda: (Entry(None, self.tr("Not answered")), *facts_of(field.of, lang))
        self.note = Note(parent=self)
        self.note.hide()
        self.column.addWidget(self.combo)
        self.column.addWidget(self.note)
        self.combo.activated.connect(self.chosen)
        self.combo.left.connect(self.finished)

    def display(self, value: str | None) -> None:
        fact = self.facts.get(value or "")
        if fact and self.combo.entries.row_of(value) < 0:
            self.combo.offer([*self.combo.entries.entries, entry_of(fact, self.lang)])
        self.combo.choose(value)
        self._tell(value)

    def settle(self, value: str | None) -> None:
        super().settle(value)
        self._tell(value)

    def value(self) -> str | None:
        return self.combo.key

    def first(self) -> QWidget:
        return self.combo

    def _tell(self, value: str | None) -> None:
        fact = self.facts.get(value or "")
        if value is not None and fact is None:
            words = self.tr("This program does not know this answer: it is kept as it is.")
        else:
            words = explained(fact, self.lang) if fact else ""
        self.note.setText(words)
        self.note.setVisible(bool(words) and self.explains)
