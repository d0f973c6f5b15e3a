"""A letter's paragraphs have straight edges and even spaces; ordinals have raised endings; nothing is lost by it."""

from __future__ import annotations

import time
from collections import Counter
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from writers.extents import extents
from writers.some_blocks import DAY, edition, text_edition
from writers.ua_check import tag_text

from pdpeditor.blocks import Document, Edition, Paragraph, Run, inline
from pdpeditor.writers.pdf import write
from pdpeditor.writers.pdf.breaking import broken
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.hyphens import with_hyphens
from pdpeditor.writers.pdf.justified import justified
from pdpeditor.writers.pdf.lines import Bit, Ink, Line, gaps, width
from pdpeditor.writers.pdf.spoken import printable

SECOND = DAY.replace(day=2)
"""A day whose words have no ordinal."""
INK = Ink("serif", 10, "#000000")
PROSE = (
    "Le responsable du traitement décide pourquoi et comment vos données sont utilisées. Il répond à vos questions, "
    "corrige ce qui est inexact et efface ce qui n’a plus lieu d’être conservé. Les prestataires que nous avons "
    "choisis n’agissent que sur nos instructions ; un contrat écrit les y oblige, et nous vérifions ce qu’ils font. "
)


def bits(words: str) -> list[Bit]:
    return [Bit(INK, None, with_hyphens(words, "fr"))]


def said(lines: list[Line]) -> str:
    return "".join(" ".join(span.words) for line in lines for span in line.spans).replace("\u00ad", "")


def seen(case: Case, line: Line) -> float:
    """How wide a line looks: the space that ends it is not seen."""
    trailing = case.width("serif", " ") / 100 + line.stretch if line.spans[-1].words[-1] == "" else 0.0
    return width(case, line) - trailing


@pytest.mark.parametrize("measure", [226, 260, 340, 470])
def test_lines_end_at_the_same_edge_but_for_the_last_one(measure: int) -> None:
    case = Case()
    lines = justified(case, bits(PROSE * 2), measure)
    assert all(seen(case, line) == pytest.approx(measure, abs=0.01) for line in lines[:-1])
    assert lines[-1].stretch <= 0
    assert seen(case, lines[-1]) <= measure + 0.01


def test_nearly_every_paragraph_can_be_set_straight() -> None:
    sentences = [each + "." for each in (PROSE * 2).split(". ") if each]
    texts = [" ".join(sentences[first:last]) for first in range(3) for last in range(first + 1, first + 6)]
    lines = [justified(Case(), bits(text), measure) for text in texts for measure in range(300, 480, 20)]
    ragged = [each for each in lines if len(each) > 1 and each[0].stretch == 0]
    assert len(ragged) < len(lines) / 50


def test_spaces_are_more_even_than_when_each_line_takes_what_fits() -> None:
    case, best, greedy = Case(), 0.0, 0.0
    for measure in range(220, 480, 20):
        best += unevenness([line.stretch for line in justified(case, bits(PROSE), measure)[:-1]])
        rows = broken(case, bits(PROSE), measure)[:-1]
        greedy += unevenness([(measure - seen(case, row)) / max(gaps(row) - 1, 1) for row in rows])
    assert best < greedy * 0.85


def unevenness(stretches: list[float]) -> float:
    return sum(stretch * stretch for stretch in stretches)


@settings(max_examples=150, deadline=None)
@given(st.text("ab éÉ-’ \n\u00a0\u202f\u00ad", max_size=300), st.integers(30, 400))
def test_no_word_is_lost_or_joined_whatever_the_measure(words: str, measure: int) -> None:
    case, words = Case(), printable(words)
    lines = justified(case, bits(words), measure)
    assert said(lines).split() == words.replace("\u00ad", "").split()
    assert all(seen(case, line) <= measure + case.width("serif", "W") / 100 for line in lines)


def test_a_paragraph_that_would_have_holes_keeps_a_ragged_edge() -> None:
    words = "https://example.org/un/chemin/assez/long " * 6
    assert {line.stretch for line in justified(Case(), bits(words), 300)} == {0.0}


def test_a_last_line_is_rarely_a_few_letters() -> None:
    case, measures = Case(), range(150, 480, 3)
    best = [justified(case, bits(PROSE * 2 + "Voilà."), measure)[-1] for measure in measures]
    greedy = [broken(case, bits(PROSE * 2 + "Voilà."), measure)[-1] for measure in measures]
    crumbs, before = (
        sum(seen(case, line) < measure * 0.09 for line, measure in zip(lines, measures, strict=True))
        for lines in (best, greedy)
    )
    assert crumbs <= before / 2
    assert crumbs < len(measures) / 20


def test_time_grows_with_the_length_of_a_paragraph_only() -> None:
    case, took = Case(), []
    for times in (4, 16):
        started = time.process_time()
        for _ in range(10):
            justified(case, bits(PROSE * times), 470)
        took.append(time.process_time() - started)
    assert took[1] < 8 * took[0] + 0.1


def test_a_file_is_set_ragged_and_without_hyphens() -> None:
    content = write(edition(Paragraph(inline(PROSE * 8)), kind="register"))
    with pikepdf.open(BytesIO(content)) as pdf:
        assert b" Tw" not in pdf.pages[0].Contents.read_bytes()
    assert "\u00ad" not in tag_text(content)[0]


def test_a_letter_has_one_right_edge() -> None:
    edges = Counter(round(right) for _, right, _ in extents(write(text_edition(PROSE * 8))))
    assert edges.most_common(1)[0][1] > 10


ORDINALS = ["1er mars", "la 1re fois", "le 2e étage", "du 10e au 12e jour", "les 1ers jours", "(1er)"]


@pytest.mark.parametrize("words", ORDINALS)
def test_the_ending_of_an_ordinal_is_raised_and_read_as_one_word(words: str) -> None:
    content = write(text_edition(words))
    assert tag_text(content) == [words]
    assert words in PdfReader(BytesIO(content)).pages[0].extract_text().replace("\xa0", " ")
    with pikepdf.open(BytesIO(content)) as pdf:
        assert pdf.pages[0].Contents.read_bytes().count(b"Ts") >= 2


LIKE_ORDINALS = ["https://example.org/1er/2e", "a1er", "12e4", "dossier 2e-b", "me@2e.fr", "1erx", "3.2e"]


@pytest.mark.parametrize("words", LIKE_ORDINALS)
def test_what_only_looks_like_an_ordinal_stays_on_the_line(words: str) -> None:
    assert raised_in(Paragraph((Run(words),)), "fr") == 0


def test_english_raises_nothing() -> None:
    assert raised_in(Paragraph((Run("1er 2e"),)), "en") == 0


def raised_in(block: Paragraph, lang: str) -> int:
    """How often the writer leaves the line of the words; the day at the foot of the page is not the first."""
    content = write(Edition((Document("policy", "T", "fr" if lang == "fr" else "en", "A", (block,)),), SECOND))
    with pikepdf.open(BytesIO(content)) as pdf:
        return pdf.pages[0].Contents.read_bytes().count(b"Ts")
