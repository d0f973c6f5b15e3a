"""Every colour of words can be read on every ground it stands on, by day and by night, whatever the brand."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from writers.some_blocks import edition

from pdpeditor.writers import DEFAULT, Style
from pdpeditor.writers.html import colours, fragment, write
from pdpeditor.writers.html.colours import GROUNDS, WORDS, by_day, by_night, contrast, darkened, lightened

any_colour = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
pale = st.tuples(*[st.integers(0xD8, 0xFF)] * 3).map(lambda parts: "#{:02X}{:02X}{:02X}".format(*parts))
styles = st.builds(
    Style, ink=any_colour, band=any_colour, accent=any_colour, quiet=any_colour, link=any_colour, tint=pale
)


def unreadable(style: Style) -> list[tuple[str, str, str]]:
    """The pairs of words and ground that cannot be read, with their scheme."""
    schemes = {"day": by_day(style), "night": by_night(style)}
    return [
        (name, words, ground)
        for name, scheme in schemes.items()
        for words in WORDS
        for ground in GROUNDS
        if contrast(scheme[words], scheme[ground]) < 4.5
    ]


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#777777") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1


@given(styles)
def test_all_words_can_be_read_whatever_the_brand(style: Style) -> None:
    assert unreadable(style) == []


def test_colours_that_can_be_read_are_left_as_they_are() -> None:
    assert {name: by_day(DEFAULT)[name] for name in WORDS} == {name: getattr(DEFAULT, name) for name in WORDS}


def test_a_colour_moves_no_further_than_reading_asks_for() -> None:
    paler, lighter = darkened("#FFCC00", ["#FFFFFF"]), lightened("#102040", ["#101010"])
    assert 4.5 <= contrast(paler, "#FFFFFF") < 4.7
    assert 4.5 <= contrast(lighter, "#101010") < 4.7


def test_night_is_dark_and_keeps_the_hues_of_the_brand_apart() -> None:
    red, blue = (by_night(replace(DEFAULT, band=band, link=band)) for band in ("#8A1020", "#10208A"))
    assert contrast(red["ground"], "#000000") < 1.3
    assert red["ground"] != blue["ground"]
    assert red["link"] != blue["link"]


def test_a_page_has_both_schemes_and_a_fragment_the_light_one() -> None:
    page, part = write(edition()).decode(), fragment.write(edition()).decode()
    assert set(re.findall(r"--pdp-(\w+): #", page)) == {*GROUNDS, *WORDS, "hairline"}
    assert "prefers-color-scheme" in page
    assert "prefers-color-scheme" not in part
    assert colours.by_night(DEFAULT)["ink"] not in part


def test_every_colour_that_a_rule_names_is_set() -> None:
    page = write(edition()).decode()
    assert set(re.findall(r"var\(--pdp-(\w+)\)", page)) <= {*GROUNDS, *WORDS, "hairline", "serif", "sans"}
