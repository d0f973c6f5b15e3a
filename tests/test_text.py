"""The two sides of a Text follow each other, and typography never changes what was written."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pdpeditor.text import LANGS, NBSP, THIN, Lang, Text, both, clean, fold, other, polish

ADDRESSES = [
    "https://x.fr",
    "https://x.fr/a?b=1;c:d!e",
    "www.x.fr/l'a...b",
    "o'neil@x.fr",
    "mailto:a@b.fr",
    "14:32",
    "8:05:59",
]
PIECES = [*" \n\u00a0\u202f;:!?«»\"'’“”.,…()[]5%€aésDL\ufdd0\u0301", "...", "art.", "ans", "mois", "Mots", *ADDRESSES]

anything = st.text() | st.text(st.characters(codec=None))
prose = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
langs = st.sampled_from(LANGS)
sides = st.sampled_from(["", " ", "\n", "chat", "cat", "chien", "dog"])


def only_the_words(words: str) -> str:
    return re.sub(r"[\s'’\"“”«»]", "", words.replace("...", "…"))


@given(prose | anything, langs)
@example("a::", "fr")
@example("a;:", "fr")
@example("« a »! b", "fr")
def test_polishing_twice_is_polishing_once(words: str, lang: Lang) -> None:
    once = polish(words, lang)
    assert polish(once, lang) == once


@given(prose | anything, langs)
def test_polishing_changes_only_spaces_quotation_marks_apostrophes_and_dots(words: str, lang: Lang) -> None:
    assert only_the_words(polish(words, lang)) == only_the_words(words)


@given(prose, langs)
def test_polishing_never_breaks_or_joins_a_line(words: str, lang: Lang) -> None:
    assert polish(words, lang).count("\n") == words.count("\n")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    "around", ["{}", "Voir {} ou écrire.", "({})", "Voir {} ; puis {} !", "« {} »", 'dit "{}".', "à {}: oui"]
)
def test_addresses_and_times_are_left_alone(address: str, around: str, lang: Lang) -> None:
    assert polish(around.format(address, address), lang).count(address) == around.count("{}")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Qui sommes-nous ?", f"Qui sommes-nous{THIN}?"),
        ("Attention!", f"Attention{THIN}!"),
        ("Durée : 3 ans ; puis suppression", f"Durée{NBSP}: 3{NBSP}ans{THIN}; puis suppression"),
        ("Voir https://x.fr; puis", f"Voir https://x.fr{THIN}; puis"),
        ('dit "oui"', f"dit «{NBSP}oui{NBSP}»"),
        ("«non»", f"«{NBSP}non{NBSP}»"),
        ("l'équipe d'« Avenir »", f"l’équipe d’«{NBSP}Avenir{NBSP}»"),
        ("art. 13 et articles L34-5", f"art.{NBSP}13 et articles{NBSP}L34-5"),
        ("n° 5780, 20 %, 12 €", f"n°{NBSP}5780, 20{NBSP}%, 12{NBSP}€"),
        ("Et cetera...", "Et cetera…"),
        ("(?) [!]", "(?) [!]"),
        ("Vraiment ?!", f"Vraiment{THIN}?!"),
    ],
)
def test_french_is_printed_with_french_typography(typed: str, printed: str) -> None:
    assert polish(typed, "fr") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Who are we?", "Who are we?"),
        ('says "yes": now', "says “yes”: now"),
        ("the customer's and the customers' data", "the customer’s and the customers’ data"),
        ("Art. 13; 3 years", f"Art.{NBSP}13; 3 years"),
    ],
)
def test_english_is_printed_with_english_typography(typed: str, printed: str) -> None:
    assert polish(typed, "en") == printed


@pytest.mark.parametrize(
    "piece", [" ", "!", "a", "a.", "https://", '"', "www.", "x@", "b.c@", "'", "« ", " »", ": ", "\u00a0"]
)
def test_a_paragraph_of_a_hundred_thousand_characters_is_polished_at_once(piece: str) -> None:
    started = time.process_time()
    polish(piece * (100_000 // len(piece)), "fr")
    assert time.process_time() - started < 2


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
