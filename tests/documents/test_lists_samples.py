"""Legal notice, lists and the processor's register of each sample: whole in both languages, fit to be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from documents.lists import EDIT, GRIDS, build, every_form, everybody, fill, grid, page
from documents.registers import shape, styled

from pdpeditor.blocks import Section, Table
from pdpeditor.documents.register.processor import is_processor
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.fields import Field
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS

SECRET = "zzsecret"
PUBLIC = ("legal-notice", "cookies")
INTERNAL = ("processors", "processor-register")


@pytest.fixture(params=sample_names())
def dossier(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Dossier]:
    path = tmp_path / "sample.pdp"
    make_sample(request.param, path)
    with Dossier.open(path) as opened:
        yield opened


def wanted(dossier: Dossier) -> tuple[str, ...]:
    """The documents that the dossier gives rise to."""
    return (*PUBLIC, *INTERNAL) if is_processor(dossier) else (*PUBLIC, "processors")


def test_both_languages_have_the_same_blocks_and_nothing_is_untranslated(dossier: Dossier) -> None:
    for document in wanted(dossier):
        french, english = (build(dossier, document, lang) for lang in LANGS)
        assert shape(french) == shape(english)
        assert len(page(french)) > 500
        assert "À traduire" not in styled(french, "open") and "To be translated" not in styled(english, "open")


def test_a_spreadsheet_has_one_table_for_each_section_and_full_rows(dossier: Dossier) -> None:
    for document in set(GRIDS) & set(wanted(dossier)):
        french, english = (grid(dossier, document, lang).blocks[1:] for lang in LANGS)
        assert [type(block) for block in french] == [Section, Table] * (len(french) // 2)
        tables = [block for block in (*french, *english) if isinstance(block, Table)]
        assert all(len(row) == len(table.head) for table in tables for row in table.rows)


@pytest.mark.parametrize(
    ("documents", "hidden"),
    [(PUBLIC, lambda field: not field.public), (INTERNAL, lambda field: field.private)],
    ids=["internal", "private"],
)
def test_what_is_not_for_the_reader_is_in_no_form(
    dossier: Dossier, documents: tuple[str, ...], hidden: Callable[[Field], bool]
) -> None:
    with dossier.edit(EDIT):
        assert sum(fill(record, SECRET, hidden) for record in everybody(dossier)) > 5
    for document in set(documents) & set(wanted(dossier)):
        assert SECRET not in every_form(dossier, document)
