"""The register as a spreadsheet holds what the register says: every record, every field, of the types they have."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from documents.registers import LABEL, TODAY, orders, plain, write_down
from openpyxl import Workbook, load_workbook

from pdpeditor.blocks import Cell, Cover, Document, Edition, Section, Table
from pdpeditor.documents.register import grid
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.publish import Wanted, export
from pdpeditor.records import (
    RECORDS,
    Activity,
    DataUse,
    Declarations,
    Disclosure,
    Measure,
    Organisation,
    Party,
    Purpose,
    Record,
    Retention,
    Transfer,
    Website,
)
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier, Refused
from pdpeditor.store.showing import show
from pdpeditor.text import LANGS, Lang, Text, both
from pdpeditor.writers import xlsx

TOLD_OTHERWISE = ("links", "link", "prose", "line")
"""Kinds whose words the grid sets apart by line ends or semicolons, or names in its own way."""


def built(dossier: Dossier, lang: Lang = "fr") -> Document:
    return grid.build(dossier, lang, TODAY)


def sheets(document: Document) -> dict[str, Table]:
    """The tables by the titles of their sheets."""
    titles = [block.title for block in document.blocks if isinstance(block, Section)]
    return dict(zip(titles, (block for block in document.blocks if isinstance(block, Table)), strict=True))


def cell(document: Document, sheet: str, head: str, row: int = 0) -> Cell:
    table = sheets(document)[sheet]
    return table.rows[row][table.head.index(head)]


def said(found: Cell) -> str:
    return plain("\n".join("".join(run.words for run in line) for line in found.paragraphs))


def styles(found: Cell) -> set[str]:
    return {run.style for line in found.paragraphs for run in line}


@pytest.fixture(scope="module", params=sample_names())
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("samples") / "sample.pdp"
    make_sample(request.param, path)
    return path


def test_every_record_of_a_sample_is_a_row_and_no_sheet_is_empty(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        tables = sheets(built(dossier))
        origins = [origin for table in tables.values() for origin in table.origins]
        listed = [cls for cls in RECORDS.values() if fields_of(cls) and not cls.single]
        assert sorted(origins) == sorted(record.id for cls in listed for record in dossier.all(cls))
    assert all(table.rows and table.head for table in tables.values())


def test_both_languages_have_the_same_sheets_rows_and_values(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        french, english = (list(sheets(built(dossier, lang)).values()) for lang in LANGS)
    for one, other in zip(french, english, strict=True):
        assert one.origins == other.origins
        assert [list(map(shape, row)) for row in one.rows] == [list(map(shape, row)) for row in other.rows]


def shape(found: Cell) -> tuple[object, bool]:
    return found.value, bool(found.paragraphs)


def test_every_answer_of_every_record_stands_under_the_label_of_its_field(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        rows = {
            origin: dict(zip(table.head, map(said, row), strict=True))
            for table in sheets(built(dossier)).values()
            for origin, row in zip(table.origins, table.rows, strict=False)
        }
        records = [record for cls in RECORDS.values() if not cls.single for record in dossier.all(cls)]
        for record, field in ((each, field) for each in records for field in fields_of(type(each))):
            words = plain(show(dossier, record, field, "fr"))
            if words and not field.private and relevant(record, field) and not dossier.marks(record).get(field.name):
                found = rows[record.id][field.label.fr]
                assert found.casefold() == words.casefold() or (found and field.kind.name in TOLD_OTHERWISE)


def test_no_two_columns_of_a_sheet_have_the_same_title(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        heads = [table.head for lang in LANGS for table in sheets(built(dossier, lang)).values()]
    assert [head for head in heads if len(set(head)) < len(head)] == []


def test_titles_of_sheets_fit_and_differ(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        titles = [list(sheets(built(dossier, lang))) for lang in LANGS]
    assert [title for several in titles for title in several if len(title) > 31] == []


@pytest.mark.parametrize("document", [key for key, printable in DOCUMENTS.items() if printable.grid])
def test_every_grid_of_a_sample_makes_workbooks_that_open(sample: Path, tmp_path: Path, document: str) -> None:
    with Dossier.open(sample) as dossier:
        wanted = Wanted((document,), ("fr", "en", "bilingual"), ("xlsx",), TODAY)
        if not DOCUMENTS[document].variants(dossier):
            with pytest.raises(Refused, match="Nothing in the dossier"):
                export(dossier, tmp_path, wanted)
            return
        done = export(dossier, tmp_path, wanted)
    assert len(done.files) % 3 == 0
    for path in done.files:
        book = load_workbook(path)
        assert all(sheet.max_row > 1 for sheet in book.worksheets)
        cells = [each for sheet in book.worksheets for row in sheet.iter_rows() for each in row]
        assert not [each for each in cells if each.data_type == "f"]


def test_an_activity_has_what_article_30_asks_for_side_by_side(dossier: Dossier) -> None:
    activity = orders(dossier, inherits_measures=True)
    rule = Retention(name=Text("Clients", "Customers"), criteria=Text("Tant que dure le contrat", "While it lasts"))
    write_down(dossier, rule)
    with dossier.edit(LABEL):
        dossier.parts(activity, DataUse)[0].retention = rule.id
    table = sheets(built(dossier))["Activités de traitement"]
    row = dict(zip(table.head, map(said, table.rows[0]), strict=True))
    assert row["Référence"] == "T-01"
    assert row["Nom"] == "Commandes"
    assert row["Finalités"] == "Livrer"
    assert row["Bases légales"] == "L’exécution d’un contrat ou de mesures précontractuelles"
    assert row["Toutes les personnes concernées"] == "Clients particuliers"
    assert row["Données"] == "1. Coordonnées : adresse"
    assert row["Destinataires"] == "Hébergeur · Sous-traitant"
    assert (
        row["Transferts hors de l’Espace économique européen"]
        == "Aucun transfert n’est enregistré pour cette activité."
    )
    assert row["Délais d’effacement"] == "1. Coordonnées · Clients · Tant que dure le contrat"
    assert row["Mesures de sécurité générales appliquées"] == "Oui"
    assert row["Mesures de sécurité propres"].startswith("À compléter")


def test_values_keep_their_types(dossier: Dossier) -> None:
    orders(dossier, created_on=date(2024, 4, 22), large_scale=False)
    document = built(dossier)
    assert cell(document, "Activités de traitement", "Fiche créée le").value == date(2024, 4, 22)
    assert cell(document, "Activités de traitement", "Grande échelle").value is False
    assert said(cell(document, "Activités de traitement", "Grande échelle")) == "Non"
    assert cell(document, "Données utilisées", "N°").value == 1
    sheet = workbook(document)["Activités de traitement"]
    row = dict(zip(*sheet.iter_rows(values_only=True), strict=True))
    assert row["Fiche créée le"] == datetime(2024, 4, 22)
    assert row["Grande échelle"] == "Non"


def workbook(document: Document) -> Workbook:
    return load_workbook(BytesIO(xlsx.write(Edition((document,), TODAY))))


def test_what_is_missing_proposed_or_set_aside_says_so(dossier: Dossier) -> None:
    activity = orders(dossier, created_on=date(2024, 4, 22))
    [purpose] = dossier.parts(activity, Purpose)
    with dossier.edit(LABEL):
        purpose.basis = None
        dossier.mark(activity, "created_on", "proposed")
        dossier.mark(activity, "service", "not-applicable", Text("une seule équipe", "a single team"))
    document = built(dossier)
    basis = cell(document, "Finalités", "Base légale")
    assert (said(basis), styles(basis), basis.value) == ("À compléter", {"open"}, None)
    created = cell(document, "Activités de traitement", "Fiche créée le")
    assert (styles(created), created.value) == ({"proposed"}, date(2024, 4, 22))
    assert said(cell(document, "Activités de traitement", "Service responsable")) == "Sans objet : une seule équipe"


def test_what_was_set_aside_has_no_value_even_if_one_is_left(dossier: Dossier) -> None:
    activity = orders(dossier, created_on=date(2024, 4, 22))
    with dossier.edit(LABEL):
        dossier.mark(activity, "created_on", "not-applicable")
    assert cell(built(dossier), "Activités de traitement", "Fiche créée le").value is None


def test_the_cover_counts_the_cells_that_wait(dossier: Dossier) -> None:
    orders(dossier)
    document = built(dossier)
    cells = [each for table in sheets(document).values() for row in table.rows for each in row]
    counted = sum(bool(styles(each) & {"open", "proposed"}) for each in cells)
    cover = document.blocks[0]
    assert isinstance(cover, Cover)
    assert counted > 1
    assert cover.rows[-1][0] == "Reste à faire"
    assert cover.rows[-1][1][0].words.startswith(f"{counted} cellules")


def test_links_are_said_by_the_names_of_what_they_lead_to(dossier: Dossier) -> None:
    activity = orders(dossier)
    [use], [purpose] = dossier.parts(activity, DataUse), dossier.parts(activity, Purpose)
    [disclosure] = dossier.parts(activity, Disclosure)
    document = built(dossier)
    assert said(cell(document, "Données utilisées", "Activité de traitement")) == "T-01 · Commandes"
    assert said(cell(document, "Données utilisées", "Finalités")) == "Toutes les finalités"
    assert said(cell(document, "Communications", "Données")) == "Toutes les données"
    with dossier.edit(LABEL):
        dossier.link(use, "purposes", [purpose.id])
        dossier.link(disclosure, "data", [use.id])
        dossier.mark(use, "purposes", "proposed")
    document = built(dossier)
    found = cell(document, "Données utilisées", "Finalités")
    assert (said(found), styles(found)) == ("Livrer", {"proposed"})
    assert said(cell(document, "Communications", "Données")) == "1. Coordonnées"


def test_a_mechanism_has_its_name_in_one_column_and_what_the_law_says_in_another(dossier: Dossier) -> None:
    party = Party(name="Outil", kind="processor", country="US")
    write_down(dossier, party, Transfer(party_id=party.id, country="US", route="hosting", mechanism="privacy-shield"))
    document = built(dossier)
    assert "\n" not in said(cell(document, "Transferts hors de l’Union", "Mécanisme"))
    assert "plus valable" in said(cell(document, "Transferts hors de l’Union", "Ce que la loi dit du mécanisme"))
    assert said(cell(document, "Transferts hors de l’Union", "Destinataire ou partenaire")) == "Outil"


def test_columns_that_say_nothing_are_left_out(dossier: Dossier) -> None:
    orders(dossier)
    assert "Grande échelle" not in sheets(built(dossier))["Activités de traitement"].head
    assert "Logiciels utilisés" not in sheets(built(dossier))["Activités de traitement"].head


def test_no_private_note_is_in_any_cell(dossier: Dossier) -> None:
    records: list[Record] = [orders(dossier)]
    notes = [(cls, field.name) for cls in RECORDS.values() for field in fields_of(cls) if field.private]
    assert (Activity, "notes") in notes
    with dossier.edit(LABEL):
        records[0].with_values(notes=both("SECRET-DU-DOSSIER"))
        dossier.mark(records[0], "notes", "proposed")
    for lang in LANGS:
        assert "SECRET-DU-DOSSIER" not in repr(built(dossier, lang))
        assert all("Notes internes" not in table.head for table in sheets(built(dossier)).values())


def test_what_there_is_one_of_is_a_sheet_of_questions_and_answers(dossier: Dossier) -> None:
    with dossier.edit(LABEL):
        dossier.one(Organisation).legal_name = "Exemple SAS"
        dossier.one(Declarations).statements = ("no-transfer",)
    table = sheets(built(dossier))["Organisme"]
    rows = {said(question): said(answer) for _, question, answer in table.rows}
    assert "Exemple SAS" in rows.values()
    assert table.head == ("Sujet", "Question", "Réponse")


def test_an_empty_dossier_still_makes_a_workbook(dossier: Dossier) -> None:
    for lang in LANGS:
        assert len(workbook(built(dossier, lang)).sheetnames) >= 1


def test_any_list_of_records_can_be_a_sheet(dossier: Dossier) -> None:
    write_down(dossier, Measure(name=Text("Sauvegarde", "Backup"), nature="technical", state="done"))
    ledger = grid.rowwise(dossier, "en", TODAY)
    [title, table] = grid.sheet_of(ledger, "What protects data", dossier.all(Measure))
    assert isinstance(title, Section)
    assert isinstance(table, Table)
    assert (title.title, table.head[0], said(table.rows[0][0])) == ("What protects data", "Measure", "Backup")
    name = next(column for column in grid.columns_of(ledger, Measure) if column.title == "Measure")
    [_, narrow] = grid.sheet_of(ledger, "Names", dossier.all(Measure), (name,))
    assert isinstance(narrow, Table)
    assert narrow.head == ("Measure",)
    assert list(grid.sheet_of(ledger, "Nothing", dossier.all(Website))) == []
