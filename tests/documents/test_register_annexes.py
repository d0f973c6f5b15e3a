"""The cover, the order of the annexes, and the two that follow the life of the register."""

from datetime import date

from documents.registers import LABEL, built, orders, plain, section_blocks, table, words, write_down

from pdpeditor import blocks
from pdpeditor.documents.register.points import waiting
from pdpeditor.records import Activity, Organisation, ProtectionOfficer, Publication, PublishedDocument
from pdpeditor.store import Dossier
from pdpeditor.text import Text


def test_the_register_opens_with_its_cover_and_contents_then_a_sheet_for_each_activity(dossier: Dossier) -> None:
    orders(dossier)
    write_down(dossier, Activity(name=Text("Paie", "Payroll"), status="stopped"))
    document = built(dossier)
    assert [type(block).__name__ for block in document.blocks[:4]] == ["Cover", "Contents", "PageBreak", "Section"]
    titles = [(plain(section.reference), section.title) for section in blocks.sections(document)]
    assert titles[:2] == [("T-01", "Commandes"), ("N° 2", "Paie (activité arrêtée)")]


def test_the_annexes_follow_in_their_order_each_with_the_next_letter(dossier: Dossier) -> None:
    orders(dossier)
    found = [(section.reference, section.anchor) for section in blocks.sections(built(dossier))][1:]
    names = ["organisation", "parties", "people", "screening", "rights"]
    assert found == [(letter, f"annex-{name}") for letter, name in zip("ABCDE", names, strict=True)]


def test_the_cover_names_who_answers_what_the_law_is_and_what_is_left_to_do(dossier: Dossier) -> None:
    orders(dossier)
    with dossier.edit(LABEL):
        dossier.one(ProtectionOfficer).with_values(status="appointed-internal", name="Ana Roy", email="dpo@exemple.fr")
    cover = built(dossier).blocks[0]
    assert isinstance(cover, blocks.Cover)
    rows = {label: plain("".join(run.words for run in line)) for label, line in cover.rows}
    assert (cover.owner, plain(cover.subtitle)) == ("Exemple SAS", "Article 30 du règlement (UE) 2016/679 (RGPD)")
    assert rows["Responsable du traitement"] == "Exemple SAS"
    assert rows["Délégué à la protection des données"] == "Ana Roy, dpo@exemple.fr"
    assert rows["Registre arrêté au"] == "22 novembre 2026"
    assert rows["Périmètre"] == "1 activité de traitement"
    assert rows["Reste à faire"].startswith(f"{waiting(built(dossier).blocks)} réponses à compléter")


def test_an_unconfirmed_name_counts_once_however_many_sheets_mention_it(dossier: Dossier) -> None:
    orders(dossier)
    write_down(dossier, Activity(reference="T-02", name=Text("Paie", "Payroll")))
    before = waiting(built(dossier).blocks)
    with dossier.edit(LABEL):
        dossier.mark(dossier.one(Organisation), "legal_name", "proposed")
    assert waiting(built(dossier).blocks) == before + 1


def test_a_contact_who_is_no_officer_is_not_called_one(dossier: Dossier) -> None:
    with dossier.edit(LABEL):
        dossier.one(ProtectionOfficer).with_values(status="voluntary-contact", name="Ana Roy", email="a@exemple.fr")
    rows = dict(built(dossier).blocks[0].rows)  # type: ignore[attr-defined]
    assert "Contact pour les données personnelles" in rows
    assert "Délégué à la protection des données" not in rows


def test_the_screening_tells_the_criteria_that_are_met_from_those_nobody_answered(dossier: Dossier) -> None:
    orders(dossier, criterion_large_scale=True, criterion_matching=False, dpia_decision="required")
    write_down(dossier, Activity(name=Text("Paie", "Payroll")))
    first, second = table(built(dossier), "Activité")
    assert first[:2] == ["T-01 · Commandes", "Traitement à grande échelle"]
    assert "Évaluation ou notation" in first[2] and "Croisement de fichiers" not in first[2]
    assert first[3] == "Analyse d’impact à faire"
    assert second == ["Paie", "–", "tous", "–"]


def test_the_changes_list_versions_files_and_the_dates_of_the_sheets(dossier: Dossier) -> None:
    orders(dossier, reviewed_on=date(2026, 3, 1))
    version = Publication(number="1.1", effective_on=date(2026, 3, 1), changes=Text("Un hébergeur.", "One host."))
    file = PublishedDocument(publication_id=version.id, document="register", lang="fr", file_name="register-fr.pdf")
    write_down(dossier, version, file.with_values(format="pdf", sha256="ab12"))
    document = built(dossier)
    versions, files, dates = [block for block in section_blocks(document)["F"] if isinstance(block, blocks.Table)]
    assert table([versions], "Version") == [["1.1\nEn vigueur le : 1er mars 2026", "Un hébergeur.", "–"]]
    assert table([files], "Version") == [
        ["1.1", "register-fr.pdf\nRegistre des activités de traitement", "fr · pdf", "ab12"]
    ]
    assert isinstance(dates, blocks.Table)
    assert dates.head[1:] == ("Fiche créée le", "Fiche mise à jour le", "Fiche relue le")
    assert [words(line) for cell in dates.rows[0] for line in cell.paragraphs][2:] == ["–", "1er mars 2026"]


def test_the_version_on_the_cover_is_the_last_one_in_force_that_day(dossier: Dossier) -> None:
    for number, day in (("1.0", date(2026, 1, 1)), ("2.0", date(2027, 1, 1))):
        write_down(dossier, Publication(number=number, effective_on=day))
    cover = built(dossier).blocks[0]
    assert dict(cover.rows)["Version"] == blocks.inline("1.0")  # type: ignore[attr-defined]
