"""Transfers in the register: what the law of the day says of their mechanism, and the countries nobody explained."""

from datetime import date, timedelta

import pytest
from documents.registers import (
    LABEL,
    TODAY,
    answer,
    built,
    orders,
    section_blocks,
    sheet,
    styled,
    table_of,
    text,
    warned,
    write_down,
)

from pdpeditor.blocks import Document, Table
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, Declarations, Disclosure, Party, Service, Transfer
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Text

DEAD = [fact.key for fact in catalogue("mechanisms").values() if fact.more.get("dead")]


def sent(dossier: Dossier, country: str, mechanism: str, **values: object) -> Transfer:
    """An activity that sends data to a party in that country."""
    activity = orders(dossier)
    party = Party(name="Nuage", kind="processor", country=country)
    transfer = Transfer(party_id=party.id, country=country, route="hosting", mechanism=mechanism, **values)
    write_down(dossier, party, transfer, Disclosure(activity_id=activity.id, party=party.id, role="processor"))
    return transfer


def tables(document: Document, reference: str = "T-01") -> list[str]:
    return [text((block,)) for block in section_blocks(document)[reference] if isinstance(block, Table)]


def importers(document: Document) -> str:
    """The words of the table of transfers on the sheet."""
    return text(table_of(sheet(document), "Importateur"))


def annex(document: Document) -> str:
    return next(reference for reference, parts in section_blocks(document).items() if _is_transfers(parts))


def _is_transfers(parts: list[object]) -> bool:
    return getattr(parts[0], "anchor", "") == "annex-transfers" if parts else False


@pytest.mark.parametrize("key", DEAD)
def test_a_dead_mechanism_is_flagged_with_the_day_it_died_wherever_it_is_printed(dossier: Dossier, key: str) -> None:
    sent(dossier, "US", key)
    last = catalogue("mechanisms")[key].valid_to
    assert last is not None
    year = str((last + timedelta(days=1)).year)
    for lang, words in (("fr", "n’est plus valable depuis le"), ("en", "has no longer been valid since")):
        document = built(dossier, lang)
        flagged = [line for line in warned(document) if words in line]
        assert len(flagged) == 2
        assert all(year in line for line in flagged)


def test_a_mechanism_is_judged_on_the_day_of_the_register(dossier: Dossier) -> None:
    sent(dossier, "US", "privacy-shield")
    assert not warned(built(dossier, "fr", date(2020, 7, 15)))
    assert "depuis le 16 juillet 2020" in warned(built(dossier, "fr", date(2020, 7, 16)))[0]


def test_a_mechanism_that_did_not_exist_yet_says_from_when_it_does(dossier: Dossier) -> None:
    sent(dossier, "US", "adequacy-dpf")
    assert "à partir du 10 juillet 2023" in warned(built(dossier, "fr", date(2023, 1, 1)))[0]
    assert not warned(built(dossier, "fr", TODAY))


def test_an_adequacy_decision_that_has_ended_is_flagged_with_its_last_day_gone(dossier: Dossier) -> None:
    sent(dossier, "GB", "adequacy-country")
    assert not warned(built(dossier))
    flagged = warned(built(dossier, "en", date(2031, 12, 28)))
    assert flagged and all("no longer been valid since 28 December 2031" in line for line in flagged)


def test_a_country_that_no_decision_ever_covered_is_flagged(dossier: Dossier) -> None:
    sent(dossier, "IN", "adequacy-country")
    assert "Aucune décision d’adéquation ne couvre ce pays au 22 novembre 2026." in warned(built(dossier))


def test_a_decision_that_covers_only_listed_organisations_does_not_cover_the_country(dossier: Dossier) -> None:
    sent(dossier, "US", "adequacy-country")
    assert any("inscrites sur une liste" in words for words in warned(built(dossier)))


def test_the_scope_of_a_partial_decision_is_told_with_the_documents_of_the_transfer(dossier: Dossier) -> None:
    sent(dossier, "CA", "adequacy-country")
    document = built(dossier)
    said = answer(tuple(section_blocks(document)[annex(document)]), "Mécanisme et documents")
    assert said and "Portée de la décision d’adéquation : Organisations commerciales" in said
    assert not warned(document)


