"""The preview shows the document that prints, and every paragraph of it leads to the field that made it."""

from collections.abc import Callable
from itertools import pairwise, product
from pathlib import Path
from time import perf_counter

import pytest
from desktop.doing import CTRL, enter, focus, form, press, type_in, wait
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pdpeditor import publish
from pdpeditor.desktop import offers
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.preview.page import PreviewPage
from pdpeditor.desktop.preview.reader import Reader
from pdpeditor.desktop.window import Window
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.records import Activity, Organisation
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


def previewed(window: Window, qtbot: QtBot) -> PreviewPage:
    """The preview, drawn, and known what can be chosen in it."""
    press(window, Qt.Key.Key_F5)
    preview = window.pages.preview
    with qtbot.waitSignals([preview.drawn, preview.offered], timeout=LONG):
        pass
    return preview


def landing(reader: Reader, origin: str) -> int:
    """The first landing of an origin."""
    return reader.landed.of(origin)[0]


def place(reader: Reader, number: int) -> QPoint:
    """Where a landing is on the screen, once it has been scrolled to."""
    box = reader.landed.box(number)
    reader.show_box(box)
    return (reader.measure.spread(box).center() - reader.offset).toPoint()


def point(reader: Reader, at: QPoint) -> None:
    """Move the mouse there, from somewhere else."""
    for place in (QPoint(1, 1), at):
        QTest.mouseMove(reader.viewport(), place)
        QApplication.processEvents()


