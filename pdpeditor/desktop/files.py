"""The system's own dialogs for files and folders; none of them blocks the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIX = "pdp"
Then = Callable[[Path], object]


def ask_dossier(parent: QWidget, then: Then, folder: Path) -> None:
    """Ask for a dossier to open, beginning in a folder."""
    dialog = _dialog(parent, QCoreApplication.translate("files", "Open a dossier"), then, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_filter(), QCoreApplication.translate("files", "All files (*)")])
    dialog.open()


def ask_new(parent: QWidget, title: str, name: str, then: Then, folder: Path) -> None:
    """Ask where a new dossier goes, in a folder if nothing else is said; a file that exists is never replaced."""
    dialog = _dialog(parent, title, then, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilter(_filter())
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(_free(folder, name).name)
    dialog.open()


def ask_brand(parent: QWidget, then: Then) -> None:
    """Ask for a brand file."""
    dialog = _dialog(parent, QCoreApplication.translate("files", "Brand file"), then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(QCoreApplication.translate("files", "Brand files (*.toml)"))
    dialog.open()


def ask_folder(parent: QWidget, title: str, then: Then, folder: Path | None = None) -> None:
    """Ask for a folder, beginning in another."""
    dialog = _dialog(parent, title, then, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def _free(folder: Path, name: str) -> Path:
    """Where a file of that name can be made: with a number where there is one already."""
    paths = (folder / f"{name}{number}.{SUFFIX}" for number in ("", *(f" {n}" for n in range(2, 1000))))
    return next((path for path in paths if not path.exists()), folder / f"{name}.{SUFFIX}")


def _dialog(parent: QWidget, title: str, then: Then, folder: Path | None = None) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder) if folder else "")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda words: then(Path(words)))
    return dialog


def _filter() -> str:
    return QCoreApplication.translate("files", "pdpeditor dossiers (*.pdp)")
