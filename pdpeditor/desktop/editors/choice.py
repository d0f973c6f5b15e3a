"""The editor of a choice: the facts of its list, "not answered", and any key no fact knows, kept as it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.search import make_searchable
from pdpeditor.desktop.widgets import Combo, Note
from pdpeditor.facts import Fact, catalogue
from pdpeditor.fields import Field
from pdpeditor.text import Lang, fold

LONG = 12
"""From how many entries on a list can be searched by typing."""
TOO_MANY = 100
"""From how many entries on a list is in the order of their names."""


class Choice(Editor):
    """A list of facts; the chosen one's explanation is below."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self.facts = catalogue(field.of)
        self.combo = Combo(self)
        self.combo.setAccessibleName(field.label[lang])
        self.combo.addItem(self.tr("Not answered"), None)
        for key, fact in in_order(self.facts, lang).items():
            self._append(fact.label[lang], key, fact)
        if len(self.facts) > LONG:
            make_searchable(self.combo)
        self.note = Note(parent=self)
        self.note.hide()
        self.column.addWidget(self.combo)
        self.column.addWidget(self.note)
        self.combo.activated.connect(self.chosen)
        self.combo.left.connect(self.finished)

    def _append(self, words: str, key: str, fact: Fact | None) -> None:
        self.combo.addItem(words, key)
        if fact:
            self.combo.setItemData(self.combo.count() - 1, explained(fact, self.lang), Qt.ItemDataRole.ToolTipRole)

    def display(self, value: str | None) -> None:
        index = self.combo.findData(value)
        if index < 0 and value is not None:
            self._append(value, value, None)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)
        self._tell(value)

    def settle(self, value: str | None) -> None:
        super().settle(value)
        self._tell(value)

    def value(self) -> str | None:
        key: str | None = self.combo.currentData()
        return key

    def first(self) -> QWidget:
        return self.combo

    def _tell(self, value: str | None) -> None:
        fact = self.facts.get(value or "")
        if value is not None and fact is None:
            words = self.tr("This program does not know this answer: it is kept as it is.")
        else:
            words = explained(fact, self.lang) if fact else ""
        self.note.setText(words)
        self.note.setVisible(bool(words))


def in_order(facts: Mapping[str, Fact], lang: Lang) -> dict[str, Fact]:
    """The facts in the order of their list, which has a meaning; by name when they are too many to have one."""
    if len(facts) <= TOO_MANY:
        return dict(facts)
    return dict(sorted(facts.items(), key=lambda item: fold(item[1].label[lang])))


def explained(fact: Fact, lang: Lang) -> str:
    """What a fact says of itself: its help and its source."""
    return "\n".join(filter(None, (fact.help[lang], fact.source[lang])))
