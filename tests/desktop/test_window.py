"""The window with a dossier: what is typed is kept, taken back and found again, and nothing else changes."""

from collections.abc import Callable
from pathlib import Path

from desktop.doing import CTRL, SHIFT, box, click, enter, focus, form, leave, press, row, type_in, wait
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.window import Window
from pdpeditor.records import Activity, Organisation, Party
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Show = Callable[..., Window]


def stored(path: Path, cls: type, name: str) -> list[object]:
    with Dossier.open_to_read(path) as dossier:
        return [getattr(record, name) for record in dossier.all(cls)]


def test_what_is_typed_is_kept_when_the_field_is_left(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Etablis <b>& Cie")
    leave(window)
    assert stored(path, Organisation, "legal_name") == ["Etablis <b>& Cie"]
    window.close()
    again = show(path)
    assert box(again, "legal_name").text() == "Etablis <b>& Cie"


def test_what_is_typed_is_kept_on_enter(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Acme")
    press(box(window, "legal_name"), Qt.Key.Key_Return)
    assert stored(path, Organisation, "legal_name") == ["Acme"]


def test_what_is_typed_is_kept_a_moment_after_the_last_key(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Acme")
    assert stored(path, Organisation, "legal_name") == [""]
    wait(1000)
    assert stored(path, Organisation, "legal_name") == ["Acme"]
    assert box(window, "legal_name").hasFocus()


def test_the_cursor_stays_where_it_is_when_what_is_typed_is_kept(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Ace")
    press(box(window, "legal_name"), Qt.Key.Key_Left)
    wait(1000)
    QTest.keyClicks(box(window, "legal_name"), "m")
    leave(window)
    assert stored(path, Organisation, "legal_name") == ["Acme"]


def test_looking_at_every_section_writes_nothing(show: Show, path: Path) -> None:
    window = show(path)
    sections = window.bench.sections
    press(sections, Qt.Key.Key_Home)
    for _ in range(sections.count()):
        press(sections, Qt.Key.Key_Down)
    assert window.dossier.history() == []


def test_the_state_says_when_all_is_saved(show: Show, path: Path) -> None:
    window = show(path, "fr")
    assert window.state.text().startswith("Toutes les modifications sont enregistrées · ")
    type_in(window, "legal_name", "Acme")
    assert window.state.text() == "Saisie en cours…"
    leave(window)
    assert window.state.text().startswith("Toutes les modifications sont enregistrées · ")


def test_undo_and_redo_work_while_the_cursor_is_in_a_field(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "First")
    leave(window)
    type_in(window, "trade_name", "Second")
    press(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert stored(path, Organisation, "trade_name") == [""]
    assert box(window, "trade_name").text() == ""
    press(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert box(window, "legal_name").text() == ""
    for _ in range(2):
        press(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL | SHIFT)
    assert box(window, "legal_name").text() == "First"
    assert stored(path, Organisation, "trade_name") == ["Second"]


def test_the_menu_says_what_undo_takes_back(show: Show, path: Path) -> None:
    window = show(path, "fr")
    type_in(window, "legal_name", "Acme")
    leave(window)
    assert window.menus.undo.text() == "&Annuler\u00a0: Modification de «\u00a0Dénomination sociale\u00a0»"
    window.menus.undo.trigger()
    assert window.menus.redo.text().startswith("&Rétablir\u00a0: ")
    assert "Dénomination sociale" in window.state.text()


def test_undo_shows_the_record_it_changed(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Acme")
    enter(window, Activity)
    assert window.bench.list is not None
    window.menus.undo.trigger()
    assert window.bench.list is None
    assert window.bench.pane.path[0].cls is Organisation
    assert window.bench.sections.current() == "organisation"


def test_records_are_added_removed_and_brought_back_by_keys(show: Show, path: Path) -> None:
    window = show(path)
    enter(window, Activity)
    for name in ("Payroll", "Sales"):
        press(window, Qt.Key.Key_N, CTRL)
        type_in(window, "name", name, "en")
        leave(window)
    table = window.bench.list.table
    assert [words.words[1] for words in window.bench.list.model.visible] == ["Payroll", "Sales"]
    focus(table)
    press(table, Qt.Key.Key_Delete)
    assert [name.en for name in stored(path, Activity, "name")] == ["Payroll"]
    assert "Sales" in window.bar.words.text()
    click(window.bar.action)
    assert [name.en for name in stored(path, Activity, "name")] == ["Payroll", "Sales"]
    assert not window.bar.isVisible()


def test_records_are_put_in_order_by_keys(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for name in "ABC":
            dossier.add(Activity(name=Text(name, name)))
    window = show(path)
    enter(window, Activity)
    table = window.bench.list.table
    focus(table)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name.fr for name in stored(path, Activity, "name")] == ["B", "A", "C"]
    assert table.current_key() == window.bench.list.model.key_at(0)
    press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [name.fr for name in stored(path, Activity, "name")] == ["A", "C", "B"]


def test_the_counts_follow_what_is_added(show: Show, path: Path) -> None:
    window = show(path)
    enter(window, Party)
    window.bench.list.add_button.click()
    item = window.bench.sections.currentItem()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Recipients and partners (1)")


def test_the_language_changes_at_the_same_place(show: Show, path: Path, settings: Settings) -> None:
    window = show(path)
    enter(window, Activity)
    press(window, Qt.Key.Key_N, CTRL)
    type_in(window, "name", "Payroll", "en")
    window.set_language("fr")
    assert settings.lang == "fr"
    assert window.menus.actions()[0].text() == "&Fichier"
    assert window.bench.sections.current() == "activity"
    assert form(window).rows["name"].editor.boxes["en"].toPlainText() == "Payroll"
    assert row(window, "name").editor.sides["fr"].badge.text() == "À traduire"
    window.set_language("en")
    assert row(window, "name").editor.sides["fr"].badge.text() == "To translate"


def test_the_window_takes_its_place_and_its_panes_again(show: Show, path: Path, settings: Settings) -> None:
    window = show(path)
    enter(window, Activity)
    window.resize(1024, 730)
    window.bench.splitter.setSizes([200, 300, 520])
    sizes = window.bench.splitter.sizes()
    window.close()
    again = show(path)
    enter(again, Activity)
    assert again.size().height() == 730
    assert again.bench.splitter.sizes() == sizes


def test_the_panes_are_reached_by_keys(show: Show, path: Path) -> None:
    window = show(path)
    enter(window, Activity)
    press(window, Qt.Key.Key_N, CTRL)
    bench = window.bench
    press(window, Qt.Key.Key_1, CTRL)
    assert bench.sections.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert bench.list.table.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert form(window).isAncestorOf(QApplication.focusWidget())
    press(window, Qt.Key.Key_F6, SHIFT)
    assert bench.list.table.hasFocus()
    press(window, Qt.Key.Key_F, CTRL)
    assert bench.list.search.hasFocus()


def test_closing_the_window_keeps_what_was_being_typed(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Acme")
    window.close()
    assert stored(path, Organisation, "legal_name") == ["Acme"]
