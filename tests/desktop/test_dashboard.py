"""The dashboard as people use it: what to do next, charts and their tables, the way to each record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from desktop.doing import click, enter, press, wait
from desktop.test_accessibility import nameless
from large import make_large
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop.background import finish
from pdpeditor.desktop.dashboard.card import Card
from pdpeditor.desktop.dashboard.columns import NARROWEST
from pdpeditor.desktop.dashboard.duties import DueCard
from pdpeditor.desktop.dashboard.flows import BasesCard, TransfersCard
from pdpeditor.desktop.dashboard.page import DashboardPage
from pdpeditor.desktop.dashboard.periods import RetentionCard, share
from pdpeditor.desktop.dashboard.state import CompletenessCard, FindingsCard
from pdpeditor.desktop.palette.palette import Palette
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records import Activity, Organisation, Party, Transfer
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, NBSP, Lang, Text

Show = Callable[..., Window]
SAMPLE = "agence"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdp"
    make_sample(SAMPLE, path)
    return path


def dashboard(window: Window) -> DashboardPage:
    """The dashboard, opened by its key and filled."""
    press(window, Qt.Key.Key_F9)
    page = window.pages.dashboard
    settle(page)
    return page


def settle(page: DashboardPage) -> None:
    heard: list[bool] = []
    page.gathered.connect(lambda: heard.append(True))
    end = perf_counter() + 60
    while not heard and perf_counter() < end:
        wait(20)
    assert heard
    QApplication.processEvents()


def card(page: DashboardPage, kind: type[Card]) -> Card:
    return next(one for one in page.cards if isinstance(one, kind))


def cells(one: Card, row: int) -> list[str]:
    return [one.table.lines.words(row, column) for column in range(len(one.table.lines.headings))]


def test_it_opens_by_its_key_and_leads_back(show: Show, sample: Path) -> None:
    window = show(sample)
    page = dashboard(window)
    assert window.pages.currentWidget() is page
    assert [type(one) for one in page.cards] == [
        DueCard,
        FindingsCard,
        CompletenessCard,
        TransfersCard,
        BasesCard,
        RetentionCard,
    ]
    click(page.back)
    assert window.pages.currentWidget() is window.bench


def test_it_says_what_to_do_next_and_leads_there(show: Show, sample: Path) -> None:
    window = show(sample)
    page = dashboard(window)
    assert page.glance.counts.text() == "1 answer to confirm, 1 question without an answer."
    assert page.glance.next.text().startswith("Start with “Legal basis” in “Suppliers and partners")
    click(page.glance.button)
    assert window.pages.currentWidget() is window.bench
    assert window.bench.pane.path[-1].cls.__name__ == "Purpose"
    focused = QApplication.focusWidget()
    assert window.bench.pane.form.rows["basis"].isAncestorOf(focused)


def test_an_empty_dossier_is_told_where_to_start_in_plain_words(show: Show, path: Path) -> None:
    window = show(path, "fr")
    page = dashboard(window)
    assert page.glance.counts.text() == "Rien n’est encore décrit."
    assert card(page, BasesCard).summary.text() == "Aucune activité n’a encore de finalité."
    assert not card(page, BasesCard).toggle.isVisible()
    click(page.glance.button)
    assert window.bench.pane.path[-1].cls is Organisation


def test_errors_come_before_everything_else(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        dossier.add(Activity(name=Text("Paie", "Payroll")))
    window = show(path)
    page = dashboard(window)
    assert "errors" in page.glance.counts.text()
    assert page.glance.button.text() == "Go to the first error"


def test_each_chart_has_its_table_a_key_away_and_says_itself_in_words(show: Show, sample: Path) -> None:
    page = dashboard(show(sample))
    for one in page.cards:
        assert one.chart.isVisible() and not one.table.isVisible()
        assert all(bar.label in one.chart.accessibleDescription() for bar in one.drawn.bars)
        one.toggle.setFocus(Qt.FocusReason.TabFocusReason)
        press(one.toggle, Qt.Key.Key_Return)
        assert one.table.isVisible() and not one.chart.isVisible()
        assert one.table.lines.rowCount() == len(one.drawn.lines)
        press(one.toggle, Qt.Key.Key_Space)
        assert one.chart.isVisible()


def test_the_enter_key_leads_from_a_line_to_its_record(show: Show, sample: Path) -> None:
    window = show(sample)
    one = card(dashboard(window), TransfersCard)
    click(one.toggle)
    one.table.setFocus(Qt.FocusReason.TabFocusReason)
    press(one.table, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.bench
    assert [place.cls for place in window.bench.pane.path] == [Party, Transfer]


def test_a_click_leads_from_a_line_to_its_finding(show: Show, sample: Path) -> None:
    window = show(sample)
    page = dashboard(window)
    page.room.ensureWidgetVisible(card(page, FindingsCard))
    one = card(page, FindingsCard)
    click(one.toggle)
    finding = one.drawn.lines[1].lead
    place = one.table.visualRect(one.table.lines.index(1, 0)).center()
    QTest.mouseClick(one.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    QApplication.processEvents()
    assert window.bench.pane.path[-1].key == finding.key


def test_what_is_overdue_is_said_in_words_and_comes_first(show: Show, sample: Path) -> None:
    late = date.today() - timedelta(days=400)
    with Dossier.open(sample) as dossier, dossier.edit(Text("a", "a")):
        activity = dossier.all(Activity)[0]
        activity.created_on = activity.updated_on = activity.reviewed_on = late
    one = card(dashboard(show(sample)), DueCard)
    assert cells(one, 0)[0].startswith("Overdue since ")
    assert cells(one, 0)[1] == "Sheet to review"
    assert (one.drawn.bars[0].label, one.drawn.bars[0].value) == ("Overdue", "1")


def test_completeness_shows_what_is_unfinished_and_leads_to_the_next_question(show: Show, sample: Path) -> None:
    window = show(sample, "fr")
    one = card(dashboard(window), CompletenessCard)
    assert [(bar.label, bar.value) for bar in one.drawn.bars] == [
        ("Tout le dossier", f"99{NBSP}%"),
        ("Activités de traitement", f"99{NBSP}%"),
    ]
    lead = next(line.lead for line in one.drawn.lines if line.lead)
    assert (lead.table, lead.field) == ("purpose", "basis")


def test_an_edit_is_seen_when_one_comes_back_and_without_it_nothing_is_gathered(show: Show, sample: Path) -> None:
    window = show(sample)
    page = dashboard(window)
    before = card(page, BasesCard).summary.text()
    work = page._work
    window.show_bench()
    window.show_dashboard()
    assert page._work is work
    window.show_bench()
    window.desk.edit(Text("a", "a"), lambda: window.dossier.remove(window.dossier.all(Activity)[0]))
    window.show_dashboard()
    assert card(page, BasesCard).summary.text() == before  # what was known is there at once
    settle(page)
    assert card(page, BasesCard).summary.text() != before


def test_an_edit_made_while_it_is_seen_changes_it(show: Show, sample: Path) -> None:
    window = show(sample)
    page = dashboard(window)
    before = page.glance.counts.text()
    window.desk.edit(Text("a", "a"), lambda: setattr(window.dossier.one(Organisation), "legal_name", ""))
    settle(page)
    assert page.glance.counts.text() != before


def test_a_dossier_that_is_closed_while_it_is_looked_at_harms_nobody(show: Show, sample: Path) -> None:
    window = show(sample)
    press(window, Qt.Key.Key_F9)
    window.leave()
    wait(400)
    assert window.pages.dashboard is None


@pytest.mark.parametrize("lang", LANGS)
def test_every_control_has_a_name(show: Show, sample: Path, lang: Lang) -> None:
    page = dashboard(show(sample, lang))
    for one in page.cards:
        assert nameless(one) == []
        one.turn()
    assert nameless(page) == []


def test_the_tab_key_goes_down_each_column(show: Show, sample: Path) -> None:
    page = dashboard(show(sample))
    toggles = [one.toggle for column in page.columns.columns for one in column]
    toggles[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = [QApplication.focusWidget()]
    for _ in toggles[1:]:
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == toggles


def test_there_are_as_many_columns_as_there_is_room_for(show: Show, sample: Path) -> None:
    window = show(sample)
    page = dashboard(window)
    letters = page.fontMetrics().averageCharWidth() * NARROWEST
    for count in (2, 3):
        window.resize(page.side.width() + count * (letters + 30) + 60, 800)
        QApplication.processEvents()
        assert len(page.columns.columns) == count
        assert sum(len(column) for column in page.columns.columns) == len(page.cards)
    widths = {one.width() for one in page.cards}
    assert max(widths) - min(widths) <= 2


def test_ten_times_as_long_is_one_step_further_on_the_axis() -> None:
    assert share(0) == share(1) == 0 and share(1_000_000) == 1
    assert share(1000) - share(100) == pytest.approx(share(100) - share(10))


def test_the_large_dossier_is_shown_without_a_pause(show: Show, tmp_path: Path) -> None:
    make_large(tmp_path / "large.pdp")
    window = show(tmp_path / "large.pdp")
    while not window.desk.remarks.looked:
        wait(50)
    wait(500)
    finish()  # what else begins with a dossier
    wait(500)
    gaps: list[float] = []
    last = [perf_counter()]

    def tick() -> None:
        gaps.append(perf_counter() - last[0])
        last[0] = perf_counter()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(5)
    page = dashboard(window)
    assert card(page, BasesCard).table.lines.rowCount() == 4000
    assert max(gaps) < 0.1


def test_the_dashboard_is_the_first_section_and_the_others_are_one_click_away(show: Show, sample: Path) -> None:
    window = show(sample)
    enter(window, Activity)
    press(window.bench.sections, Qt.Key.Key_Home)
    page = window.pages.dashboard
    assert window.pages.currentWidget() is page
    assert page.sections.hasFocus()
    assert page.sections.currentItem().text() == "Dashboard"
    assert window.bench.section == "activity"
    press(page.sections, Qt.Key.Key_Down)
    assert window.pages.currentWidget() is window.bench
    assert window.bench.section == "organisation"
    assert window.bench.sections.hasFocus()


def test_the_search_and_the_preview_are_buttons_below_the_sections(show: Show, sample: Path) -> None:
    window = show(sample)
    click(window.bench.side.preview)
    assert window.pages.currentWidget() is window.pages.preview
    window.show_bench()
    click(window.bench.side.search)
    assert window.findChild(Palette)
