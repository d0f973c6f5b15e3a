"""The preview shows the document that prints, and the export writes it."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from desktop.doing import CTRL, click, focus, form, press, type_in
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pdpeditor import publish
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.export import ExportDialog
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.text import LANGS

Show = Callable[..., Window]
LONG = 60_000


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdp"
    make_sample(sample_names()[0], path)
    return path


def words(document: QPdfDocument) -> str:
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_the_preview_shows_what_was_just_typed(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    box = form(window).rows["legal_name"].editor.first()
    focus(box)
    box.clear()
    type_in(window, "legal_name", "Zebulon Industries")
    press(window, Qt.Key.Key_F5)
    with qtbot.waitSignal(window.pages.preview.drawn, timeout=LONG):
        pass
    assert window.pages.preview.pdf.pageCount() > 1
    assert "Zebulon Industries" in words(window.pages.preview.pdf)
    assert not window.pages.preview.message.isVisible()


def test_each_document_is_seen_in_each_language(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    press(window, Qt.Key.Key_P, CTRL)
    preview = window.pages.preview
    seen = set()
    for document in publish.DOCUMENTS:
        for lang in LANGS:
            preview.document.setCurrentIndex(preview.document.findData(document))
            preview.language.setCurrentIndex(preview.language.findData(lang))
            with qtbot.waitSignal(preview.drawn, timeout=LONG):
                preview.draw()
            seen.add(words(preview.pdf))
    assert len(seen) == len(publish.DOCUMENTS) * len(LANGS)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.currentWidget() is window.bench


def test_the_window_stays_alive_while_a_document_is_drawn(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    ticks: list[float] = []
    clock = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
    clock.timeout.connect(lambda: ticks.append(perf_counter()))
    window.show_preview()
    clock.start()
    with qtbot.waitSignal(window.pages.preview.drawn, timeout=LONG):
        pass
    clock.stop()
    gaps = [after - before for before, after in pairwise(ticks)]
    print(f"{len(ticks)} ticks, the longest gap {1000 * max(gaps):.0f} ms")
    assert len(ticks) > 5 and max(gaps) < 0.5


def test_an_export_writes_the_files_and_says_what_is_left_to_do(
    show: Show, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show(sample, "fr")
    window.show_preview()
    click(window.pages.preview.export_button)
    dialog = window.findChild(ExportDialog)
    for box in (*dialog.documents.values(), *dialog.langs.values(), *dialog.formats.values()):
        box.setChecked(True)
    dialog.folder.setText(str(tmp_path / "Mes documents é"))
    click(dialog.export_button)
    assert not dialog.export_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=LONG)
    made = {path.name for path in (tmp_path / "Mes documents é").iterdir()}
    assert made == {f"{d}-{lang}.{f}" for d in publish.DOCUMENTS for lang in LANGS for f in ("pdf", "md")} | {
        "dossier.json"
    }
    for name in made:
        if name.endswith(".pdf"):
            assert len(PdfReader(tmp_path / "Mes documents é" / name).pages) > 1
    said = dialog.outcome.text()
    assert said.startswith("9 fichiers écrits.")
    assert "à remplir ou à confirmer" in said
    assert dialog.show_folder.isVisible()
    dialog.reject()


def test_an_export_that_cannot_be_written_says_so(show: Show, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = show(sample)
    window.show_preview()
    window.pages.preview.ask_export()
    dialog = window.findChild(ExportDialog)
    (tmp_path / "a file").write_text("not a folder")
    dialog.folder.setText(str(tmp_path / "a file" / "inside"))
    dialog.export()
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=LONG)
    assert "Could not write" in dialog.outcome.text()
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_nothing_ticked_is_nothing_to_export(show: Show, sample: Path) -> None:
    window = show(sample)
    window.show_preview()
    window.pages.preview.ask_export()
    dialog = window.findChild(ExportDialog)
    assert dialog.export_button.isEnabled()
    for box in dialog.formats.values():
        box.setChecked(False)
    assert not dialog.export_button.isEnabled()
    dialog.reject()


def test_work_that_fails_says_so_in_the_window_s_own_thread(dressed: QApplication, qtbot: QtBot) -> None:
    def fail(_: Work) -> None:
        raise ValueError("no")

    work = Work(fail)
    with qtbot.waitSignal(work.failed, timeout=LONG) as failed:
        work.start()
    assert isinstance(failed.args[0], ValueError)
