"""The sections of a form: what is needed comes first, the rest on demand; what is folded stays folded."""

from collections.abc import Callable
from pathlib import Path

from desktop.doing import CTRL, SHIFT, box, click, focus, form, leave, press, row, type_in, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop.places import path_to
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.window import Window
from pdpeditor.facts import cite
from pdpeditor.records import Activity, Organisation, Purpose
from pdpeditor.records.record import field_of
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Show = Callable[..., Window]
F1, ENTER = Qt.Key.Key_F1, Qt.Key.Key_Return


def seen(window: Window) -> list[str]:
    """The questions that are on the form, from top to bottom."""
    return [name for card in form(window).cards for name in card.shown]


def test_what_is_needed_is_asked_first_and_the_rest_on_demand(show: Show, path: Path) -> None:
    window = show(path)
    card = form(window).page.card_of("legal_name")
    assert card.shown == ["legal_name", "entity_type"]
    assert card.more.text() == "1 more question"
    focus(card.more)
    press(card.more, ENTER)
    assert card.shown == ["legal_name", "trade_name", "entity_type"]
    assert box(window, "trade_name").hasFocus()
    press(card.more, ENTER)
    assert card.shown == ["legal_name", "entity_type"]


def test_a_section_says_how_far_it_is(show: Show, path: Path) -> None:
    window = show(path)
    heading = form(window).page.card_of("legal_name").heading
    assert heading.state == "0 of 2 answered"
    type_in(window, "legal_name", "Acme")
    leave(window)
    assert heading.state == "1 of 2 answered"
    assert heading.accessibleDescription() == "Open, 1 of 2 answered"
    assert form(window).page.card_of("mediator").heading.accessibleDescription() == "Folded, Optional"


def test_a_section_is_folded_and_opened_by_keys_and_stays_so(show: Show, settings: Settings, path: Path) -> None:
    window = show(path)
    heading = form(window).page.card_of("street").heading
    focus(heading)
    press(heading, Qt.Key.Key_Left)
    assert "street" not in seen(window)
    window.close()
    again = show(path)
    assert "street" not in seen(again)
    focus(form(again).page.card_of("street").heading)
    press(form(again).page.card_of("street").heading, ENTER)
    assert "street" in seen(again)


def test_going_to_a_question_unfolds_what_hides_it(show: Show, path: Path) -> None:
    window = show(path)
    click(form(window).page.card_of("street").heading)
    for name in ("street", "mediator", "trade_name"):
        assert name not in seen(window)
        window.bench.pane.focus_field(name)
        assert name in seen(window)
        assert box(window, name).hasFocus()


def test_an_optional_answer_is_seen_and_stays_when_it_is_taken_away(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        dossier.one(Organisation).trade_name = "Acme"
    window = show(path)
    assert "trade_name" in seen(window)
    focus(box(window, "trade_name"))
    press(window, Qt.Key.Key_Period, CTRL | SHIFT)
    assert window.dossier.one(Organisation).trade_name == ""
    assert "trade_name" in seen(window)
    assert row(window, "trade_name").state.text() == "Unknown so far"
    window.bench.go(window.bench.pane.path)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.dossier.one(Organisation).trade_name == "Acme"


def test_taking_an_answer_away_takes_what_is_marked_on_it_too(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        dossier.mark(dossier.one(Organisation), "siren", "not-applicable", Text("Association", "Association"))
    window = show(path)
    row(window, "siren").clear()
    assert window.dossier.marks(window.dossier.one(Organisation)) == {}
    assert not row(window, "siren").editor.isHidden()


def test_f1_explains_a_question_with_its_source_and_puts_that_away_again(show: Show, path: Path) -> None:
    window = show(path)
    focus(box(window, "legal_name"))
    press(window, F1)
    said = row(window, "legal_name").help
    assert said.isVisible()
    declared = field_of(Organisation, "legal_name")
    assert declared.help.en in said.text()
    assert cite(declared.source, "en") in said.text()
    press(window, F1)
    assert not said.isVisible()


def test_a_whole_sheet_is_confirmed_at_once_with_its_parts(show: Show, path: Path) -> None:
    activity = Activity(name=Text("Paie", "Payroll"))
    purpose = Purpose(activity_id=activity.id, basis="contract")
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for record, field in ((activity, "name"), (purpose, "basis")):
            dossier.add(record)
            dossier.mark(record, field, "proposed")
    window = show(path)
    window.bench.go(path_to(window.dossier, "activity", activity.id))
    wait(50)
    button = window.bench.pane.confirm
    assert button.isVisible()
    assert button.text() == "Confirm this sheet (2 answers)"
    steps = len(window.dossier.history())
    press(window, ENTER, CTRL | SHIFT)
    wait(50)
    assert not button.isVisible()
    assert len(window.dossier.history()) == steps + 1
    states = {
        record: mark.state
        for record in (activity.id, purpose.id)
        for cls in (Activity, Purpose)
        if (found := window.dossier.get(cls, record))
        for mark in window.dossier.marks(found).values()
    }
    assert states == {activity.id: "confirmed", purpose.id: "confirmed"}


def test_the_two_languages_are_side_by_side_only_where_there_is_room(show: Show, path: Path) -> None:
    window = show(path)
    editor = row(window, "business").editor
    french, english = editor.sides.values()
    for letters, beside in ((120, True), (30, False)):
        editor.resize(letters * editor.fontMetrics().averageCharWidth(), 200)
        QApplication.processEvents()
        editor.resize(letters * editor.fontMetrics().averageCharWidth(), 200)
        editor.grid.activate()
        assert (french.y() == english.y()) is beside
