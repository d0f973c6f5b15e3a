"""The bar above the work: what the user has to know, and the one thing that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from pdpeditor.desktop.widgets import Note


class Bar(QFrame):
    """Shows one message until it is dismissed or another one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        self.words = Note(parent=self)
        self.words.setProperty("tone", "")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(self)
        self.dismiss = QPushButton(self.tr("Dismiss"), self)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        self._do: Callable[[], object] | None = None
        self.action.clicked.connect(self._act)
        self.dismiss.clicked.connect(self.hide)
        self.hide()

    def tell(self, words: str, action: str = "", do: Callable[[], object] | None = None, lasting: bool = False) -> None:
        """Show a message, with a button that does something about it; a lasting one cannot be dismissed.

        The same message again leaves the button that is there.
        """
        if self.isVisible() and words == self.words.text() and do is None:
            return
        self.words.setText(words)
        self._do = do
        self.action.setText(action)
        self.action.setVisible(do is not None)
        self.dismiss.setVisible(not lasting)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.Alert))

    def tell_report(self, path: Path | None) -> None:
        """Say that the program went wrong, and where the report of it is."""
        where = self.tr("The details are in “%1”.").replace("%1", str(path)) if path else ""
        self.tell(" ".join((self.tr("An unexpected error happened; what was saved is safe."), where)).strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.dismiss.isVisible():
            self.hide()
            return
        super().keyPressEvent(event)

    def _act(self) -> None:
        do = self._do
        self.hide()
        if do:
            do()
