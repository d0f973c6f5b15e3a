"""The preview beside the form follows what is typed, and what is looked at; it leads back to the fields."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import CTRL, SHIFT, enter, focus, form, leave, press, type_in, wait
from large import make_large
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from pdpeditor.desktop.preview.pane import PreviewPane
from pdpeditor.desktop.preview.proofs import MANY
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.records import Activity, Measure, Organisation
from pdpeditor.text import LANGS, Text

Show = Callable[..., Window]
LONG = 60_000


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdp"
    make_sample(sample_names()[0], path)
    return path


def beside(window: Window, qtbot: QtBot) -> PreviewPane:
    """The preview beside the form, drawn, and known what can be chosen in it."""
    press(window, Qt.Key.Key_F7)
    pane = window.bench.preview.pane
    with qtbot.waitSignals([pane.sight.drawn, pane.sight.offered], timeout=LONG):
        pass
    return pane


def words(pane: PreviewPane) -> str:
    pdf = pane.reader.leaves.pdf
    return " ".join(pdf.getAllText(page).text() for page in range(pdf.pageCount()))


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_typed_is_seen_a_moment_later_at_the_same_place(
    show: Show, sample: Path, qtbot: QtBot, lang: str
) -> None:
    window = show(sample, lang)
    enter(window, Organisation)
    pane = beside(window, qtbot)
    assert pane.choice.mode == lang
    reader = pane.reader
    focus(form(window).rows["phone"].editor.first())
    place = reader.verticalScrollBar().value()
    with qtbot.waitSignal(pane.sight.drawn, timeout=LONG):
        type_in(window, "phone", " 777")
    assert "777" in words(pane)
    assert reader.marks_words and reader.sees(reader.marked[0])
    assert abs(reader.verticalScrollBar().value() - place) < reader.tall / 2
    assert form(window).rows["phone"].isAncestorOf(QApplication.focusWidget())


def test_pages_stay_on_the_screen_until_the_new_ones_are_there(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    enter(window, Organisation)
    pane = beside(window, qtbot)
    focus(form(window).rows["phone"].editor.first())
    wait(500)
    blank = []

    def look() -> None:
        leaves = pane.reader.leaves
        blank.extend(page for page in pane.reader.seen if leaves is None or leaves.picture(page) is None)

    pane.reader.moved.connect(look)
    with qtbot.waitSignal(pane.sight.drawn, timeout=LONG):
        type_in(window, "phone", " 777")
        leave(window)
    assert blank == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_click_on_a_paragraph_lands_in_its_field(show: Show, sample: Path, qtbot: QtBot, lang: str) -> None:
    window = show(sample, lang)
    pane = beside(window, qtbot)
    reader, organisation = pane.reader, window.dossier.one(Organisation)
    number = reader.landed.of(f"{organisation.id}.phone")[0]
    box = reader.landed.box(number)
    reader.show_box(box)
    where = (reader.measure.spread(box).center() - reader.offset).toPoint()
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.bench.pane.path[-1].key == organisation.id
    qtbot.waitUntil(lambda: form(window).rows["phone"].isAncestorOf(QApplication.focusWidget()))
    assert reader.marks_words and box in reader.marked


def test_the_record_that_is_chosen_comes_into_view(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    pane = beside(window, qtbot)
    for activity in window.dossier.all(Activity)[1:4]:
        window.bench.show_answer("activity", activity.id, "")
        assert pane.reader.marked, activity.name
        assert any(map(pane.reader.sees, pane.reader.marked))


def test_it_is_said_where_a_document_says_nothing_of_a_record(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    pane = beside(window, qtbot)
    measure = next(one for one in window.dossier.all(Measure) if not pane.reader.landed.of(one.id))
    window.bench.show_answer("measure", measure.id, "")
    assert pane.message.isVisible() and pane.message.text() == "This document says nothing of this record."
    pane.choice.choose("register")
    with qtbot.waitSignal(pane.sight.drawn, timeout=LONG):
        pane.draw()
    assert not pane.message.isVisible() and pane.reader.marked


def test_the_keys_reach_the_preview_and_come_back(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    enter(window, Organisation)
    pane = beside(window, qtbot)
    window.bench.focus_pane(3)
    for _ in range(2):
        press(window, Qt.Key.Key_F6)
    assert pane.reader.hasFocus()
    press(pane.reader, Qt.Key.Key_Down)
    origin = pane.reader.landed.origin(pane.reader.current)
    press(pane.reader, Qt.Key.Key_Return)
    assert window.bench.pane.path[-1].key == origin.partition(".")[0]
    window.bench.focus_pane(6)
    press(pane.reader, Qt.Key.Key_Escape)
    assert window.bench.pane.isAncestorOf(QApplication.focusWidget())
    press(window, Qt.Key.Key_P, CTRL | SHIFT)
    assert not pane.isVisible()


def test_the_list_gives_its_place_to_the_preview_where_there_is_no_room_for_both(
    show: Show, sample: Path, qtbot: QtBot
) -> None:
    window = show(sample)
    window.resize(1024, 700)
    pane = beside(window, qtbot)
    bench = window.bench
    assert not bench.middle.isVisible() and pane.width() >= pane.minimumWidth()
    bench.show_answer("activity", window.dossier.all(Activity)[1].id, "")
    assert not bench.middle.isVisible()
    window.resize(1500, 800)
    QApplication.processEvents()
    assert bench.middle.isVisible()
    window.resize(1024, 700)
    QApplication.processEvents()
    QTest.mouseClick(pane.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not pane.isVisible() and bench.middle.isVisible()


def test_the_preview_comes_back_with_the_next_dossier_and_in_the_other_language(
    show: Show, sample: Path, qtbot: QtBot
) -> None:
    window = show(sample)
    pane = beside(window, qtbot)
    pane.choice.choose("register")
    pane.choice.document.activated.emit(pane.choice.document.currentIndex())
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.bench.preview.shown, timeout=LONG)
    again = window.bench.preview.pane
    assert again is not pane and (again.choice.key, again.choice.mode) == ("register", "fr")


def test_what_is_drawn_of_a_large_dossier_is_what_is_near_the_record(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    make_large(tmp_path / "large.pdp", MANY + 5)
    window = show(tmp_path / "large.pdp")
    pane = beside(window, qtbot)
    pane.choice.choose("register")
    with qtbot.waitSignal(pane.sight.drawn, timeout=LONG):
        pane.draw()
    activities = window.dossier.all(Activity)
    here, other = activities[0], activities[20]
    window.bench.show_answer("activity", here.id, "")
    assert here.name.en in words(pane) and other.name.en not in words(pane)
    assert "F5 shows the whole document" in pane.message.text()
    with qtbot.waitSignal(pane.sight.drawn, timeout=LONG):
        window.bench.show_answer("activity", other.id, "")
    assert other.name.en in words(pane) and pane.reader.marked


def test_nothing_is_drawn_while_the_preview_is_hidden(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    enter(window, Organisation)
    pane = beside(window, qtbot)
    press(window, Qt.Key.Key_F7)
    type_in(window, "phone", " 777")
    leave(window)
    wait(500)
    assert not pane.sight.proofs.busy and "777" not in words(pane)
    with qtbot.waitSignal(pane.sight.drawn, timeout=LONG):
        press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "777" in words(pane), timeout=LONG)


def test_a_document_that_is_not_there_any_more_is_not_shown_either(show: Show, path: Path, qtbot: QtBot) -> None:
    window = show(path)
    enter(window, Organisation)
    pane = beside(window, qtbot)
    pane.choice.put([offer for offer in pane.choice.offers.values() if offer.key == "legal-notice"])
    pane.draw()
    qtbot.waitUntil(lambda: "legal-notice" in pane.message.text(), timeout=LONG)
    assert pane.reader.leaves is None


def test_what_was_edited_elsewhere_is_drawn_when_the_form_is_seen_again(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    pane = beside(window, qtbot)
    press(window, Qt.Key.Key_F8)
    organisation = window.dossier.one(Organisation)
    with window.dossier.edit(Text("téléphone", "phone")):
        organisation.phone = "09 87 65 43 21"
    with qtbot.waitSignal(pane.sight.drawn, timeout=LONG):
        window.show_bench()
    assert "09 87 65 43 21" in words(pane)
