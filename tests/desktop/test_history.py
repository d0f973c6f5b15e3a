"""The history beside a record: its steps by day, what each changed, and earlier answers given again."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from desktop.doing import CTRL, SHIFT, click, come_in, enter, focus, leave, press, row, type_in
from desktop.test_accessibility import nameless
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pdpeditor.desktop.history.days import day_of
from pdpeditor.desktop.history.step_card import StepCard
from pdpeditor.desktop.history.telling import Teller
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.window import Window
from pdpeditor.measures import day_words
from pdpeditor.records import Activity, DataSubject, DataUse, Organisation, Purpose, Retention
from pdpeditor.store import Dossier
from pdpeditor.store.annals import Annals, read_annals, read_part
from pdpeditor.store.steps import HISTORY, Step
from pdpeditor.text import Text

Show = Callable[..., Window]
LONG = 60_000


def label(number: int) -> Text:
    return Text(f"Pas {number}", f"Step {number}")


@pytest.fixture
def past(path: Path) -> Path:
    """A dossier in which an activity, its purpose and another activity were edited."""
    with Dossier.open(path) as dossier:
        activity, other = (Activity(reference=f"A-{n}", name=Text(f"Paie {n}", f"Payroll {n}")) for n in (1, 2))
        with dossier.edit(label(1)):
            dossier.add(activity)
            dossier.add(other)
        purpose = Purpose(activity_id=activity.id, name=Text("Payer", "Pay"))
        with dossier.edit(label(2)):
            dossier.add(purpose)
        with dossier.edit(label(3)):
            purpose.basis = "consent"
        with dossier.edit(label(4)):
            activity.name = Text("Salaires", "Payroll 1")
        with dossier.edit(label(5)):
            other.name = Text("Autre", "Other")
    return path


@pytest.fixture
def look(show: Show, qtbot: QtBot) -> Callable[..., Window]:
    """Shows the history of the first activity of a dossier."""

    def open_and_look(path: Path, lang: str = "en") -> Window:
        window = show(path, lang)
        enter(window, Activity)
        window.bench.go((Place(Activity, window.dossier.all(Activity)[0].id),))
        press(window, Qt.Key.Key_5, CTRL)
        qtbot.waitUntil(lambda: settled(window), timeout=LONG)
        return window

    return open_and_look


def settled(window: Window) -> bool:
    """Whether all that the history has to show is there."""
    pane = window.bench.history
    QApplication.processEvents()
    return pane.chronicle.annals is not None and not pane._slices.busy and not pane._soon.isActive()


def cards(window: Window) -> list[StepCard]:
    """The steps that are seen, from top to bottom."""
    QApplication.processEvents()
    pane = window.bench.history
    found = sorted(pane.entries.values(), key=pane.column.indexOf)
    return [entry.card for entry in found if entry.isVisibleTo(pane)]


def titles(window: Window) -> list[str]:
    return [card.step.label["en"] for card in cards(window)]


def read(widget: QWidget) -> str:
    """What is read on a card."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def restore_buttons(card: StepCard) -> list[QPushButton]:
    found = [line.restore_button for line in card.lines]
    return [button for button in found if button and button.isVisibleTo(card)]


def test_the_steps_of_a_record_and_its_parts_are_told_the_newest_first(look: Callable[..., Window], past: Path) -> None:
    window = look(past)
    assert titles(window) == ["Step 4", "Step 3", "Step 2", "Step 1"]
    assert "4 edits" in window.bench.history.summary.text()
    changed, based, added, made = map(read, cards(window))
    assert "Name › Français" in changed
    assert "Paie 1 → Salaires" in changed
    assert "English unchanged: Payroll 1" in changed
    assert "Purpose “Pay” › Legal basis" in based
    assert "no answer → Consent" in based
    assert "Purpose “Pay”" in added and "added" in added
    assert "Processing activity “Payroll 1”" in made and "Payroll 2" not in made


