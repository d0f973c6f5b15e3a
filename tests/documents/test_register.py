"""The register is complete: every answer in both languages, the same blocks twice, no query, no open point lost."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from documents.registers import LABEL, TODAY, built, plain, shape, styled, text
from large import make_large

from pdpeditor import blocks
from pdpeditor.documents.register.layout import Column
from pdpeditor.documents.register.layouts import layout_of
from pdpeditor.documents.register.points import waiting
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.fields import Field
from pdpeditor.lint.open_points import open_points
from pdpeditor.records import RECORDS, Disclosure, Phase, Record
from pdpeditor.records.derive import relevant, retention_words
from pdpeditor.records.record import fields_of, owner_columns
from pdpeditor.store import Dossier
from pdpeditor.store.showing import show
from pdpeditor.text import LANGS, Lang, polish

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
                if _stands_alone(cls, field) and relevant(record, field):
                    for line in show(dossier, record, field, lang).split("\n"):
                        yield cls.__name__, field.name, plain(line.strip())
    for phase in dossier.all(Phase):
        for line in retention_words([phase], lang):
            yield Phase.__name__, "in words", plain(polish(line, lang))


def _stands_alone(cls: type[Record], field: Field) -> bool:
    """Whether a document has to print the answer as it is shown; phases are told in words, notes to no one."""
    told = cls is Phase and field.name in ("span", "announced", "start_event")
    return not told and not field.private and field.kind.name not in ("flag", "link", "links", "choices")


def _printed_classes() -> list[type[Record]]:
    return [cls for cls in RECORDS.values() if fields_of(cls)]


@each_sample
def test_the_register_shows_exactly_the_open_points_that_the_linter_counts(sample: str, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as dossier:
        for lang in LANGS:
            assert waiting(built(dossier, lang).blocks) == sum(1 for _ in open_points(dossier))
            assert hidden(dossier, lang) == {}


@pytest.mark.parametrize("lang", LANGS)
def test_every_open_point_of_an_empty_dossier_is_shown(dossier: Dossier, lang: Lang) -> None:
    assert sum(1 for _ in open_points(dossier)) > 10
    assert hidden(dossier, lang) == {}


@each_sample
def test_when_nothing_is_confirmed_every_answer_is_shown_as_open_where_its_record_is(
    sample: str, tmp_path: Path
) -> None:
    path = tmp_path / "sample.pdp"
    make_sample(sample, path)
    with Dossier.open(path) as dossier:
        with dossier.edit(LABEL):
            _propose_everything(dossier)
        dossier.preload()
        for lang in LANGS:
            assert waiting(built(dossier, lang).blocks) == sum(1 for _ in open_points(dossier)) > 2000
            assert hidden(dossier, lang) == {}


@each_sample
def test_when_nothing_is_answered_every_question_is_shown_where_its_record_is(sample: str, tmp_path: Path) -> None:
    path = tmp_path / "sample.pdp"
    make_sample(sample, path)
    with Dossier.open(path) as dossier:
        with dossier.edit(LABEL):
            _forget_everything(dossier)
        dossier.preload()
        assert sum(1 for _ in open_points(dossier)) > 200
        for lang in LANGS:
            assert hidden(dossier, lang) == {}


def _propose_everything(dossier: Dossier) -> None:
    for cls in _printed_classes():
        for record in dossier.all(cls):
            for field in fields_of(cls):
                if not field.private:
                    dossier.mark(record, field.name, "proposed")


def _forget_everything(dossier: Dossier) -> None:
    for cls in _printed_classes():
        for record in dossier.all(cls):
            for field in fields_of(cls):
                if field.kind.name == "links":
                    dossier.link(record, field.name, [])
                elif (cls, field.name) not in ((Disclosure, "party"), (Phase, "stage")):
                    setattr(record, field.name, field.kind.unknown)


def hidden(dossier: Dossier, lang: Lang) -> dict[str, tuple[int, int]]:
    """The records of which the register shows fewer open points than they have: how many it shows, how many there are.

    A part without a place of its own is looked for at its owner’s.
    """
    shown = _shown(built(dossier, lang))
    wanted: Counter[str] = Counter(_place(dossier, point.record, shown) for point in open_points(dossier))
    return {key: (shown[key], count) for key, count in wanted.items() if shown[key] < count}


def _shown(document: blocks.Document) -> Counter[str]:
    found: Counter[str] = Counter()
    for block in document.blocks:
        origins = getattr(block, "origins", ())
        for origin, row in zip(origins, getattr(block, "rows", ()), strict=False):
            found[origin or block.origin] += waiting((blocks.Table((), (row,)),))
        if not origins:
            found[block.origin] += waiting((block,))
    return found


def _place(dossier: Dossier, record: Record, shown: Counter[str]) -> str:
    if record.id in shown or not owner_columns(type(record)):
        return record.id
    column, table = owner_columns(type(record))[0]
    owner = dossier.get(RECORDS[table], getattr(record, column))
    assert owner
    return _place(dossier, owner, shown)


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


def test_every_name_in_a_layout_is_a_field_of_its_class_told_once() -> None:
    for cls in _printed_classes():
        layout = layout_of(cls)
        placed = [name for column in layout.columns for name in _placed(column)] + [*layout.apart, *layout.settled]
        assert set(placed) <= {field.name for field in fields_of(cls)}
        assert len(placed) == len(set(placed))
        assert len(layout.columns) <= 5


def _placed(column: Column) -> Iterator[str]:
    for entry in column.bare:
        yield from [entry] if isinstance(entry, str) else entry[1:]
    yield from column.named
