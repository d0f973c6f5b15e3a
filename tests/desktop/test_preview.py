"""The preview shows the document that prints."""

from collections.abc import Callable
from itertools import pairwise, product
from pathlib import Path
from time import perf_counter

import pytest
from desktop.doing import CTRL, focus, form, press, type_in
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pdpeditor import publish
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.window import Window
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.exchange.samples import make_sample, sample_names

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
    given = [offer for offer in preview.offers.values() if offer.given]
    assert len(given) > 6 and {offer.key.partition(":")[0] for offer in preview.offers.values()} == {*DOCUMENTS}
    seen = set()
    for offer, mode in product(given[-4:], publish.MODES):
        preview.document.setCurrentIndex(preview.document.findData(offer.key))
        preview.language.setCurrentIndex(preview.language.findData(mode))
        with qtbot.waitSignal(preview.drawn, timeout=LONG):
            preview.draw()
        seen.add(words(preview.pdf))
    assert len(seen) == 4 * len(publish.MODES)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.currentWidget() is window.bench


def test_a_document_that_the_dossier_says_nothing_in_cannot_be_chosen(show: Show, path: Path) -> None:
    window = show(path)
    window.show_preview()
    preview = window.pages.preview
    given = {offer.key: offer.given for offer in preview.offers.values()}
    assert given["policy"] and not given["legal-notice"]
    number = preview.document.findData("legal-notice")
    assert not preview.document.model().item(number).isEnabled()


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


def test_work_that_fails_says_so_in_the_window_s_own_thread(dressed: QApplication, qtbot: QtBot) -> None:
    def fail(_: Work) -> None:
        raise ValueError("no")

    work = Work(fail)
    with qtbot.waitSignal(work.failed, timeout=LONG) as failed:
        work.start()
    assert isinstance(failed.args[0], ValueError)
