"""The processor's register holds all clients; an extract of it holds one, and nothing of any other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from documents.lists import (
    CLINIC,
    DAY,
    EDIT,
    EXTRACT,
    PAGES,
    TOWN,
    build,
    change,
    every_form,
    everybody,
    fill,
    grid,
    make,
    page,
    text,
)
from documents.registers import plain, shape

from pdpeditor import records as r
from pdpeditor.blocks import Cover, Edition, Section, Table
from pdpeditor.documents.processor_register import PRINTABLE
from pdpeditor.documents.register.processor import is_processor
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records.record import Record, field_of, fields_of
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import LANGS, Lang, Text
from pdpeditor.writers import data, markdown, pdf

SECRET = "zzautre"
WHOLE = "processor-register"
LOST_DAY = date(1987, 6, 5)
"""A day and a country that nothing of the first client has."""
LOST_COUNTRY = "KI"


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "port.pdp") as opened:
        yield opened


def client(dossier: Dossier, name: str) -> r.Client:
    return next(one for one in dossier.all(r.Client) if one.name == name)


def shown_to(dossier: Dossier, name: str) -> set[str]:
    """The keys of what concerns a client: itself, its work, and what that work rests on."""
    one = client(dossier, name)
    work = dossier.parts(one, r.ClientProcessing)
    targets = {t for w in work for link in ("subprocessors", "transfers", "measures") for t in dossier.linked(w, link)}
    importers = {record.party_id for record in targets if isinstance(record, r.Transfer)}
    return {one.id, *importers, *(record.id for record in (*work, *targets))}


def spoil(dossier: Dossier, name: str) -> int:
    """Write a sentinel into every answer of every record that is not the business of a client."""
    kept = shown_to(dossier, name)
    with dossier.edit(EDIT):
        others = [one for one in everybody(dossier) if one.id not in kept and not one.single]
        return sum(fill(one, SECRET, lambda field: True) + _spoil_rest(one) for one in others)


def _spoil_rest(record: Record) -> int:
    days = [field.name for field in fields_of(type(record)) if field.kind.name == "day"]
    lands = [field.name for field in fields_of(type(record)) if field.of == "countries" and field.kind.name == "choice"]
    for name in days:
        setattr(record, name, LOST_DAY)
    for name in lands:
        setattr(record, name, LOST_COUNTRY)
    return len(days) + len(lands)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("document", [WHOLE, EXTRACT])
def test_the_register_is_word_for_word_what_was_read_and_agreed(dossier: Dossier, document: str, lang: Lang) -> None:
    file = f"{WHOLE}-extract" if document == EXTRACT else WHOLE
    assert page(build(dossier, document, lang)) == (PAGES / f"{file}-{lang}.md").read_text("utf-8")


def test_an_extract_shows_nothing_of_any_other_client_in_any_form(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.add(r.Client(name="Troisième", email="x@y.example"))
        work = dossier.parts(client(dossier, CLINIC), r.ClientProcessing)[0]
        dossier.mark(work, "instructions", "not-applicable", Text(SECRET, SECRET))
    assert spoil(dossier, TOWN) > 100
    whole, extract = every_form(dossier, WHOLE), every_form(dossier, EXTRACT)
    for lost in (SECRET, "1987", "Kiribati"):
        assert lost in whole
        assert lost not in extract
    for kept in (TOWN, "Nuage SA", "Sauvegarde"):
        assert kept in extract


@pytest.mark.parametrize("name", [TOWN, CLINIC])
def test_no_file_of_an_extract_holds_a_word_or_a_key_of_another_client(dossier: Dossier, name: str) -> None:
    asked = f"{WHOLE}:{name}"
    other = CLINIC if name == TOWN else TOWN
    lost = {other, client(dossier, other).id, "Secours" if name == TOWN else "Nuage"}
    editions = [Edition((build(dossier, asked, lang),), DAY) for lang in LANGS]
    editions += [Edition((grid(dossier, asked, lang),), DAY) for lang in LANGS]
    for edition in editions:
        for content in (data.write(edition), markdown.write(edition), pdf.layout(edition).content):
            assert not [word for word in lost if word.encode() in content]
        assert not [word for word in lost if word in text(edition.documents[0])]
        assert name in text(edition.documents[0])


def test_an_extract_gives_away_neither_how_many_clients_there_are_nor_which_one_this_is(dossier: Dossier) -> None:
    sections = [block for block in build(dossier, f"{WHOLE}:{CLINIC}", "fr").blocks if isinstance(block, Section)]
    assert [section.reference for section in sections] == [""] * len(sections)
    assert "2 clients" not in every_form(dossier, f"{WHOLE}:{CLINIC}")
    assert "2 clients" in every_form(dossier, WHOLE)


def test_an_extract_is_not_changed_by_what_happens_to_others(dossier: Dossier) -> None:
    before = [page(build(dossier, EXTRACT, lang)) for lang in LANGS]
    spoil(dossier, TOWN)
    assert [page(build(dossier, EXTRACT, lang)) for lang in LANGS] == before


def test_an_extract_is_the_same_from_a_dossier_read_at_once(dossier: Dossier) -> None:
    before = every_form(dossier, EXTRACT)
    dossier.preload()
    assert every_form(dossier, EXTRACT) == before


@pytest.mark.parametrize("document", [WHOLE, EXTRACT])
def test_private_answers_are_in_no_form_of_the_register(dossier: Dossier, document: str) -> None:
    with dossier.edit(EDIT):
        hidden = sum(fill(record, SECRET, lambda field: field.private) for record in everybody(dossier))
    assert hidden >= 4
    assert SECRET not in every_form(dossier, document)


@pytest.mark.parametrize("document", [WHOLE, EXTRACT])
def test_what_our_own_activities_hold_is_in_no_form_of_the_register(dossier: Dossier, document: str) -> None:
    own = (r.Activity, r.Purpose, r.DataUse, r.Disclosure, r.Service, r.Contract, r.Website, r.Tracker)
    with dossier.edit(EDIT):
        assert sum(fill(one, SECRET, lambda field: True) for cls in own for one in dossier.all(cls)) > 20
    assert SECRET not in every_form(dossier, document)


@pytest.mark.parametrize("asked", [TOWN, "mairie de brest", "MAIRIE-DE-BREST", " mairie  de brest "])
def test_a_client_is_known_by_its_name_accents_and_punctuation_aside(dossier: Dossier, asked: str) -> None:
    assert TOWN in text(build(dossier, f"{WHOLE}:{asked}", "fr"))


def test_a_client_is_known_by_its_key(dossier: Dossier) -> None:
    key = client(dossier, CLINIC).id
    assert CLINIC in text(build(dossier, f"{WHOLE}:{key}", "fr"))


def test_an_unknown_client_is_refused_with_the_names_of_those_that_there_are(dossier: Dossier) -> None:
    for builder in (PRINTABLE.builder, PRINTABLE.grid):
        assert builder
        with pytest.raises(Refused) as refused:
            builder(dossier, "Personne")
        assert TOWN in refused.value.message.fr and CLINIC in refused.value.message.en


def test_two_clients_of_one_name_are_told_apart_by_their_keys(dossier: Dossier) -> None:
    change(dossier, client(dossier, CLINIC), name="mairie de BREST")
    with pytest.raises(Refused) as refused:
        PRINTABLE.builder(dossier, TOWN)
    assert refused.value.message.en.startswith("Several clients")
    assert all(one.id in refused.value.message.fr for one in dossier.all(r.Client))


@pytest.mark.parametrize("asked", ["!!!", "-"])
def test_a_name_without_a_letter_finds_no_client_without_a_name(dossier: Dossier, asked: str) -> None:
    change(dossier, client(dossier, CLINIC), name="")
    with pytest.raises(Refused):
        PRINTABLE.builder(dossier, asked)


def test_the_cover_says_for_whom_an_extract_is(dossier: Dossier) -> None:
    cover = build(dossier, EXTRACT, "en").blocks[0]
    assert isinstance(cover, Cover)
    assert cover.title == f"Processor’s records: extract for {TOWN}"
    assert ("Extract for", TOWN) in [(label, plain("".join(run.words for run in line))) for label, line in cover.rows]


def test_only_a_processor_has_the_register_and_extracts_are_made_only_when_asked_for(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "empty.pdp") as dossier:
        assert PRINTABLE.variants(dossier) == ()
        change(dossier, dossier.one(r.Organisation), roles=("processor",))
        assert PRINTABLE.variants(dossier) == ("",)
        assert "aucun client n’est enregistré" in text(build(dossier, WHOLE, "fr"))
    with make(tmp_path / "port.pdp") as dossier:
        assert PRINTABLE.variants(dossier) == ("",)


def test_work_without_a_measure_is_an_open_point(dossier: Dossier) -> None:
    work = dossier.parts(client(dossier, TOWN), r.ClientProcessing)[0]
    with dossier.edit(EDIT):
        dossier.link(work, "measures", [])
    assert "aucune mesure de sécurité n’est rattachée" in text(build(dossier, EXTRACT, "fr"))


def test_the_importer_of_a_transfer_is_named_even_where_it_is_no_subprocessor(dossier: Dossier) -> None:
    work = dossier.parts(client(dossier, TOWN), r.ClientProcessing)[0]
    with dossier.edit(EDIT):
        dossier.link(work, "subprocessors", [])
    assert "Nuage" in text(build(dossier, EXTRACT, "fr"))


def test_the_spreadsheet_has_one_table_for_each_section_and_dates_that_are_dates(dossier: Dossier) -> None:
    for document in (WHOLE, EXTRACT):
        blocks = grid(dossier, document, "fr").blocks[1:]
        assert [type(block) for block in blocks] == [Section, Table] * (len(blocks) // 2)
        values = [cell.value for block in blocks if isinstance(block, Table) for row in block.rows for cell in row]
        assert date(2026, 2, 3) in values


@pytest.mark.parametrize("document", [WHOLE, EXTRACT])
def test_both_languages_have_the_same_blocks(dossier: Dossier, document: str) -> None:
    assert shape(build(dossier, document, "fr")) == shape(build(dossier, document, "en"))
    assert shape(grid(dossier, document, "fr")) == shape(grid(dossier, document, "en"))


@pytest.mark.parametrize("cls", [r.Client, r.ClientProcessing])
def test_every_answer_about_a_client_is_in_its_extract(dossier: Dossier, cls: type[Record]) -> None:
    town = client(dossier, TOWN)
    [one] = [town] if cls is r.Client else dossier.parts(town, cls)
    names = [field.name for field in fields_of(cls) if field.kind.name in ("line", "prose", "plain")]
    with dossier.edit(EDIT):
        for name in names:
            fill(one, f"zz{name}zz", lambda field, name=name: field.name == name)
    said = every_form(dossier, f"{WHOLE}:{town.id}")
    assert [name for name in names if f"zz{name}zz" not in said] == []


@pytest.mark.parametrize("sample", ["atelier-ia", "formation", "agence"])
def test_the_samples_that_are_processors_have_a_register(tmp_path: Path, sample: str) -> None:
    path = tmp_path / "sample.pdp"
    make_sample(sample, path)
    with Dossier.open(path) as dossier:
        assert bool(PRINTABLE.variants(dossier)) is is_processor(dossier)
        for one in dossier.all(r.Client):
            assert one.name in text(build(dossier, f"{WHOLE}:{one.name}", "en"))


def test_the_register_is_on_the_shelf() -> None:
    assert DOCUMENTS[WHOLE] is PRINTABLE
    assert field_of(r.Client, "name").required
