"""Cut, copy, paste, duplicate, remove: of the words in a text box, or of the rows of the list that is worked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from pdpeditor.desktop.row_actions import RowActions
    from pdpeditor.desktop.window import Window


class Editing(QObject):
    """The commands of one window that depend on where its focus is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    def cut(self) -> None:
        """Cut words or records."""
        if box := self._text_box():
            box.cut()
        elif rows := self.rows:
            rows.cut()

    def copy(self) -> None:
        """Copy words or records."""
        if box := self._text_box():
            box.copy()
        elif rows := self.rows:
            rows.copy()

    def paste(self) -> None:
        """Paste words or records."""
        if box := self._text_box():
            box.paste()
        elif rows := self.rows:
            rows.paste()

    def duplicate(self) -> None:
        """Duplicate the chosen records."""
        if rows := self.rows:
            rows.duplicate()

    def remove(self) -> None:
        """Take the chosen records out."""
        if rows := self.rows:
            rows.remove()

    def confirm(self) -> None:
        """Confirm all that is proposed on the chosen records."""
        if rows := self.rows:
            rows.confirm()

    @property
    def rows(self) -> RowActions | None:
        """The rows that are worked with: of the parts or the list around the focus, else of the list that is seen."""
        bench = self.window.bench
        if bench is None or self.window.pages.currentWidget() is not bench:
            return None
        widget: QWidget | None = self.window.focusWidget()
        while widget:
            if rows := getattr(widget, "row_actions", None):
                return rows  # type: ignore[no-any-return]
            widget = widget.parentWidget()
        return bench.list.row_actions if bench.list else None

    def _text_box(self) -> QLineEdit | QPlainTextEdit | None:
        widget = self.window.focusWidget()
        return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None
