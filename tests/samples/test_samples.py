"""The samples are good dossiers: complete, right, in both languages, and lossless through their JSON."""

from __future__ import annotations

from pathlib import Path

from samples.made import DAY, DOCUMENTS, Sample, choices, command

from pdpeditor import resources
from pdpeditor.exchange import canonical
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.facts import catalogue
from pdpeditor.lint.open_points import open_points
from pdpeditor.records.record import RECORDS, fields_of
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, polish


def test_there_are_three_samples_each_with_a_title_in_both_languages() -> None:
    assert len(sample_names()) == 3
    assert all(resources.head("samples", name)["title"][lang] for lang in LANGS for name in sample_names())


def test_every_choice_is_in_its_list(dossier: Dossier) -> None:
    assert [(type(record), name, key) for record, name, facts, key in choices(dossier) if key not in facts] == []


def test_every_mechanism_is_in_force(dossier: Dossier) -> None:
    used = {key for _, name, _, key in choices(dossier) if name in ("mechanism", "fallback")}
    assert [key for key in used if not catalogue("mechanisms")[key].valid(DAY)] == []


def test_every_text_is_written_in_both_languages_with_their_typography(dossier: Dossier) -> None:
    texts = [
        getattr(record, field.name)
        for cls in RECORDS.values()
        for field in fields_of(cls)
        if field.kind.name in ("line", "prose")
        for record in dossier.all(cls)
    ]
    assert [text for text in texts if text.missing or text.older] == []
    assert [text[lang] for text in texts for lang in LANGS if polish(text[lang], lang) != text[lang]] == []


def test_a_few_points_are_open_and_no_more(dossier: Dossier) -> None:
    left = [f"{type(point.record).__name__}.{point.field.name} {point.why}" for point in open_points(dossier)]
    assert 2 <= len(left) < 6, left


def test_the_export_gives_two_policies_and_two_registers_and_the_dossier(sample: Sample) -> None:
    documents = {f"{kind}-{lang}.{format}" for kind in DOCUMENTS for lang in LANGS for format in ("pdf", "md")}
    assert {*documents, "dossier.json"} <= {path.name for path in sample.out.iterdir()}


def test_a_dossier_goes_through_its_json_unchanged(sample: Sample, tmp_path: Path) -> None:
    first = sample.out / "dossier.json"
    command("import", first, "--into", tmp_path / "again.pdp")
    command("export", tmp_path / "again.pdp", "--out", tmp_path / "out", "--format", "json")
    assert (tmp_path / "out" / "dossier.json").read_bytes() == first.read_bytes()


def test_a_dossier_goes_through_its_json_unchanged_in_one_process(sample: Sample, tmp_path: Path) -> None:
    make_sample(sample.name, tmp_path / "made.pdp")
    with Dossier.open_to_read(tmp_path / "made.pdp") as made:
        written = canonical.to_json(made)
    (tmp_path / "dossier.json").write_bytes(written)
    canonical.import_file(tmp_path / "dossier.json", tmp_path / "again.pdp")
    with Dossier.open_to_read(tmp_path / "again.pdp") as again:
        assert canonical.to_json(again) == written == (sample.out / "dossier.json").read_bytes()
