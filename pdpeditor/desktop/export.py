"""The export: which documents, in which languages and formats, into which folder, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pdpeditor import publish
from pdpeditor.desktop import files
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.export_choices import ExportChoices
from pdpeditor.desktop.offers import Offer
from pdpeditor.desktop.path_line import PathLine
from pdpeditor.desktop.widgets import Note
from pdpeditor.store import Dossier, Problem

WIDTH = 84
"""How wide the dialog is at least, in letters."""


class ExportDialog(QDialog):
    """Writes the files in the background and says what was made and what is left to do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.made: Path | None = None
        self._work: Work | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        column = QVBoxLayout(self)
        column.addStrut(WIDTH * self.fontMetrics().averageCharWidth())
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        self.choices = ExportChoices(desk, self)
        self.choices.changed.connect(self._arrange)
        column.addWidget(self.choices)
        self.folder = PathLine(self.tr("Folder"), self.tr("&Choose…"), self)
        self.folder.put(desk.dossier.path.absolute().parent)
        self.folder.browsing.connect(
            lambda: files.ask_folder(self, self.tr("Folder for the documents"), self.folder.put)
        )
        self.folder.changed.connect(self._arrange)
        column.addWidget(self.folder.label)
        column.addLayout(self.folder)
        self.progress, self.outcome = QProgressBar(self), Note("", "", self)
        for widget in (self.progress, self.outcome):
            widget.hide()
            column.addWidget(widget)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.show_folder = QPushButton(self.tr("&Open the folder"), self)
        self.show_folder.clicked.connect(self._open_folder)
        self.show_folder.hide()
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        self.export_button = QPushButton(self.tr("&Export"), self)
        self.export_button.setProperty("primary", True)
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        row.addWidget(self.show_folder)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.export_button)
        return row

    def want(self, offer: Offer, mode: publish.Mode) -> None:
        """Tick what is most likely wanted."""
        self.choices.want(offer, mode)
        self._arrange()

    def _arrange(self) -> None:
        busy = self._work is not None
        self.export_button.setEnabled(bool(not busy and self.choices.enough() and self.folder.path))
        self.close_button.setText(self.tr("Cancel") if busy else self.tr("Close"))

    def export(self) -> None:
        """Write the files."""
        folder = self.folder.path
        try:
            wanted = self.choices.wanted()
        except Problem as problem:
            self._end(problem.message[self.desk.lang])
            return
        if folder is None:
            return
        self.made = folder
        work = self._work = Work(_exporting(self.desk.dossier.snapshot(), folder, wanted))
        work.progress.connect(self._advance)
        work.done.connect(self._tell)
        work.failed.connect(self._fail)
        work.stopped.connect(self._stop)
        self.outcome.hide()
        self.progress.setValue(0)
        self.progress.show()
        self._arrange()
        work.start()

    def reject(self) -> None:
        """Close; or, while files are being made, make no more of them."""
        if self._work is None:
            self.choices.leave()
            super().reject()
            return
        self._work.stop()
        self.progress.setFormat(self.tr("Cancelling…"))

    def _advance(self, done: int, total: int, name: str) -> None:
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(done)
        self.progress.setFormat(name or "%p %")

    def _tell(self, exported: publish.Exported) -> None:
        count = exported.open_points
        said = [self.tr("%n file(s) written.", "", len(exported.files))]
        if count:
            said.append(self.tr("%n question(s) still to be answered or confirmed.", "", count))
            said.append(self.tr("The register shows them; the policy leaves them out."))
        if exported.unprintable:
            said.append(self.tr("No font can draw these characters: %1").replace("%1", " ".join(exported.unprintable)))
        self._end("\n".join(said))
        self.show_folder.show()

    def _stop(self) -> None:
        self._end(self.tr("Cancelled: no file was written."))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Problem):
            self._end(error.message[self.desk.lang])
            return
        self._end(self.tr("The export failed; no file is half-written."))
        raise error

    def _end(self, words: str) -> None:
        self._work = None
        self.progress.hide()
        self.outcome.setText(words)
        self.outcome.show()
        self._arrange()
        self.close_button.setFocus()

    def _open_folder(self) -> None:
        if self.made:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made)))


def _exporting(snapshot: Dossier, folder: Path, wanted: publish.Wanted) -> Callable[[Work], publish.Exported]:
    def export(work: Work) -> publish.Exported:
        with snapshot:
            return publish.export(snapshot, folder, wanted, work.tell)

    return export
