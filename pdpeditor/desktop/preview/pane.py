"""The preview beside the form: what is typed is seen as it will print, a moment later, with its place in view."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from pdpeditor.desktop import asked
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import Path
from pdpeditor.desktop.preview.foot import Foot
from pdpeditor.desktop.preview.proofs import AFTER
from pdpeditor.desktop.preview.sight import Sight
from pdpeditor.desktop.widgets import Note

PAUSE = 300
"""Milliseconds after an edit until the document is drawn again."""
NARROWEST = 300


class PreviewPane(QWidget):
    """Shows a document while the dossier is edited; `asked(Spot)` wants to see a field, `left` to go back to the form,
    `closed` wants the pane to go.
    """

    asked = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setMinimumWidth(NARROWEST)
        self.desk = desk
        self.path: Path = ()
        self.field = ""
        self._stale = False
        """Whether the dossier was edited since it was last drawn."""
        self.sight = Sight(desk, self)
        self.choice, self.reader = self.sight.choice, self.sight.reader
        self.message = Note("", "muted", self)
        self.message.setContentsMargins(16, 2, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        column.addWidget(self.message)
        column.addWidget(self.reader, 1)
        column.addWidget(Foot(self.reader, self))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.draw)
        self._connect()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(6)
        for label, combo in zip(self.choice.labels, (self.choice.document, self.choice.language), strict=True):
            label.hide()
            combo.setToolTip(combo.accessibleName())
        row.addWidget(self.choice.document, 5)
        row.addWidget(self.choice.language, 2)
        close = QToolButton(self)
        close.setText("✕")
        close.setToolTip(self.tr("Close the preview (F7)"))
        close.setAccessibleName(close.toolTip())
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _connect(self) -> None:
        self.choice.changed.connect(self.draw)
        self.sight.asked.connect(self.asked)
        self.sight.told.connect(self._tell)
        self.sight.drawn.connect(self._remark)
        self.reader.left.connect(self.left)
        self.desk.stepped.connect(self._wait)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def _wait(self) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and not event.spontaneous():
            self.sight.seek(self.path, self.field)
            self._pause.start()

    def draw(self) -> None:
        """Draw the document as the dossier is now."""
        self._pause.stop()
        self._stale = False
        self.sight.draw(self.path)

    def go(self, path: Path) -> None:
        """Show where the document speaks of another record."""
        before, self.path, self.field = self.path, path, ""
        if not self.isVisible():
            return
        self.sight.seek(path, "")
        if not self.sight.whole and before[:1] != path[:1]:
            self._pause.start()
        self._remark()

    def open(self, path: Path, field: str) -> None:
        """Show the document as it is now, where it speaks of a field."""
        self.path, self.field = path, field
        self.sight.seek(path, field)
        self.draw()
        QTimer.singleShot(2 * AFTER, self.sight, self.sight.look)

    def _follow_focus(self) -> None:
        row = asked.row() if self.isVisible() else None
        if row and row.field.name != self.field:
            self.field = row.field.name
            self.sight.seek(self.path, self.field)
            self._remark()

    def _remark(self) -> None:
        said = []
        if self.sight.says_nothing:
            said.append(self.tr("This document says nothing of this record."))
        if not self.sight.whole:
            said.append(self.tr("Only what is near this record is drawn here. F5 shows the whole document."))
        self._tell(" ".join(said))

    def _tell(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def leave(self) -> None:
        """Draw no longer what nobody looks at."""
        self._pause.stop()
        self.sight.leave()

    def focus_first(self) -> None:
        """Put the focus on the pages."""
        self.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
