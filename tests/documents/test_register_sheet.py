"""The sheet of an activity, in the order of the law, and the processor’s register."""

import pytest
from documents.registers import (
    LABEL,
    answer,
    built,
    headings,
    orders,
    runs,
    section_blocks,
    sheet,
    styled,
    table,
    table_of,
    write_down,
)

from pdpeditor import blocks
from pdpeditor.records import Activity, Client, DataSubject, DataUse, Disclosure, Measure, Organisation, Party, Purpose
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text

POINTS = [f"art. 30(1)({letter})" for letter in "abcdefg"]

each_language = pytest.mark.parametrize("lang", LANGS)


@each_language
def test_each_sheet_has_the_seven_points_of_the_law_in_their_order(dossier: Dossier, lang: Lang) -> None:
    orders(dossier)
    titles = headings(sheet(built(dossier, lang)))
    found = [title[title.lower().index("art. 30") :].lower() for title in titles if "rt. 30(1)" in title]
    assert found == POINTS


def test_the_points_of_the_law_stand_even_on_an_empty_sheet_each_as_an_open_point(dossier: Dossier) -> None:
    write_down(dossier, Activity(reference="T-01", name=Text("Paie", "Payroll")))
    parts = sheet(built(dossier))
    assert len([title for title in headings(parts) if "art. 30(1)" in title]) == 7
    gaps = [found for found in styled(parts, "open") if found.startswith("À compléter :")]
    expected = ("finalité", "donnée", "destinataire", "transferts", "délai", "mesure")
    assert all(what in found for what, found in zip(expected, gaps, strict=True))


def test_a_joint_controller_stands_beside_the_controller_with_the_essence_of_the_arrangement(dossier: Dossier) -> None:
    activity = orders(dossier)
    party = Party(name="Réseau", kind="joint-controller", arrangement=Text("Le réseau répond.", "The network answers."))
    write_down(dossier, party, Disclosure(activity_id=activity.id, party=party.id, role="joint-controller"))
    assert answer(sheet(built(dossier)), "Responsable conjoint") == "Réseau\nLe réseau répond."


def test_the_people_and_the_sensitive_data_are_summed_up_before_the_details(dossier: Dossier) -> None:
    activity = orders(dossier)
    pupils = DataSubject(category="trainees", name=Text("nos élèves", "our pupils"))
    use = DataUse(activity_id=activity.id, category="health", items=Text("allergies", "allergies"))
    write_down(dossier, pupils, use)
    with dossier.edit(LABEL):
        dossier.link(use, "subjects", [pupils.id])
    parts = sheet(built(dossier))
    assert answer(parts, "Toutes les personnes concernées") == "Clients particuliers ; nos élèves"
    assert answer(parts, "Données sensibles (art.\u00a09)") == "Données concernant la santé"


def test_data_are_numbered_so_that_a_disclosure_can_tell_two_of_the_same_category_apart(dossier: Dossier) -> None:
    activity = orders(dossier)
    second = DataUse(activity_id=activity.id, category="contact", items=Text("téléphone", "phone"))
    write_down(dossier, second)
    with dossier.edit(LABEL):
        dossier.link(dossier.parts(activity, Disclosure)[0], "data", [second.id])
    parts = sheet(built(dossier))
    titles = [row[0].split("\n")[0] for row in table(parts, "Données")]
    assert titles == ["1. Coordonnées", "2. Coordonnées"]
    assert answer(table_of(parts, "Destinataire et rôle"), "Données") == "2. Coordonnées"


def test_purposes_are_numbered_so_that_data_and_disclosures_can_name_them(dossier: Dossier) -> None:
    activity = orders(dossier)
    second = Purpose(activity_id=activity.id, name=Text("Facturer", "Invoice"), basis="legal-obligation")
    write_down(dossier, second)
    with dossier.edit(LABEL):
        dossier.link(dossier.parts(activity, DataUse)[0], "purposes", [second.id])
    parts = sheet(built(dossier))
    assert [row[0] for row in table(parts, "Finalité")] == ["1. Livrer", "2. Facturer"]
    assert answer(table_of(parts, "Données"), "Finalités") == "2"
    assert table(parts, "Destinataire et rôle")[0][1] == "Toutes les données\nToutes les finalités"


def test_criteria_are_met_ruled_out_or_still_to_be_examined(dossier: Dossier) -> None:
    activity = orders(dossier, criterion_large_scale=True, criterion_matching=False, criterion_innovation=False)
    with dossier.edit(LABEL):
        dossier.mark(activity, "criterion_innovation", "proposed")
        dossier.mark(activity, "criterion_exclusion", "not-applicable", Text("aucun choix", "no choice"))
    parts = sheet(built(dossier))
    assert answer(parts, "Critères remplis") == "Traitement à grande échelle"
    assert answer(parts, "Critères écartés") == "Croisement de fichiers ; Technologie nouvelle"
    left = answer(parts, "Critères à examiner") or ""
    assert "Évaluation ou notation" in left and "Technologie" not in left and "Privation" not in left
    assert answer(parts, "Privation d’un droit, d’un service ou d’un contrat") == "Sans objet : aucun choix"
    assert styled(parts, "proposed") == ["Technologie nouvelle"]


def test_a_planned_measure_is_never_told_as_being_in_place(dossier: Dossier) -> None:
    activity = orders(dossier, inherits_measures=True)
    measure = Measure(name=Text("Coffre", "Vault"), nature="technical", state="planned")
    write_down(dossier, measure)
    with dossier.edit(LABEL):
        dossier.link(activity, "measures", [measure.id])
    said = answer(sheet(built(dossier)), "Mesures de sécurité propres")
    assert said == "Coffre (prévue, pas encore en place)"
    assert "#annex-security" in [run.href for block in sheet(built(dossier)) for run in runs(block)]


def test_the_processor_register_is_there_for_a_processor_or_its_clients_and_for_nobody_else(dossier: Dossier) -> None:
    orders(dossier)
    assert "processor" not in [section.anchor for section in blocks.sections(built(dossier))]
    with dossier.edit(LABEL):
        dossier.one(Organisation).roles = ("controller", "processor")
    assert any("aucun client n’est enregistré" in found for found in styled(built(dossier), "open"))
    write_down(dossier, Client(name="Mairie", email="dpo@mairie.example"))
    parts = tuple(section_blocks(built(dossier))["Art.\u00a030(2)"])
    assert answer(parts, "Sous-traitant") == "Exemple SAS"
    assert headings(parts) == ["Mairie"]
    assert answer(parts, "Adresse électronique") == "dpo@mairie.example"


def test_a_block_that_a_record_made_leads_back_to_it(dossier: Dossier) -> None:
    activity = orders(dossier)
    parts = sheet(built(dossier))
    known = {activity.id, dossier.one(Organisation).id}
    known |= {part.id for cls in (Purpose, DataUse, Disclosure) for part in dossier.parts(activity, cls)}
    assert {origin for block in parts for origin in (block.origin, *getattr(block, "origins", ()))} == known
