"""The list of processors and transfers shows who does what, under what, and what is still to be found out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from documents.lists import EDIT, PAGES, build, change, every_form, everybody, fill, grid, make, page
from documents.policies import part_text
from documents.registers import plain, said, shape

from pdpeditor import records as r
from pdpeditor.blocks import Section, Table
from pdpeditor.documents import processors
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.records import Party
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text

SECRET = "zzprivé"


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "port.pdp") as opened:
        yield opened


def party(dossier: Dossier, name: str) -> Party:
    return next(one for one in dossier.all(Party) if one.name == name)


def part(dossier: Dossier, anchor: str, lang: Lang = "fr") -> str:
    return plain(part_text(build(dossier, "processors", lang), anchor))


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_is_word_for_word_what_was_read_and_agreed(dossier: Dossier, lang: Lang) -> None:
    assert page(build(dossier, "processors", lang)) == (PAGES / f"processors-{lang}.md").read_text("utf-8")


def test_a_row_says_what_a_party_is_used_for_and_under_which_agreement(dossier: Dossier) -> None:
    rows = _rows(dossier)
    host = rows["Hébergeur"]
    assert "Commandes · Sous-traitant · Coordonnées" in host[1]
    assert "Clinique du Lac · hébergement du site ; Mairie de Brest · hébergement du site" in host[1]
    assert "Pays de stockage : France" in host[2]
    assert "Signé ou accepté le : 12 mars 2025" in host[3]


def _rows(dossier: Dossier) -> dict[str, list[str]]:
    first = next(block for block in build(dossier, "processors", "fr").blocks if isinstance(block, Table))
    return {said(row[0]).splitlines()[0]: [said(cell) for cell in row] for row in first.rows}


def test_processors_come_first(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.add(Party(name="Avocat", kind="adviser", country="FR"))
        dossier.add(Party(name="Banque", kind="independent-controller", country="FR"))
        bank = party(dossier, "Banque")
        dossier.add(r.Service(party_id=bank.id, name=Text("paie", "payroll"), role="processor"))
    assert list(_rows(dossier)) == ["Hébergeur", "Nuage", "Secours", "Banque", "Avocat"]


def test_a_processor_without_an_agreement_is_an_open_point_and_an_adviser_is_not(dossier: Dossier) -> None:
    missing = "aucun contrat de sous-traitance n’est enregistré"
    assert part(dossier, "missing").count(missing) == 1
    change(dossier, party(dossier, "Secours"), kind="adviser")
    with dossier.edit(EDIT):
        for one in dossier.parts(party(dossier, "Secours"), r.Service):
            one.role = "independent-controller"
    assert missing not in part(dossier, "missing")


def test_a_country_outside_the_area_without_a_transfer_is_missing(dossier: Dossier) -> None:
    service = dossier.parts(party(dossier, "Nuage"), r.Service)[0]
    change(dossier, service, access_countries=("IN",))
    assert "(Inde)" in part(dossier, "missing")


def test_questions_without_an_answer_are_listed_with_where_they_belong(dossier: Dossier) -> None:
    change(dossier, party(dossier, "Nuage"), country=None)
    change(dossier, dossier.parts(party(dossier, "Nuage"), r.Contract)[0], signed_on=None)
    told = part(dossier, "missing")
    assert "Pays d’établissement" in told and "Contrat de sous-traitance, 2 : Signé ou accepté le" in told


def test_a_complete_list_says_that_nothing_is_missing(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.add(r.Contract(party_id=party(dossier, "Secours").id, signed_on=date(2026, 1, 1)))
    assert part(dossier, "missing").startswith("Il ne manque rien")


def test_a_transfer_gives_the_number_of_its_decision_and_a_dead_mechanism_is_told(dossier: Dossier) -> None:
    assert "2023/1795" in part(dossier, "transfers")
    transfer = dossier.parts(party(dossier, "Nuage"), r.Transfer)[0]
    change(dossier, transfer, mechanism="privacy-shield")
    assert "n’est plus valable" in part(dossier, "transfers")


def test_an_empty_dossier_has_no_list(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "empty.pdp") as dossier:
        assert not processors.concerned(dossier)


def test_private_answers_are_in_no_form_of_the_list(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        hidden = sum(fill(record, SECRET, lambda field: field.private) for record in everybody(dossier))
    assert hidden >= 4
    assert SECRET not in every_form(dossier, "processors")


def test_internal_answers_are_shown(dossier: Dossier) -> None:
    change(dossier, dossier.all(r.Contract)[0], terms_version="avenant n° 7")
    assert "avenant n° 7" in plain(every_form(dossier, "processors"))


def test_the_spreadsheet_has_one_table_for_each_section_and_dates_that_are_dates(dossier: Dossier) -> None:
    blocks = grid(dossier, "processors", "fr").blocks[1:]
    assert [type(block) for block in blocks] == [Section, Table] * (len(blocks) // 2)
    values = [cell.value for block in blocks if isinstance(block, Table) for row in block.rows for cell in row]
    assert date(2025, 3, 12) in values and date(2026, 10, 1) in values


def test_both_languages_have_the_same_blocks(dossier: Dossier) -> None:
    assert shape(build(dossier, "processors", "fr")) == shape(build(dossier, "processors", "en"))
    assert shape(grid(dossier, "processors", "fr")) == shape(grid(dossier, "processors", "en"))


def test_the_list_is_on_the_shelf_with_its_spreadsheet() -> None:
    assert DOCUMENTS["processors"].grid
