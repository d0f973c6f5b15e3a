"""Under the pages: which page it is, what is pointed at, how large the pages are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from pdpeditor.desktop.preview.reader import NOWHERE, Reader
from pdpeditor.desktop.widgets import Note, named


class Foot(QWidget):
    """Follows a reader."""

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "page")
        self.reader = reader
        self.here = Note("", "muted", self)
        self.here.setWordWrap(False)
        self.page = Note("", "muted", self)
        self.page.setWordWrap(False)
        self.page.setAccessibleDescription(self.tr("Page"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 10, 4)
        row.setSpacing(4)
        row.addWidget(self.page)
        row.addSpacing(12)
        row.addWidget(self.here, 1)
        for sign, words, do in (
            ("−", self.tr("Smaller pages (Ctrl+−)"), reader.zoom_out),
            ("+", self.tr("Larger pages (Ctrl++)"), reader.zoom_in),
            ("↔", self.tr("As wide as the room (Ctrl+0)"), reader.fit),
        ):
            row.addWidget(self._button(sign, words, do))
        reader.moved.connect(self.tell)

    def _button(self, sign: str, words: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button

    def tell(self) -> None:
        """Say what is looked at."""
        reader = self.reader
        count = reader.measure.count
        self.page.setText(f"{reader.page + 1} / {count}" if count else "")
        self.here.setText(reader.name(reader.landed.origin(reader.current)) if reader.current != NOWHERE else "")
