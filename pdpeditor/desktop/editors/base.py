"""What every editor has in common: it shows a value and says when the value is no longer the one it was shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pdpeditor.fields import Field
from pdpeditor.records.record import Record
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import value_of
from pdpeditor.text import Lang


class Editor(QWidget):
    """The widget that edits one answer.

    `edited` says that the value differs from the one last shown, `finished` that the user has left the field or chosen;
    an editor that is only shown a value says nothing.
    """

    edited = Signal()
    finished = Signal()
    asked_new = Signal()

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.lang = lang
        self.shown: Any = field.kind.unknown
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def advise(self) -> None:
        """Look again for what could be suggested to the user."""

    def take_over(self) -> None:
        """Take what is suggested, where something is."""

    def load(self, reading: Reading, record: Record) -> None:
        """Show the answer that a record holds."""
        self.show_value(value_of(reading, record, self.field))

    def show_value(self, value: Any) -> None:
        """Show a value; it is the one to differ from."""
        self.shown = value
        self.display(value)

    def settle(self, value: Any) -> None:
        """Take a value as the one shown, now that it is written, and leave the widgets as they are."""
        self.shown = value

    def changed(self) -> bool:
        """Whether the value differs from the one shown."""
        return bool(self.value() != self.shown)

    def touched(self) -> None:
        """To be called by the widgets when the user has done something."""
        if self.changed():
            self.edited.emit()

    def chosen(self) -> None:
        """To be called when a single gesture makes a whole answer."""
        self.touched()
        self.finished.emit()

    def leftover(self) -> str:
        """Words in the widgets that stand for no value, and would be lost."""
        return ""

    def display(self, value: Any) -> None:
        """Put a value into the widgets."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value in the widgets; the one shown when what is there is no value."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """The widget that takes the focus, and that the label belongs to."""
        raise NotImplementedError

    def lock(self, locked: bool) -> None:
        """Forbid or allow editing."""
        self.setEnabled(not locked)
