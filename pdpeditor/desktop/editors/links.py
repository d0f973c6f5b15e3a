"""The editors of links: which record of a class, or which ones, with a way to make a new one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.checklist import Checklist
from pdpeditor.desktop.editors.entries import Entry
from pdpeditor.desktop.editors.picker import Picker
from pdpeditor.desktop.rows import choices, class_named, owner_of_targets
from pdpeditor.desktop.widgets import Note
from pdpeditor.fields import Field
from pdpeditor.records.record import Record, owner_columns
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import Lang


class NewButton(QPushButton):
    """Makes a record that a link can lead to."""

    def __init__(self, target: type[Record], lang: Lang, parent: QWidget) -> None:
        super().__init__(self.tr("New…"), parent)
        self.setAccessibleName(self.tr("New: %1").replace("%1", target.label[lang]))
        self.setToolTip(self.accessibleName())


def _can_be_made(record: Record, target: type[Record]) -> bool:
    return not owner_columns(target) or bool(owner_of_targets(record, target))


class Link(Editor):
    """A list of records, of which one is chosen."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self.target = class_named(field.of)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.combo = Picker(self)
        self.combo.setAccessibleName(field.label[lang])
        self.new = NewButton(self.target, lang, self)
        self.new.clicked.connect(self.asked_new)
        row.addWidget(self.combo, 1)
        row.addWidget(self.new)
        self.column.addLayout(row)
        self.combo.activated.connect(self.chosen)
        self.combo.left.connect(self.finished)

    def load(self, reading: Reading, record: Record) -> None:
        value = getattr(record, self.field.name)
        chosen = reading.get(self.target, value)
        known = [self._entry(chosen.id, title(reading, chosen, self.lang))] if chosen else []
        self.combo.offer([self._none(), *known])
        self.combo.more = lambda: self._entries(reading, record)
        self.new.setVisible(_can_be_made(record, self.target))
        self.show_value(value)

    def _entries(self, reading: Reading, record: Record) -> list[Entry]:
        found = choices(reading, record, self.field, self.lang)
        return [self._none(), *(self._entry(key, words) for key, words in found.items())]

    def _none(self) -> Entry:
        return Entry(None, self.tr("Not answered"))

    def _entry(self, key: str, words: str) -> Entry:
        return Entry(key, words or self.tr("Untitled"))

    def display(self, value: str | None) -> None:
        if value is not None and self.combo.entries.row_of(value) < 0:
            self.combo.offer([*(self.combo.entries.entries or [self._none()]), self._entry(value, "")])
        self.combo.choose(value)

    def value(self) -> str | None:
        return self.combo.key

    def first(self) -> QWidget:
        return self.combo


class Links(Checklist):
    """Records to tick."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self.target = class_named(field.of)
        self.empty = Note(self.tr("There is nothing to choose from yet."), "muted", self)
        self.new = NewButton(self.target, lang, self)
        self.new.clicked.connect(self.asked_new)
        row = QHBoxLayout()
        row.addWidget(self.empty, 1)
        row.addStretch(1)
        row.addWidget(self.new)
        self.column.addLayout(row)

    def load(self, reading: Reading, record: Record) -> None:
        entries = choices(reading, record, self.field, self.lang)
        self.offer([Entry(key, words or self.tr("Untitled")) for key, words in entries.items()])
        self.new.setVisible(_can_be_made(record, self.target))
        self.show_value(tuple(target.id for target in reading.linked(record, self.field.name)))
        self.empty.setVisible(not self.entries.entries)

    def lock(self, locked: bool) -> None:
        super().lock(locked)
        self.new.setEnabled(not locked)