def test_the_preview_shows_what_was_just_typed(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    enter(window, Organisation)
    box = form(window).rows["legal_name"].editor.first()
    focus(box)
    box.clear()
    type_in(window, "legal_name", "Zebulon Industries")
    preview = previewed(window, qtbot)
    assert preview.pdf.pageCount() > 1
    assert "Zebulon Industries" in words(preview.pdf)
    assert not preview.message.isVisible()


def test_the_place_of_the_field_that_had_the_focus_is_in_view(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    enter(window, Organisation)
    focus(form(window).rows["phone"].editor.first())
    reader = previewed(window, qtbot).reader
    key = window.dossier.one(Organisation).id
    assert reader.sought[0] == f"{key}.phone" and reader.marks_words
    assert [reader.landed.box(number) for number in reader.landed.of(f"{key}.phone")] == reader.marked
    assert reader.sees(reader.marked[0])


@pytest.mark.parametrize("lang", LANGS)
def test_a_click_on_what_is_printed_lands_in_the_field_that_made_it(
    show: Show, sample: Path, qtbot: QtBot, lang: str
) -> None:
    window = show(sample, lang)
    reader = previewed(window, qtbot).reader
    organisation = window.dossier.one(Organisation)
    place_of_phone = place(reader, landing(reader, f"{organisation.id}.phone"))
    point(reader, place_of_phone)
    assert reader.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    said = {"fr": "Modifier\u00a0: Organisme – Téléphone", "en": "Edit: Organisation – Phone"}
    assert reader.name(f"{organisation.id}.phone") == said[lang]
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place_of_phone)
    assert window.pages.currentWidget() is window.bench
    assert window.bench.pane.path[-1].key == organisation.id
    qtbot.waitUntil(lambda: form(window).rows["phone"].isAncestorOf(QApplication.focusWidget()))


def test_white_paper_leads_nowhere(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    preview = previewed(window, qtbot)
    corner = QPointF(preview.reader.measure.left + 3, preview.reader.measure.top(0) + 3) - preview.reader.offset
    point(preview.reader, corner.toPoint())
    assert preview.reader.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseClick(preview.reader.viewport(), Qt.MouseButton.LeftButton, pos=corner.toPoint())
    assert window.pages.currentWidget() is preview


def test_the_keys_go_from_answer_to_answer_and_to_the_field(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    reader = previewed(window, qtbot).reader
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_N, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_P):
        press(reader, key)
        seen.append(reader.landed.origin(reader.current))
        assert reader.sees(reader.landed.box(reader.current))
    assert len(set(seen[:3])) == 3 and seen[3:] == [seen[1], seen[0]]
    assert reader.accessibleDescription().startswith("Edit: ")
    assert reader.words(reader.current) in reader.accessibleDescription()
    key, _, field = seen[0].partition(".")
    press(reader, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.bench
    assert window.bench.pane.path[-1].key == key
    qtbot.waitUntil(lambda: not field or form(window).rows[field].isAncestorOf(QApplication.focusWidget()))


def test_escape_goes_back_to_the_dossier(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    press(previewed(window, qtbot).reader, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.bench


def test_pages_are_made_larger_and_smaller_by_the_keys_and_the_wheel_of_the_mouse(
    show: Show, sample: Path, qtbot: QtBot
) -> None:
    window = show(sample)
    preview = previewed(window, qtbot)
    reader = preview.reader
    fitting = reader.measure.width
    press(reader, Qt.Key.Key_Plus, CTRL)
    larger = reader.measure.width
    press(reader, Qt.Key.Key_Minus, CTRL)
    press(reader, Qt.Key.Key_Minus, CTRL)
    smaller = reader.measure.width
    press(reader, Qt.Key.Key_0, CTRL)
    assert smaller < fitting < larger and reader.measure.width == fitting
    assert window.settings.size == 100


def test_words_are_searched_on_the_pages(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    preview = previewed(window, qtbot)
    press(preview.reader, Qt.Key.Key_F, CTRL)
    bar = preview.search_bar
    assert bar.isVisible() and bar.words.hasFocus()
    QTest.keyClicks(bar.words, "retention" if "retention" in words(preview.pdf) else "data")
    qtbot.waitUntil(lambda: bar.count.text().startswith("1 of "), timeout=LONG)
    first = next(iter(bar._boxes(0)))
    assert preview.reader.sees(first)
    press(bar.words, Qt.Key.Key_Return)
    assert bar.count.text().startswith("2 of ")
    bar.words.setText("xyzzyx")
    qtbot.waitUntil(lambda: bar.count.text() == "Not found", timeout=LONG)
    press(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible() and preview.reader.hasFocus()
    assert window.pages.currentWidget() is preview


def test_each_document_is_seen_in_each_language(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    preview = previewed(window, qtbot)
    given = [offer for offer in preview.choice.offers.values() if offer.given]
    assert len(given) > 6 and {offer.key.partition(":")[0] for offer in preview.choice.offers.values()} == {*DOCUMENTS}
    seen = set()
    for offer, mode in product(given[-4:], publish.MODES):
        preview.choice.choose(offer.key)
        preview.choice.language.setCurrentIndex(preview.choice.language.findData(mode))
        with qtbot.waitSignal(preview.drawn, timeout=LONG):
            preview.draw()
        seen.add(words(preview.pdf))
    assert len(seen) == 4 * len(publish.MODES)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.currentWidget() is window.bench


def test_the_last_document_asked_for_is_the_one_that_is_shown(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    preview = previewed(window, qtbot)
    shown = []
    preview.drawn.connect(lambda: shown.append(words(preview.pdf)))
    for key in ("register", "processors", "cookies"):
        preview.choice.choose(key)
        preview.draw()
    qtbot.waitUntil(lambda: bool(shown), timeout=LONG)
    wait(300)
    assert len(shown) == 1 and "Cookies and other trackers" in shown[0]


def test_every_answer_that_a_document_prints_leads_to_a_question(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    preview = previewed(window, qtbot)
    for key in ("policy", "register", "processors", "cookies", "legal-notice"):
        preview.choice.choose(key)
        with qtbot.waitSignal(preview.drawn, timeout=LONG):
            preview.draw()
        origins = {preview.reader.landed.origin(number) for number in range(len(preview.reader.landed))}
        assert len([origin for origin in origins if "." in origin]) > 5, key
        unknown = [origin for origin in origins if not preview.sight.name(origin)]
        assert unknown == [], key


def test_the_documents_are_named_in_the_order_in_which_they_are_offered() -> None:
    assert [offer.key for offer in offers.named("en")] == [*DOCUMENTS]


def test_a_document_that_the_dossier_says_nothing_in_cannot_be_chosen(show: Show, path: Path, qtbot: QtBot) -> None:
    preview = previewed(show(path), qtbot)
    given = {offer.key: offer.given for offer in preview.choice.offers.values()}
    assert given["policy"] and not given["legal-notice"]
    number = preview.choice.document.findData("legal-notice")
    assert not preview.choice.document.model().item(number).isEnabled()


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


def test_work_that_is_stopped_ends_where_it_next_heeds(dressed: QApplication, qtbot: QtBot) -> None:
    def go_on(work: Work) -> None:
        while True:
            work.heed()

    work = Work(go_on)
    with qtbot.waitSignal(work.stopped, timeout=LONG):
        work.start()
        work.stop()


def test_the_activity_that_is_edited_is_marked_in_the_register(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    third = window.dossier.all(Activity)[2]
    window.bench.show_answer("activity", third.id, "name")
    preview = previewed(window, qtbot)
    preview.choice.choose("register")
    with qtbot.waitSignal(preview.drawn, timeout=LONG):
        preview.draw()
    assert preview.reader.marked and preview.reader.sees(preview.reader.marked[0])
