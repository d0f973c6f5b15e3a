"""Every shipped list is whole in both languages, and what its facts refer to exists."""

import re
from itertools import pairwise

import pytest

from pdpeditor import facts, resources
from pdpeditor.facts import catalogue
from pdpeditor.measures import Duration
from pdpeditor.text import LANGS, polish

FILES = [(room, name) for room in ("law", "catalogue") for name in resources.names(room)]
FACTS = [
    pytest.param(name, fact, id=f"{room}/{name}/{fact.get('key')}")
    for room, name in FILES
    for fact in resources.toml(room, name)["fact"]
]
OURS = [case for case in FACTS if str(case.id).startswith("catalogue/")]
RETENTION = [pytest.param(fact, id=fact.key) for fact in catalogue("retention").values()]
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2}")  # kebab-case, or the ISO code of a country
FILLERS = re.compile(r"\betc\b|\bmay\b|\bmight\b|\bnotamment\b|\béventuellement\b|…$")
STAGES = tuple(catalogue("phase-stages"))
LIMITS = ("minimum", "commercial_minimum", "advised_minimum", "reference", "deferred_reference", "documented_reference")


def bilingual(value):
    """The tables of `fr` and `en` in a fact, however deep they stand."""
    if isinstance(value, list):
        return [text for item in value for text in bilingual(item)]
    if not isinstance(value, dict):
        return []
    if set(value) & set(LANGS):
        return [value]
    return [text for item in value.values() for text in bilingual(item)]


def well_written(iso):
    """Whether an ISO 8601 duration is one that the dossier can hold, in its usual form."""
    return str(Duration.parse(iso)) == iso


@pytest.mark.parametrize(("room", "name"), FILES)
def test_a_list_has_a_title_in_both_languages_and_each_key_once(room, name):
    rows = resources.toml(room, name)["fact"]
    title = facts.catalogue(name).title
    assert title.fr and title.en
    assert len(catalogue(name)) == len(rows) > 0


def test_no_name_is_borne_by_a_list_of_each_room():
    assert len(set(facts.catalogues())) == len(facts.catalogues())


@pytest.mark.parametrize(("name", "fact"), FACTS)
def test_a_fact_is_written_in_both_languages(name, fact):
    label = facts.as_text(fact["label"])
    assert label.fr.strip() and label.en.strip()
    for text in bilingual(fact):
        assert set(text) == set(LANGS) and all(text[lang].strip() for lang in LANGS), text


@pytest.mark.parametrize(("name", "fact"), FACTS)
def test_a_fact_has_a_stable_key_a_known_confidence_and_a_readable_source(name, fact):
    assert KEY.fullmatch(fact["key"])
    assert fact.get("confidence", "own-knowledge") in facts.CONFIDENCES
    source = fact.get("source")
    assert source is None or isinstance(source, dict) or facts.well_formed(source), source


@pytest.mark.parametrize(("name", "fact"), OURS)
def test_a_fact_has_the_typography_of_its_languages_and_no_vague_word(name, fact):
    for text in bilingual(fact):
        assert {lang: polish(text[lang], lang) for lang in LANGS} == text
        assert not any(FILLERS.search(text[lang]) for lang in LANGS), text


@pytest.mark.parametrize("fact", RETENTION)
def test_a_retention_goes_from_stage_to_stage_up_to_a_known_fate(fact):
    *kept, last = fact.more["phases"]
    stages = [STAGES.index(phase["stage"]) for phase in (*kept, last)]
    assert kept and all(before < after for before, after in pairwise(stages))
    assert last.keys() == {"stage", "fate"}
    assert last["stage"] == "final"
    assert last["fate"] in catalogue("final-fates")


@pytest.mark.parametrize("fact", RETENTION)
def test_a_phase_says_how_long_and_from_when(fact):
    for phase in fact.more["phases"][:-1]:
        assert phase.keys() <= {"stage", "duration", "start", "while"}
        assert ("duration" in phase) == ("start" in phase)
        assert "duration" in phase or "while" in phase
        assert well_written(phase.get("duration", "P1D"))
        assert phase.get("start", "collection") in catalogue("start-events")


@pytest.mark.parametrize("fact", RETENTION)
def test_a_retention_says_what_it_is_for_and_how_binding_its_source_is(fact):
    assert fact.help and fact.source
    assert fact.more["binding"] in catalogue("retention-bindings")
    assert all(well_written(fact.more[name]) for name in LIMITS if name in fact.more)


@pytest.mark.parametrize(
    ("name", "reference", "target"),
    [("subject-categories", "audience", "audiences"), ("security-sheets", "kind", "measure-kinds")],
)
def test_a_fact_refers_to_facts_that_exist(name, reference, target):
    assert {fact.more[reference] for fact in catalogue(name).values()} <= set(catalogue(target))


def test_the_twenty_five_sheets_are_numbered_in_order():
    assert [sheet.more["number"] for sheet in catalogue("security-sheets").values()] == list(range(1, 26))


def test_an_exempt_tracker_says_why_and_another_one_does_not():
    for purpose in catalogue("tracker-purposes").values():
        assert bool(purpose.text("exempt_reason")) != purpose.more["consent"]
