"""The two sides of a Text follow each other, and what is typed is cleaned, kept and found again."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pdpeditor.text import LANGS, NBSP, Lang, Text, both, clean, fold, other

anything = st.text() | st.text(st.characters(codec=None))
langs = st.sampled_from(LANGS)
sides = st.sampled_from(["", " ", "\n", "chat", "cat", "chien", "dog"])


@given(anything)
@example("\r\x00\n")
@example("e\ufffe\u0301")
@example("\ud800a\udfff")
def test_cleaning_twice_is_cleaning_once_and_what_is_left_can_be_stored(words: str) -> None:
    cleaned = clean(words)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert [c for c in cleaned if unicodedata.category(c) == "Cc" and c not in "\n\t"] == []


@given(st.text(st.sampled_from("aé €😀\u200f\n\t’")))
def test_cleaning_keeps_ordinary_words(words: str) -> None:
    assert clean(words) == words


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x7f", "\ud800", "\udfff", "\ufdd0", "\uffff", "\U0001fffe", "\U0010ffff"]
)
def test_what_no_document_can_hold_is_removed(character: str) -> None:
    assert clean(f"a{character}b") == "ab"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_the_same_one(end: str) -> None:
    assert clean(f"a{end}b") == "a\nb"


@given(anything)
@example("™")
@example("ϒ")
@example("İ")
def test_folding_twice_is_folding_once(words: str) -> None:
    assert fold(fold(words)) == fold(words)


@given(st.text())
def test_the_way_accents_are_composed_does_not_change_what_is_found(words: str) -> None:
    assert fold(unicodedata.normalize("NFC", words)) == fold(unicodedata.normalize("NFD", words))


@pytest.mark.parametrize(
    ("typed", "searched"),
    [
        ("Étude", "etude"),
        ("ŒUVRE", "oeuvre"),
        ("Lætitia", "laetitia"),
        ("l’écran", "l'ecran"),
        (f"5{NBSP}€", "5 €"),
        ("Straße", "strasse"),
    ],
)
def test_a_search_needs_neither_accents_nor_capitals(typed: str, searched: str) -> None:
    assert fold(typed) == searched


def test_each_language_has_its_side_and_its_other() -> None:
    text = Text("chat", "cat")
    assert (text["fr"], text["en"]) == ("chat", "cat")
    assert [other(lang) for lang in LANGS] == ["en", "fr"]
    assert both("OVH") == Text("OVH", "OVH")


def test_a_blank_text_counts_as_no_text() -> None:
    assert not Text() and not Text(" ", "\n")
    assert Text("chat") and Text("", "cat")


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (Text(), None),
        (Text("chat", "cat"), None),
        (Text("chat"), "en"),
        (Text("", "cat"), "fr"),
        (Text("chat", " "), "en"),
    ],
)
def test_the_missing_side_is_the_blank_one_of_two(text: Text, missing: Lang | None) -> None:
    assert text.missing == missing


def test_editing_one_side_makes_the_other_the_older_one() -> None:
    edited = Text("chat", "cat").with_side("fr", "chien")
    assert (edited.fr, edited.en, edited.older) == ("chien", "cat", "en")
    assert edited.with_side("fr", "loup").older == "en"


def test_a_translation_is_caught_up_with_by_writing_it_or_by_saying_that_it_is_right() -> None:
    edited = Text("chat", "cat").with_side("en", "dog")
    assert edited.older == "fr"
    assert edited.with_side("fr", "chien") == Text("chien", "dog")
    assert edited.confirmed() == Text("chat", "dog")


def test_taking_an_edit_back_makes_both_sides_agree_again() -> None:
    assert Text("chat", "cat").with_side("fr", "chien").with_side("fr", "chat") == Text("chat", "cat")


@pytest.mark.parametrize("blank", ["", " "])
def test_a_side_written_where_there_was_none_is_a_fresh_translation(blank: str) -> None:
    assert Text("chat", blank).with_side("en", "cat").older is None
    assert Text("chat", "cat").with_side("en", blank).with_side("en", "dog").older is None


@given(st.lists(st.tuples(langs, sides), max_size=8))
def test_the_older_side_is_always_one_that_stands_while_the_other_changed(edits: list[tuple[Lang, str]]) -> None:
    text = Text("chat", "cat")
    agreed = {"fr": "chat", "en": "cat"}
    for lang, words in edits:
        before, text = text, text.with_side(lang, words)
        assert (text[lang], text[other(lang)]) == (words, before[other(lang)])
        if words == before[lang]:
            assert text is before
        elif not before[lang].strip() or text.missing or not text or before.older == lang:
            agreed = {"fr": text.fr, "en": text.en}
        changed = [side for side in LANGS if text[side] != agreed[side]]
        assert text.older == (other(changed[0]) if changed else None)


@given(anything, langs)
def test_what_is_written_in_a_side_is_cleaned(words: str, lang: Lang) -> None:
    assert Text().with_side(lang, words)[lang] == clean(words)
