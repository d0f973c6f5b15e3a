"""Lists: searched as one types, fluid with two thousand records, and correct in Qt's own eyes."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from desktop.doing import CTRL, box, enter, focus, form, leave, press, type_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop.places import Place, in_order, part_classes, top_classes
from pdpeditor.desktop.plan import sheet_of
from pdpeditor.desktop.records_model import RecordsModel
from pdpeditor.desktop.rows import Row, rows, titles
from pdpeditor.desktop.table import legible, shares
from pdpeditor.desktop.window import Window
from pdpeditor.records import RECORDS, Activity, Party, Payment, Purpose
from pdpeditor.records.record import Association, Mark, fields_of
from pdpeditor.store import Dossier
from pdpeditor.store.showing import show as shown
from pdpeditor.store.showing import title
from pdpeditor.text import Text

Show = Callable[..., Window]
MANY = 2000


@pytest.fixture
def crowded(path: Path) -> Path:
    """A dossier of two thousand activities."""
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for number in range(MANY):
            words = Text(f"Étude n° {number}", f"Study no. {number}")
            activity = Activity(reference=f"T-{number}", name=words, status="active", position=number)
            dossier.session.add(activity)
    return path


def test_the_search_finds_words_without_accents_in_any_order(show: Show, crowded: Path) -> None:
    window = show(crowded, "fr")
    enter(window, Activity)
    press(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.bench.list.search, "1999 etude")
    assert [row.words[0] for row in window.bench.list.model.visible] == ["T-1999"]
    QTest.keyClicks(window.bench.list.search, "x")
    assert window.bench.list.model.visible == []
    assert window.bench.list.nothing.text() == "Rien ne correspond."


def test_two_thousand_activities_stay_fluid(show: Show, crowded: Path) -> None:
    window = show(crowded)
    enter(window, Activity)
    spent = {}

    def time(what: str, do: Callable[[], object]) -> None:
        begun = perf_counter()
        do()
        QApplication.processEvents()
        spent[what] = perf_counter() - begun

    time("read", window.bench.list.read)
    for words in ("e", "et", "etu", "etud 12"):
        time(f"search {words}", lambda words=words: window.bench.list.search.setText(words))
    window.bench.list.search.clear()
    key = window.bench.list.model.key_at(1500)
    time("go", lambda: window.bench.go((Place(Activity, key),)))
    time("type", lambda: type_in(window, "reference", "x"))
    time("commit", lambda: leave(window))
    focus(window.bench.list.table)
    time("move", lambda: window.bench.list.row_actions.move_by(-1))
    time("undo", window.menus.undo.trigger)
    print({what: f"{1000 * seconds:.0f} ms" for what, seconds in spent.items()})
    assert max(spent.values()) < 1.0, spent


def test_the_current_record_stays_current_while_one_searches(show: Show, crowded: Path) -> None:
    window = show(crowded)
    enter(window, Activity)
    key = window.bench.list.model.key_at(7)
    window.bench.list.choose(key)
    window.bench.list.search.setText("T-7")
    assert window.bench.list.table.current_key() == key
    window.bench.list.search.clear()
    assert window.bench.list.table.current_key() == key


def test_a_record_is_current_again_when_what_hid_it_is_no_longer_searched(show: Show, crowded: Path) -> None:
    window = show(crowded)
    enter(window, Activity)
    key = window.bench.list.table.current_key()
    window.bench.list.search.setText("nothing says this")
    assert window.bench.list.table.current_key() == "" and form(window).key == key
    window.bench.list.search.clear()
    assert window.bench.list.table.current_key() == key


def test_the_name_of_a_record_is_seen_however_narrow_the_list_is(show: Show, crowded: Path) -> None:
    window = show(crowded)
    enter(window, Activity)
    table = window.bench.list.table
    named = [field.name for field in window.bench.list.model.fields].index("name")
    for width in (900, 230):
        table.resize(width, 300)
        assert not table.isColumnHidden(named) and table.columnWidth(named) > 60


def test_a_row_follows_what_is_typed_in_the_form(show: Show, path: Path) -> None:
    window = show(path)
    enter(window, Activity)
    press(window, Qt.Key.Key_N, CTRL)
    model = window.bench.list.model
    assert model.index(0, 0).data() == "Untitled"
    type_in(window, "name", "Payroll", "en")
    leave(window)
    assert model.index(0, 1).data() == "Payroll"
    assert box(window, "name", "en").toPlainText() == "Payroll"
    assert form(window).key == model.key_at(0)


def test_the_model_obeys_qt(dressed: QApplication) -> None:
    model = RecordsModel(sheet_of(Activity), "fr", "Sans titre")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.put([Row(str(number), (f"T-{number}", "", ""), f"t-{number}") for number in range(30)])
    model.search("t-1")
    assert model.rowCount() == 11
    model.replace(Row("1", ("Z", "", ""), "z"))
    assert model.index(0, 0).data() == "Z"
    model.search("")
    model.put([])
    assert model.rowCount() == 0


def test_lists_say_what_the_records_themselves_say(show: Show, tmp_path: Path) -> None:
    from pdpeditor.exchange.samples import make_sample, sample_names

    make_sample(sample_names()[0], tmp_path / "sample.pdp")
    with Dossier.open_to_read(tmp_path / "sample.pdp") as dossier:
        for cls in RECORDS.values():
            if issubclass(cls, (Association, Mark)):
                continue
            records = dossier.all(cls)
            names = titles(dossier, cls, "fr")
            assert list(names) == [record.id for record in records]
            model = RecordsModel(sheet_of(cls), "fr", "")
            model.put(rows(dossier, cls, "fr"))
            for number, record in enumerate(records):
                expected = [shown(dossier, record, field, "fr") for field in fields_of(cls) if field.listed]
                assert [model.index(number, column).data() or "" for column in range(len(expected))] == expected
                assert bool(names[record.id]) == bool(title(dossier, record, "fr"))


def test_every_class_has_its_place_in_the_window() -> None:
    top = top_classes()
    parts = {part for cls in RECORDS.values() for part, _ in part_classes(cls)}
    everything = {cls for cls in RECORDS.values() if fields_of(cls) and not issubclass(cls, (Association, Mark))}
    assert set(top) | parts == everything
    assert set(top).isdisjoint(parts)
    assert in_order([Payment, Party, Purpose, Activity]) == [Activity, Purpose, Party, Payment]


def test_columns_without_room_are_left_out() -> None:
    assert legible([88, 300, 75], 354) == 3
    assert legible([160, 140, 140], 354) == 2
    assert legible([500, 500], 40) == 1


def test_columns_share_the_room() -> None:
    assert shares([100, 100], 300) == [100, 200]
    assert shares([500, 60], 300) == [240, 60]
    assert shares([500, 500], 300) == [150, 150]
    assert shares([], 300) == []
