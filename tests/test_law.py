"""The law that ships with the program: complete, dated, in both languages, and saying what its sources say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from pdpeditor import facts, resources
from pdpeditor.text import LANGS, polish

LISTS = resources.names("law")
OUTERMOST = {"GP", "MQ", "GF", "RE", "YT", "MF"}
OVERSEAS = {"NC", "PF", "WF", "BL", "PM", "TF"}
BASES = ("consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests")


def rows(name: str) -> list[dict[str, Any]]:
    return list(resources.toml("law", name)["fact"])


def bilingual(value: Any) -> Iterator[dict[str, str]]:
    """All the {fr, en} tables of a parsed file."""
    if isinstance(value, dict) and value.keys() & {"fr", "en"}:
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from bilingual(inner)


def decisions(country: str, day: str) -> set[str]:
    return {
        key
        for key, fact in facts.catalogue("adequacy").items()
        if fact.more.get("country") == country and fact.valid(date.fromisoformat(day))
    }


@pytest.mark.parametrize("name", LISTS)
def test_every_fact_has_its_own_key_and_a_label_in_both_languages(name: str) -> None:
    keys = [row["key"] for row in rows(name)]
    assert len(keys) == len(set(keys))
    for fact in facts.catalogue(name).values():
        assert fact.label.fr and fact.label.en, fact.key
        assert fact.label.fr[0] == fact.label.fr[0].upper() and fact.label.en[0] == fact.label.en[0].upper(), fact.key
        assert fact.confidence in facts.CONFIDENCES, fact.key


@pytest.mark.parametrize("name", LISTS)
def test_both_languages_are_written_with_their_typography(name: str) -> None:
    for words in bilingual(resources.toml("law", name)):
        assert set(words) == set(LANGS), words
        for lang in LANGS:
            assert words[lang] == polish(words[lang], lang) and words[lang].strip(), words


@pytest.mark.parametrize("name", LISTS)
def test_every_plain_source_is_a_well_formed_citation(name: str) -> None:
    plain = [row["source"] for row in rows(name) if isinstance(row.get("source"), str)]
    assert [source for source in plain if not facts.well_formed(source)] == []


@pytest.mark.parametrize("name", sorted(set(LISTS) - {"countries"}))
def test_every_rule_of_law_cites_its_source(name: str) -> None:
    assert [fact.key for fact in facts.catalogue(name).values() if not fact.source] == []


def test_a_fact_never_ends_before_it_starts() -> None:
    for name in LISTS:
        for fact in facts.catalogue(name).values():
            assert not (fact.valid_from and fact.valid_to) or fact.valid_from <= fact.valid_to, fact.key


def test_the_economic_area_has_its_thirty_members_and_the_outermost_regions() -> None:
    countries = facts.catalogue("countries")
    assert len(countries) == 249
    eea = {key for key, fact in countries.items() if fact.more.get("eea")}
    assert eea >= OUTERMOST and len(eea - OUTERMOST - {"AX"}) == 30
    assert {"FR", "IS", "LI", "NO"} <= eea and not {"CH", "GB", "MC", *OVERSEAS} & eea
    assert {key for key, fact in countries.items() if fact.more.get("french_law")} == OVERSEAS


def test_every_country_can_be_placed_in_a_sentence() -> None:
    for key, fact in facts.catalogue("countries").items():
        place = fact.text("place")
        assert place.fr.startswith(("en ", "au ", "aux ", "à ", "dans l")), key
        assert place.en.startswith(("in ", "on ")), key


@pytest.mark.parametrize(
    ("country", "day", "found"),
    [
        ("GB", "2026-11-22", {"united-kingdom"}),
        ("GB", "2031-12-27", {"united-kingdom"}),
        ("GB", "2031-12-28", set()),
        ("BR", "2026-01-25", set()),
        ("BR", "2026-01-26", {"brazil"}),
        ("US", "2015-10-05", {"united-states-safe-harbour"}),
        ("US", "2015-10-06", set()),
        ("US", "2020-07-15", {"united-states-privacy-shield"}),
        ("US", "2020-07-16", set()),
        ("US", "2026-11-22", {"united-states-dpf"}),
        ("MC", "2026-11-22", set()),
    ],
)
def test_adequacy_depends_on_the_day(country: str, day: str, found: set[str]) -> None:
    assert decisions(country, day) == found


def test_the_united_states_are_never_adequate_as_a_whole() -> None:
    adequacy = facts.catalogue("adequacy").values()
    assert all(fact.more.get("listed_only") for fact in adequacy if fact.more.get("country") == "US")


def test_adequacy_decisions_name_a_known_country_or_an_organisation() -> None:
    for fact in facts.catalogue("adequacy").values():
        assert fact.more.get("country") in facts.catalogue("countries") or fact.more.get("organisation"), fact.key
        assert fact.text("decision"), fact.key


def test_dead_mechanisms_come_last_and_hold_no_more() -> None:
    mechanisms = facts.catalogue("mechanisms")
    dead = [key for key, fact in mechanisms.items() if not fact.valid(date(2026, 11, 22))]
    assert dead == ["safe-harbour", "privacy-shield", "scc-2001-497", "scc-2004-915", "scc-2010-87"]
    assert dead == list(mechanisms)[-5:] == [key for key, fact in mechanisms.items() if fact.more.get("dead")]
    assert mechanisms["scc-2010-87"].valid(date(2022, 12, 1))


def test_adequacy_and_derogations_need_no_transfer_assessment() -> None:
    families = {fact.more["family"]: set[bool]() for fact in facts.catalogue("mechanisms").values()}
    for fact in facts.catalogue("mechanisms").values():
        families[fact.more["family"]].add(fact.more["needs_tia"])
        assert fact.text("phrase"), fact.key
    assert list(families) == ["adequacy", "safeguards", "derogation"]
    assert families["adequacy"] == families["derogation"] == {False}


def test_the_matrix_answers_for_every_right_and_every_basis() -> None:
    assert tuple(facts.catalogue("legal-bases")) == BASES
    for fact in facts.catalogue("rights").values():
        assert tuple(fact.more["bases"]) == BASES, fact.key
        assert set(fact.more["bases"].values()) <= {"yes", "limited", "no"}, fact.key
        assert not fact.more.get("always") or set(fact.more["bases"].values()) == {"yes"}, fact.key


@pytest.mark.parametrize(
    ("right", "granted", "limited"),
    [
        (
            "erasure",
            {"consent", "contract", "vital-interests", "legitimate-interests"},
            {"legal-obligation", "public-task"},
        ),
        ("portability", {"consent", "contract"}, set()),
        ("objection", {"public-task", "legitimate-interests"}, set()),
        ("automated-decision", {"contract"}, {"consent", "public-task"}),
        ("withdraw-consent", {"consent"}, set()),
    ],
)
def test_rights_that_depend_on_the_basis(right: str, granted: set[str], limited: set[str]) -> None:
    bases = facts.catalogue("rights")[right].more["bases"]
    assert {basis for basis, answer in bases.items() if answer == "yes"} == granted
    assert {basis for basis, answer in bases.items() if answer == "limited"} == limited


@pytest.mark.parametrize("day", ["2026-08-10", "2026-08-11", "2026-11-22"])
def test_one_marketing_rule_holds_per_channel_and_audience(day: str) -> None:
    rules = [rule.more for rule in facts.catalogue("marketing-rules").values() if rule.valid(date.fromisoformat(day))]
    pairs = [(rule["channel"], rule["audience"]) for rule in rules]
    assert len(pairs) == len(set(pairs)) == 7 * 3
    phone = {rule["audience"]: rule["rule"] for rule in rules if rule["channel"] == "phone"}
    assert phone["consumer-prospect"] == ("objection" if day == "2026-08-10" else "prior-consent")
    assert phone["professional"] == "objection"


def test_automated_calls_have_no_exception_for_customers() -> None:
    rules = facts.catalogue("marketing-rules").values()
    assert {rule.more["rule"] for rule in rules if rule.more["channel"] == "automated-call"} == {"prior-consent"}
    assert {rule.more["channel"] for rule in rules if rule.more["rule"] == "soft-opt-in"} == {"email", "sms"}


def test_the_impact_assessment_lists_are_whole() -> None:
    lists = [(fact.more["list"], fact.more["outcome"]) for fact in facts.catalogue("dpia-lists").values()]
    counts = {pair: lists.count(pair) for pair in lists}
    assert counts == {("gdpr", "required"): 3, ("cnil", "required"): 14, ("cnil", "exempt"): 12}
    assert len(facts.catalogue("dpia-criteria")) == 9


def test_the_cnil_is_where_it_says_it_is() -> None:
    cnil = facts.catalogue("authorities")["cnil"]
    assert "TSA 80715, 75334 Paris Cedex 07" in cnil.text("address").fr
    assert cnil.more["phone"] == "+33 (0)1 53 73 22 22"


def test_each_country_of_the_economic_area_has_its_authority() -> None:
    with_one = {fact.more["country"] for fact in facts.catalogue("authorities").values()}
    members = {key for key, fact in facts.catalogue("countries").items() if fact.more.get("eea")}
    assert with_one <= members and members - with_one == OUTERMOST | {"AX"}
