"""Ready-made activities: right and whole in both languages, laid in once, to be confirmed, and taken back in one go."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from samples.made import choices

from pdpeditor import resources
from pdpeditor.documents import policy
from pdpeditor.exchange import canonical
from pdpeditor.exchange.templates import lay_in, template_names, template_summary, template_title
from pdpeditor.exchange.templates.library import activity as written_activity
from pdpeditor.exchange.templates.library import shared
from pdpeditor.facts import catalogue
from pdpeditor.lint.findings import Finding, find
from pdpeditor.lint.look import Look
from pdpeditor.records import (
    Activity,
    DataSubject,
    DataUse,
    Mark,
    MarketingRule,
    Measure,
    Party,
    Phase,
    Purpose,
    Record,
    Retention,
    Source,
)
from pdpeditor.records.record import RECORDS, fields_of
from pdpeditor.store import Dossier, Refused
from pdpeditor.store.showing import value_of
from pdpeditor.text import LANGS, Lang, Text, polish

DAY = date(2026, 11, 22)
EDIT = Text("Essai", "Trial")
COMMON = resources.names("catalogue", "activities", "common")
NUMBER = (Activity, "reference")
SHARED = (DataSubject, Source, Party, Retention, Measure, MarketingRule)
FILLERS = re.compile(r"\betc\b|\bmay\b|\bmight\b|\bnotamment\b|\béventuellement\b|\bpeut-être\b|…$")
ONLY_THE_OWNER = {
    "ID-01": "what the organisation is called",
    "ID-02": "where it is and how to reach it",
    "RGT-13": "where instructions for after death are sent",
    "PRO-02": "which contract binds each processor",
    "DPIA-01": "whether the impact assessment that the law wants for whistleblowing was carried out",
}
"""The errors that a template cannot spare its user, with what the user alone knows."""


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "acme.pdp") as made:
        yield made


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """A dossier that holds all the ready-made activities, each once."""
    with Dossier.create(tmp_path_factory.mktemp("full") / "acme.pdp") as made:
        lay_in(made, template_names())
        made.preload()
        yield made


def findings(dossier: Dossier) -> list[Finding]:
    return find(Look(dossier, DAY))


def laid(dossier: Dossier) -> Iterator[Record]:
    """Every record that templates have added."""
    for cls in RECORDS.values():
        if not cls.single and fields_of(cls):
            yield from dossier.all(cls)


def test_there_are_about_twenty_five_each_with_a_title_and_a_summary() -> None:
    assert 25 <= len(template_names()) <= 30
    words = [text for key in template_names() for text in (template_title(key), template_summary(key))]
    assert all(text.fr and text.en for text in words)
    assert len(set(map(template_title, template_names()))) == len(template_names())


def test_every_choice_is_in_its_list(full: Dossier) -> None:
    assert [(type(record), name, key) for record, name, facts, key in choices(full) if key not in facts] == []


def test_every_text_is_in_both_languages_with_their_typography_and_without_vague_words(full: Dossier) -> None:
    kinds = ("line", "prose")
    texts = [
        getattr(record, field.name)
        for record in laid(full)
        for field in fields_of(type(record))
        if field.kind.name in kinds
    ] + [mark.why for mark in full.all(Mark)]
    assert [text for text in texts if text.missing or text.older] == []
    assert [text[lang] for text in texts for lang in LANGS if polish(text[lang], lang) != text[lang]] == []
    assert [text for text in texts if any(FILLERS.search(text[lang]) for lang in LANGS)] == []


def test_every_common_record_serves_an_activity() -> None:
    files = (resources.toml("catalogue", "activities", "common", name) for name in COMMON)
    written = {(RECORDS[table].__name__, entry["ref"]) for file in files for table in file for entry in file[table]}
    assert written - {name for key in template_names() for name in shared(key, written_activity(key))} == set()


def test_an_activity_is_complete(full: Dossier) -> None:
    for activity in full.all(Activity):
        purposes, uses = full.parts(activity, Purpose), full.parts(activity, DataUse)
        assert [purpose.main for purpose in purposes] == [True, *[False] * (len(purposes) - 1)], activity.name
        assert uses and all(use.retention and use.source and full.linked(use, "subjects") for use in uses), (
            activity.name
        )
        assert activity.collection_points and activity.notice_delivery and activity.dpia_decision, activity.name


def test_a_rule_that_follows_a_reference_keeps_data_as_long_as_it_says(full: Dossier) -> None:
    for rule in full.all(Retention):
        if rule.reference:
            said = [phase.get("duration") for phase in catalogue("retention")[rule.reference].more["phases"]]
            kept = [phase.announced and str(phase.announced) for phase in full.parts(rule, Phase)]
            assert kept == said, rule.name


def test_the_linter_finds_no_error_but_what_the_owner_alone_can_answer(full: Dossier) -> None:
    errors = {finding.id for finding in findings(full) if finding.severity == "error"}
    assert errors == set(ONLY_THE_OWNER)


@pytest.mark.parametrize("key", template_names())
def test_an_activity_alone_has_no_error_either_and_goes_in_one_undo(key: str, dossier: Dossier) -> None:
    before = canonical.to_json(dossier)
    lay_in(dossier, [key])
    assert {finding.id for finding in findings(dossier) if finding.severity == "error"} <= set(ONLY_THE_OWNER)
    dossier.undo()
    assert canonical.to_json(dossier) == before


def test_every_answer_is_marked_as_proposed(full: Dossier) -> None:
    for record in laid(full):
        fields = [one for one in fields_of(type(record)) if not one.private and (type(record), one.name) != NUMBER]
        given = {one.name for one in fields if not one.kind.empty(value_of(full, record, one))}
        assert {name for name, mark in full.marks(record).items() if mark.state == "proposed"} == given, record


def test_the_linter_lists_every_proposed_answer(full: Dossier) -> None:
    listed = {finding.place for finding in findings(full) if finding.id == "ANS-02"}
    assert listed == {(mark.record, mark.field) for mark in full.all(Mark)}


def test_a_law_cited_from_memory_asks_to_be_read(full: Dossier) -> None:
    payroll = next(one for one in full.all(Activity) if one.name.en == "Payroll")
    declare = full.parts(payroll, Purpose)[1]
    assert "Légifrance" in full.marks(declare)["law"].why.en
    assert not full.marks(declare)["basis"].why


def test_nothing_is_said_twice(full: Dossier) -> None:
    for cls in SHARED[:-1]:
        names = Counter((getattr(one, "name", None), getattr(one, "category", None)) for one in full.all(cls))
        assert [name for name, times in names.items() if times > 1] == []
    rules = Counter((one.channel, one.audience) for one in full.all(MarketingRule))
    assert set(rules.values()) == {1}


def test_activities_are_numbered_after_those_that_are_there(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.add(Activity(name=Text("La mienne", "Mine"), reference="T-07"))
        dossier.add(Activity(name=Text("Une autre", "Another"), reference="RH 12"))
    added = lay_in(dossier, ["suppliers", "payroll"])
    assert [one.id for one in dossier.all(Activity)[2:]] == added
    assert [one.reference for one in dossier.all(Activity)] == ["T-07", "RH 12", "T-08", "T-09"]


def test_the_same_activity_twice_is_two_activities_over_the_same_rules(dossier: Dossier) -> None:
    lay_in(dossier, ["video-surveillance"])
    once = {cls: dossier.count(cls) for cls in (*SHARED, Phase)}
    lay_in(dossier, ["video-surveillance"])
    first, second = dossier.all(Activity)
    assert (first.reference, second.reference) == ("T-01", "T-02")
    assert {cls: dossier.count(cls) for cls in (*SHARED, Phase)} == once
    assert not {one.id for one in dossier.parts(first, Purpose)} & {one.id for one in dossier.parts(second, Purpose)}


def test_what_the_owner_wrote_is_used_and_left_as_it_is(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        mine = Retention(name=Text("factures et comptabilite"), scope=Text("mes mots", "my words"))
        dossier.add(mine)
    lay_in(dossier, ["invoicing"])
    use, *_ = dossier.parts(dossier.all(Activity)[0], DataUse)
    rule = dossier.get(Retention, use.retention)
    assert rule and (rule.id, rule.name.fr, rule.scope.en) == (mine.id, "factures et comptabilite", "my words")
    assert (rule.reference, dossier.parts(rule, Phase), dossier.marks(rule)) == (None, [], {})


def test_what_was_laid_in_and_then_renamed_is_still_the_same(dossier: Dossier) -> None:
    lay_in(dossier, ["suppliers"])
    office = next(one for one in dossier.all(Party) if one.name.startswith("Administration"))
    with dossier.edit(EDIT):
        office.name = "Sophie"
    lay_in(dossier, ["customers"])
    assert [one.name for one in dossier.all(Party) if one.id == office.id] == ["Sophie"]
    assert not any(one.name.startswith("Administration") for one in dossier.all(Party))


def test_all_is_one_step_that_undo_and_redo_take_whole(dossier: Dossier) -> None:
    before = canonical.to_json(dossier)
    lay_in(dossier, ["payroll", "customers", "suppliers"])
    after = canonical.to_json(dossier)
    dossier.undo()
    assert canonical.to_json(dossier) == before
    dossier.redo()
    assert canonical.to_json(dossier) == after


def test_an_unknown_activity_is_refused_and_nothing_is_written(dossier: Dossier) -> None:
    with pytest.raises(Refused) as refused:
        lay_in(dossier, ["payroll", "astrology"])
    assert "astrology" in refused.value.message.fr and "astrology" in refused.value.message.en
    assert dossier.all(Activity) == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_policy_tells_of_every_activity_that_the_public_reads(lang: Lang, full: Dossier) -> None:
    words = repr(policy.build(full, lang, DAY))
    told = {activity.name.en: f"'{activity.name[lang]}'" in words for activity in full.all(Activity)}
    assert told == {activity.name.en: activity.published for activity in full.all(Activity)}
