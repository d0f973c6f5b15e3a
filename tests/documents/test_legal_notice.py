"""The legal notice says what the law wants of each type of organisation, and shows what is lacking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from documents.lists import DAY, EDIT, PAGES, build, change, every_form, everybody, fill, make, page, text
from documents.policies import build as policy_of
from documents.policies import runs
from documents.registers import plain, shape

from pdpeditor import records as r
from pdpeditor.documents import legal_notice
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text

SECRET = "zzinterne"


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "port.pdp") as opened:
        yield opened


def told(dossier: Dossier, lang: Lang = "fr") -> str:
    return plain(text(build(dossier, "legal-notice", lang)))


def open_points(dossier: Dossier) -> list[str]:
    return [plain(run.words) for run in runs(build(dossier, "legal-notice", "fr")) if run.style == "open"]


def organisation(dossier: Dossier, **values: Any) -> None:
    change(dossier, dossier.one(r.Organisation), **values)


@pytest.mark.parametrize("lang", LANGS)
def test_the_notice_is_word_for_word_what_was_read_and_agreed(dossier: Dossier, lang: Lang) -> None:
    assert page(build(dossier, "legal-notice", lang)) == (PAGES / f"legal-notice-{lang}.md").read_text("utf-8")


def test_a_complete_dossier_leaves_no_open_point(dossier: Dossier) -> None:
    assert open_points(dossier) == []


@pytest.mark.parametrize(
    ("lacking", "asked"),
    [
        ({"legal_name": ""}, "À compléter : Dénomination sociale"),
        ({"entity_type": None}, "À compléter"),
        ({"legal_form": None}, "À compléter : Forme juridique"),
        ({"share_capital": None}, "À compléter : Capital social"),
        ({"siren": ""}, "À compléter : Numéro SIREN"),
        ({"rcs_city": ""}, "À compléter : Ville du RCS"),
        ({"street": ""}, "À compléter : Rue"),
        ({"street": "", "city": ""}, "À compléter : Rue et Ville"),
        ({"phone": ""}, "À compléter"),
        ({"email": ""}, "À compléter"),
        ({"publication_director": ""}, "À compléter"),
        ({"mediator_url": ""}, "À compléter"),
    ],
)
def test_what_the_law_requires_and_the_dossier_lacks_is_an_open_point(
    dossier: Dossier, lacking: dict[str, Any], asked: str
) -> None:
    organisation(dossier, **lacking)
    assert asked in open_points(dossier)


@pytest.mark.parametrize(
    ("lacking", "asked"),
    [
        ({"street": ""}, "À compléter : Rue"),
        ({"phone": ""}, "À compléter"),
        ({"name": "", "legal_entity": ""}, "À compléter"),
    ],
)
def test_the_host_is_asked_for_its_name_address_and_phone(
    dossier: Dossier, lacking: dict[str, str], asked: str
) -> None:
    host = next(party for party in dossier.all(r.Party) if party.name == "Hébergeur")
    change(dossier, host, **lacking)
    assert open_points(dossier) == [asked]


def test_the_host_is_named_even_where_the_policy_gives_its_category(dossier: Dossier) -> None:
    host = next(party for party in dossier.all(r.Party) if party.name == "Hébergeur")
    change(dossier, host, published_as="category", category_label=Text("notre hébergeur", "our host"))
    assert "Hébergeur (Hébergeur SA)" in told(dossier)


def test_a_website_without_a_host_and_a_dossier_without_a_website_say_so(dossier: Dossier) -> None:
    change(dossier, dossier.all(r.Website)[0], host=None)
    assert open_points(dossier) == ["À compléter"]


def test_an_organisation_whose_website_was_not_described_is_asked_for_it(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "empty.pdp") as dossier:
        assert not legal_notice.concerned(dossier)
        organisation(dossier, website="https://port.example")
        assert legal_notice.concerned(dossier)
        assert "À compléter : aucun site n’est enregistré." in open_points(dossier)


def test_what_was_set_aside_is_neither_printed_nor_asked_for(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        one = dossier.one(r.Organisation).with_values(phone="", mediator=Text())
        dossier.mark(one, "phone", "not-applicable", Text("aucun", "none"))
        dossier.mark(one, "mediator", "not-applicable", Text("aucun", "none"))
    assert open_points(dossier) == []
    assert "Médiation" not in told(dossier)


def test_a_mediator_is_asked_of_those_who_sell_to_consumers_only(dossier: Dossier) -> None:
    organisation(dossier, mediator=Text(), mediator_address="", mediator_url="")
    assert open_points(dossier) == ["À compléter"] * 3
    change(dossier, dossier.all(r.DataSubject)[0], consumer=False)
    assert open_points(dossier) == []
    assert "Médiation" not in told(dossier)


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Ana Roy", "Ana Roy EI édite"),
        ("Ana Roy EI", "Ana Roy EI édite"),
        ("Ana Roy, entrepreneur individuel", "Ana Roy, entrepreneur individuel édite"),
        ("Keith Reid", "Keith Reid EI édite"),
    ],
)
def test_a_sole_trader_bears_the_mention_once(dossier: Dossier, name: str, printed: str) -> None:
    organisation(dossier, entity_type="sole-trader", legal_form="ei", legal_name=name)
    assert printed in told(dossier)


def test_a_sole_trader_has_no_capital_and_is_in_one_of_the_two_registers(dossier: Dossier) -> None:
    organisation(dossier, entity_type="sole-trader", legal_form="ei", share_capital=None, rcs_city="")
    assert open_points(dossier) == ["À compléter : Numéro au registre national des entreprises (RNE)"]
    organisation(dossier, rne_number="123456782")
    assert open_points(dossier) == []
    assert "Capital" not in told(dossier) and "Siège social" not in told(dossier)


@pytest.mark.parametrize("entity", ["association", "public-body"])
def test_those_who_are_in_no_trade_register_are_not_asked_for_it(dossier: Dossier, entity: str) -> None:
    organisation(dossier, entity_type=entity, legal_form="association", siren="", rcs_city="", share_capital=None)
    assert open_points(dossier) == []
    assert "Immatriculation" not in told(dossier)


def test_an_association_gives_its_number(dossier: Dossier) -> None:
    organisation(dossier, entity_type="association", legal_form="association", rna_number="W123456789")
    assert "W123456789" in told(dossier)
    assert "Siège social" in told(dossier)


def test_a_private_individual_stays_unnamed(dossier: Dossier) -> None:
    organisation(
        dossier, entity_type="non-professional", legal_name="Anne Secrète", trade_name="", street="9 rue Chez Moi"
    )
    for lang in LANGS:
        document = build(dossier, "legal-notice", lang)
        said = text(document) + document.owner
        assert not {"Anne Secrète", "9 rue Chez Moi", "bonjour@port.example", "02 00 00 00 00"} & set(said.splitlines())
        for word in ("Secrète", "Chez Moi", "bonjour@", "02 00", "Médiation"):
            assert word not in said
        assert "Hébergeur SA" in said and "3 rue du Câble" in said


def test_the_law_is_cited_as_it_stands_since_2024(dossier: Dossier) -> None:
    assert "art. 1-1" in told(dossier) and "Articles 1-1" in told(dossier, "en")
    for lang in LANGS:
        assert "6-III" not in told(dossier, lang) and "6 III" not in told(dossier, lang)


def test_a_regulated_profession_and_an_authorisation_are_told(dossier: Dossier) -> None:
    organisation(
        dossier,
        regulated_profession=Text("Géomètre-expert", "Surveyor"),
        authorising_authority=Text("Préfecture", "Prefecture"),
    )
    assert "Géomètre-expert" in told(dossier) and "Prefecture" in told(dossier, "en")


def test_several_websites_stand_under_their_names(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.add(r.Website(name="Boutique", url="https://boutique.example", host=dossier.all(r.Website)[0].host))
    assert "édite ces sites : Port et Boutique." in told(dossier)
    assert "https://boutique.example" in told(dossier)


def test_both_languages_have_the_same_blocks(dossier: Dossier) -> None:
    organisation(dossier, phone="", legal_name="")
    assert shape(build(dossier, "legal-notice", "fr")) == shape(build(dossier, "legal-notice", "en"))


def test_no_internal_words_reach_the_notice(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        hidden = sum(fill(record, SECRET, lambda field: not field.public) for record in everybody(dossier))
    assert hidden > 50
    assert SECRET not in every_form(dossier, "legal-notice")


def test_the_policy_does_not_print_where_a_host_is_reached(dossier: Dossier) -> None:
    for lang in LANGS:
        said = text(policy_of(dossier, lang, DAY))
        assert "Hébergeur" in said
        assert "rue du Câble" not in said and "09 00" not in said


def test_the_notice_is_on_the_shelf() -> None:
    assert "legal-notice" in DOCUMENTS
