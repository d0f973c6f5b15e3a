"""The notice above the work that the program stopped unexpectedly, with its report to show, copy or delete."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop import report
from pdpeditor.desktop.widgets import Note, named


class ReportNotice(QFrame):
    """Tells of one report, until it is dismissed or deleted: then it is `closed`."""

    closed = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "bar")
        self.path = path
        self.words = Note(self._told(), "", self)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for words, do in (
            (self.tr("Show the report"), self.open),
            (self.tr("Copy it"), self.copy),
            (self.tr("Delete it"), self.delete),
            (self.tr("Dismiss"), self.dismiss),
        ):
            button = QPushButton(words, self)
            button.clicked.connect(do)
            row.addWidget(button)

    def _told(self) -> str:
        moment = report.when(self.path)
        day = QLocale().toString(QDateTime(moment), QLocale.FormatType.ShortFormat) if moment else ""
        stopped = self.tr("The program stopped unexpectedly on %1; what was saved is safe.")
        erred = self.tr("The program met an unexpected error on %1; what was saved is safe.")
        told = (erred if self.path.name.startswith("error") else stopped).replace("%1", day)
        return " ".join((told, self.tr("A report, without your answers, is on this computer.")))

    def open(self) -> None:
        """Show the report in the program that shows texts."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        with suppress(OSError):
            QGuiApplication.clipboard().setText(self.path.read_text("utf-8", "replace"))
            self.words.setText(self.tr("The report is on the clipboard."))

    def delete(self) -> None:
        """Delete the report."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        self.dismiss()

    def dismiss(self) -> None:
        """Put the notice away."""
        self.hide()
        self.closed.emit()


class Offer(QObject):
    """Keeps the notice of a report in a window, which is made anew in each language, until it is put away."""

    def __init__(self, window: QMainWindow, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show_notice)
        window.installEventFilter(self)
        self.show_notice()

    def show_notice(self) -> None:
        """Show the notice above the work, in the language of now."""
        middle = self._window.centralWidget()
        layout = middle.layout() if middle else None
        if middle and isinstance(layout, QVBoxLayout) and not middle.findChildren(ReportNotice):
            notice = ReportNotice(self._path, middle)
            notice.closed.connect(self.deleteLater)
            layout.insertWidget(0, notice)
            notice.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._soon.start()
        return False
