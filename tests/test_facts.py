"""Facts are dated, cite their source in each language, and a key that nobody knows stays readable."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdpeditor import facts
from pdpeditor.facts import Catalogue, Fact, as_text, catalogue, catalogues, cite, well_formed
from pdpeditor.text import LANGS, NBSP, THIN, Text, both

WORKS = (
    "GDPR",
    "LIL",
    "LCEN",
    "CPCE",
    "C. civ.",
    "C. com.",
    "C. conso.",
    "C. trav.",
    "CSS",
    "CSP",
    "LPF",
    "C. proc. civ. exéc.",
)
ARTICLES = ("6(1)(a)", "13(1)(c)", "82", "L34-5", "L102 B", "R123-237", "D213-1", "L34-1 II bis", "49(1)")

works = st.sampled_from(WORKS)
articles = st.lists(st.sampled_from(ARTICLES), min_size=1, max_size=3)
days = st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 1, 1))


def fact(**given: object) -> Fact:
    values: dict[str, object] = {
        "key": "a-key",
        "label": both("A label"),
        "help": Text(),
        "source": Text(),
        "confidence": "verified",
        "checked_on": date(2026, 11, 22),
        "valid_from": None,
        "valid_to": None,
        "more": {},
    }
    return Fact(**values | given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "fr", "en"),
    [
        ("GDPR 13(1)(c)", "RGPD, art. 13 § 1 c", "Article 13(1)(c) GDPR"),
        ("GDPR 13(1)(c), 30(1)(b)", "RGPD, art. 13 § 1 c et 30 § 1 b", "Articles 13(1)(c) and 30(1)(b) GDPR"),
        ("GDPR 33, 34, 35(1)", "RGPD, art. 33, 34 et 35 § 1", "Articles 33, 34 and 35(1) GDPR"),
        ("LIL 82", "loi Informatique et Libertés, art. 82", "Article 82 of the French Data Protection Act"),
        (
            "LPF L102 B",
            "Livre des procédures fiscales, art. L102 B",
            "Article L102 B of the French Tax Procedures Book",
        ),
        ("C. com. L123-22", "Code de commerce, art. L123-22", "Article L123-22 of the French Commercial Code"),
        ("", "", ""),
    ],
)
def test_a_source_is_cited_in_the_style_of_each_language(source: str, fr: str, en: str) -> None:
    assert cite(source, "fr").replace(NBSP, " ") == fr
    assert cite(source, "en").replace(NBSP, " ") == en


def test_several_sources_are_set_apart_as_each_language_does() -> None:
    assert cite("GDPR 6(1)(c); LIL 82", "fr").split(f"{THIN}; ") == [cite("GDPR 6(1)(c)", "fr"), cite("LIL 82", "fr")]
    assert cite("GDPR 6(1)(c); LIL 82", "en").split("; ") == [cite("GDPR 6(1)(c)", "en"), cite("LIL 82", "en")]


def test_what_is_no_citation_is_given_as_it_stands() -> None:
    assert cite("CNIL, 2018-303", "fr") == "CNIL, 2018-303"
    assert cite("CNIL, 2018-303; LIL 82", "en") == f"CNIL, 2018-303; Article{NBSP}82 of the French Data Protection Act"


@given(st.lists(st.tuples(works, articles), min_size=1, max_size=4))
def test_every_article_cited_is_named_in_both_languages(cited: list[tuple[str, list[str]]]) -> None:
    source = "; ".join(f"{work} {', '.join(numbers)}" for work, numbers in cited)
    assert well_formed(source)
    for lang in LANGS:
        assert all(bare(number) in bare(cite(source, lang)) for _, numbers in cited for number in numbers)


def bare(words: str) -> str:
    """Letters and digits alone: each language has its own signs around them."""
    return "".join(filter(str.isalnum, words))


@pytest.mark.parametrize(
    "source",
    [
        "",
        "GDPR",
        "GDPR ",
        "RGPD 6",
        "GDPR Article 6",
        "GDPR 6;LIL 82",
        "GDPR 6; ",
        "GDPR 6, ",
        "GDPR  6",
        "GDPR 6 and 7",
        "GDPR 6\n",
        "GDPR 6(1",
        "GDPR 6)1(",
        "Code civil 2224",
    ],
)
def test_a_source_that_names_no_article_of_a_known_work_is_not_well_formed(source: str) -> None:
    assert not well_formed(source)


@pytest.mark.parametrize(
    "source",
    [
        "GDPR 30(1)",
        "GDPR 6(1)(a); LIL 45",
        "CPCE L34-5",
        "C. proc. civ. exéc. L111-4",
        "LCEN 1-1",
        "CSP L1111-8, R1112-7",
        "CPCE L34-1 II bis",
    ],
)
def test_articles_of_the_law_and_of_the_codes_are_well_formed(source: str) -> None:
    assert well_formed(source)


@given(days, days, days)
def test_a_fact_holds_from_its_first_day_to_its_last(first: date, last: date, day: date) -> None:
    assert fact(valid_from=first, valid_to=last).valid(day) == (first <= day <= last)
    assert fact(valid_from=first).valid(day) == (first <= day)
    assert fact(valid_to=last).valid(day) == (day <= last)
    assert fact().valid(day)


def test_a_dead_mechanism_held_until_the_day_it_died() -> None:
    shield = catalogue("mechanisms")["privacy-shield"]
    assert shield.valid_to is not None
    assert shield.valid(shield.valid_to)
    assert not shield.valid(shield.valid_to + timedelta(days=1))


@pytest.mark.parametrize("name", ["", "no-such-list", "../law/countries", "law/countries", "countries.toml"])
def test_a_list_that_no_file_bears_is_refused_by_name(name: str) -> None:
    with pytest.raises(KeyError, match=re.escape(repr(name))):
        catalogue(name)


@pytest.mark.parametrize("name", catalogues())
def test_a_list_is_found_by_its_name_and_its_facts_by_their_keys(name: str) -> None:
    facts_of_list = catalogue(name)
    assert facts_of_list.name == name
    assert len(facts_of_list) == len(list(facts_of_list)) > 0
    assert all(facts_of_list[key].key == key for key in facts_of_list)


def test_a_key_that_no_fact_knows_is_refused_but_stays_readable() -> None:
    bases = catalogue("legal-bases")
    with pytest.raises(KeyError, match="divine-right"):
        bases["divine-right"]
    assert "divine-right" not in bases
    assert bases.label("divine-right") == both("divine-right")
    assert bases.label("consent") == bases["consent"].label


def test_two_facts_with_the_same_key_are_refused() -> None:
    with pytest.raises(ValueError, match="a-key"):
        Catalogue("twins", both("Twins"), (fact(), fact(label=both("Another label"))))


def test_words_from_a_file_are_a_text_whether_they_have_one_form_or_two() -> None:
    assert as_text({"fr": "chat", "en": "cat"}) == Text("chat", "cat")
    assert as_text("OVH") == both("OVH")


def test_what_a_list_says_besides_is_read_in_both_languages() -> None:
    consent = fact(more={"phrase": {"fr": "le chat", "en": "the cat"}})
    assert consent.text("phrase") == Text("le chat", "the cat")
    assert not consent.text("nothing")


def test_a_fact_cannot_be_changed_by_who_reads_it() -> None:
    consent = catalogue("legal-bases")["consent"]
    with pytest.raises(AttributeError):
        consent.key = "contract"  # type: ignore[misc]
    with pytest.raises(TypeError):
        consent.more["phrase"] = "no"  # type: ignore[index]


def test_a_fact_says_how_far_its_source_was_read_and_when() -> None:
    shipped = [one for name in catalogues() for one in catalogue(name).values()]
    assert {one.confidence for one in shipped} == set(facts.CONFIDENCES)
    assert all(isinstance(one.checked_on, date) for one in shipped)
