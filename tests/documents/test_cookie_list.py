"""The list of trackers tells a visitor of each one what the law asks, and says "none" only where that is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from documents.lists import EDIT, PAGES, build, change, every_form, everybody, fill, grid, make, page, text
from documents.policies import part_text
from documents.registers import plain, shape

from pdpeditor import records as r
from pdpeditor.blocks import Table
from pdpeditor.documents import cookie_list
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang

SECRET = "zzinterne"


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "port.pdp") as opened:
        yield opened


def told(dossier: Dossier, lang: Lang = "fr") -> str:
    return plain(text(build(dossier, "cookies", lang)))


def table(dossier: Dossier, lang: Lang = "fr") -> Table:
    [found] = [block for block in grid(dossier, "cookies", lang).blocks if isinstance(block, Table)]
    return found


def without_trackers(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        for record in (*dossier.all(r.Tracker), *dossier.all(r.ConsentMechanism)):
            dossier.remove(record)


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_is_word_for_word_what_was_read_and_agreed(dossier: Dossier, lang: Lang) -> None:
    assert page(build(dossier, "cookies", lang)) == (PAGES / f"cookies-{lang}.md").read_text("utf-8")


def test_each_tracker_has_its_answers_and_the_visitor_their_choice(dossier: Dossier) -> None:
    said = plain(part_text(build(dossier, "cookies", "fr"), "trackers"))
    for words in ("session", "2 heures", "_mesure", "Hébergeur", "13 mois", "25 mois", "Tout refuser", "Mes choix"):
        assert words in said
    assert "Votre choix est retenu 6 mois" in said


def test_none_is_said_only_where_it_was_declared_and_nothing_contradicts_it(dossier: Dossier) -> None:
    without_trackers(dossier)
    assert not cookie_list.concerned(dossier)
    change(dossier, dossier.one(r.Declarations), statements=("no-cookies",))
    assert cookie_list.concerned(dossier)
    silent = told(dossier)
    with dossier.edit(EDIT):
        site = dossier.all(r.Website)[0]
        dossier.add(r.Tracker(website_id=site.id, name="pixel", purpose="advertising"))
    declared = [line for line in silent.splitlines() if line not in told(dossier).splitlines()]
    assert len(declared) == 1 and "traceur" in declared[0].lower()


def test_a_declaration_that_was_set_aside_is_no_list(dossier: Dossier) -> None:
    without_trackers(dossier)
    with dossier.edit(EDIT):
        one = dossier.one(r.Declarations).with_values(statements=("no-cookies",))
        dossier.mark(one, "statements", "not-applicable")
    assert not cookie_list.concerned(dossier)


def test_a_row_of_the_spreadsheet_says_in_a_typed_cell_whether_consent_is_needed(dossier: Dossier) -> None:
    found = table(dossier)
    asked = found.head.index("Accord nécessaire")
    assert [row[asked].value for row in found.rows] == [False, True]
    assert all(len(row) == len(found.head) for row in found.rows)
    assert plain("".join(run.words for run in found.rows[1][4].paragraphs[0])) == "13 mois"


def test_each_website_stands_under_its_name(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        shop = r.Website(name="Boutique", url="https://boutique.example")
        dossier.add(shop)
        dossier.add(r.Tracker(website_id=shop.id, name="panier", purpose="necessary"))
    assert told(dossier).index("Port") < told(dossier).index("Boutique") < told(dossier).index("panier")
    assert len(table(dossier).rows) == 3


def test_both_languages_have_the_same_blocks(dossier: Dossier) -> None:
    assert shape(build(dossier, "cookies", "fr")) == shape(build(dossier, "cookies", "en"))
    assert shape(grid(dossier, "cookies", "fr")) == shape(grid(dossier, "cookies", "en"))


def test_no_internal_words_reach_the_list(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        hidden = sum(fill(record, SECRET, lambda field: not field.public) for record in everybody(dossier))
    assert hidden > 50
    assert SECRET not in every_form(dossier, "cookies")


def test_a_party_published_by_its_category_is_not_named(dossier: Dossier) -> None:
    host = next(party for party in dossier.all(r.Party) if party.name == "Hébergeur")
    change(dossier, host, published_as="category")
    assert "Hébergeur" not in every_form(dossier, "cookies")


def test_the_list_is_on_the_shelf_with_its_spreadsheet() -> None:
    assert DOCUMENTS["cookies"].grid
