"""The one form: made from the declarations, for every record, with what is missing, older, aside or to be confirmed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desktop.doing import box, click, enter, focus, form, leave, press, row, type_in, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pdpeditor.desktop.places import path_to
from pdpeditor.desktop.window import Window
from pdpeditor.records import Activity, DataUse, Disclosure, Organisation, Party, Purpose, Retention, Service, Transfer
from pdpeditor.records.record import RECORDS, Association, Record, fields_of, owner_columns, table_name
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text

Show = Callable[..., Window]
CLASSES = [cls for cls in RECORDS.values() if fields_of(cls) and not issubclass(cls, Association)]


def put(path: Path, *records: Record) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for record in records:
            dossier.add(record)


def stored(path: Path, cls: type[Any], name: str) -> Any:
    with Dossier.open_to_read(path) as dossier:
        return getattr(dossier.all(cls)[0], name)


def put_one(path: Path, cls: type[Record]) -> str:
    """Make a record of a class, and those it is a part of; its key."""
    owners = {column: put_one(path, RECORDS[table]) for column, table in owner_columns(cls)}
    if cls.single:
        return str(stored(path, cls, "id"))
    record = cls(**owners)
    put(path, record)
    return record.id


@pytest.mark.parametrize("lang", LANGS)
def test_the_form_of_every_record_opens_and_shows_every_field(show: Show, path: Path, lang: Lang) -> None:
    keys = {cls: put_one(path, cls) for cls in CLASSES}
    window = show(path, lang)
    steps = len(window.dossier.history())
    for cls, key in keys.items():
        window.bench.go(path_to(window.dossier, table_name(cls), key))
        assert [field.name for field in fields_of(cls)] == list(dict(form(window).rows))
        words = {label.text() for label in form(window).findChildren(QLabel)}
        assert {field.label[lang] for field in fields_of(cls)} <= words, cls
    assert len(window.dossier.history()) == steps


def test_a_question_that_depends_on_an_answer_comes_and_goes_with_it(show: Show, path: Path) -> None:
    activity = Activity(name=Text("Paie", "Payroll"))
    purpose = Purpose(activity_id=activity.id, basis="consent")
    put(path, activity, purpose)
    window = show(path)
    window.bench.go(path_to(window.dossier, "purpose", purpose.id))
    assert not row(window, "withdrawal").isHidden()
    assert row(window, "law").isHidden()
    combo = box(window, "basis")
    focus(combo)
    combo.bring()
    combo.setCurrentIndex(combo.entries.row_of("legal-obligation") - 1)
    press(combo, Qt.Key.Key_Down)
    leave(window)
    assert stored(path, Purpose, "basis") == "legal-obligation"
    assert row(window, "withdrawal").isHidden()
    assert not row(window, "law").isHidden()


def test_a_group_without_questions_is_not_shown(show: Show, path: Path) -> None:
    activity = Activity(name=Text("Paie", "Payroll"))
    purpose = Purpose(activity_id=activity.id, basis="contract")
    put(path, activity, purpose)
    window = show(path)
    window.bench.go(path_to(window.dossier, "purpose", purpose.id))
    assert form(window).page.card_of("withdrawal").isHidden()


def test_the_side_that_was_left_behind_is_said_to_be_older_until_it_is_still_right(show: Show, path: Path) -> None:
    put(path, Activity(name=Text("Paie", "Payroll")))
    window = show(path)
    enter(window, Activity)
    editor = row(window, "name").editor
    assert not editor.note.isVisible()
    type_in(window, "name", " des salaries", "fr")
    leave(window)
    assert editor.note.text() == "The English is older than the French."
    click(editor.still_right)
    assert not editor.note.isVisible()
    assert stored(path, Activity, "name") == Text("Paie des salaries", "Payroll")
    assert len(window.dossier.history()) == 3


def test_both_sides_typed_within_a_moment_are_kept(show: Show, path: Path) -> None:
    put(path, Activity())
    window = show(path)
    enter(window, Activity)
    type_in(window, "name", "Paie", "fr")
    type_in(window, "name", "Payroll", "en")
    wait(1000)
    assert stored(path, Activity, "name") == Text("Paie", "Payroll")
    assert not row(window, "name").editor.note.isVisible()


def test_a_question_is_put_aside_with_a_reason_and_taken_up_again(show: Show, path: Path) -> None:
    window = show(path)
    focus(box(window, "vat_number"))
    press(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    strip = row(window, "vat_number").strip
    assert strip.reasons[window.lang].hasFocus()
    assert row(window, "vat_number").editor.isHidden()
    strip.reasons["fr"].setFocus()
    strip.reasons["fr"].insert("Franchise en base")
    press(strip.reasons["fr"], Qt.Key.Key_Return)
    strip.reasons["en"].setFocus()
    strip.reasons["en"].insert("No VAT charged")
    press(strip.reasons["en"], Qt.Key.Key_Return)
    organisation = window.dossier.one(Organisation)
    mark = window.dossier.marks(organisation)["vat_number"]
    assert (mark.state, mark.why) == ("not-applicable", Text("Franchise en base", "No VAT charged"))
    click(strip.button)
    assert not row(window, "vat_number").editor.isHidden()
    assert window.dossier.marks(organisation) == {}


def test_a_proposed_answer_is_confirmed_by_a_click_or_by_changing_it(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        organisation = dossier.one(Organisation)
        for name in ("legal_name", "trade_name"):
            setattr(organisation, name, "Acme")
            dossier.mark(organisation, name, "proposed")
    window = show(path)
    strip = row(window, "legal_name").strip
    assert strip.words.text() == "Proposed, to be confirmed"
    click(strip.button)
    assert not strip.isVisible()
    type_in(window, "trade_name", " Paris")
    leave(window)
    assert not row(window, "trade_name").strip.isVisible()
    marks = window.dossier.marks(window.dossier.one(Organisation))
    assert {name: mark.state for name, mark in marks.items()} == {"legal_name": "confirmed", "trade_name": "confirmed"}


def test_parts_are_added_opened_ordered_removed_and_left_by_the_trail(show: Show, path: Path) -> None:
    put(path, Activity(name=Text("Paie", "Payroll")))
    window = show(path)
    enter(window, Activity)
    for name in ("Pay", "Declare"):
        parts = next(parts for parts in form(window).parts if parts.cls is Purpose)
        parts.add_button.click()
        assert form(window).cls is Purpose
        type_in(window, "name", name, "en")
        press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    parts = next(parts for parts in form(window).parts if parts.cls is Purpose)
    assert [words.words[0] for words in parts.model.visible] == ["Pay", "Declare"]
    parts.table.choose(parts.model.key_at(0))
    press(parts.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [words.words[0] for words in parts.model.visible] == ["Declare", "Pay"]
    press(parts.table, Qt.Key.Key_Return)
    assert form(window).cls is Purpose
    window.bench.pane.back()
    press(parts.table, Qt.Key.Key_Delete)
    assert len(parts.model.visible) == 1
    click(window.bar.action)
    assert len(next(parts for parts in form(window).parts if parts.cls is Purpose).model.visible) == 2


def test_a_link_leads_to_a_new_record_that_is_opened_at_once(show: Show, path: Path) -> None:
    activity = Activity(name=Text("Paie", "Payroll"))
    use = DataUse(activity_id=activity.id)
    put(path, activity, use)
    window = show(path)
    window.bench.go(path_to(window.dossier, "data_use", use.id))
    row(window, "retention").editor.new.click()
    assert form(window).cls is Retention
    type_in(window, "name", "Pay slips", "en")
    leave(window)
    window.bench.pane.back()
    assert box(window, "retention").currentText() == "Pay slips"
    assert stored(path, DataUse, "retention") == stored(path, Retention, "id")


def test_several_links_are_ticked_and_kept(show: Show, path: Path) -> None:
    activity = Activity(name=Text("Paie", "Payroll"))
    first, second = (Purpose(activity_id=activity.id, name=Text(name, name)) for name in ("un", "deux"))
    elsewhere = Activity(name=Text("Vente", "Sales"))
    foreign = Purpose(activity_id=elsewhere.id, name=Text("trois", "trois"))
    use = DataUse(activity_id=activity.id)
    put(path, activity, elsewhere, first, second, foreign, use)
    window = show(path)
    window.bench.go(path_to(window.dossier, "data_use", use.id))
    editor = row(window, "purposes").editor
    assert [entry.words for entry in editor.entries.entries] == ["un", "deux"]
    editor.list.setCurrentIndex(editor.entries.index(1))
    press(editor.list, Qt.Key.Key_Space)
    assert window.dossier.linked(window.dossier.get(DataUse, use.id), "purposes") == [
        window.dossier.get(Purpose, second.id)
    ]


def test_a_disclosure_offers_only_the_transfers_of_its_party(show: Show, path: Path) -> None:
    activity, here, there = Activity(), Party(name="Here"), Party(name="There")
    transfers = [Transfer(party_id=here.id, country="US"), Transfer(party_id=there.id, country="JP")]
    disclosure = Disclosure(activity_id=activity.id, party=here.id)
    put(path, activity, here, there, *transfers, disclosure)
    window = show(path)
    window.bench.go(path_to(window.dossier, "disclosure", disclosure.id))
    entries = row(window, "transfers").editor.entries.entries
    assert [entry.words for entry in entries] == ["United States"]


def test_an_unknown_key_stays_as_it_is_when_something_else_is_edited(show: Show, path: Path) -> None:
    party = Party(name="Acme", kind="from-the-future")
    service = Service(party_id=party.id, storage_countries=("XX", "FR"))
    put(path, party, service)
    window = show(path)
    enter(window, Party)
    assert box(window, "kind").currentText() == "from-the-future"
    type_in(window, "name", " Inc")
    leave(window)
    window.bench.go(path_to(window.dossier, "service", service.id))
    type_in(window, "name", "Hosting", "en")
    leave(window)
    assert stored(path, Party, "kind") == "from-the-future"
    assert stored(path, Service, "storage_countries") == ("XX", "FR")


def test_required_questions_say_so_in_words(show: Show, path: Path) -> None:
    window = show(path, "fr")
    said = {
        name: any(label.text().startswith("Obligatoire") for label in row.findChildren(QLabel))
        for name, row in form(window).rows.items()
    }
    assert said == {field.name: field.required for field in fields_of(Organisation)}


def test_words_that_are_no_answer_are_said_to_be_lost_when_one_goes_elsewhere(show: Show, path: Path) -> None:
    put(path, Activity(name=Text("Paie", "Payroll")))
    window = show(path)
    enter(window, Activity)
    type_in(window, "created_on", "31/02/2026")
    leave(window)
    assert row(window, "created_on").editor.note.text() == "Write a day, for example 31/12/2026."
    enter(window, Party)
    assert window.bar.words.text() == "“31/02/2026” was not understood for “Sheet created on” and was not kept."


def test_an_emptied_list_is_no_answer(show: Show, path: Path) -> None:
    put(path, Party(name="Acme", country="FR"))
    window = show(path)
    enter(window, Party)
    focus(box(window, "country"))
    press(box(window, "country"), Qt.Key.Key_Delete)
    assert stored(path, Party, "country") is None
