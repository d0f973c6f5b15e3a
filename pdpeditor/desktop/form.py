"""The form: every field of a record, made from its declarations, saved as the user goes."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pdpeditor.desktop import edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.field_row import FieldRow
from pdpeditor.desktop.parts import Parts
from pdpeditor.desktop.places import Place, part_classes
from pdpeditor.desktop.rows import class_named, owner_of_targets
from pdpeditor.desktop.widgets import Note, named
from pdpeditor.records.record import Record, fields_of
from pdpeditor.store.showing import value_of
from pdpeditor.text import NBSP, Text

PAUSE = 800
"""Milliseconds after the last keystroke until what was typed is saved."""


class Form(QScrollArea):
    """The form of one class of records; it shows one record at a time, known by its key.

    `waiting` says that something typed is not saved yet, `opened(Place)` that a part or a new record is to be shown.
    """

    waiting = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk, cls: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.cls = cls
        self.key = ""
        self.rows: dict[str, FieldRow] = {}
        self.parts: list[Parts] = []
        self.cards: list[tuple[QFrame, list[FieldRow]]] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self._build()

    def _build(self) -> None:
        page = named(QWidget(), "form")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 24)
        column.setSpacing(16)
        lang = self.desk.lang
        for number, section in enumerate(dict.fromkeys(field.section for field in fields_of(self.cls))):
            rows = [self._row(field.name) for field in fields_of(self.cls) if field.section == section]
            column.addWidget(self._card(section.label, rows))
            if number == 0:
                self._add_parts(column)
        column.addStretch(1)
        self.setWidget(page)
        self.setAccessibleName(self.cls.label[lang])

    def _row(self, name: str) -> FieldRow:
        field = next(field for field in fields_of(self.cls) if field.name == name)
        row = self.rows[name] = FieldRow(field, self.desk.lang)
        row.lock(not self.desk.writable)
        row.editor.edited.connect(self._wait)
        row.editor.finished.connect(lambda: self.commit(row))
        row.editor.asked_new.connect(lambda: self._make_target(row))
        row.marked.connect(lambda state, why: self._mark(row, state, why))
        return row

    def _card(self, title: Text, rows: list[FieldRow]) -> QFrame:
        card = named(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.setSpacing(16)
        inside.addWidget(Note(title[self.desk.lang], "heading"))
        for row in rows:
            inside.addWidget(row)
        self.cards.append((card, rows))
        return card

    def _add_parts(self, column: QVBoxLayout) -> None:
        for cls, owner in part_classes(self.cls):
            parts = Parts(self.desk, cls, owner)
            parts.opened.connect(self.opened)
            self.parts.append(parts)
            column.addWidget(parts)

    @property
    def place(self) -> Place:
        """The record that is shown."""
        return Place(self.cls, self.key)

    def show_record(self, key: str) -> None:
        """Show a record, from the top if it is another one."""
        if key != self.key:
            self.verticalScrollBar().setValue(0)
        self.key = key
        self.reload()

    def reload(self) -> None:
        """Read the record again; what was typed and not saved is forgotten."""
        self._pause.stop()
        record = self.desk.dossier.get(self.cls, self.key)
        if record is None:
            return
        for row in self.rows.values():
            row.load(self.desk.dossier, record)
        self.review()
        self.reload_parts()

    def reload_parts(self) -> None:
        """Read the lists of parts again."""
        for parts in self.parts:
            parts.show_owner(self.key)

    def review(self) -> None:
        """Bring marks and what depends on other answers up to date, and leave the editors alone."""
        record = self.desk.dossier.get(self.cls, self.key)
        if record:
            marks = self.desk.dossier.marks(record)
            for name, row in self.rows.items():
                row.review(record, marks.get(name))
            self._arrange()

    def _arrange(self) -> None:
        for card, rows in self.cards:
            card.setVisible(any(not row.isHidden() for row in rows))

    def reveal(self, row: FieldRow) -> None:
        """Scroll to a field, its label and help included."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(row, 0, 40))  # once all is laid out

    def tell_leftovers(self) -> None:
        """Say which words stand for no answer, before they go."""
        for row in self.rows.values():
            words = row.editor.leftover()
            if words:
                self.desk.told.emit(_not_understood(words, row.field.label))

    def flush(self) -> bool:
        """Save what is waiting. Returns whether all of it is on the disk."""
        self._pause.stop()
        for row in self.rows.values():
            row.strip.flush()
        saved = [self.commit(row) for row in self.rows.values()]
        return all(saved)

    def commit(self, row: FieldRow) -> bool:
        """Save one answer, if it has changed. Returns whether it is on the disk."""
        if not self.key or not row.editor.changed():
            return True
        if not edits.write(self.desk, self.place, row.field, row.editor.value()):
            return False
        record = self.desk.dossier.get(self.cls, self.key)
        if record:
            row.editor.settle(self._settled(record, row))
            self.review()
        return True

    def _settled(self, record: Record, row: FieldRow) -> object:
        value = value_of(self.desk.dossier, record, row.field)
        return tuple(target.id for target in value) if row.field.kind.name == "links" else value

    def _wait(self) -> None:
        self._pause.start()
        self.waiting.emit()

    def _mark(self, row: FieldRow, state: str, why: Text) -> None:
        if self.commit(row) and edits.mark(self.desk, self.place, row.field, state, why):
            self.review()

    def _make_target(self, row: FieldRow) -> None:
        """Add the record that a link asks for, lead the link to it, and show it."""
        record = self.desk.dossier.get(self.cls, self.key)
        if record is None or not self.flush():
            return
        target = class_named(row.field.of)
        key = edits.add(self.desk, target, owner_of_targets(record, target))
        if key is None:
            return
        value = (*row.editor.value(), key) if row.field.kind.name == "links" else key
        edits.write(self.desk, self.place, row.field, value)
        self.opened.emit(Place(target, key))


def _not_understood(words: str, label: Text) -> Text:
    return Text(
        f"«{NBSP}{words}{NBSP}» n’a pas été compris pour «{NBSP}{label.fr}{NBSP}» et n’a pas été gardé.",
        f"“{words}” was not understood for “{label.en}” and was not kept.",
    )
