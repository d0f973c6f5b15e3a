"""The export: which documents, in which languages and formats, into which folder, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pdpeditor import publish
from pdpeditor.desktop import files
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.editors.bilingual import LANGUAGES
from pdpeditor.desktop.widgets import Line, Note
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.facts import catalogue
from pdpeditor.store import Dossier, Problem
from pdpeditor.text import Lang


def document_names(lang: Lang) -> dict[str, str]:
    """The documents that can be made, by key."""
    return {key: catalogue("document-kinds").label(key)[lang] for key in DOCUMENTS}


class ExportDialog(QDialog):
    """Writes the files in the background and says what was made and what is left to do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(520)
        formats = {"pdf": "PDF", "md": "Markdown", "json": self.tr("JSON (the whole dossier)")}
        column = QVBoxLayout(self)
        column.setSpacing(12)
        self.documents = self._boxes(column, self.tr("Documents"), document_names(desk.lang))
        self.langs = self._boxes(column, self.tr("Languages"), LANGUAGES)
        self.formats = self._boxes(column, self.tr("Formats"), {key: formats.get(key, key) for key in publish.FORMATS})
        self._folder(column)
        self.progress = QProgressBar(self)
        self.progress.hide()
        self.outcome = Note("", "", self)
        self.outcome.hide()
        column.addWidget(self.progress)
        column.addWidget(self.outcome)
        column.addLayout(self._buttons())
        self.made: Path | None = None
        self._work: Work | None = None

    def _boxes(self, column: QVBoxLayout, title: str, names: Any) -> dict[Any, QCheckBox]:
        group = QGroupBox(title, self)
        row = QHBoxLayout(group)
        boxes = {}
        for key, words in names.items():
            box = boxes[key] = QCheckBox(words, group)
            box.toggled.connect(self._arrange)
            row.addWidget(box)
        row.addStretch(1)
        column.addWidget(group)
        return boxes

    def _folder(self, column: QVBoxLayout) -> None:
        label = Note(self.tr("Folder"), "label", self)
        self.folder = Line(self)
        self.folder.setAccessibleName(label.text())
        self.folder.setText(str(self.desk.dossier.path.absolute().parent))
        self.folder.textChanged.connect(self._arrange)
        label.setBuddy(self.folder)
        self.browse = QPushButton(self.tr("&Choose…"), self)
        self.browse.setAccessibleName(self.tr("Choose the folder"))
        self.browse.clicked.connect(self._ask_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        column.addWidget(label)
        column.addLayout(row)

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

    def want(self, document: str, lang: Lang) -> None:
        """Tick what is most likely wanted."""
        for boxes, key in ((self.documents, document), (self.langs, lang), (self.formats, "pdf")):
            boxes[key].setChecked(True)
        self._arrange()

    def wanted(self) -> publish.Wanted:
        """What is ticked."""
        documents, langs, formats = (
            tuple(key for key, box in boxes.items() if box.isChecked())
            for boxes in (self.documents, self.langs, self.formats)
        )
        return publish.Wanted(documents, langs, formats, date.today())

    def _arrange(self) -> None:
        busy = self._work is not None
        self.export_button.setEnabled(bool(not busy and self.wanted() and self.folder.text().strip()))

    def _ask_folder(self) -> None:
        files.ask_folder(self, self.tr("Folder for the documents"), lambda path: self.folder.setText(str(path)))

    def export(self) -> None:
        """Write the files."""
        self.made = Path(self.folder.text().strip()).expanduser()
        work = self._work = Work(_exporting(self.desk.dossier.snapshot(), self.made, self.wanted()))
        work.progress.connect(self._advance)
        work.done.connect(self._tell)
        work.failed.connect(self._fail)
        self.outcome.hide()
        self.progress.setValue(0)
        self.progress.show()
        self._arrange()
        work.start()

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
            return publish.export(snapshot, folder, wanted, work.progress.emit)

    return export