def test_a_day_is_named_once_above_its_steps(look: Callable[..., Window], past: Path) -> None:
    with Dossier.open(past) as dossier, dossier._transaction() as connection:
        yesterday = dossier.history()[0].at.replace(date.today().isoformat(), "2026-03-01")
        connection.execute(HISTORY.update().where(HISTORY.c.number < 4).values(at=yesterday))
    window = look(past, "fr")
    days = [entry.day for entry in window.bench.history.entries.values() if entry.day.isVisibleTo(entry)]
    assert sorted(day.text() for day in days)[0] == "1er\u00a0mars 2026"
    assert len(days) == 2


def test_days_are_told_as_people_do() -> None:
    step = Step(1, "2026-03-02T12:00:00+00:00", "", "edit", None, Text(), ())
    day = date(2026, 3, 2)
    assert day_of(step, day, "en") == "Today"
    assert day_of(step, day + timedelta(days=1), "en") == "Yesterday"
    assert day_of(step, day + timedelta(days=2), "en") == day_words(day, "en")


def test_an_earlier_answer_is_given_again_in_one_step(look: Callable[..., Window], past: Path) -> None:
    window = look(past)
    [button] = restore_buttons(cards(window)[0])
    click(button)
    assert window.dossier.all(Activity)[0].name == Text("Paie 1", "Payroll 1")
    assert row(window, "name").editor.value().fr == "Paie 1"
    assert window.dossier.history()[-1].label.en == "Return to an earlier answer of “Name”"
    given, changed = cards(window)[:2]
    assert restore_buttons(given) and not restore_buttons(changed), "what is so again needs no way back"
    window.menus.undo.trigger()
    QApplication.processEvents()
    assert window.dossier.all(Activity)[0].name.fr == "Salaires"
    assert read(cards(window)[0]).startswith("Undone: Return")


def test_only_the_side_that_changed_is_given_again(look: Callable[..., Window], past: Path) -> None:
    window = look(past)
    with window.dossier.edit(label(6)):
        activity = window.dossier.all(Activity)[0]
        activity.name = activity.name.with_side("en", "Wages")
    [button] = restore_buttons(next(card for card in cards(window) if card.step.label == label(4)))
    focus(button)
    press(button, Qt.Key.Key_Return)
    name = window.dossier.all(Activity)[0].name
    assert (name.fr, name.en) == ("Paie 1", "Wages")


def test_the_answer_of_a_part_is_given_again_from_its_owner(look: Callable[..., Window], past: Path) -> None:
    window = look(past)
    click(restore_buttons(cards(window)[1])[0])
    assert window.dossier.all(Purpose)[0].basis is None


def test_links_come_and_go_by_name_and_are_given_again(look: Callable[..., Window], past: Path) -> None:
    with Dossier.open(past) as dossier:
        activity = dossier.all(Activity)[0]
        people = [DataSubject(name=Text(name, name)) for name in ("Clients", "Salariés")]
        use = DataUse(activity_id=activity.id)
        with dossier.edit(label(6)):
            for record in (*people, use):
                dossier.add(record)
            dossier.link(use, "subjects", [people[0].id])
        with dossier.edit(label(7)):
            dossier.link(use, "subjects", [people[1].id])
    window = look(past)
    assert titles(window)[0] == "Step 7"
    assert "Clients → Salariés" in read(cards(window)[0])
    click(restore_buttons(cards(window)[0])[0])
    linked = window.dossier.linked(window.dossier.all(DataUse)[0], "subjects")
    assert [record.name.fr for record in linked] == ["Clients"]


def test_marks_and_what_is_gone_are_told(look: Callable[..., Window], past: Path) -> None:
    with Dossier.open(past) as dossier:
        activity, purpose = dossier.all(Activity)[0], dossier.all(Purpose)[0]
        with dossier.edit(label(6)):
            dossier.mark(activity, "reference", "not-applicable", Text("parce que", "because of it"))
        with dossier.edit(label(7)):
            dossier.remove(purpose)
    window = look(past)
    gone, marked = map(read, cards(window)[:2])
    assert "Purpose “Pay”" in gone and "removed" in gone
    assert "no answer → not applicable: because of it" in marked or "not applicable: because of it" in marked
    assert titles(window).count("Step 3") == 1, "what was done on a part that is gone is still told"
    assert restore_buttons(cards(window)[1]) == []


