"""Whatever people paste into a dossier comes out as whole pages, in a time that grows with its length only."""

from __future__ import annotations

import gc
import time
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from writers.drawn import line_starts
from writers.extents import extents
from writers.some_blocks import DAY, documents, edition, text_edition
from writers.ua_check import Checked, tag_text

from pdpeditor.blocks import (
    Attachment,
    Block,
    Bullets,
    Cell,
    Contents,
    Cover,
    Document,
    Edition,
    Heading,
    Note,
    Paragraph,
    Rows,
    Run,
    Section,
    Table,
    cell,
    inline,
)
from pdpeditor.writers.pdf import printed as pressed
from pdpeditor.writers.pdf import write

WORD = "mots et phrases d’un dossier trop bavard, "
LONG = WORD * 2500


def pages(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize("kind", ["policy", "register"])
@pytest.mark.parametrize(
    "block",
    [
        Paragraph(inline(LONG)),
        Bullets((inline(LONG),)),
        Rows(((LONG, cell(LONG)),)),
        Table((LONG, "b"), ((cell(LONG), cell("b")), (cell("a"), cell(LONG))), caption=LONG),
        Note(LONG, (Paragraph(inline(LONG)),)),
        Cover(LONG, LONG, LONG, ((LONG, inline(LONG)),)),
        Heading(LONG),
        Section(LONG, LONG),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_hundred_kilobytes_anywhere_fill_pages_and_nothing_is_lost(block: Block, kind: str) -> None:
    content = write(edition(Contents("Sommaire"), block, kind=kind))
    assert pages(content) > 5
    assert " ".join(tag_text(content)).count("bavard") >= 2500
    assert all(0 < baseline < 842 and 0 < left <= right < 596 for left, right, baseline in extents(content))


@settings(max_examples=60)
@given(documents())
def test_nothing_is_printed_outside_the_page(document: Document) -> None:
    content = write(Edition((document,), DAY))
    assert all(0 < baseline < 842 and 0 < left <= right < 596 for left, right, baseline in extents(content))


@pytest.mark.parametrize("word", ["x" * 300, "é-" * 150, "W" * 5000, "https://example.org/" + "a" * 280])
def test_a_word_longer_than_a_line_is_cut_and_stays_whole_in_the_text(word: str) -> None:
    content = write(edition(Paragraph(inline(word)), Table(("a", "b", "c"), ((cell(word), cell("b"), cell("c")),))))
    assert tag_text(content) == [word, "a", "b", "c", word, "b", "c"]
    assert max(right for _, right, _ in extents(content)) < 596


def test_a_line_breaks_at_spaces_and_never_at_a_space_that_must_not_break() -> None:
    content = write(text_edition("Qui\u202f? Quoi\u00a0: 250\u202f000\u00a0€ « ainsi ». " * 40))
    starts = line_starts(content)
    assert len(starts) > 5
    firsts = {start.split(" ")[0] for start in starts}
    assert firsts <= {"Qui\u202f?", "Quoi\u00a0:", "250\u202f000\u00a0€", "«", "ainsi", "»."}


MARKUP = ["<b>&</para>", "a < b", "<img src='/etc/passwd'>", "<![CDATA[x]]>", "&eacute;", "%PDF", "]>>"]
STRINGS = ["(a\\b)", "\\101\r(", "\\", "((", "))"]


@pytest.mark.parametrize("words", MARKUP + STRINGS)
def test_markup_is_words_like_any_other(words: str) -> None:
    assert tag_text(write(text_edition(f"x{words}x"))) == [f"x{words}x".replace("\r", " ")]


INVISIBLE = ["\x00", "\x07", "\x9f", "\ud800", "\ufffe", "\U0001ffff", "\u200b", "\u202e", "\ufeff"]


@pytest.mark.parametrize("words", [f"a{each}b" for each in INVISIBLE])
def test_what_no_page_can_show_is_left_out(words: str) -> None:
    content = write(edition(Paragraph(inline(words)), Section(words, words, words), title=words))
    assert tag_text(content) == ["ab", "ab ab"]
    assert Checked(content).faults() == []


def test_characters_that_no_font_has_are_shown_as_missing_reported_and_kept_in_the_text() -> None:
    words = "Données 😀 עברית 漢字 𝕏 fin"
    printed = pressed(text_edition(words))
    assert tag_text(printed.content) == [words]
    assert Checked(printed.content).faults() == []
    assert set(printed.unprintable) == set("😀עברית漢字𝕏")


def test_more_different_characters_than_a_font_can_hold_are_all_there() -> None:
    words = "".join(map(chr, range(0xA1, 0x250))).replace("\u00ad", "") + "абвгдежз" + "αβγδεζηθ"
    printed = pressed(text_edition(words))
    assert tag_text(printed.content) == [words]
    assert not set(printed.unprintable) & set("абвαβγéœŸ")


def test_pages_and_time_grow_with_the_length_of_a_paragraph() -> None:
    took, counts = [], []
    for times in (6000, 24000):  # the longer one is a megabyte
        started = time.process_time()
        counts.append(pages(write(text_edition(WORD * times))))
        took.append(time.process_time() - started)
    assert counts[1] == pytest.approx(4 * counts[0], rel=0.02)
    assert took[1] < 8 * took[0] + 0.5


def test_a_megabyte_without_a_space_fills_pages() -> None:
    content = write(text_edition("x" * 1_000_000))
    assert 150 < pages(content) < 400


def test_thousands_of_headings_that_hold_together_still_end() -> None:
    content = write(edition(*[Heading(f"Titre {n}") for n in range(3000)]))
    assert 80 < pages(content) < 250


def test_the_same_edition_makes_the_same_bytes_and_another_day_does_not() -> None:
    some = (Cover("A", "B", "C"), Contents("D"), Section("E", "1"), Paragraph((Run("é", "strong", "https://a.org"),)))
    one, again = write(edition(*some)), write(edition(*some))
    assert one == again
    assert one != write(Edition(edition(*some).documents, DAY.replace(day=2)))


def test_what_is_attached_comes_out_as_it_went_in() -> None:
    attachment = Attachment("dossier é.json", "application/json", b'{"a": 1}', "Les données")
    content = write(Edition(edition(Paragraph(inline("a"))).documents, DAY, (attachment,)))
    with pikepdf.open(BytesIO(content)) as pdf:
        assert pdf.attachments["dossier é.json"].get_file().read_bytes() == b'{"a": 1}'
        assert pdf.Root.AF[0].AFRelationship == "/Source"


def test_an_empty_document_is_a_page() -> None:
    content = write(edition())
    assert pages(content) == 1
    assert Checked(content).faults() == []


def test_printing_leaves_garbage_collection_as_it_was() -> None:
    class Unknown(Block):
        pass

    with pytest.raises(TypeError, match="Unknown"):
        write(edition(Unknown()))
    assert gc.isenabled()


def test_several_paragraphs_of_a_cell_stay_together_with_their_row_over_pages() -> None:
    value = Cell(tuple(inline(f"{n} " + WORD * 8) for n in range(40)))
    content = write(edition(Rows((("Libellé", value),)), kind="register"))
    text = tag_text(content)
    assert text[0] == "Libellé"
    assert [each.split(" ")[0] for each in text[1:]] == [str(n) for n in range(40)]


def test_words_are_hyphenated_in_narrow_columns_and_nowhere_else() -> None:
    words = "pseudonymisation anonymisation chiffrement cloisonnement journalisation " * 3
    table = Table(
        ("a", "b", "c", "d", "e"), ((cell(words), cell(words), cell("c"), cell("d"), cell("e")),), (1, 1, 1, 1, 1)
    )
    wide = tag_text(write(edition(Paragraph(inline(words * 20)), kind="register")))[0]
    narrow = tag_text(write(edition(table)))[5]
    assert "\u00ad" in narrow
    assert narrow.replace("\u00ad", "") == words.strip()
    assert "\u00ad" not in wide


@pytest.mark.parametrize(
    "address", ["https://administration.example.org/developpement", "administration@developpement.fr"]
)
def test_addresses_are_never_hyphenated(address: str) -> None:
    table = Table(("a", "b", "c", "d", "e"), (tuple(cell(address) for _ in range(5)),))
    assert set(tag_text(write(edition(table)))[5:]) == {address}
