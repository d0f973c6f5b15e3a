"""The sheets to confirm: what is proposed, in words, with what is to be looked at apart and its source."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pdpeditor.desktop.confirming import confirm, proposed_in
from pdpeditor.desktop.guided.replies import keep, replies, screens, unfinished
from pdpeditor.desktop.guided.sheets import Sheet, left, sheet, waiting
from pdpeditor.exchange.templates import lay_in
from pdpeditor.lint.open_points import open_points
from pdpeditor.records import Activity, Party, Retention
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text

EDIT = Text("Essai", "Trial")


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "acme.pdp") as made:
        lay_in(made, ["newsletter", "payroll"], ["mailchimp"])
        yield made


def sheets(dossier: Dossier, lang: Lang = "en") -> list[Sheet]:
    found = [sheet(dossier, places, lang) for places in waiting(dossier.snapshot())]
    assert None not in found
    return [one for one in found if one]


def titled(dossier: Dossier, title: str) -> Sheet:
    return next(one for one in sheets(dossier) if one.title == title)


def test_the_sheets_hold_every_proposed_answer_once(dossier: Dossier) -> None:
    shown = [answer for one in sheets(dossier) for line in one.lines for answer in line.answers]
    proposed = {(point.record.id, point.field.name) for point in open_points(dossier) if point.why == "proposed"}
    assert len(shown) == len(set(shown))
    assert {(place.key, name) for place, name in shown} == proposed
    assert left(dossier.snapshot())["proposed"] == len(shown)


def test_activities_come_first_then_retention_then_parties(dossier: Dossier) -> None:
    classes = list(dict.fromkeys(places[0].cls for places in waiting(dossier.snapshot())))
    assert classes[:3] == [Activity, Retention, Party]


def test_what_is_quickly_read_shares_a_sheet(dossier: Dossier) -> None:
    together = [places for places in waiting(dossier.snapshot()) if len(places) > 1]
    assert together
    for places in together:
        found = sheet(dossier, places, "en")
        assert found and found.title == places[0].cls.plural.en
        assert not any(line.cautious for line in found.lines)


def test_bases_are_looked_at_one_by_one_with_their_source(dossier: Dossier) -> None:
    lines = [line for line in titled(dossier, "Newsletter").lines if line.label == "Legal basis"]
    assert lines and all(line.cautious and "GDPR" in line.note for line in lines)


def test_a_law_cited_from_memory_is_looked_at_with_the_reason(dossier: Dossier) -> None:
    notes = [line.note for line in titled(dossier, "Payroll").lines if line.cautious]
    assert any("Légifrance" in note for note in notes)


def test_a_period_is_looked_at_with_its_start_and_the_law_it_comes_from(dossier: Dossier) -> None:
    periods = [line for one in sheets(dossier) for line in one.lines if line.label == "Announced period"]
    assert periods and all(line.cautious and line.note for line in periods)
    assert any("from" in line.words and len(line.answers) == 2 for line in periods)


def test_a_transfer_is_looked_at_as_a_whole(dossier: Dossier) -> None:
    whole = [line for line in titled(dossier, "Mailchimp").lines if line.label == "This whole transfer"]
    assert len(whole) == 1 and len(whole[0].answers) > 3
    assert "United States" in whole[0].words and "Check again" in whole[0].note


@pytest.mark.parametrize("lang", LANGS)
def test_a_sheet_speaks_the_language_of_the_window(dossier: Dossier, lang: Lang) -> None:
    titles = {one.title for one in sheets(dossier, lang)}
    assert ("Paie" if lang == "fr" else "Payroll") in titles


def test_what_is_confirmed_is_on_no_sheet_any_more(dossier: Dossier) -> None:
    places = waiting(dossier.snapshot())
    with dossier.edit(EDIT):
        assert confirm(dossier, proposed_in(dossier, places[0][0])) > 0
    assert sheet(dossier, places[0], "en") is None
    assert waiting(dossier.snapshot()) == places[1:]


def test_a_dossier_without_answers_is_not_half_way_through_the_guided_start(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "new.pdp") as fresh:
        assert not unfinished(fresh)
        assert replies(fresh).screen == screens()[0]
        with fresh.edit(EDIT):
            keep(fresh, {"trade": ["health"], "screen": ["customers"]})
        assert unfinished(fresh)
        with fresh.edit(EDIT):
            keep(fresh, {"screen": ["ready"]})
        assert not unfinished(fresh)


def test_a_screen_that_is_no_more_leads_to_the_first_one(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "new.pdp") as fresh:
        with fresh.edit(EDIT):
            keep(fresh, {"screen": ["astrology"]})
        assert replies(fresh).screen == screens()[0]
