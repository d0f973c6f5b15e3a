"""One field of a form: its label and help, its editor, and what is marked on its answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from pdpeditor.desktop.editors import EDITORS
from pdpeditor.desktop.marks import MarkStrip
from pdpeditor.desktop.widgets import Note
from pdpeditor.facts import cite
from pdpeditor.fields import Field
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Mark, Record
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, Text


class FieldRow(QWidget):
    """A field on the form; `marked(state, why)` asks for a mark on its answer."""

    marked = Signal(str, object)

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.lang = lang
        self.locked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.editor = EDITORS[field.kind.name](field, lang, self)
        column.addLayout(self._header())
        self._explain(column)
        column.addWidget(self.editor)
        self.strip = MarkStrip(field.label[lang], self)
        self.strip.marked.connect(self.marked)
        column.addWidget(self.strip)
        self.setTabOrder(self.editor, self.strip)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        label = Note(self.field.label[self.lang], "label", self)
        label.setBuddy(self.editor.first())
        row.addWidget(label, 1)
        if self.field.required:
            needed = Note(self.tr("Required"), "muted", self)
            needed.setWordWrap(False)
            row.addWidget(needed)
        row.addWidget(self._menu())
        return row

    def _menu(self) -> QToolButton:
        self.more = QToolButton(self)
        self.more.setText("⋯")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setAccessibleName(self.tr("More about: %1").replace("%1", self.field.label[self.lang]))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.put_aside = menu.addAction(self.tr("&Not applicable, because…"), self.set_aside)
        self.confirm = menu.addAction(self.tr("&Confirm the proposed answer"))
        self.confirm.triggered.connect(lambda: self.marked.emit("confirmed", Text()))
        self.more.setMenu(menu)
        return self.more

    def _explain(self, column: QVBoxLayout) -> None:
        said = (self.field.help[self.lang], cite(self.field.source, self.lang))
        words = "  ".join(filter(None, said))
        if words:
            column.addWidget(Note(words, "muted", self))
            self.editor.first().setAccessibleDescription(words)

    def set_aside(self) -> None:
        """Mark the answer as not applicable, and let the user write why."""
        self.marked.emit("not-applicable", Text())
        self.strip.reasons[self.lang].setFocus()

    def load(self, reading: Reading, record: Record) -> None:
        """Show the record's answer."""
        self.editor.load(reading, record)

    def review(self, record: Record, mark: Mark | None) -> None:
        """Show what is marked on the answer, and whether the question matters now."""
        state = mark.state if mark else ""
        self.strip.show_mark(state, mark.why if mark else Text())
        self.editor.setVisible(state != "not-applicable")
        self.put_aside.setEnabled(state != "not-applicable" and not self.locked)
        self.confirm.setEnabled(state == "proposed" and not self.locked)
        self.setVisible(relevant(record, self.field))

    def lock(self, locked: bool) -> None:
        """Forbid or allow editing."""
        self.locked = locked
        self.editor.lock(locked)
        self.strip.setEnabled(not locked)
