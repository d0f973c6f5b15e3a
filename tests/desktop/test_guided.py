"""The guided start: from nothing to a first policy by keyboard alone, left and taken up again, undone in one step."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import ALT, CTRL, click, come_in, open_in, press, wait
from desktop.test_accessibility import nameless
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QWidget

from pdpeditor.desktop.confirming import confirm_all, proposed_in
from pdpeditor.desktop.guided.chips import Chip
from pdpeditor.desktop.guided.page import GuidedPage
from pdpeditor.desktop.guided.replies import READY, REVIEW, replies, screens, unfinished
from pdpeditor.desktop.guided.tools import ToolsScreen
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.window import Window
from pdpeditor.exchange import canonical
from pdpeditor.exchange.templates import lay_in
from pdpeditor.records import Activity, Disclosure, Mark, Organisation, Party, Purpose
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang

Show = Callable[..., Window]
ANSWERS = {"trade": "12", "customers": "2", "marketing": "3", "staff": "2", "recruiting": "1", "online": "1"}


def guided(window: Window) -> GuidedPage:
    page = window.pages.currentWidget()
    assert isinstance(page, GuidedPage)
    return page


def here(window: Window) -> str:
    return guided(window).questions.here


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def keys(words: str) -> None:
    QTest.keyClicks(focused(), words)
    QApplication.processEvents()


def enter_key() -> None:
    press(focused(), Qt.Key.Key_Return)


def until(done: Callable[[], bool]) -> None:
    """Wait until other threads have done what was asked of them."""
    for _ in range(4000):
        if done():
            break
        wait(5)
    assert done()
    QApplication.processEvents()


def begin(show: Show, path: Path, lang: Lang = "en") -> Window:
    """A window whose guided start is seen."""
    window = show(path, lang)
    window.show_guided()
    QApplication.processEvents()
    return window


def answer_all(window: Window) -> None:
    """Answer from the screen that is seen up to the list of activities, with the keys alone."""
    while (name := here(window)) != REVIEW:
        if name == "identity":
            keys("Atelier Bleu")
        elif name == "tools":
            for tool in ("brevo", "stripe"):
                keys(tool)
                enter_key()
        else:
            keys(ANSWERS.get(name, ""))
        enter_key()


def tools_screen(window: Window) -> ToolsScreen:
    """The question about tools, with all its chips."""
    guided(window).questions.show_screen("tools")
    screen = guided(window).questions.screen_
    assert isinstance(screen, ToolsScreen)
    until(lambda: not screen.slices.busy)
    return screen


def lay_all_in(window: Window) -> None:
    answer_all(window)
    enter_key()
    until(lambda: here(window) == READY)


@pytest.mark.parametrize("lang", LANGS)
def test_from_nothing_to_the_preview_by_keyboard_alone(show: Show, tmp_path: Path, lang: Lang) -> None:
    window = show(lang=lang)
    press(window, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    line = window.findChild(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(tmp_path / "bleu.pdp"))
    QTest.keyClick(line, Qt.Key.Key_Return)
    come_in(window)
    window.activateWindow()
    until(lambda: QApplication.focusWidget() is not None)
    assert here(window) == "identity"
    lay_all_in(window)
    dossier = window.dossier
    assert dossier.one(Organisation).legal_name == "Atelier Bleu"
    assert dossier.one(Organisation).country == "FR"
    names = {one.name.en for one in dossier.all(Activity)}
    assert {"Payroll", "Newsletter", "Recruitment", "Invoicing and accounting"} <= names
    until(lambda: guided(window).questions.screen_.to_confirm.text() != "…")
    enter_key()
    assert window.pages.currentWidget() is window.pages.preview


def test_the_progress_counts_the_screens(show: Show, path: Path) -> None:
    window = begin(show, path)
    questions = guided(window).questions
    assert questions.progress.text() == f"1 of {len(screens())}"
    enter_key()
    enter_key()
    assert questions.progress.text() == f"3 of {len(screens())}"


def test_all_of_it_can_be_done_with_the_mouse_alone(show: Show, path: Path) -> None:
    window = begin(show, path)
    questions = guided(window).questions
    click(questions.next_button)
    click(next(iter(questions.screen_.cards.values())))
    while questions.here != REVIEW:
        click(questions.next_button)
    assert "Customers and orders" in [box.text() for box in questions.screen_.boxes.values() if box.isChecked()]
    click(questions.back_button)
    assert questions.here == "tools"
    click(questions.next_button)
    click(questions.next_button)
    until(lambda: here(window) == READY)
    assert window.dossier.count(Activity) > 0


def test_a_number_chooses_and_an_answer_that_stands_alone_rules_the_others_out(show: Show, path: Path) -> None:
    window = begin(show, path)
    questions = guided(window).questions
    questions.show_screen("marketing")
    keys("123")
    assert questions.screen_.chosen() == {"marketing": ("consumers", "professionals", "newsletter")}
    keys("4")
    assert questions.screen_.chosen() == {"marketing": ("nobody",)}
    keys("2")
    assert questions.screen_.chosen() == {"marketing": ("professionals",)}


def test_one_answer_only_where_one_can_hold_and_the_arrows_choose_it(show: Show, path: Path) -> None:
    window = begin(show, path)
    questions = guided(window).questions
    questions.show_screen("staff")
    keys("1")
    press(focused(), Qt.Key.Key_Down)
    assert questions.screen_.chosen() == {"staff": ("few",)}


def test_the_next_button_says_that_a_question_is_passed_over(show: Show, path: Path) -> None:
    window = begin(show, path)
    questions = guided(window).questions
    questions.show_screen("trade")
    assert questions.next_button.text() == "S&kip"
    keys("1")
    assert questions.next_button.text() == "&Next"


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_left_and_taken_up_again_where_one_was(show: Show, path: Path, lang: Lang) -> None:
    window = begin(show, path, lang)
    keys("Atelier Bleu")
    enter_key()
    keys("3")
    enter_key()
    keys("1")
    press(focused(), Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.bench
    assert unfinished(window.dossier)
    window.leave()
    moved = path.rename(path.with_name("moved.pdp"))
    open_in(window, moved)
    assert window.bar.isVisible()
    click(window.bar.action)
    assert here(window) == "customers"
    assert guided(window).questions.screen_.chosen() == {"customers": ("consumers",)}
    assert replies(window.dossier).of("trade") == ("training",)


def test_what_is_chosen_is_kept_when_the_window_is_closed(show: Show, path: Path) -> None:
    window = begin(show, path)
    enter_key()
    keys("4")
    window.close()
    with Dossier.open(path) as dossier:
        assert replies(dossier).of("trade") == ("health",)
        assert replies(dossier).screen == "trade"


def test_the_language_changes_and_the_question_stays(show: Show, path: Path) -> None:
    window = begin(show, path)
    keys("Atelier Bleu")
    enter_key()
    keys("2")
    window.set_language("fr")
    assert here(window) == "trade"
    assert guided(window).questions.screen_.chosen() == {"trade": ("services",)}
    assert guided(window).questions.next_button.text() == "&Suivant"


def test_the_answers_go_with_the_dossier_into_its_json(show: Show, path: Path, tmp_path: Path) -> None:
    window = begin(show, path)
    enter_key()
    keys("2")
    enter_key()
    window.leave()
    with Dossier.open(path) as dossier:
        (tmp_path / "a.json").write_bytes(canonical.to_json(dossier))
    canonical.import_file(tmp_path / "a.json", tmp_path / "b.pdp")
    with Dossier.open(tmp_path / "b.pdp") as copy:
        assert replies(copy).of("trade") == ("services",)
        assert canonical.to_json(copy) == (tmp_path / "a.json").read_bytes()


def test_undo_takes_all_that_was_laid_in_back_at_once(show: Show, path: Path) -> None:
    window = begin(show, path)
    answer_all(window)
    before = canonical.to_json(window.dossier)
    enter_key()
    until(lambda: here(window) == READY)
    press(window, Qt.Key.Key_Z, CTRL)
    until(lambda: here(window) == REVIEW)
    assert canonical.to_json(window.dossier) == before
    press(window, Qt.Key.Key_Y, CTRL)
    until(lambda: here(window) == READY)
    assert window.dossier.count(Activity) > 0


def test_undo_takes_an_answer_back_and_shows_its_question(show: Show, path: Path) -> None:
    window = begin(show, path)
    enter_key()
    keys("1")
    enter_key()
    keys("1")
    enter_key()
    assert here(window) == "marketing"
    press(window, Qt.Key.Key_Z, CTRL)
    until(lambda: here(window) == "customers")
    assert replies(window.dossier).of("customers") == ()


def test_nothing_is_laid_in_twice(show: Show, path: Path) -> None:
    window = begin(show, path)
    lay_all_in(window)
    laid = window.dossier.count(Activity)
    click(guided(window).questions.screen_.again_button)
    while here(window) != REVIEW:
        enter_key()
    screen = guided(window).questions.screen_
    assert screen.ticked() == ()
    assert {key for key, box in screen.boxes.items() if not box.isEnabled()} == screen.offer.there
    enter_key()
    until(lambda: here(window) == READY)
    assert window.dossier.count(Activity) == laid
    names = Counter(one.name for one in window.dossier.all(Party))
    assert set(names.values()) == {1}


def test_an_activity_is_unticked_and_another_one_added(show: Show, path: Path) -> None:
    window = begin(show, path)
    answer_all(window)
    screen = guided(window).questions.screen_
    screen.boxes["payroll"].setFocus()
    press(focused(), Qt.Key.Key_Space)
    click(screen.boxes["vehicles"])
    press(focused(), Qt.Key.Key_Escape)
    window.show_guided()
    enter_key()
    until(lambda: here(window) == READY)
    names = {one.name.en for one in window.dossier.all(Activity)}
    assert "Payroll" not in names
    assert any("ehicle" in name for name in names)


def test_a_tool_is_found_by_another_name_and_one_that_is_not_there_is_added(show: Show, path: Path) -> None:
    window = begin(show, path)
    screen = tools_screen(window)
    keys("sendinblue")
    assert [chip.name for chip in screen.all_chips if chip.isVisible()] == ["Brevo"]
    enter_key()
    keys("Outil maison")
    assert screen.add_button.isVisible() and "Outil maison" in screen.add_button.text()
    enter_key()
    assert screen.chosen() == {"tools": ("brevo",), "named": ("Outil maison",)}
    enter_key()
    assert here(window) == REVIEW
    enter_key()
    until(lambda: here(window) == READY)
    assert {"Brevo", "Outil maison"} <= {one.name for one in window.dossier.all(Party)}


def test_the_arrows_go_from_tool_to_tool_and_the_tab_key_leaves_them(show: Show, path: Path) -> None:
    window = begin(show, path)
    screen = tools_screen(window)
    press(focused(), Qt.Key.Key_Tab)
    first = focused()
    assert isinstance(first, Chip) and first.name == "OVH"
    press(focused(), Qt.Key.Key_Right)
    assert focused().name == "Scaleway"
    press(focused(), Qt.Key.Key_Space)
    assert screen.chosen()["tools"] == ("scaleway",)
    press(focused(), Qt.Key.Key_Down)
    below = focused()
    assert isinstance(below, Chip) and below.mapTo(window, below.pos()).y() > first.mapTo(window, first.pos()).y()
    press(focused(), Qt.Key.Key_Tab)
    assert not isinstance(focused(), Chip)


def test_chosen_tools_receive_the_data_of_the_activities(show: Show, path: Path) -> None:
    window = begin(show, path)
    lay_all_in(window)
    dossier = window.dossier
    newsletter = next(one for one in dossier.all(Activity) if one.name.en == "Newsletter")
    assert "Brevo" in {dossier.get(Party, one.party).name for one in dossier.parts(newsletter, Disclosure)}


def open_sheets(window: Window) -> None:
    click(guided(window).questions.screen_.confirm_button)
    until(lambda: guided(window).sheets.view is not None and not guided(window).sheets.waiting)


def test_a_sheet_is_confirmed_in_one_step_but_for_what_is_not_ticked(show: Show, path: Path) -> None:
    window = begin(show, path)
    lay_all_in(window)
    until(lambda: guided(window).questions.screen_.confirm_button.isEnabled())
    open_sheets(window)
    sheets, dossier = guided(window).sheets, window.dossier
    sheet = sheets.view.sheet
    place = sheet.places[0]
    boxes = list(sheets.view.boxes.values())
    assert boxes and not any(box.isChecked() for box in boxes)
    steps = len(dossier.history())
    press(focused(), Qt.Key.Key_Space)
    ticked = next(line for line, box in sheets.view.boxes.items() if box.isChecked())
    enter_key()
    until(lambda: sheets.number == 1 and not sheets.waiting)
    left = proposed_in(dossier, place)
    assert not set(ticked.answers) & set(left)
    assert len(dossier.history()) == steps + 1
    assert set(left) == {answer for line in sheet.lines if line.cautious and line != ticked for answer in line.answers}
    press(window, Qt.Key.Key_Z, CTRL)
    until(lambda: set(ticked.answers) <= set(proposed_in(dossier, place)))


def test_going_through_the_sheets_ends_where_one_began(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier:
        lay_in(dossier, ["newsletter"], ["brevo"])
    window = begin(show, path)
    page = guided(window)
    page.show_sheets()
    until(lambda: page.sheets.view is not None and not page.sheets.waiting)
    for number in range(len(page.sheets.places)):
        until(lambda number=number: page.sheets.number == number and not page.sheets.waiting)
        for box in page.sheets.view.findChildren(QCheckBox):
            box.setChecked(True)
        press(page.sheets.confirm_button, Qt.Key.Key_Return)
    until(lambda: page.stack.currentWidget() is page.questions)
    for places in page.sheets.places:
        assert [proposed_in(window.dossier, place) for place in places] == [[] for _ in places]
    assert set(Counter(mark.state for mark in window.dossier.all(Mark))) >= {"confirmed"}


def test_a_sheet_is_put_right_in_its_form(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier:
        lay_in(dossier, ["newsletter"])
    window = begin(show, path)
    page = guided(window)
    page.show_sheets()
    until(lambda: page.sheets.view is not None and not page.sheets.waiting)
    click(page.sheets.correct_button)
    assert window.pages.currentWidget() is window.bench
    assert window.bench.pane.path[0] == page.sheets.places[0][0]


def test_all_of_a_record_is_confirmed_at_once_with_its_parts(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier:
        key = lay_in(dossier, ["newsletter"])[0]
    window = show(path)
    place = Place(Activity, key)
    proposed = proposed_in(window.dossier, place)
    assert {one.cls for one, _ in proposed} >= {Activity, Purpose, Disclosure}
    assert confirm_all(window.desk, place) == len(proposed)
    assert proposed_in(window.dossier, place) == []
    assert confirm_all(window.desk, place) == 0
    window.dossier.undo()
    assert proposed_in(window.dossier, place) == proposed


@pytest.mark.parametrize("lang", LANGS)
def test_every_control_of_the_guided_start_has_a_name(show: Show, path: Path, lang: Lang) -> None:
    window = begin(show, path, lang)
    for name in screens():
        guided(window).questions.show_screen(name)
        QApplication.processEvents()
        assert nameless(window) == [], name
    enter_key()
    until(lambda: here(window) == READY)
    assert nameless(window) == []
    guided(window).show_sheets()
    until(lambda: guided(window).sheets.view is not None and not guided(window).sheets.waiting)
    assert nameless(window) == []


def test_a_dossier_that_is_only_read_shows_what_was_answered_and_writes_nothing(show: Show, path: Path) -> None:
    window = begin(show, path)
    enter_key()
    keys("1")
    enter_key()
    with Dossier.open_to_read(path) as reader:
        window.take(reader, None)
        window.show_guided()
        assert here(window) == "customers"
        keys("1")
        enter_key()
        assert here(window) == "marketing"
        window.leave()


def test_alt_left_leaves_the_guided_start_and_keeps_the_answer(show: Show, path: Path) -> None:
    window = begin(show, path)
    enter_key()
    keys("1")
    press(window, Qt.Key.Key_Left, ALT)
    assert window.pages.currentWidget() is window.bench
    assert replies(window.dossier).of("trade") == ("products",)


def test_the_window_lives_while_the_activities_are_laid_in(show: Show, path: Path) -> None:
    window = begin(show, path)
    answer_all(window)
    beats: list[str] = []
    timer = QTimer(window, interval=1)
    timer.timeout.connect(lambda: beats.append(guided(window).questions.progress.text()))
    timer.start()
    enter_key()
    until(lambda: here(window) == READY)
    timer.stop()
    assert beats.count("Adding the activities…") > 1


def test_going_away_while_the_activities_are_laid_in_loses_nothing(show: Show, path: Path) -> None:
    window = begin(show, path)
    answer_all(window)
    enter_key()
    window.set_language("fr")
    until(lambda: window.dossier.count(Activity) > 0 and window.dossier.next_undo is not None)
    until(lambda: replies(window.dossier).screen == READY)
    assert {"Payroll", "Newsletter"} <= {one.name.en for one in window.dossier.all(Activity)}
