"""Every processor, purpose, basis, retention and transfer of a sample is printed, in both languages and formats."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pikepdf
import pytest
from samples import claims, printed
from samples.made import DOCUMENTS, PRINTED, Sample

from pdpeditor.lint.open_points import open_points
from pdpeditor.records import Activity, Organisation, Purpose
from pdpeditor.store import Dossier
from pdpeditor.store.reading import Reading
from pdpeditor.text import LANGS, Lang
from pdpeditor.writers import DEFAULT

CLAIMS: dict[str, Callable[[Reading, Lang], Iterator[claims.Claim]]] = {
    "policy": claims.of_policy,
    "register": claims.of_register,
}
OF_PURPOSES = ("purpose", "data kept")
"""What the policy tells in a row for one purpose, and below the table for what all of them share."""
each_document = pytest.mark.parametrize(("kind", "lang"), PRINTED)


@each_document
def test_all_that_a_dossier_holds_is_printed_where_it_belongs(
    sample: Sample, dossier: Dossier, kind: str, lang: Lang
) -> None:
    markdown = sample.markdown[kind, lang]
    together = printed.together(markdown)
    places = {False: together + (printed.under_headings(markdown) if kind == "register" else [])}
    places[True] = printed.with_what_is_shared(markdown) if kind == "policy" else places[False]
    said = [
        (claim.what, [printed.bare(each) for each in claim.words], places[claim.what in OF_PURPOSES])
        for claim in CLAIMS[kind](dossier, lang)
    ]
    assert len(said) > 50
    assert [
        (what, words) for what, words, where in said if not any(all(each in place for each in words) for place in where)
    ] == []


@each_document
def test_the_pdf_says_all_that_a_dossier_holds(sample: Sample, dossier: Dossier, kind: str, lang: Lang) -> None:
    said = {printed.bare(each) for claim in CLAIMS[kind](dossier, lang) for each in claim.words}
    assert [words for words in said if words not in sample.pdf_words[kind, lang]] == []


@each_document
def test_each_pdf_opens_and_says_whose_it_is_and_in_which_language(
    sample: Sample, dossier: Dossier, kind: str, lang: Lang
) -> None:
    with pikepdf.open(sample.out / f"{kind}-{lang}.pdf") as pdf:
        assert len(pdf.pages) > 5
        assert str(pdf.Root.Lang).startswith(lang)
        assert str(pdf.docinfo["/Title"])
    assert printed.bare(dossier.one(Organisation).legal_name) in sample.pdf_words[kind, lang]


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_both_languages_have_the_same_headings_and_as_many_rows(sample: Sample, kind: str) -> None:
    french, english = (re.findall(r"^(?:#+|-|\||>)(?= )", sample.markdown[kind, lang], re.M) for lang in LANGS)
    assert french == english


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_not_published_stays_out_of_the_policy(sample: Sample, dossier: Dossier, lang: Lang) -> None:
    teller = claims.Teller(dossier, lang)
    hidden = [one for one in dossier.all(Activity) if one.published is False]
    names = [teller.answer(purpose, "name") for one in hidden for purpose in dossier.parts(one, Purpose)]
    assert names
    assert [name for name in names if printed.bare(name) in sample.words["policy", lang]] == []


@pytest.mark.parametrize("lang", LANGS)
def test_an_unanswered_question_is_shown_by_the_register_alone(sample: Sample, dossier: Dossier, lang: Lang) -> None:
    unanswered = [point for point in open_points(dossier) if point.why == "unanswered"]
    assert sample.markdown["register", lang].count("☐") >= len(unanswered) > 0
    assert "☐" not in sample.markdown["policy", lang]


@each_document
def test_an_answer_to_confirm_is_printed_as_such(sample: Sample, dossier: Dossier, kind: str, lang: Lang) -> None:
    proposed = [point for point in open_points(dossier) if point.why == "proposed" and point.field.public]
    sign = printed.bare(f"({DEFAULT.proposed_words[lang]})")
    assert sample.words[kind, lang].count(sign) >= len(proposed)
