"""The pages of one proof as pictures: drawn by Qt in a thread of its own, kept while they are near what is seen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

from pdpeditor.desktop.preview.landed import Landed

KEPT = 3
"""How many pages before and after those seen are kept."""


class Leaves(QObject):
    """A document and its pages as pictures of one size; `drawn` says that one more has been made."""

    drawn = Signal()

    def __init__(self, content: bytes, landed: Landed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.landed = landed
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf = QPdfDocument(self)
        self.pdf.load(self._buffer)
        self.count = self.pdf.pageCount()
        self.paper: QSizeF = self.pdf.pagePointSize(0)
        """The size of every page, in points."""
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self.pdf)
        self._renderer.pageRendered.connect(self._take)
        self._pictures: dict[int, QImage] = {}
        self._asked: dict[int, QSize] = {}

    def picture(self, page: int) -> QImage | None:
        """The picture of a page, as last drawn, if there is one."""
        return self._pictures.get(page)

    def want(self, pages: Iterable[int], size: QSize) -> None:
        """Have these pages drawn in that size, in pixels of the screen; those far from them are forgotten."""
        wanted = [page for page in pages if 0 <= page < self.count]
        near = range(min(wanted) - KEPT, max(wanted) + KEPT + 1) if wanted else range(0)
        for page in [page for page in self._pictures if page not in near]:
            del self._pictures[page]
        for page in wanted:
            known = self._pictures.get(page)
            if (known is None or known.size() != size) and self._asked.get(page) != size:
                self._asked[page] = size
                self._renderer.requestPage(page, size)

    def ready(self, pages: Iterable[int]) -> bool:
        """Whether these pages can be shown."""
        return all(page in self._pictures for page in pages)

    def _take(self, page: int, size: QSize, picture: QImage) -> None:
        if self._asked.get(page) == size:
            del self._asked[page]
            self._pictures[page] = picture
            self.drawn.emit()