def test_a_sheet_lists_importer_country_form_and_mechanism(dossier: Dossier) -> None:
    sent(dossier, "IN", "scc-2021-914-m2")
    [table] = [words for words in tables(built(dossier)) if "Importateur" in words]
    for words in ("Nuage", "Inde", "Hébergement", "Clauses contractuelles types 2021/914, module 2"):
        assert words in table


def test_the_annex_holds_the_documents_of_each_transfer(dossier: Dossier) -> None:
    sent(dossier, "IN", "scc-2021-914-m2", scc_signed_on=date(2025, 3, 12), annexes="dossier Nuage")
    document = built(dossier)
    printed = text(tuple(section_blocks(document)[annex(document)]))
    for words in ("Nuage → Inde", "12 mars 2025", "dossier Nuage"):
        assert words in printed


def test_a_disclosure_that_names_its_transfers_leaves_the_others_out(dossier: Dossier) -> None:
    transfer = sent(dossier, "IN", "scc-2021-914-m2")
    other = Transfer(party_id=transfer.party_id, country="US", route="hosting", mechanism="scc-2021-914-m2")
    write_down(dossier, other)
    disclosure = dossier.all(Disclosure)[-1]
    assert "États-Unis" in importers(built(dossier))
    with dossier.edit(LABEL):
        dossier.link(disclosure, "transfers", [transfer.id])
    assert "Inde" in importers(built(dossier)) and "États-Unis" not in importers(built(dossier))


def test_data_outside_the_area_without_a_transfer_are_an_open_point(dossier: Dossier) -> None:
    activity = orders(dossier)
    party = Party(name="Nuage", kind="processor", country="IE")
    service = Service(party_id=party.id, name=Text("secours", "backup"), access_countries=("IN", "FR"))
    write_down(dossier, party, service, Disclosure(activity_id=activity.id, party=party.id, role="processor"))
    [point] = [words for words in styled(sheet(built(dossier)), "open") if "Nuage" in words]
    assert "(Inde)" in point
    write_down(dossier, Transfer(party_id=party.id, country="IN", route="remote-access", mechanism="scc-2021-914-m2"))
    assert not [words for words in styled(sheet(built(dossier)), "open") if "Nuage" in words]


def test_transfers_put_aside_say_why_instead_of_asking(dossier: Dossier) -> None:
    activity = orders(dossier)
    party = Party(name="Nuage", kind="processor", country="US")
    disclosure = Disclosure(activity_id=activity.id, party=party.id, role="processor")
    write_down(dossier, party, disclosure)
    with dossier.edit(LABEL):
        dossier.mark(
            disclosure, "transfers", "not-applicable", Text("entité soumise au RGPD", "entité soumise au RGPD")
        )
    assert "Nuage : Sans objet : entité soumise au RGPD" in text(sheet(built(dossier)))
    assert not [words for words in styled(sheet(built(dossier)), "open") if "Nuage" in words]


def test_no_transfer_is_a_statement_only_where_the_organisation_made_it(dossier: Dossier) -> None:
    orders(dossier)
    assert "Aucun transfert n’est enregistré pour cette activité." in text(sheet(built(dossier)))
    with dossier.edit(LABEL):
        dossier.one(Declarations).statements = ("no-transfer",)
    assert "l’organisme déclare n’envoyer aucune donnée" in text(sheet(built(dossier)))


def test_a_declaration_set_aside_or_contradicted_is_not_repeated(dossier: Dossier) -> None:
    orders(dossier)
    declarations = dossier.one(Declarations)
    with dossier.edit(LABEL):
        declarations.statements = ("no-transfer",)
        dossier.mark(declarations, "statements", "not-applicable")
    assert "l’organisme déclare" not in text(sheet(built(dossier)))
    with dossier.edit(LABEL):
        dossier.mark(declarations, "statements", "")
        party = Party(name="Nuage", kind="processor", country="US")
        dossier.add(party)
        dossier.add(Transfer(party_id=party.id, country="US", route="hosting"))
    assert "l’organisme déclare" not in text(sheet(built(dossier)))


def test_without_recipients_nothing_is_said_of_transfers_but_that_they_are_unknown(dossier: Dossier) -> None:
    write_down(dossier, Activity(reference="T-01", name=Text("Paie", "Payroll")))
    with dossier.edit(LABEL):
        dossier.one(Declarations).statements = ()
    for lang in LANGS:
        assert any("transfer" in words.lower() for words in styled(sheet(built(dossier, lang)), "open"))