def test_a_finding_that_somebody_accepted_is_told_with_its_reason(
    look: Callable[..., Window], past: Path, qtbot: QtBot
) -> None:
    window = look(past)
    activity = window.dossier.all(Activity)[0]
    qtbot.waitUntil(lambda: window.desk.remarks.looked, timeout=LONG)
    finding = window.desk.remarks.of(activity.id)[0].finding
    assert window.desk.remarks.accept(finding, Text("Décidé", "Decided"))
    assert f"{finding.id}\nDecided" in read(cards(window)[0])
    assert window.desk.remarks.withdraw(finding)
    assert "accepted no longer" in read(cards(window)[0])


def test_what_was_given_before_a_record_went_cannot_be_given_again(look: Callable[..., Window], past: Path) -> None:
    with Dossier.open(past) as dossier:
        rules = [Retention(name=Text(name, name)) for name in ("Courte", "Longue")]
        use = DataUse(activity_id=dossier.all(Activity)[0].id, retention=rules[0].id)
        with dossier.edit(label(6)):
            for record in (*rules, use):
                dossier.add(record)
        with dossier.edit(label(7)):
            use.retention = rules[1].id
    window = look(past)
    assert "Courte → Longue" in read(cards(window)[0])
    assert restore_buttons(cards(window)[0])
    with window.dossier.edit(label(8)):
        window.dossier.remove(window.dossier.all(Retention)[0])
    changed = next(card for card in cards(window) if card.step.label == label(7))
    assert restore_buttons(changed) == []


def test_order_and_confirmed_translations_are_told(look: Callable[..., Window], past: Path) -> None:
    with Dossier.open(past) as dossier:
        activity = dossier.all(Activity)[0]
        with dossier.edit(label(6)):
            activity.name = activity.name.with_side("fr", "Paye")
        with dossier.edit(label(7)):
            activity.name = activity.name.confirmed()
        with dossier.edit(label(8)):
            dossier.place([dossier.all(Activity)[1], activity])
    window = look(past)
    window.bench.go((Place(Activity, window.dossier.all(Activity)[1].id),))
    window.bench.history._soon.timeout.emit()
    moved, confirmed = map(read, cards(window)[:2])
    assert "moved" in moved
    assert "translation confirmed" in confirmed


def test_every_control_of_the_history_has_a_name(look: Callable[..., Window], past: Path) -> None:
    window = look(past, "fr")
    assert nameless(window) == []
    assert "Historique" in window.bench.aside.tabs.tabText(1)


def test_what_is_typed_is_told_as_soon_as_it_is_saved(look: Callable[..., Window], past: Path) -> None:
    window = look(past)
    before = cards(window)
    type_in(window, "name", " ter", "fr")
    leave(window)
    assert "Salaires → Salaires ter" in read(cards(window)[0])
    assert cards(window)[1:] == before, "cards that were there stay"
    window.bench.go((Place(Organisation, window.dossier.one(Organisation).id),))
    window.bench.history._soon.timeout.emit()
    assert cards(window) == []


def test_long_answers_are_cut_until_somebody_asks(look: Callable[..., Window], past: Path) -> None:
    with Dossier.open(past) as dossier, dossier.edit(label(6)):
        dossier.all(Activity)[0].description = Text("très long " * 40, "very long " * 40)
    window = look(past)
    line = cards(window)[0].lines[0]
    assert len(line.words.text()) < 200 and "…" in line.words.text()
    click(line.whole_button)
    assert ("very long " * 40).strip() in line.words.text()
    click(line.whole_button)
    assert "…" in line.words.text()


def test_steps_are_shown_fifty_at_a_time(look: Callable[..., Window], past: Path, qtbot: QtBot) -> None:
    with Dossier.open(past) as dossier:
        for number in range(60):
            with dossier.edit(label(6 + number)):
                dossier.all(Activity)[0].reference = f"B-{number}"
    window = look(past)
    assert len(cards(window)) == 50
    click(window.bench.history.more_button)
    qtbot.waitUntil(lambda: settled(window), timeout=LONG)
    assert len(cards(window)) == 64
    assert window.bench.history.more_button.isHidden()


