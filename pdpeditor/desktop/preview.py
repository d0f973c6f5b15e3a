"""The preview: a document as it will print, drawn by a worker, and the way to export it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pdpeditor import publish
from pdpeditor.desktop import offers
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.export import ExportDialog
from pdpeditor.desktop.offers import Offer
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Combo, Note
from pdpeditor.store import Dossier, Problem

POINTS = 72
MARGINS = 40
WIDEST = 1.25
"""How many times its size on paper a page is shown at most."""


class PreviewPage(QWidget):
    """Shows one document in one language, or in both; `left` asks to go back to the dossier, `drawn` says that it is up
    to date.
    """

    left = Signal()
    drawn = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self._work: Work | None = None
        self._buffer: QBuffer | None = None
        self.offers: dict[str, Offer] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        self.message = Note("", "muted", self)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pdf = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.pdf)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setAccessibleName(self.tr("Preview"))
        column.addWidget(self.message)
        column.addWidget(self.view, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        back = QPushButton(self.tr("← &Back to the dossier"), self)
        back.clicked.connect(self.left)
        self.document = self._combo()
        self.language = self._combo()
        for mode, words in (*LANGUAGES.items(), ("bilingual", self.tr("Both, side by side"))):
            self.language.addItem(words, mode)
        self.language.setCurrentIndex(self.language.findData(self.desk.lang))
        self.document.setMinimumContentsLength(36)
        self.language.setMinimumContentsLength(18)
        self.export_button = QPushButton(self.tr("&Export…"), self)
        self.export_button.setProperty("primary", True)
        self.export_button.clicked.connect(self.ask_export)
        row.addWidget(back)
        row.addStretch(1)
        for words, combo in ((self.tr("&Document"), self.document), (self.tr("&Language"), self.language)):
            label = QLabel(words, self)
            label.setBuddy(combo)
            combo.setAccessibleName(words.replace("&", ""))
            row.addWidget(label)
            row.addWidget(combo)
        row.addStretch(1)
        row.addWidget(self.export_button)
        return row

    def _combo(self) -> Combo:
        combo = Combo(self)
        combo.activated.connect(self.draw)
        return combo

    def _offer(self) -> None:
        """Offer the documents that the dossier gives rise to now; the same one stays chosen where it is still there."""
        here = self.document.currentData()
        self.offers = {offer.key: offer for offer in offers.copies(self.desk.reading, self.desk.lang)}
        self.document.clear()
        for offer in self.offers.values():
            self.document.addItem(offer.name, offer.key)
            item = self._items.item(self.document.count() - 1)
            item.setEnabled(offer.given)
        self.document.setCurrentIndex(max(self.document.findData(here), 0))

    @property
    def _items(self) -> QStandardItemModel:
        items = self.document.model()
        assert isinstance(items, QStandardItemModel)
        return items

    def open(self) -> None:
        """Show what the dossier prints now."""
        self._offer()
        self.draw()

    def draw(self) -> None:
        """Draw the document as the dossier is now."""
        self.message.setText(self.tr("Drawing the document…"))
        self.message.show()
        document, mode = self.document.currentData(), self.language.currentData()
        work = self._work = Work(_drawing(self.desk.dossier.snapshot(), document, mode))
        work.done.connect(self._show)
        work.failed.connect(self._fail)
        work.start()

    def _show(self, content: bytes) -> None:
        if self.sender() is not self._work:
            return
        place = self.view.verticalScrollBar().value()
        self.pdf.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        self._fit()
        self.view.verticalScrollBar().setValue(place)
        self.message.hide()
        self.drawn.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make a page as wide as the room, and no wider than reads well."""
        if self.pdf.pageCount():
            natural = self.pdf.pagePointSize(0).width() * self.logicalDpiX() / POINTS
            room = self.view.width() - MARGINS
            self.view.setZoomFactor(min(room / natural, WIDEST))

    def _fail(self, error: Exception) -> None:
        self.message.setText(self.tr("The document could not be drawn."))
        if isinstance(error, Problem):
            self.message.setText(error.message[self.desk.lang])
            return
        raise error

    def ask_export(self) -> None:
        """Ask what to export and where."""
        dialog = ExportDialog(self.desk, self)
        dialog.want(self.offers[self.document.currentData()], self.language.currentData())
        dialog.open()


def _drawing(snapshot: Dossier, document: str, mode: publish.Mode) -> Callable[[Work], bytes]:
    def draw(_: Work) -> bytes:
        from pdpeditor.writers import WRITERS

        with snapshot:
            snapshot.preload()
            return WRITERS["pdf"](publish.build(snapshot, document, mode, date.today()))

    return draw
