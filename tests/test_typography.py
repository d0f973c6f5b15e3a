"""Typography gives each language its spaces and its quotation marks, and never changes what was written."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pdpeditor.text import LANGS, NBSP, THIN, Lang, polish

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
