"""The register is complete: every answer in both languages, the same blocks twice, no query, no open point lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from documents.registers import TODAY, built, plain, shape, styled, text
from large import make_large

from pdpeditor import blocks
from pdpeditor.documents.register.points import waiting
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.lint.open_points import open_points
from pdpeditor.records import RECORDS, Record
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier
from pdpeditor.store.showing import show
from pdpeditor.text import LANGS, Lang

NOT_PRINTED = {"website", "tracker", "consent_mechanism", "social_page", "payment", "marketing_rule"}
PUBLISHED = {"publication", "published_document"}

each_sample = pytest.mark.parametrize("sample", sample_names())


def opened(sample: str, tmp_path: Path) -> Dossier:
    path = tmp_path / "sample.pdp"
    make_sample(sample, path)
    dossier = Dossier.open_to_read(path)
    dossier.preload()
    return dossier


@each_sample
def test_both_languages_have_the_same_blocks_in_the_same_order(sample: str, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as dossier:
        assert shape(built(dossier, "fr")) == shape(built(dossier, "en"))


def test_an_empty_dossier_gives_the_same_blocks_in_both_languages(dossier: Dossier) -> None:
    assert shape(built(dossier, "fr")) == shape(built(dossier, "en"))
    assert "À compléter : aucune activité de traitement n’est enregistrée." in styled(built(dossier), "open")


@each_sample
def test_every_answer_of_every_record_is_in_the_register_in_both_languages(sample: str, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as dossier:
        for lang in LANGS:
            printed = text(built(dossier, lang))
            assert [lost for lost in _answers(dossier, lang) if lost[-1] not in printed] == []


def _answers(dossier: Dossier, lang: Lang) -> Iterator[tuple[str, str, str]]:
    for cls in _printed_classes():
        for record in dossier.all(cls):
            for field in fields_of(cls):
                if field.kind.name not in ("flag", "link", "links", "choices") and relevant(record, field):
                    for line in show(dossier, record, field, lang).split("\n"):
                        yield cls.__name__, field.name, plain(line.strip())


def _printed_classes() -> list[type[Record]]:
    return [cls for name, cls in RECORDS.items() if name not in NOT_PRINTED | PUBLISHED and fields_of(cls)]


@each_sample
def test_the_register_shows_exactly_the_open_points_that_the_linter_counts(sample: str, tmp_path: Path) -> None:
    printed = set(_printed_classes())
    with opened(sample, tmp_path) as dossier:
        expected = sum(type(point.record) in printed for point in open_points(dossier))
        for lang in LANGS:
            assert waiting(built(dossier, lang).blocks) == expected


def test_a_preloaded_dossier_is_written_without_one_query(tmp_path: Path) -> None:
    path = tmp_path / "large.pdp"
    make_large(path, activities=20)
    with Dossier.open_to_read(path) as dossier:
        dossier.preload()
        asked: list[str] = []
        engine = dossier.session.get_bind()
        sa.event.listen(engine, "before_cursor_execute", lambda *about: asked.append(about[2]))
        assert sum(1 for _ in blocks.sections(built(dossier, "fr", TODAY))) > 20
        assert asked == []


def test_thousands_of_rows_keep_the_same_shape_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "large.pdp"
    make_large(path, activities=100)
    with Dossier.open_to_read(path) as dossier:
        dossier.preload()
        assert shape(built(dossier, "fr")) == shape(built(dossier, "en"))
