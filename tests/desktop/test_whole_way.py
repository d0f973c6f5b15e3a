"""The whole way by keyboard alone, in either language: a new dossier, the guided start, the documents as PDFs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import CTRL, SHIFT, come_in, press
from desktop.test_guided import enter_key, focused, guided, here, lay_all_in, until
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit

from pdpeditor.desktop.export import ExportDialog
from pdpeditor.desktop.window import Window
from pdpeditor.text import LANGS, Lang

Show = Callable[..., Window]
REGISTER = {"fr": "Registre des activités de traitement", "en": "Records of processing activities"}


def tab_to(wanted: Callable[[], bool]) -> None:
    """Press Tab until what is wanted has the focus."""
    for _ in range(120):
        if wanted():
            return
        press(focused(), Qt.Key.Key_Tab)
    raise AssertionError("the Tab key does not lead there")


@pytest.mark.parametrize("lang", LANGS)
def test_from_nothing_to_the_pdfs_by_keyboard_alone(show: Show, tmp_path: Path, lang: Lang) -> None:
    window = show(lang=lang)
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    line = window.findChild(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(tmp_path / "bleu.pdp"))  # the dialog is the system's own
    QTest.keyClick(line, Qt.Key.Key_Return)
    come_in(window)
    window.activateWindow()
    until(lambda: QApplication.focusWidget() is not None)
    lay_all_in(window)
    assert here(window) == "ready"
    until(lambda: guided(window).questions.screen_.to_confirm.text() != "…")
    enter_key()
    assert window.pages.currentWidget() is window.pages.preview
    press(window, Qt.Key.Key_E, CTRL)
    dialog = window.findChild(ExportDialog)
    until(lambda: dialog.choices.documents.ticked() != ())
    dialog.activateWindow()
    until(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    tab_to(lambda: _register_has_focus(lang))
    press(focused(), Qt.Key.Key_Space)
    tab_to(lambda: focused() is dialog.folder.line)
    press(focused(), Qt.Key.Key_A, CTRL)
    QTest.keyClicks(focused(), str(tmp_path / "sortie"))
    enter_key()
    until(lambda: dialog.outcome.isVisible())
    made = sorted(path.name for path in (tmp_path / "sortie").iterdir())
    assert made == [f"policy-{lang}.pdf", f"register-{lang}.pdf"]
    for name in made:
        assert "Atelier Bleu" in "".join(page.extract_text() for page in PdfReader(tmp_path / "sortie" / name).pages)
    press(dialog, Qt.Key.Key_Escape)
    assert window.findChild(ExportDialog) is None


def _register_has_focus(lang: Lang) -> bool:
    widget = focused()
    return isinstance(widget, QCheckBox) and widget.text().replace("&", "") == REGISTER[lang]
