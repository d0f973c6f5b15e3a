"""The page of the preview: a whole document as it will print, searched and read, and the way to export it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.icons import dressed
from pdpeditor.desktop.places import Path
from pdpeditor.desktop.preview.foot import Foot
from pdpeditor.desktop.preview.proofs import AFTER
from pdpeditor.desktop.preview.searching import SearchBar
from pdpeditor.desktop.preview.sight import Sight
from pdpeditor.desktop.widgets import Note


class PreviewPage(QWidget):
    """Shows one document in one language, or in both; `left` asks to go back to the dossier, `asked(Spot)` to a field
    of it, `drawn` says that the pages are up to date, `offered` that it is known what can be chosen.
    """

    left = Signal()
    asked = Signal(object)
    drawn = Signal()
    offered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.sight = Sight(desk, self)
        self.choice, self.reader = self.sight.choice, self.sight.reader
        self.search_bar = SearchBar(self.reader, self)
        self.message = Note("", "muted", self)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setContentsMargins(16, 4, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        for widget in (self.search_bar, self.message):
            column.addWidget(widget)
        column.addWidget(self.reader, 1)
        column.addWidget(Foot(self.reader, self))
        self._connect()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        back = QPushButton(self.tr("← &Back to the dossier"), self)
        back.clicked.connect(self.left)
        self.export_button = QPushButton(self.tr("Export…"), self)
        self.export_button.setProperty("primary", True)
        dressed(self.export_button, "export")
        self.export_button.clicked.connect(self.ask_export)
        row.addWidget(back)
        row.addStretch(1)
        lists = (self.choice.document, 30), (self.choice.language, 18)
        for label, (combo, letters) in zip(self.choice.labels, lists, strict=True):
            combo.setMinimumContentsLength(letters)
            combo.setMaximumWidth(combo.sizeHint().width())
            row.addWidget(label)
            row.addWidget(combo, letters)
        row.addStretch(1)
        row.addWidget(self.export_button)
        return row

    def _connect(self) -> None:
        self.choice.changed.connect(self.draw)
        self.sight.asked.connect(self.asked)
        self.sight.drawn.connect(self.drawn)
        self.sight.offered.connect(self.offered)
        self.sight.told.connect(self._tell)
        self.reader.left.connect(self.left)
        self.reader.searching.connect(self.search_bar.open)
        self.search_bar.closed.connect(self._read)

    @property
    def pdf(self) -> QPdfDocument:
        """The document that is shown."""
        return self.reader.leaves.pdf if self.reader.leaves else QPdfDocument(self)

    def open(self, path: Path = (), field: str = "") -> None:
        """Show what the dossier prints now, where it speaks of a record or of one of its fields."""
        self.sight.seek(path, field)
        self.draw()
        QTimer.singleShot(2 * AFTER, self.sight, self.sight.look)
        self._read()

    def draw(self) -> None:
        """Draw the document as the dossier is now."""
        self.sight.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.sight.leave()

    def _tell(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _read(self) -> None:
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Search words in the document."""
        self.search_bar.open()

    def ask_export(self) -> None:
        """Ask what to export and where."""
        from pdpeditor.desktop.export import ExportDialog  # only when it is asked for

        dialog = ExportDialog(self.desk, self)
        dialog.want(self.choice.offer, self.choice.mode)
        dialog.open()
