"""The command palette: what is typed, in any order and without accents, leads to an action, a record or a question."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import CTRL, SHIFT, enter, form, press, row, type_in, wait
from desktop.test_accessibility import nameless
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop.palette.matching import excerpt, rank, spans
from pdpeditor.desktop.palette.palette import Palette
from pdpeditor.desktop.palette.results import Choice
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records import Activity, Organisation
from pdpeditor.text import LANGS, Lang

Show = Callable[..., Window]


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    make_sample("agence", tmp_path / "sample.pdp")
    return tmp_path / "sample.pdp"


def opened(window: Window, key: Qt.Key = Qt.Key.Key_K, modifiers: Qt.KeyboardModifier = CTRL) -> Palette:
    """The palette, opened by its keys, once the dossier has been read."""
    press(window, key, modifiers)
    palette = next(found for found in window.findChildren(Palette) if found.isVisible())
    for _ in range(500):
        if palette.everywhere is None or palette.everywhere.search.answers:
            break
        wait(10)
    return palette


def is_open(window: Window) -> bool:
    return any(palette.isVisible() for palette in window.findChildren(Palette))


def listed(palette: Palette) -> list[str]:
    """The choices that are listed, as they are called."""
    return [choice.said.words for choice in palette.card.model.rows if isinstance(choice, Choice)]


def headings(palette: Palette) -> list[str]:
    return [heading for heading in palette.card.model.rows if isinstance(heading, str)]


def type_words(palette: Palette, words: str) -> None:
    palette.card.words.clear()
    QTest.keyClicks(palette.card.words, words)


def test_an_action_is_done_by_its_name(show: Show, sample: Path) -> None:
    window = show(sample)
    palette = opened(window)
    type_words(palette, "findings all")
    assert listed(palette)[0] == "All findings…"
    press(palette.card.words, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.pages.findings
    assert not is_open(window)


def test_actions_that_cannot_be_done_now_are_left_out(show: Show) -> None:
    palette = opened(show())
    assert "New dossier…" in listed(palette) and "Undo" not in listed(palette)
    assert palette.everywhere is None


def test_a_record_is_found_by_any_words_of_its_name_without_accents(show: Show, sample: Path) -> None:
    window = show(sample, "fr")
    palette = opened(window)
    type_words(palette, "PAIE pers")
    assert listed(palette)[0] == "Personnel et paie"
    press(palette.card.words, Qt.Key.Key_Return)
    assert window.bench.pane.path[-1].cls is Activity
    assert form(window).isAncestorOf(QApplication.focusWidget())


def test_a_record_is_found_by_what_it_says(show: Show, sample: Path) -> None:
    palette = opened(show(sample, "fr"))
    type_words(palette, "douze salaries")
    choice = palette.card.model.rows[1]
    assert isinstance(choice, Choice) and choice.said.words == "Personnel et paie"
    assert "douze salariés" in choice.said.around


def test_a_question_leads_to_its_field(show: Show, sample: Path) -> None:
    window = show(sample)
    enter(window, Activity)
    palette = opened(window)
    type_words(palette, "trade name")
    assert headings(palette)[0] == "Questions"
    press(palette.card.words, Qt.Key.Key_Return)
    assert window.bench.pane.path[-1].cls is Organisation
    assert row(window, "trade_name").isAncestorOf(QApplication.focusWidget())


def test_a_question_is_asked_of_the_record_that_is_seen(show: Show, sample: Path) -> None:
    window = show(sample)
    enter(window, Activity)
    pane = window.bench.list
    pane.table.selectRow(2)
    here = window.bench.pane.path
    palette = opened(window)
    type_words(palette, "description processing activities")
    press(palette.card.words, Qt.Key.Key_Return)
    assert window.bench.pane.path == here and here[-1].key == pane.model.key_at(2)


def test_the_last_choices_come_first_when_nothing_is_typed(show: Show, sample: Path) -> None:
    window = show(sample)
    palette = opened(window)
    type_words(palette, "dark colours")
    press(palette.card.words, Qt.Key.Key_Return)
    window.actions_.set_scheme("light")
    palette = opened(window)
    assert headings(palette) == ["Recent", "Actions"]
    assert listed(palette)[0] == "Dark" and listed(palette).count("Dark") == 1
    palette.leave()
    window.close()
    assert listed(opened(show()))[0] == "Dark"


def test_the_keys_go_from_choice_to_choice_over_headings(show: Show, sample: Path) -> None:
    palette = opened(show(sample))
    type_words(palette, "data")
    numbers = [number for number, found in enumerate(palette.card.model.rows) if isinstance(found, Choice)]
    assert len(headings(palette)) > 1
    seen = [palette.card.list.currentIndex().row()]
    for _ in numbers:
        press(palette.card.words, Qt.Key.Key_Down)
        seen.append(palette.card.list.currentIndex().row())
    assert seen == [*numbers, numbers[-1]]
    press(palette.card.words, Qt.Key.Key_PageUp)
    press(palette.card.words, Qt.Key.Key_Up)
    assert palette.card.list.currentIndex().row() == numbers[-10] if len(numbers) > 9 else numbers[0]


def test_escape_puts_the_cursor_back(show: Show, sample: Path) -> None:
    window = show(sample)
    window.bench.pane.focus_field("trade_name")
    before = QApplication.focusWidget()
    palette = opened(window)
    press(palette.card.words, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before and not is_open(window)


def test_what_is_typed_stays_in_the_palette_when_something_behind_takes_the_focus(show: Show, sample: Path) -> None:
    window = show(sample)
    enter(window, Organisation)
    palette = opened(window)
    window.bench.pane.focus_field("trade_name")
    QTest.keyClicks(QApplication.focusWidget(), "payroll")
    assert palette.card.words.text() == "payroll"
    press(palette.card.words, Qt.Key.Key_Escape)
    assert row(window, "trade_name").isAncestorOf(QApplication.focusWidget())


def test_a_click_makes_a_choice_and_one_beside_it_closes(show: Show, sample: Path) -> None:
    window = show(sample)
    palette = opened(window)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not is_open(window)
    palette = opened(window)
    type_words(palette, "all findings")
    place = palette.card.list.visualRect(palette.card.model.index(1, 0)).center()
    QTest.mouseClick(palette.card.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.pages.currentWidget() is window.pages.findings


@pytest.mark.parametrize("lang", LANGS)
def test_everything_in_the_palette_has_a_name(show: Show, sample: Path, lang: Lang) -> None:
    palette = opened(show(sample, lang))
    type_words(palette, "a")
    assert nameless(palette) == []
    index = palette.card.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(listed(palette)[0])
    assert palette.card.note.text().startswith(str(len(listed(palette))))


def test_the_same_keys_close_and_the_other_keys_look_elsewhere(show: Show, sample: Path) -> None:
    window = show(sample)
    palette = opened(window)
    type_words(palette, "payroll")
    press(palette.card.words, Qt.Key.Key_F, CTRL | SHIFT)
    assert palette.scope == "everywhere" and palette.card.words.text() == "payroll"
    assert headings(palette)[0].startswith("Processing activities")
    press(palette.card.words, Qt.Key.Key_F, CTRL | SHIFT)
    assert not is_open(window)


def test_what_is_typed_meanwhile_is_saved_before_one_goes_elsewhere(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Typed before")
    palette = opened(window)
    type_words(palette, "exercise of rights")
    press(palette.card.words, Qt.Key.Key_Return)
    assert window.dossier.one(Organisation).legal_name == "Typed before"


def test_a_beginning_ranks_before_the_beginning_of_a_word_and_that_before_the_rest() -> None:
    found = [rank(words, ["pa"]) for words in ("paie", "la paie", "campagne", "rien")]
    assert found == [0, 1, 2, None]


def test_matches_are_marked_where_they_are_written() -> None:
    assert spans("Œuvre d’été", ["oeuv", "ete"]) == ((0, 3), (8, 3))
    assert excerpt("un " * 40 + "Étude" + " deux" * 40, ["etude"], 40).startswith("…un un")
