"""Several records at once: chosen, removed, moved, dragged, duplicated, and copied from one dossier to another."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desktop.doing import ALT, CTRL, SHIFT, enter, focus, form, press, type_in, wait
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pdpeditor.desktop.clipboard import MIME
from pdpeditor.desktop.counting import counted, listed
from pdpeditor.desktop.parts import Parts
from pdpeditor.desktop.row_menu import RowMenu
from pdpeditor.desktop.table import Table
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records import RECORDS, Activity, DataUse, Disclosure, Mark, Party, Purpose, Retention
from pdpeditor.records.record import Association
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Show = Callable[..., Window]
NAMES = "abcdef"
MOVING = (Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
popping_up = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def six(path: Path) -> Path:
    """A dossier of six activities, two of them with a purpose that is to be confirmed."""
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for number, name in enumerate(NAMES):
            activity = Activity(reference=f"T-{number + 1:02d}", name=Text(name, name))
            dossier.add(activity)
            purpose = Purpose(activity_id=activity.id, name=Text(f"But {name}", f"Aim {name}"))
            dossier.add(purpose)
            if name in "ab":
                dossier.mark(purpose, "name", "proposed")
    return path


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    made = tmp_path / "agence.pdp"
    make_sample("agence", made)
    return made


@pytest.fixture(autouse=True)
def clean_clipboard(dressed: QApplication) -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def table(window: Window) -> Table:
    return window.bench.list.table


def names(window: Window) -> str:
    """The names of the activities in the list, one after the other."""
    return " ".join(row.words[1] for row in window.bench.list.model.visible)


def chosen(window: Window) -> str:
    called = {row.key: row.words[1] for row in window.bench.list.model.visible}
    return " ".join(called[key] for key in table(window).chosen_keys())


def middle(where: Table, number: int) -> QPoint:
    return where.visualRect(where.model().index(number, 0)).center()


def click_row(where: Table, number: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(where.viewport(), Qt.MouseButton.LeftButton, keys, middle(where, number))
    QApplication.processEvents()


def parts_of(window: Window, cls: type) -> Parts:
    return next(parts for parts in form(window).parts if parts.cls is cls)


def told(window: Window) -> str:
    return window.bar.words.text() if window.bar.isVisible() else ""


def drop(where: Table, place: QPoint) -> None:
    """Drag the chosen rows to a place of the table, and let go."""

    class FromThere(QDropEvent):
        def source(self) -> Table:
            return where

    where.dragMoveEvent(FromThere(QPointF(place), *MOVING))
    where.dropEvent(FromThere(QPointF(place), *MOVING))
    QApplication.processEvents()


def test_several_rows_are_chosen_while_the_form_shows_the_current_one(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 1)
    click_row(table(window), 3, SHIFT)
    assert chosen(window) == "b c d"
    assert form(window).key == table(window).records.key_at(3)
    click_row(table(window), 5, CTRL)
    assert chosen(window) == "b c d f"
    assert form(window).key == table(window).records.key_at(5)
    press(table(window), Qt.Key.Key_A, CTRL)
    assert chosen(window) == "a b c d e f"
    press(table(window), Qt.Key.Key_Home)
    press(table(window), Qt.Key.Key_Down, SHIFT)
    assert chosen(window) == "a b"
    press(table(window), Qt.Key.Key_Down, CTRL)
    press(table(window), Qt.Key.Key_Down, CTRL)
    press(table(window), Qt.Key.Key_Space, CTRL)
    assert chosen(window) == "a b d"


def test_rows_chosen_by_keys_begin_where_the_window_has_gone(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    window.bench.list.choose(table(window).records.key_at(3))
    press(table(window), Qt.Key.Key_Down, SHIFT)
    assert chosen(window) == "d e"


def test_several_records_are_removed_at_once_and_come_back_at_once(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 1)
    click_row(table(window), 3, SHIFT)
    press(table(window), Qt.Key.Key_Delete)
    assert names(window) == "a e f"
    assert told(window) == "You removed 3 processing activities."
    assert form(window).key == table(window).current_key() == table(window).records.key_at(1)
    window.bar.action.click()
    assert names(window) == "a b c d e f"
    assert window.dossier.count(Purpose) == 6


def test_removing_one_record_says_its_name(show: Show, six: Path) -> None:
    window = show(six, "fr")
    enter(window, Activity)
    click_row(table(window), 5)
    press(window, Qt.Key.Key_Delete, CTRL)
    assert told(window) == "«\u00a0f\u00a0» a été supprimé."
    assert form(window).key == table(window).records.key_at(4)


def test_records_are_moved_together_by_keys(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 2)
    click_row(table(window), 3, SHIFT)
    press(table(window), Qt.Key.Key_Up, ALT)
    assert (names(window), chosen(window)) == ("a c d b e f", "c d")
    press(table(window), Qt.Key.Key_Down, ALT)
    press(table(window), Qt.Key.Key_Down, ALT)
    assert (names(window), chosen(window)) == ("a b e c d f", "c d")
    press(table(window), Qt.Key.Key_End, ALT)
    assert names(window) == "a b e f c d"
    press(table(window), Qt.Key.Key_Down, ALT)
    press(table(window), Qt.Key.Key_Home, ALT)
    assert (names(window), chosen(window)) == ("c d a b e f", "c d")
    press(table(window), Qt.Key.Key_Up, ALT)
    for _ in range(5):
        window.menus.undo.trigger()
    assert names(window) == "a b c d e f"


def test_rows_apart_from_each_other_come_together_where_they_are_dropped(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    click_row(table(window), 4, CTRL)
    drop(table(window), middle(table(window), 2) + QPoint(0, 8))
    assert (names(window), chosen(window)) == ("b c a e d f", "a e")
    drop(table(window), QPoint(20, table(window).viewport().height() - 2))
    assert names(window) == "b c d f a e"
    window.menus.undo.trigger()
    window.menus.undo.trigger()
    assert names(window) == "a b c d e f"


def test_rows_dropped_where_they_are_make_no_step(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 2)
    steps = len(window.dossier.history())
    drop(table(window), middle(table(window), 2))
    assert (names(window), len(window.dossier.history())) == ("a b c d e f", steps)


def test_what_comes_from_elsewhere_is_not_dropped_into_a_list(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    event = QDropEvent(QPointF(5, 40), *MOVING)
    table(window).dragMoveEvent(event)
    assert not event.isAccepted()


def test_the_order_is_kept_while_only_some_of_the_list_is_seen(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    window.bench.list.search.setText("t-0")
    click_row(table(window), 2)
    press(table(window), Qt.Key.Key_Up, ALT)
    assert names(window) == "a b c d e f"
    assert told(window).startswith("Clear the search first")


def test_a_duplicate_has_all_parts_a_name_of_its_own_and_is_open(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 1)
    press(window, Qt.Key.Key_D, CTRL)
    assert names(window) == "a b b (copy) c d e f"
    made = window.dossier.get(Activity, form(window).key)
    assert (made.name, made.reference) == (Text("b (copie)", "b (copy)"), "T-07")
    assert form(window).isAncestorOf(QApplication.focusWidget())
    (purpose,) = window.dossier.parts(made, Purpose)
    assert window.dossier.marks(purpose)["name"].state == "proposed"
    window.menus.undo.trigger()
    assert names(window) == "a b c d e f"


def test_several_are_duplicated_together_in_one_step(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    click_row(table(window), 1, SHIFT)
    press(window, Qt.Key.Key_D, CTRL)
    assert names(window) == "a b a (copy) b (copy) c d e f"
    assert chosen(window) == "a (copy) b (copy)"
    assert told(window) == "You duplicated 2 processing activities."
    window.bar.action.click()
    assert names(window) == "a b c d e f"


def test_what_was_typed_is_saved_before_it_is_duplicated(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    type_in(window, "service", "Shop", "en")
    press(window, Qt.Key.Key_D, CTRL)
    assert window.dossier.get(Activity, form(window).key).service.en == "Shop"


def test_all_that_is_proposed_on_several_records_is_confirmed_in_one_step(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    press(table(window), Qt.Key.Key_A, CTRL)
    window.bench.list.row_actions.confirm()
    wait_for_rows(window)
    assert {mark.state for mark in window.dossier.all(Mark)} == {"confirmed"}
    assert told(window) == "You confirmed 2 answers."
    window.bar.action.click()
    assert {mark.state for mark in window.dossier.all(Mark)} == {"proposed"}


def wait_for_rows(window: Window) -> None:
    for _ in range(1000):
        if not window.bench.list.row_actions.bulk.busy:
            break
        wait(5)
    QApplication.processEvents()


def test_records_go_from_one_window_to_another_with_what_they_need(show: Show, sample: Path, path: Path) -> None:
    one, other = show(sample), show(path)
    one.activateWindow()
    enter(one, Activity)
    used = next(
        row
        for row, key in enumerate(row.key for row in one.bench.list.model.visible)
        if len(one.dossier.parts(one.dossier.get(Activity, key), Disclosure)) > 1
    )
    click_row(table(one), used)
    activity = one.dossier.get(Activity, table(one).current_key())
    press(one, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == activity.name.en
    other.activateWindow()
    enter(other, Activity)
    focus(table(other))
    press(other, Qt.Key.Key_V, CTRL)
    (made,) = other.dossier.all(Activity)
    assert (made.name, made.id == activity.id) == (activity.name, False)
    assert told(other).startswith("You pasted 1 processing activity, with ")
    assert form(other).key == made.id
    parties = {use.party for use in one.dossier.parts(activity, Disclosure)}
    assert {party.name for party in other.dossier.all(Party)} == {one.dossier.get(Party, key).name for key in parties}
    before = other.dossier.count(Retention)
    press(other, Qt.Key.Key_V, CTRL)
    assert other.dossier.count(Retention) == before
    assert told(other) == "You pasted 1 processing activity."
    other.menus.undo.trigger()
    other.menus.undo.trigger()
    assert all(other.dossier.count(cls) == 0 for cls in RECORDS.values() if not cls.single)


def test_records_go_from_one_dossier_to_one_opened_later(show: Show, sample: Path, path: Path) -> None:
    from desktop.doing import open_in

    window = show(sample, "fr")
    enter(window, Retention)
    press(table(window), Qt.Key.Key_A, CTRL)
    count = window.dossier.count(Retention)
    press(window, Qt.Key.Key_C, CTRL)
    wait_for_rows(window)
    assert open_in(window, path)
    enter(window, Activity)
    press(window, Qt.Key.Key_V, CTRL)
    wait_for_rows(window)
    assert window.dossier.count(Retention) == count
    assert told(window) == f"Vous avez collé {count} règles de conservation."
    assert window.bench.list.cls is Retention


def test_parts_are_copied_and_pasted_into_another_record(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    parts = parts_of(window, Purpose)
    focus(parts.table)
    press(window, Qt.Key.Key_C, CTRL)
    click_row(table(window), 3)
    parts = parts_of(window, Purpose)
    focus(parts.table)
    press(window, Qt.Key.Key_V, CTRL)
    assert [row.words[0] for row in parts.model.rows] == ["Aim d", "Aim a"]
    press(window, Qt.Key.Key_V, CTRL)
    assert [row.words[0] for row in parts.model.rows] == ["Aim d", "Aim a", "Aim a (copy)"]
    press(parts.table, Qt.Key.Key_Home, ALT)
    assert [row.words[0] for row in parts.model.rows] == ["Aim a (copy)", "Aim d", "Aim a"]
    press(window, Qt.Key.Key_X, CTRL)
    assert [row.words[0] for row in parts.model.rows] == ["Aim d", "Aim a"]
    assert told(window) == "You cut 1 purpose."


def test_a_part_pasted_into_the_list_goes_to_the_record_chosen_there(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    focus(parts_of(window, Purpose).table)
    press(window, Qt.Key.Key_C, CTRL)
    click_row(table(window), 2)
    press(window, Qt.Key.Key_V, CTRL)
    third = window.dossier.all(Activity)[2]
    assert [one.name.en for one in window.dossier.parts(third, Purpose)] == ["Aim c", "Aim a"]
    assert [row.words[0] for row in parts_of(window, Purpose).model.rows] == ["Aim c", "Aim a"]


def test_a_part_without_a_place_is_refused_in_words(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    focus(parts_of(window, Purpose).table)
    press(window, Qt.Key.Key_C, CTRL)
    enter(window, Retention)
    focus(table(window))
    press(window, Qt.Key.Key_V, CTRL)
    assert told(window).startswith("“Purpose” is a part of a record “Processing activity”")
    assert window.dossier.count(Purpose) == 6


def test_a_duplicated_part_is_opened(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    focus(parts_of(window, Purpose).table)
    press(window, Qt.Key.Key_D, CTRL)
    assert [place.cls for place in window.bench.pane.path] == [Activity, Purpose]
    assert window.dossier.get(Purpose, form(window).key).name.en == "Aim a (copy)"


@pytest.mark.parametrize("data", [b"", b"rubbish", b'{"format": "pdpeditor-records", "version": 99}'])
def test_a_clipboard_that_lies_is_refused_in_words(show: Show, six: Path, data: bytes) -> None:
    window = show(six)
    enter(window, Activity)
    content = QMimeData()
    content.setData(MIME, data)
    QGuiApplication.clipboard().setMimeData(content)
    focus(table(window))
    press(window, Qt.Key.Key_V, CTRL)
    assert names(window) == "a b c d e f"
    assert bool(told(window)) == bool(data)


def test_the_program_ends_well_with_records_on_the_clipboard() -> None:
    lines = (
        "from PySide6.QtWidgets import QApplication",
        "from pdpeditor.desktop import clipboard",
        "application = QApplication([])",
        "clipboard.put(b'{}', ['one'])",
        "assert clipboard.data() == b'{}'",
    )
    assert subprocess.run([sys.executable, "-c", "\n".join(lines)], check=False).returncode == 0


def test_words_are_copied_in_a_text_box_and_records_in_a_list(show: Show, six: Path) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 0)
    box = form(window).rows["reference"].editor.first()
    focus(box)
    box.selectAll()
    window.menus.made["copy"][1].trigger()
    assert QGuiApplication.clipboard().text() == "T-01"
    window.menus.made["cut"][1].trigger()
    assert box.text() == ""
    window.menus.made["paste"][1].trigger()
    assert box.text() == "T-01"
    assert names(window) == "a b c d e f"


def menu_at(where: Table, reason: QContextMenuEvent.Reason) -> QMenu:
    place = middle(where, 1)
    event = QContextMenuEvent(reason, place, where.viewport().mapToGlobal(place))
    QApplication.sendEvent(where.viewport(), event)
    menus = [menu for menu in where.window().findChildren(RowMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def act(menu: QMenu, words: str) -> None:
    action = next(one for one in menu.actions() if one.text().replace("&", "").split("\t")[0] == words)
    assert action.isEnabled(), words
    action.trigger()
    menu.close()
    QApplication.processEvents()


@popping_up
@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_of_rows_does_what_it_says(show: Show, six: Path, reason: QContextMenuEvent.Reason) -> None:
    window = show(six)
    enter(window, Activity)
    click_row(table(window), 1)
    act(menu_at(table(window), reason), "Move to the end")
    assert names(window) == "a c d e f b"
    act(menu_at(table(window), reason), "Duplicate")
    assert names(window) == "a c d e f b b (copy)"
    focus(table(window))
    act(menu_at(table(window), reason), "Remove")
    assert names(window) == "a c d e f b"
    act(menu_at(table(window), reason), "New")
    assert window.dossier.count(Activity) == 7


@popping_up
def test_keys_of_the_row_menu_are_told_and_do_not_collide(show: Show, six: Path) -> None:
    for lang in ("en", "fr"):
        window = show(six, lang)
        enter(window, Activity)
        menu = menu_at(table(window), QContextMenuEvent.Reason.Mouse)
        words = [action.text() for action in menu.actions() if action.text()]
        letters = [word[word.index("&") + 1].lower() for word in words]
        assert len(set(letters)) == len(letters) == len(words)
        menu.close()
        window.close()


def test_nothing_is_edited_where_nothing_can_be_written(show: Show, six: Path) -> None:
    with Dossier.open(six):
        window = show(None)
        window.open(six)
        wait(300)
        if window.bar.action.isVisible():
            window.bar.action.click()
            wait(500)
    enter(window, Activity)
    assert not window.desk.writable
    click_row(table(window), 1)
    for key, keys in ((Qt.Key.Key_Delete, None), (Qt.Key.Key_Up, ALT)):
        press(table(window), key, keys or Qt.KeyboardModifier.NoModifier)
    rows = window.bench.list.row_actions
    rows.copy()
    for do in (rows.paste, rows.duplicate, rows.cut, rows.confirm):
        do()
    assert names(window) == "a b c d e f"
    assert QGuiApplication.clipboard().text() == "b"


def test_many_records_are_edited_behind_a_progress_bar_and_can_be_left(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for number in range(300):
            dossier.session.add(Activity(name=Text(f"n{number}", f"n{number}"), position=number))
    window = show(path)
    enter(window, Activity)
    press(table(window), Qt.Key.Key_A, CTRL)
    press(table(window), Qt.Key.Key_Delete)
    assert window.bench.list.row_actions.bulk.busy
    assert not window.isEnabled() or QApplication.activeModalWidget()
    wait_for_rows(window)
    assert window.dossier.count(Activity) == 0
    assert told(window) == "You removed 300 processing activities."
    window.menus.undo.trigger()
    for _ in range(1000):
        if not window.bench.bulk.busy:
            break
        wait(5)
    assert window.dossier.count(Activity) == 300
    enter(window, Activity)
    press(table(window), Qt.Key.Key_A, CTRL)
    press(table(window), Qt.Key.Key_D, CTRL)
    press(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    wait_for_rows(window)
    assert window.dossier.count(Activity) in (300, 600)
    assert QApplication.activeModalWidget() is None


def test_a_move_of_very_many_rows_is_written_elsewhere(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for number in range(1500):
            dossier.session.add(Activity(name=Text(f"n{number}", f"n{number}"), position=number))
    window = show(path)
    enter(window, Activity)
    press(table(window), Qt.Key.Key_End)
    window.bench.list.row_actions.drop(740)
    wait_for_rows(window)
    assert [row.words[1] for row in window.bench.list.model.rows][739:742] == ["n739", "n1499", "n740"]
    assert chosen(window) == "n1499"


def test_counts_are_words_in_both_languages() -> None:
    assert counted(Activity, 1) == Text("1 activité de traitement", "1 processing activity")
    assert counted(Party, 0) == Text("0 destinataire ou partenaire", "0 recipients")
    assert listed({Party: 2, Retention: 1, DataUse: 3}) == Text(
        "2 destinataires, 1 règle de conservation et 3 lignes de données",
        "2 recipients, 1 retention rule and 3 lines of data",
    )
    assert listed({}) == Text()
    for cls in RECORDS.values():
        if not issubclass(cls, Association) and cls.label:
            assert counted(cls, 2).en.startswith("2 ")
            assert counted(cls, 0).fr == counted(cls, 1).fr.replace("1", "0")
