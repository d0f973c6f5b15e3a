"""Panels beside the answers: phases on a time line, transfers as a table of countries, each leading to its record."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from desktop.doing import click, enter, focus, form, press, row
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pdpeditor.desktop import theme
from pdpeditor.desktop.panels.country_cell import CountryCell
from pdpeditor.desktop.panels.destinations import standing
from pdpeditor.desktop.panels.panel import Panel
from pdpeditor.desktop.panels.periods import Bound, Stretch, breadth, difference, differs, lane, place_of
from pdpeditor.desktop.panels.strokes import paint_fate
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.window import Window
from pdpeditor.facts import catalogue
from pdpeditor.measures import Duration
from pdpeditor.records import Activity, DataUse, Disclosure, Party, Phase, Retention, Service, Transfer
from pdpeditor.records.derive import adequacy_on
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Show = Callable[..., Window]
LABEL = Text("Essai", "Trial")
LONG = 60_000


def stretch(stage: str, announced: str = "", applied: str = "", lasting: bool = False) -> Stretch:
    periods = [Duration.parse(iso) if iso else None for iso in (announced, applied)]
    return Stretch(stage, stage, "", stage, "", *periods, lasting)


@pytest.fixture
def kept(path: Path) -> Path:
    """A dossier with a rule that promises three years and keeps five, and data that follow it."""
    with Dossier.open(path) as dossier, dossier.edit(LABEL):
        rule = Retention(name=Text("Prospects", "Prospects"), reference="prospect")
        dossier.add(rule)
        active = {"stage": "active", "announced": Duration(3, "Y"), "applied": Duration(5, "Y")}
        dossier.add(Phase(retention_id=rule.id, start_event="last-contact", **active))
        dossier.add(Phase(retention_id=rule.id, stage="final", fate="deletion"))
        activity = Activity(reference="A-1", name=Text("Prospection", "Marketing"))
        dossier.add(activity)
        dossier.add(DataUse(activity_id=activity.id, retention=rule.id))
    return path


@pytest.fixture
def abroad(path: Path) -> Path:
    """A dossier with a processor of newsletters that sends data to five countries, and one that sends them nowhere."""
    with Dossier.open(path) as dossier, dossier.edit(LABEL):
        party = Party(name="Mailbox", country="US", kind="processor")
        dossier.add(party)
        places = {"storage_countries": ("US", "IE", "JP"), "access_countries": ("IN", "GB")}
        service = Service(party_id=party.id, name=Text("Lettre", "Newsletter"), role="processor", **places)
        dossier.add(service)
        checked = {"dpf_status": "active", "dpf_verified_on": date(2026, 3, 3)}
        dossier.add(Transfer(party_id=party.id, country="US", route="hosting", mechanism="adequacy-dpf", **checked))
        dossier.add(Transfer(party_id=party.id, country="GB", route="remote-access", mechanism="adequacy-country"))
        dossier.add(Transfer(party_id=party.id, country="IN", mechanism="scc-2021-914-m2"))
        activity = Activity(reference="A-1", name=Text("Lettre", "Newsletter"))
        dossier.add(activity)
        dossier.add(Disclosure(activity_id=activity.id, party=party.id))
        home = Party(name="Ovale", country="FR", kind="processor")
        dossier.add(home)
        near = {"storage_countries": ("FR",), "access_countries": ("NC",)}
        dossier.add(Service(party_id=home.id, name=Text("Hébergement", "Hosting"), role="processor", **near))
        dossier.add(Party(name="Zèbre"))
    return path


def panel(window: Window) -> Panel:
    """The panel of the form that is seen."""
    found = form(window).page.panel
    assert found is not None
    return found


def words(widget: QWidget) -> str:
    """Everything that is read on a widget."""
    return "\n".join(child.text() for child in widget.findChildren(QWidget) if child.isVisible() and _has_text(child))


def _has_text(widget: QWidget) -> bool:
    return hasattr(widget, "text") and isinstance(widget.text(), str)


def show_party(window: Window, name: str) -> None:
    party = next(one for one in window.dossier.all(Party) if one.name == name)
    window.bench.go((Place(Party, party.id),))
    QApplication.processEvents()


def cells(window: Window) -> dict[str, CountryCell]:
    """The countries that are seen, by their names."""
    found = form(window).findChildren(CountryCell)
    return {cell.go_button.words: cell for cell in found if cell.isVisibleTo(form(window))}


def test_a_month_is_seen_beside_ten_years() -> None:
    pieces = lane([stretch("active", "P1M"), stretch("archive", "P10Y")], practice=False)
    short, long = (piece.end - piece.start for piece in pieces)
    assert 0.1 < short / long < 0.3
    assert breadth(0) == 0


def test_a_time_that_nobody_can_count_comes_before_the_one_that_is_counted() -> None:
    pieces = lane([stretch("active", "P1Y", lasting=True), stretch("archive")], practice=False)
    assert [str(piece.period or "") for piece in pieces] == ["", "P1Y", ""]


def test_a_bound_stands_where_so_much_counted_time_has_gone_by() -> None:
    found = [stretch("active", "P3Y", lasting=True), stretch("archive", "P5Y"), stretch("final")]
    pieces = lane(found, practice=False)
    assert place_of(Duration(3, "Y"), pieces) == pytest.approx(pieces[1].end)
    assert pieces[2].start < place_of(Duration(5, "Y"), pieces) < pieces[2].end
    assert place_of(Duration(8, "Y"), pieces) == pytest.approx(pieces[2].end)
    assert place_of(Duration(10, "Y"), pieces) > pieces[2].end


@pytest.mark.parametrize(
    ("announced", "applied", "between"),
    [("P3Y", "P5Y", "P2Y"), ("P1Y", "P18M", "P6M"), ("P2Y", "P36M", "P1Y"), ("P30D", "P2M", "P31D")],
)
def test_the_difference_between_promise_and_practice_is_said_in_a_unit_they_share(
    announced: str, applied: str, between: str
) -> None:
    assert str(difference(Duration.parse(announced), Duration.parse(applied))) == between
    assert differs(stretch("active", announced, applied))


def test_a_month_and_thirty_days_are_the_same_promise() -> None:
    assert not differs(stretch("active", "P1M", "P30D"))
    assert not differs(stretch("active", "P1Y"))
    assert differs(stretch("active", "", "P1Y"))


def test_the_rule_s_form_says_what_is_promised_and_what_is_done(show: Show, kept: Path) -> None:
    window = show(kept)
    enter(window, Retention)
    said = words(panel(window))
    assert "3\u00a0years from the last contact made by the person." in said
    assert "In practice: 5\u00a0years, which is 2\u00a0years longer than announced." in said
    assert "Then they are deleted." in said
    assert "CNIL, commercial-management standard" in said
    picture = panel(window).picture
    assert [lane.name for lane in picture.lanes] == ["Announced", "In practice"]
    assert [pin.words for pin in picture.pins] == ["Reference: 3\u00a0years at most"]
    assert "Reference: 3\u00a0years at most" in picture.accessibleDescription()


def test_the_time_line_follows_an_edit_of_a_phase(show: Show, kept: Path) -> None:
    window = show(kept, "fr")
    enter(window, Retention)
    with window.dossier.edit(LABEL):
        window.dossier.all(Phase)[0].applied = Duration(3, "Y")
    assert "En pratique" not in words(panel(window))
    assert len(panel(window).picture.lanes) == 1


def test_the_enter_key_and_a_click_open_a_phase(show: Show, kept: Path) -> None:
    window = show(kept)
    enter(window, Retention)
    go = panel(window).rows[1].go_button
    focus(go)
    press(go, Qt.Key.Key_Return)
    assert window.bench.pane.path[-1] == Place(Phase, window.dossier.all(Phase)[1].id)
    window.bench.pane.back()
    picture = panel(window).picture
    assert picture.phase_at(QPointF(-5, -5)) == ""
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture._rects(0)[0].center().toPoint())
    assert window.bench.pane.path[-1] == Place(Phase, window.dossier.all(Phase)[0].id)


def test_a_rule_without_phases_says_so_and_draws_nothing(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(LABEL):
        dossier.add(Retention(name=Text("Vide", "Empty"), reference="accounting"))
    window = show(path)
    enter(window, Retention)
    assert "No phase yet" in words(panel(window))
    assert "Legal minimum: 6\u00a0years" in words(panel(window))
    assert not panel(window).picture.isVisible()


def test_data_show_the_rule_they_follow_and_lead_to_it(show: Show, kept: Path) -> None:
    window = show(kept)
    activity, use = window.dossier.all(Activity)[0], window.dossier.all(DataUse)[0]
    window.bench.go((Place(Activity, activity.id), Place(DataUse, use.id)))
    QApplication.processEvents()
    assert panel(window).isVisible()
    assert "3\u00a0years from the last contact made by the person. Then they are deleted." in words(panel(window))
    click(panel(window).go_button)
    assert window.bench.pane.path[-1].cls is Retention
    window.bench.pane.back()
    with window.dossier.edit(LABEL):
        use.retention = None
    assert not panel(window).isVisible()


def test_every_bound_of_a_reference_has_words(show: Show, kept: Path) -> None:
    window = show(kept, "fr")
    enter(window, Retention)
    names = {name for fact in catalogue("retention").values() for name in fact.more if name.endswith("minimum")}
    names |= {name for fact in catalogue("retention").values() for name in fact.more if name.endswith("reference")}
    said = [panel(window).picture.said(Bound(name, Duration(1, "Y"))) for name in names]
    assert all("1\u00a0an" in each for each in said)
    assert len(set(said)) == len(names) > 3


def test_each_country_is_in_one_part_of_the_world() -> None:
    found = [code for region in catalogue("world-regions").values() for code in region.more["countries"]]
    assert sorted(found) == sorted(catalogue("countries"))


def test_the_transfers_of_a_party_stand_by_country_with_what_holds_today(show: Show, abroad: Path) -> None:
    window = show(abroad)
    enter(window, Party)
    show_party(window, "Mailbox")
    seen = cells(window)
    assert list(seen) == ["United States", "United Kingdom", "India", "Japan"]
    decision = adequacy_on("GB", date.today())
    assert decision and decision.valid_to
    assert str(decision.valid_to.year) in seen["United Kingdom"].state.text()
    assert seen["United States"].state.text() == "EU–US framework: Active, checked on 3\u00a0March 2026"
    assert seen["India"].state.text() == "Safeguards"
    assert "Standard contractual clauses 2021/914" in seen["India"].how.text()
    assert "Remote access" in seen["United Kingdom"].how.text()
    assert seen["Japan"].state.text() == "No transfer is described"
    said = words(panel(window))
    assert "In the European Economic Area: Ireland." in said
    assert said.index("Americas") < said.index("Europe\n") < said.index("Asia and the Middle East")


def test_what_is_missing_for_a_transfer_is_said_with_a_sign(show: Show, abroad: Path, qtbot: QtBot) -> None:
    window = show(abroad)
    enter(window, Party)
    show_party(window, "Mailbox")
    qtbot.waitUntil(lambda: window.desk.remarks.looked, timeout=LONG)
    cell = cells(window)["India"]
    assert "Clauses signed on" in cell.missing.text()
    assert cell.sign.isVisible()
    assert "Clauses signed on" in cell.go_button.accessibleDescription()
    with window.dossier.edit(LABEL):
        transfer = next(one for one in window.dossier.all(Transfer) if one.country == "IN")
        transfer.scc_signed_on = date(2026, 1, 5)
    qtbot.waitUntil(lambda: "Clauses signed on" not in cells(window)["India"].missing.text(), timeout=LONG)


@pytest.mark.parametrize(
    ("country", "mechanism", "day", "case"),
    [
        (None, "scc-2021-914-m2", date(2026, 11, 22), "unknown"),
        ("DE", "scc-2021-914-m2", date(2026, 11, 22), "area"),
        ("NC", None, date(2026, 11, 22), "french"),
        ("US", None, date(2026, 11, 22), "none"),
        ("US", "no-such-key", date(2026, 11, 22), "none"),
        ("US", "scc-2021-914-m2", date(2020, 1, 1), "ended"),
        ("US", "adequacy-dpf", date(2026, 11, 22), "framework"),
        ("US", "adequacy-country", date(2026, 11, 22), "listed"),
        ("GB", "adequacy-country", date(2026, 11, 22), "adequate"),
        ("GB", "adequacy-country", date(2032, 1, 1), "uncovered"),
        ("IN", "adequacy-country", date(2026, 11, 22), "uncovered"),
        ("IN", "bcr-processor", date(2026, 11, 22), "safeguards"),
        ("IN", "art49-contract", date(2026, 11, 22), "derogation"),
        ("CH", "adequacy-organisation", date(2026, 11, 22), "adequacy"),
    ],
)
def test_what_holds_for_a_transfer_is_what_the_law_of_the_day_says(
    country: str | None, mechanism: str | None, day: date, case: str
) -> None:
    assert standing(Transfer(party_id="", country=country, mechanism=mechanism), day).case == case


def test_every_case_has_words(show: Show, abroad: Path) -> None:
    with Dossier.open(abroad) as dossier, dossier.edit(LABEL):
        party = dossier.all(Party)[1]
        for country, mechanism in (
            (None, None),
            ("DE", None),
            ("NC", None),
            ("BR", None),
            ("US", "adequacy-country"),
            ("KE", "adequacy-country"),
            ("US", "privacy-shield"),
            ("MX", "art49-contract"),
        ):
            dossier.add(Transfer(party_id=party.id, country=country, mechanism=mechanism))
    window = show(abroad, "fr")
    enter(window, Party)
    show_party(window, "Ovale")
    seen = [cell for cell in form(window).findChildren(CountryCell) if cell.isVisibleTo(form(window))]
    states = [cell.state.text() for cell in seen]
    assert len(states) == 8 and all(states)
    assert "Pays non choisi" in cells(window)
    assert "Dérogation" in states and "Aucune décision d’adéquation aujourd’hui" in states
    assert "Ailleurs" in words(panel(window))


def test_a_country_of_the_party_itself_to_which_nothing_goes_is_named_apart(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(LABEL):
        dossier.add(Party(name="Faraway", country="US"))
    window = show(path)
    enter(window, Party)
    said = words(panel(window))
    assert "Also named, though nothing is said to go there: United States." in said
    assert "No transfer" not in said


def test_what_becomes_of_the_data_is_drawn_in_its_own_way(dressed: QApplication) -> None:
    drawn = []
    for fate in ("deletion", "anonymisation", "deletion-or-anonymisation", "permanent-archive", ""):
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_fate(painter, QRectF(4, 4, 30, 30), fate, theme.LIGHT)
        painter.end()
        drawn.append(bytes(image.constBits()))
    assert len(set(drawn)) == 5


def test_a_country_leads_to_its_transfer(show: Show, abroad: Path) -> None:
    window = show(abroad, "fr")
    enter(window, Party)
    show_party(window, "Mailbox")
    go = cells(window)["Inde"].go_button
    focus(go)
    press(go, Qt.Key.Key_Return)
    assert window.bench.pane.path[-1].cls is Transfer
    assert row(window, "country").editor.value() == "IN"
    window.bench.pane.back()
    QTest.mouseClick(cells(window)["Royaume-Uni"], Qt.MouseButton.LeftButton)
    assert row(window, "country").editor.value() == "GB"


def test_a_transfer_that_nobody_described_is_made_from_its_country(show: Show, abroad: Path) -> None:
    window = show(abroad)
    enter(window, Party)
    show_party(window, "Mailbox")
    assert cells(window)["India"].describe_button.isHidden()
    click(cells(window)["Japan"].describe_button)
    made = window.dossier.get(Transfer, window.bench.pane.path[-1].key)
    assert made and made.country == "JP"
    assert window.dossier.get(Service, made.service).name.en == "Newsletter"
    window.bench.pane.back()
    assert cells(window)["Japan"].state.text() == "Nothing allows it yet"
    window.menus.undo.trigger()
    QApplication.processEvents()
    assert cells(window)["Japan"].state.text() == "No transfer is described"


def test_a_party_that_sends_nothing_abroad_says_so_with_its_countries(show: Show, abroad: Path) -> None:
    window = show(abroad, "fr")
    enter(window, Party)
    show_party(window, "Ovale")
    said = words(panel(window))
    assert "Aucun transfert hors de l’Espace économique européen." in said
    assert "Dans l’Espace économique européen\u00a0: France." in said
    assert "sous la loi française\u00a0: Nouvelle-Calédonie." in said
    assert cells(window) == {}
    show_party(window, "Zèbre")
    assert "Aucun pays n’est encore connu" in words(panel(window))
