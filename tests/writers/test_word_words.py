"""A word processor's document says the words of its blocks, whatever they are, and can always be opened."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from writers import some_blocks
from writers.some_blocks import DAY, edition, text_edition
from writers.word_file import WordFile, expected, legible

from pdpeditor.blocks import Document, Edition, PageBreak, Paragraph, Rows, Run, Section, cell, inline
from pdpeditor.writers.word import write

documents = some_blocks.documents().map(legible)
NASTY = "a\x00b\x07c\ud800d\ufffee\ufdd0f <w:t> ]]> &amp; \u2028g"


@given(documents)
@settings(max_examples=40)
def test_it_says_every_word_of_its_blocks_in_order(document: Document) -> None:
    assert WordFile(write(Edition((document,), DAY))).words == expected(document.blocks, document.lang)


@given(documents)
@settings(max_examples=15)
def test_side_by_side_each_language_is_whole_and_in_order(document: Document) -> None:
    french, english = replace(document, lang="fr"), replace(document, lang="en")
    found = WordFile(write(Edition((french, english), DAY))).words
    for each in (french, english):
        rest = iter(found)
        assert all(word in rest for word in expected(each.blocks, each.lang))


@given(documents, documents)
@settings(max_examples=10)
def test_documents_that_are_not_alike_follow_each_other(one: Document, other: Document) -> None:
    other = replace(other, blocks=(*other.blocks, *one.blocks, PageBreak()))
    words = [word for each in (one, other) for word in expected(each.blocks, each.lang)]
    assert WordFile(write(Edition((one, other), DAY))).words == words


def test_what_is_the_same_in_both_languages_is_said_once() -> None:
    french = Document("policy", "T", "fr", "O", (Rows((("Téléphone", cell("01 02")),)), Section("Cookies", "1")))
    english = Document("policy", "T", "en", "O", (Rows((("Phone", cell("01 02")),)), Section("Cookies", "1")))
    assert WordFile(write(Edition((french, english), DAY))).words == ["Téléphone", "Phone", "01", "02", "1", "Cookies"]


def test_what_no_file_can_hold_is_left_out_and_markup_is_words() -> None:
    assert WordFile(write(text_edition(NASTY))).words == ["abcdef", "<w:t>", "]]>", "&amp;", "g"]


def test_a_name_that_is_markup_is_a_name() -> None:
    some = Edition((Document("policy", NASTY, "fr", '<a href="x">', (Section(NASTY, "<b>", "x"),)),), DAY)
    opened = WordFile(write(some)).opened
    assert opened.core_properties.title == "abcdef <w:t> ]]> &amp; g"
    assert opened.core_properties.author == '<a href="x">'


def test_a_megabyte_in_one_paragraph_takes_no_time() -> None:
    before = time.perf_counter()
    content = write(text_edition("mot & " * 170_000))
    assert time.perf_counter() - before < 5
    assert len(WordFile(content).words) == 340_000


def test_a_word_of_five_thousand_letters_stays_whole() -> None:
    assert WordFile(write(edition(Rows((("L", cell("a" * 5000)),))))).words == ["L", "a" * 5000]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "#nowhere",
        "http://",
        "https:///x",
        "http://[bad",
        "mailto:nobody",
        "https://a.fr:port/",
        "https://a.fr/" + "x" * 3000,
        "HTTPS://\x00",
        "ftp://a.fr",
    ],
)
def test_an_address_that_cannot_be_trusted_or_followed_is_words(href: str) -> None:
    file = WordFile(write(edition(Paragraph((Run("mot", href=href),)))))
    assert file.words == ["mot"]
    assert not file.all(".//w:hyperlink")


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://a.fr/x y[1]#b#c", "https://a.fr/xy%5B1%5D#b%23c"),
        ("http://société.fr/é?q=1&r=%zz", "http://xn--socit-esab.fr/%C3%A9?q=1&r=%25zz"),
        ("mailto:dpo@a.fr?subject=Mes données", "mailto:dpo@a.fr?subject=Mesdonn%C3%A9es"),
        ("HTTPS://A.FR", "https://A.FR"),
    ],
)
def test_an_address_is_spelled_as_every_program_knows_it(href: str, target: str) -> None:
    file = WordFile(write(edition(Paragraph((Run("mot", href=href),)))))
    assert file.targets() == {"mot": target}


def test_the_same_edition_gives_the_same_bytes_and_none_has_a_time() -> None:
    some = edition(Section("Un", "1", "one"), Paragraph(inline("mot", href="https://a.fr")))
    assert write(some) == write(some)
    assert WordFile(write(some)).dates == {(1980, 1, 1, 0, 0, 0)}
