"""The lists of a dossier stand before it is open, and what one does in them is not lost when it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import come_in, form
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop import plan
from pdpeditor.desktop.early import EarlyPage
from pdpeditor.desktop.sections import TABLE
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records import Activity
from pdpeditor.text import LANGS, Lang

Show = Callable[..., Window]


@pytest.fixture
def sample(tmp_path: Path, settings: Settings) -> Path:
    """A sample, in a window that has been opened before."""
    make_sample("agence", tmp_path / "agence.pdp")
    plan.keep(plan.drawn(), settings.data)
    return tmp_path / "agence.pdp"


def opening(window: Window, path: Path) -> EarlyPage:
    """What is seen of a dossier that is being opened."""
    window.open(path)
    early = window.pages.currentWidget()
    assert isinstance(early, EarlyPage) and window.dossier is None
    return early


@pytest.mark.parametrize("lang", LANGS)
def test_the_early_list_says_what_the_list_says_later(show: Show, sample: Path, lang: Lang) -> None:
    window = show(lang=lang)
    early = opening(window, sample)
    said = [row.words for row in early.model.visible]
    assert len(said) == 8
    assert come_in(window)
    assert window.bench.list.cls is Activity
    assert [row.words for row in window.bench.list.model.visible] == said


def test_what_is_searched_and_chosen_early_stays_so(show: Show, sample: Path) -> None:
    window = show()
    early = opening(window, sample)
    early.search.setFocus()
    QTest.keyClicks(early.search, "marketing")
    found = [row.key for row in early.model.visible]
    assert 0 < len(found) < 8
    early.table.choose(found[-1])
    assert come_in(window)
    here = window.bench.list
    assert here.search.text() == "marketing" and [row.key for row in here.model.visible] == found
    assert form(window).key == found[-1]
    assert QApplication.focusWidget() is here.search


def test_a_section_that_is_clicked_early_is_shown_when_the_dossier_is_open(show: Show, sample: Path) -> None:
    window = show()
    sections = opening(window, sample).sections
    item = next(sections.item(row) for row in range(sections.count()) if sections.item(row).data(TABLE) == "party")
    sections.scrollToItem(item)
    QTest.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=sections.visualItemRect(item).center())
    assert come_in(window)
    assert window.bench.section == "party" and window.bench.list.model.visible


def test_a_plan_of_another_program_is_drawn_again(settings: Settings) -> None:
    plan.keep(plan.drawn(), settings.data)
    assert plan.kept(settings.data) == plan.drawn()
    file = settings.data / "plan.json"
    file.write_text(file.read_text("utf-8").replace('"program": "', '"program": "other '), "utf-8")
    assert plan.kept(settings.data) is None
    file.write_text("{", "utf-8")
    assert plan.kept(settings.data) is None