def test_a_step_of_many_changes_shows_a_few_first(look: Callable[..., Window], past: Path) -> None:
    with Dossier.open(past) as dossier, dossier.edit(label(6)):
        for number in range(12):
            dossier.add(Purpose(activity_id=dossier.all(Activity)[0].id, name=Text(f"But {number}", f"Aim {number}")))
    window = look(past)
    card = cards(window)[0]
    assert "Aim 3" in read(card) and "Aim 11" not in read(card)
    assert card.more_button.text() == "6 more changes"
    click(card.more_button)
    assert "Aim 11" in read(card)


def test_the_keyboard_goes_between_findings_and_history(look: Callable[..., Window], past: Path) -> None:
    window = look(past)
    assert QApplication.focusWidget() is cards(window)[0]
    assert "Step 4" in cards(window)[0].accessibleName()
    assert "Paie 1 → Salaires" in cards(window)[0].accessibleDescription()
    press(window, Qt.Key.Key_4, CTRL)
    assert window.bench.findings.isVisible() and not window.bench.history.isVisible()
    press(window.bench.aside.tabs, Qt.Key.Key_Right)
    assert window.bench.history.isVisible()
    press(window, Qt.Key.Key_3, CTRL)
    press(window, Qt.Key.Key_F6)
    assert window.bench.history.isAncestorOf(QApplication.focusWidget())
    press(window, Qt.Key.Key_F6, SHIFT)
    assert window.bench.pane.isAncestorOf(QApplication.focusWidget())


def test_a_dossier_that_is_only_read_offers_no_way_back(show: Show, past: Path, qtbot: QtBot) -> None:
    with Dossier.open_to_read(past) as dossier:
        steps = read_annals(past).numbers([dossier.all(Activity)[0].id])
        assert steps == [4, 1]
    with Dossier.open(past):
        window = show(past)
        click(window.bar.action)
        assert come_in(window)
        enter(window, Activity)
        press(window, Qt.Key.Key_5, CTRL)
        qtbot.waitUntil(lambda: settled(window) and len(cards(window)) == 4, timeout=LONG)
        assert [restore_buttons(card) for card in cards(window)] == [[]] * 4


def test_the_annals_know_what_a_step_touched_whether_they_read_it_or_followed_it(past: Path) -> None:
    with Dossier.open(past) as dossier:
        followed = Annals()
        for step in dossier.history():
            followed.follow(step, dossier)
        for again in dossier.history():
            followed.follow(again, dossier)
        told = read_annals(past)
        for record in (*dossier.all(Activity), *dossier.all(Purpose)):
            kept = told.belonging(record.id)
            assert kept == followed.belonging(record.id)
            assert told.numbers(kept) == followed.numbers(kept)
            touched = [step.number for step in dossier.history(record)]
            assert set(touched) <= set(told.numbers(kept))


def test_of_a_large_step_only_what_it_changed_on_the_record_is_read(past: Path) -> None:
    with Dossier.open(past) as dossier:
        key = dossier.all(Activity)[1].id
        step = read_part(dossier, 1, {key})
        assert step and [change.key for change in step.changes] == [key]
        assert step.label == label(1)
        assert read_part(dossier, 99, {key}) is None


def test_a_change_of_a_table_or_an_answer_that_is_no_more_is_passed_over(past: Path) -> None:
    with Dossier.open(past) as dossier:
        activity = dossier.all(Activity)[0]
        changes = [
            ["no_such_table", activity.id, {"a": 1}, {"a": 2}],
            ["activity", activity.id, {"old": 1}, {"old": 2}],
        ]
        with dossier._transaction() as connection:
            values = {"changes": json.dumps(changes)}
            connection.execute(sa.update(HISTORY).where(HISTORY.c.number == 4).values(values))
        step = read_part(dossier, 4, {activity.id})
        assert step and Teller(dossier, activity.id, "fr").lines(step) == []
