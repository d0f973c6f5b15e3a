"""The system's own dialogs for files and folders; none of them blocks the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIX = "pdp"
Then = Callable[[Path], object]


def ask_dossier(parent: QWidget, then: Then) -> None:
    """Ask for a dossier to open."""
    dialog = _dialog(parent, QCoreApplication.translate("files", "Open a dossier"), then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_filter(), QCoreApplication.translate("files", "All files (*)")])
    dialog.open()


def ask_new(parent: QWidget, title: str, name: str, then: Then) -> None:
    """Ask where a new dossier goes; a file that exists is refused later, never replaced."""
    dialog = _dialog(parent, title, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilter(_filter())
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(f"{name}.{SUFFIX}")
    dialog.open()


def ask_brand(parent: QWidget, then: Then) -> None:
    """Ask for a brand file."""
    dialog = _dialog(parent, QCoreApplication.translate("files", "Brand file"), then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(QCoreApplication.translate("files", "Brand files (*.toml)"))
    dialog.open()


def ask_folder(parent: QWidget, title: str, then: Then) -> None:
    """Ask for a folder."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def _dialog(parent: QWidget, title: str, then: Then) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda words: then(Path(words)))
    return dialog


def _filter() -> str:
    return QCoreApplication.translate("files", "pdpeditor dossiers (*.pdp)")
