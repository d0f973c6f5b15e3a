"""The report for a client: the same in both languages, and everything that was found is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lint.cases import TODAY
from lint.listings import UNREAD, WHY, listed

from pdpeditor import blocks
from pdpeditor.blocks import Block, Document, Edition, Table
from pdpeditor.lint import report
from pdpeditor.lint.listing import Listing
from pdpeditor.lint.pack import LASTS, checked
from pdpeditor.text import LANGS, NBSP, Lang
from pdpeditor.writers import markdown, pdf


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Listing:
    return listed(tmp_path_factory.mktemp("report") / "a.pdp")


def words(document: Document) -> str:
    return markdown.write(Edition((document,), TODAY)).decode().replace(NBSP, " ")


def shape(document: Document) -> list[tuple[object, ...]]:
    return [(type(block), getattr(block, "level", 0), _size(block)) for block in document.blocks]


def _size(block: Block) -> object:
    return (len(block.rows), block.origins) if isinstance(block, Table) else 0


def test_both_languages_have_the_same_blocks(found: Listing) -> None:
    for listings in ([found], [found, replace(found, name="z.pdp")], []):
        french, english = (report.build(listings, [UNREAD], lang, TODAY) for lang in LANGS)
        assert shape(french) == shape(english)
        assert french.lang == "fr" and english.lang == "en"


@pytest.mark.parametrize("lang", LANGS)
def test_each_finding_stands_in_a_table_that_leads_to_its_record(found: Listing, lang: Lang) -> None:
    document = report.build([found], [], lang, TODAY)
    tables = [block for block in document.blocks if isinstance(block, Table) and block.origins]
    origins = sorted(key for table in tables for key in table.origins)
    assert origins == sorted(row.finding.key for row in found.rows)


def test_the_report_tells_who_what_when_and_why(found: Listing) -> None:
    said = words(report.build([found], [], "en", TODAY))
    assert "**Exemple SAS**" in said
    assert "22 November 2026" in said
    assert "is not a valid SIREN or SIRET number" in said
    assert WHY.en in said and "Ana Roy, on 20 November 2026" in said
    assert "Accepted before (Ana Roy, on 20 November 2026)" in said
    assert "| Identification numbers | 1 | 0 | 0 |" in said


def test_what_was_accepted_without_a_reason_in_this_language_is_shown_as_open(found: Listing) -> None:
    rows = tuple(
        replace(row, decided=row.decided and replace(row.decided, why=replace(WHY, en=""))) for row in found.rows
    )
    said = words(report.build([replace(found, rows=rows)], [], "en", TODAY))
    assert "☐ Reason not written in this language" in said


def test_a_dossier_without_defects_is_said_to_have_none(found: Listing) -> None:
    said = words(report.build([replace(found, rows=())], [], "fr", TODAY))
    assert "Rien à traiter" in said


def test_a_narrow_report_says_that_it_is_one(found: Listing) -> None:
    narrow = report.build([replace(found, least="error")], [], "en", TODAY)
    assert "Only errors are set out in detail" in words(narrow)
    assert [each.title for each in blocks.sections(narrow)] == ["Summary", "Errors"]


def test_several_dossiers_are_counted_then_told_one_by_one(found: Listing) -> None:
    document = report.build([found, replace(found, owner="", name="z.pdp")], [UNREAD], "en", TODAY)
    assert [each.title for each in blocks.sections(document)] == ["Summary", "Exemple SAS", "Unnamed organisation"]
    assert UNREAD.why.en in words(document)


def test_the_age_of_the_law_is_told_and_an_old_one_warned_of(found: Listing) -> None:
    last = checked()[1]
    fresh, old = (date.fromordinal(last.toordinal() + days) for days in (LASTS, LASTS + 1))
    assert "more than six months old" not in words(report.build([found], [], "en", fresh))
    assert "more than six months old" in words(report.build([found], [], "en", old))
    assert "days ago" in words(report.build([found], [], "en", fresh))


@pytest.mark.parametrize("lang", LANGS)
def test_it_prints(found: Listing, lang: Lang, tmp_path: Path) -> None:
    document = report.build([found, found], [UNREAD], lang, TODAY)
    assert pdf.write(Edition((document,), TODAY)).startswith(b"%PDF-")
