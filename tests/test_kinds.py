"""Kinds of answers: how they read, how they travel, when they are empty."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdpeditor.kinds import KINDS
from pdpeditor.measures import UNITS, Duration, day_words, number_words, unit_name
from pdpeditor.text import Text


@pytest.mark.parametrize(
    ("iso", "fr", "en"),
    [
        ("P3Y", "3\u00a0ans", "3\u00a0years"),
        ("P1Y", "1\u00a0an", "1\u00a0year"),
        ("P13M", "13\u00a0mois", "13\u00a0months"),
        ("P1M", "1\u00a0mois", "1\u00a0month"),
        ("P14D", "14\u00a0jours", "14\u00a0days"),
        ("P1W", "1\u00a0semaine", "1\u00a0week"),
        ("PT48H", "48\u00a0heures", "48\u00a0hours"),
        ("P0D", "0\u00a0jour", "0\u00a0days"),
    ],
)
def test_a_duration_reads_in_words(iso: str, fr: str, en: str) -> None:
    duration = Duration.parse(iso)
    assert (duration.words("fr"), duration.words("en"), str(duration)) == (fr, en, iso)


@given(st.builds(Duration, st.integers(0, 9999), st.sampled_from(UNITS)))
def test_a_duration_always_comes_back_from_its_iso_form(duration: Duration) -> None:
    assert Duration.parse(str(duration)) == duration
    assert unit_name(duration.unit, 2, "fr") == unit_name(duration.unit, 3, "fr")


@pytest.mark.parametrize("iso", ["", "P", "3Y", "P3H", "PT3M", "P1Y2M", "P-1Y", "P3Y ", "P99999D"])
def test_what_is_no_duration_is_refused(iso: str) -> None:
    with pytest.raises(ValueError):
        Duration.parse(iso)


def test_durations_of_different_units_compare_by_their_days() -> None:
    assert Duration.parse("P12M").days == Duration.parse("P1Y").days
    assert Duration.parse("PT48H").days == Duration.parse("P2D").days
    assert Duration.parse("P13M").days < Duration.parse("P2Y").days


def test_days_read_in_words() -> None:
    assert day_words(date(2026, 3, 1), "fr") == "1er\u00a0mars 2026"
    assert day_words(date(2026, 8, 11), "fr") == "11\u00a0août 2026"
    assert day_words(date(2026, 3, 1), "en") == "1\u00a0March 2026"


def test_numbers_keep_their_thousands_together() -> None:
    assert number_words(Decimal("22500.50"), "fr") == "22\u202f500,50"
    assert number_words(22500, "en") == "22,500"


EXAMPLES: dict[str, tuple[Any, Any, str, str]] = {
    "line": (Text("a", "b"), {"fr": "a", "en": "b"}, "a", "b"),
    "prose": (Text("a", ""), {"fr": "a", "en": ""}, "a", ""),
    "plain": ("OVH", "OVH", "OVH", "OVH"),
    "choice": ("consent", "consent", "Le consentement", "Consent"),
    "choices": (("consent", "x"), ["consent", "x"], "Le consentement, x", "Consent, x"),
    "flag": (False, False, "non", "no"),
    "day": (date(2026, 3, 2), "2026-03-02", "2\u00a0mars 2026", "2\u00a0March 2026"),
    "duration": (Duration(3, "Y"), "P3Y", "3\u00a0ans", "3\u00a0years"),
    "number": (0, 0, "0", "0"),
    "amount": (Decimal("0.10"), "0.10", "0,10", "0.10"),
    "link": ("1b4e28ba-2fa1-41d2-883f-0016d3cca427",) * 2 + ("1b4e28ba-2fa1-41d2-883f-0016d3cca427",) * 2,
    "links": (("a",), ["a"], "a", "a"),
}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_travels_shows_and_knows_when_it_is_empty(name: str) -> None:
    kind, (value, written, fr, en) = KINDS[name], EXAMPLES[name]
    assert kind.to_json(value) == written
    assert kind.from_json(written) == value
    assert (kind.show(value, "legal-bases", "fr"), kind.show(value, "legal-bases", "en")) == (fr, en)
    assert kind.empty(kind.unknown)
    assert not kind.empty(value)


@pytest.mark.parametrize("name", ["line", "prose", "plain"])
def test_blanks_are_no_answer(name: str) -> None:
    assert KINDS[name].empty("  " if name == "plain" else Text(" ", "\n"))


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("value", [object(), {"fr": 1}, 3.5, [1], {"unknown": 1}])
def test_no_kind_takes_what_it_does_not_know(name: str, value: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        KINDS[name].from_json(value)
