"""Records on the system's clipboard: as our own kind of data for pdpeditor, as words for everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

MIME = "application/x-pdpeditor-records+json"


def put(copy: bytes, titles: Sequence[str]) -> None:
    """Put a copy on the clipboard, with what its records are called."""
    content = _blank()
    content.setData(MIME, QByteArray(copy))
    content.setText("\n".join(titles))
    QGuiApplication.clipboard().setMimeData(content)


def _blank() -> QMimeData:
    """Data made by Qt itself: the clipboard outlives Python, and would end in a crash with data that Python made."""
    model = QStringListModel([""])
    content = model.mimeData([model.index(0)])
    content.clear()
    return content


def data() -> bytes:
    """The copy on the clipboard, not looked at yet; nothing where there is none."""
    from pdpeditor.exchange.copying import LARGEST

    content: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if content is None or not content.hasFormat(MIME):
        return b""
    return bytes(content.data(MIME).left(LARGEST + 1).data())
