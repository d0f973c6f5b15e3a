"""Findings beside the form: they follow each edit, lead to their field, are corrected, accepted and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import click, enter, focus, form, leave, press, row, settle, type_in, wait
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pdpeditor.desktop.accept import AcceptDialog
from pdpeditor.desktop.finding_card import FindingCard
from pdpeditor.desktop.findings_model import FindingsModel, Listed, listed
from pdpeditor.desktop.plan import drawn
from pdpeditor.desktop.sections import SAID
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.records import Activity, Organisation, Purpose
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Show = Callable[..., Window]
LONG = 60_000
LABEL = Text("Essai", "Trial")
SIREN, VAT = "732829320", "FR44732829320"


@pytest.fixture
def look(show: Show, qtbot: QtBot) -> Callable[..., Window]:
    """Shows a window on a dossier, once the first look at it is done."""

    def open_and_look(path: Path, lang: str = "en") -> Window:
        window = show(path, lang)
        settle(window)
        return window

    return open_and_look


@pytest.fixture
def misspelt(path: Path) -> Path:
    """A dossier whose VAT number has the wrong key."""
    with Dossier.open(path) as dossier, dossier.edit(LABEL):
        organisation = dossier.one(Organisation)
        organisation.siren, organisation.vat_number = SIREN, "FR00" + SIREN
    return path


@pytest.fixture
def nested(path: Path) -> Path:
    """A dossier with an activity whose purpose has no legal basis."""
    with Dossier.open(path) as dossier, dossier.edit(LABEL):
        activity = Activity(reference="A-1", name=Text("Paie", "Payroll"))
        dossier.add(activity)
        dossier.add(Purpose(activity_id=activity.id, name=Text("Payer les salariés", "Pay the staff")))
    return path


def about(window: Window) -> dict[str, FindingCard]:
    """The cards that are seen, by field."""
    settle(window)
    pane = window.bench.findings
    return {finding.field: card for finding, card in pane.cards.items() if not card.isHidden()}


def test_the_first_look_is_taken_in_the_background_and_told_beside_the_form(
    show: Show, path: Path, qtbot: QtBot
) -> None:
    window = show(path)
    settle(window)
    card = about(window)["legal_name"]
    assert card.go_button.accessibleName() == "Error: Legal name"
    assert "name" in card.message.text()
    assert card.remedy.text().startswith("To do: ")
    assert "GDPR" in card.source.text()


def test_what_is_answered_goes_as_soon_as_the_field_is_left(look: Callable[..., Window], path: Path) -> None:
    window = look(path)
    other = about(window)["entity_type"]
    type_in(window, "legal_name", "Zebulon")
    leave(window)
    assert "legal_name" not in about(window)
    assert about(window)["entity_type"] is other
    window.menus.undo.trigger()
    assert "legal_name" in about(window)


def test_an_edit_made_before_the_first_look_is_done_is_not_missed(show: Show, path: Path, qtbot: QtBot) -> None:
    window = show(path)
    window.desk.remarks.start()
    with window.dossier.edit(LABEL):
        window.dossier.one(Organisation).legal_name = "Zebulon"
    assert not window.desk.remarks.looked
    settle(window)
    assert "legal_name" not in about(window)


def test_a_click_and_the_enter_key_lead_to_the_field(look: Callable[..., Window], path: Path) -> None:
    window = look(path, "fr")
    card = about(window)["entity_type"]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.message.geometry().center())
    assert row(window, "entity_type").isAncestorOf(QApplication.focusWidget())
    go = about(window)["legal_name"].go_button
    focus(go)
    QTest.keyClick(go, Qt.Key.Key_Return)
    assert row(window, "legal_name").isAncestorOf(QApplication.focusWidget())


def test_one_click_corrects_what_is_mechanical_and_one_undo_takes_it_back(
    look: Callable[..., Window], misspelt: Path
) -> None:
    window = look(misspelt)
    card = about(window)["vat_number"]
    assert VAT in card.values.text()
    click(card.fix_button)
    assert row(window, "vat_number").editor.value() == VAT
    assert window.dossier.one(Organisation).vat_number == VAT
    assert "vat_number" not in about(window)
    window.menus.undo.trigger()
    assert window.dossier.one(Organisation).vat_number == "FR00" + SIREN
    assert about(window)["vat_number"].fix_button.isVisible()


def test_a_remedy_that_nobody_can_apply_has_no_button(look: Callable[..., Window], path: Path) -> None:
    window = look(path)
    assert not about(window)["legal_name"].fix_button.isVisible()
    assert not about(window)["legal_name"].values.isVisible()


def test_a_finding_is_accepted_with_a_reason_and_that_is_taken_back(look: Callable[..., Window], path: Path) -> None:
    window = look(path, "fr")
    errors = window.desk.remarks.below("organisation").total()
    click(about(window)["legal_name"].accept_button)
    dialog = window.findChild(AcceptDialog)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.boxes["fr"], "Dossier en cours.")
    click(dialog.accept_button)
    card = about(window)["legal_name"]
    assert card.objectName() == "quiet"
    assert "Dossier en cours." in card.decision.text()
    assert not card.accept_button.isVisible()
    assert window.desk.remarks.below("organisation").total() == errors - 1
    click(card.withdraw_button)
    assert about(window)["legal_name"].accept_button.isVisible()
    window.menus.undo.trigger()
    assert about(window)["legal_name"].withdraw_button.isVisible()


def test_sections_and_lists_tell_how_much_is_said_below_them(look: Callable[..., Window], nested: Path) -> None:
    window = look(nested)
    enter(window, Activity)
    item = next(i for i in window.bench.sections._items() if i.text() == "Processing activities")
    told = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Processing activities (1), ") and "error" in told
    index = window.bench.list.model.index(0, 0)
    assert "error" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    parts = next(parts for parts in form(window).parts if parts.cls is Purpose)
    assert "error" in parts.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    before = item.data(SAID)["error"]
    with window.dossier.edit(LABEL):
        window.dossier.all(Purpose)[0].basis = "legal-obligation"
    settle(window)
    assert item.data(SAID) != before


def test_the_page_of_all_findings_leads_to_the_field_of_a_part(
    look: Callable[..., Window], nested: Path, qtbot: QtBot
) -> None:
    window = look(nested)
    press(window, Qt.Key.Key_F8)
    page = window.pages.findings
    qtbot.waitUntil(lambda: page.model.visible != [])
    page.keep("error")
    assert {one.finding.severity for one in page.model.visible} == {"error"}
    number = next(n for n, one in enumerate(page.model.visible) if one.finding.field == "basis")
    qtbot.waitUntil(lambda: "Pay the staff" in page.model.index(number, 1).data())
    page.table.selectRow(number)
    press(page.table, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.bench
    assert [place.cls for place in window.bench.pane.path] == [Activity, Purpose]
    assert row(window, "basis").isAncestorOf(QApplication.focusWidget())
    press(window, Qt.Key.Key_F8)
    wait(100)
    assert page.table.currentIndex().row() == number


def test_the_model_of_all_findings_obeys_qt(look: Callable[..., Window], path: Path, qtbot: QtBot) -> None:
    window = look(path)
    model = FindingsModel(window.desk.remarks, "fr", window)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tallied: list[Listed] = []
    window.desk.remarks.ask(listed, tallied.append)
    qtbot.waitUntil(lambda: tallied != [])
    model.put(tallied[0])
    whole = model.rowCount()
    assert whole > 3
    model.keep("accepted")
    assert model.rowCount() == 0
    model.keep("")
    assert model.rowCount() == whole
    columns = range(model.columnCount(QModelIndex()))
    qtbot.waitUntil(lambda: all(model.index(0, column).data() for column in columns))


def test_a_dossier_that_is_only_read_can_be_looked_at_and_not_decided_on(show: Show, path: Path) -> None:
    with Dossier.open(path):
        window = show(path)
        click(window.bar.action)
        settle(window)
        card = about(window)["legal_name"]
        assert not card.accept_button.isVisible()


def test_the_sample_s_findings_are_found_in_either_language(look: Callable[..., Window], tmp_path: Path) -> None:
    make_sample(sample_names()[0], tmp_path / "sample.pdp")
    window = look(tmp_path / "sample.pdp", "fr")
    count = sum(window.desk.remarks.below(table).total() for table in drawn().top)
    assert count
    window.set_language("en")
    settle(window)
    assert sum(window.desk.remarks.below(table).total() for table in drawn().top) == count
