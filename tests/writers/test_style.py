"""Every colour that words are printed in can be read on every ground they are printed on."""

from __future__ import annotations

import pytest

from pdpeditor.writers import DEFAULT
from pdpeditor.writers.pdf.look import Type, halved, look_of


def luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["ink", "band", "accent", "quiet", "link", "alert"])
def test_a_colour_of_words_reads_on_white(name: str) -> None:
    assert contrast(getattr(DEFAULT, name), "#FFFFFF") >= 4.5


@pytest.mark.parametrize("name", ["ink", "band", "accent", "link", "alert"])
def test_a_colour_of_words_reads_on_the_ground_of_notes(name: str) -> None:
    assert contrast(getattr(DEFAULT, name), DEFAULT.tint) >= 4.5


@pytest.mark.parametrize("name", ["title", "subtitle", "owner"])
def test_a_register_cover_reads_on_its_band(name: str) -> None:
    assert contrast(getattr(look_of("register", DEFAULT), name).ink.colour, DEFAULT.band) >= 4.5


@pytest.mark.parametrize("kind", ["policy", "notice", "mention", "glance", "legal-notice", "cookies"])
def test_what_people_read_from_end_to_end_is_set_like_a_letter(kind: str) -> None:
    look = look_of(kind, DEFAULT)
    assert look.straight
    assert look.body.ink.face == "serif"


@pytest.mark.parametrize("kind", ["register", "processor-register", "processors"])
def test_what_people_look_things_up_in_is_set_like_a_file(kind: str) -> None:
    look = look_of(kind, DEFAULT)
    assert not look.straight
    assert look.body.ink.face == "sans"


@pytest.mark.parametrize("kind", ["policy", "register"])
def test_no_letter_is_smaller_than_what_can_be_read(kind: str) -> None:
    look = look_of(kind, DEFAULT)
    types = [getattr(each, name) for each in (look, halved(look)) for name in type(look).__slots__]
    assert min(each.ink.size for each in types if isinstance(each, Type)) >= 7.5
