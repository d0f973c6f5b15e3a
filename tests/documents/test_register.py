"""The register of processing activities: the order of the law, the same blocks twice, nothing unknown told as known."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from documents.registers import (
    LABEL,
    TODAY,
    answer,
    answers,
    built,
    orders,
    plain,
    section_blocks,
    shape,
    sheet,
    styled,
    text,
    words,
    write_down,
)
from large import make_large

from pdpeditor import blocks
from pdpeditor.documents.register.points import waiting
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.lint.open_points import open_points
from pdpeditor.records import (
    RECORDS,
    Activity,
    AutomatedDecision,
    Client,
    DataSubject,
    DataUse,
    Disclosure,
    Measure,
    Organisation,
    Party,
    ProtectionOfficer,
    Publication,
    PublishedDocument,
    Purpose,
    Record,
)
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier
from pdpeditor.store.showing import show
from pdpeditor.text import LANGS, Lang, Text, both

POINTS = [f"art. 30(1)({letter})" for letter in "abcdefg"]
NOT_PRINTED = {"website", "tracker", "consent_mechanism", "social_page", "payment", "marketing_rule"}
PUBLISHED = {"publication", "published_document"}

each_sample = pytest.mark.parametrize("sample", sample_names())
each_language = pytest.mark.parametrize("lang", LANGS)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "acme.pdp") as dossier:
        yield dossier


def opened(sample: str, tmp_path: Path) -> Dossier:
    path = tmp_path / "sample.pdp"
    make_sample(sample, path)
    dossier = Dossier.open_to_read(path)
    dossier.preload()
    return dossier


def headings(parts: tuple[blocks.Block, ...]) -> list[str]:
    return [plain(block.title) for block in parts if isinstance(block, blocks.Heading)]


@each_sample
def test_both_languages_have_the_same_blocks_in_the_same_order(sample: str, tmp_path: Path) -> None:
    with opened(sample, tmp_path) as dossier:
        assert shape(built(dossier, "fr")) == shape(built(dossier, "en"))


def test_an_empty_dossier_gives_the_same_blocks_in_both_languages(dossier: Dossier) -> None:
    assert shape(built(dossier, "fr")) == shape(built(dossier, "en"))
    assert "À compléter : aucune activité de traitement n’est enregistrée." in styled(built(dossier), "open")


def test_words_in_one_language_only_change_no_block_and_are_told_to_be_translated(dossier: Dossier) -> None:
    activity = orders(dossier, description=Text("Du panier à la livraison", ""))
    write_down(dossier, Measure(name=Text("Sauvegarde", ""), nature="technical", state="done"))
    write_down(dossier, AutomatedDecision(activity_id=activity.id, name=Text("Tri", ""), extent="assisted"))
    french, english = built(dossier, "fr"), built(dossier, "en")
    assert shape(french) == shape(english)
    assert answer(sheet(english), "Description") == "To be translated"
    assert answer(sheet(french), "Description") == "Du panier à la livraison"
    assert "To be translated" in headings(english.blocks)


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


def test_a_required_field_without_answer_is_an_open_point_and_an_optional_one_is_not_printed(dossier: Dossier) -> None:
    activity = orders(dossier)
    purpose = dossier.parts(activity, Purpose)[0]
    with dossier.edit(LABEL):
        purpose.basis = None
    parts = sheet(built(dossier))
    assert answer(parts, "Base légale") == "À compléter"
    assert answer(sheet(built(dossier, "en")), "Legal basis") == "To be completed"
    assert answer(parts, "Description") is None
    assert answer(parts, "Contrat concerné") is None


def test_a_flag_that_nobody_answered_is_never_told_as_no(dossier: Dossier) -> None:
    activity = orders(dossier)
    assert "Non" not in text(built(dossier)).split("\n")
    with dossier.edit(LABEL):
        activity.large_scale = False
    assert answer(sheet(built(dossier)), "Grande échelle") == "Non"


def test_a_question_put_aside_says_why_whatever_its_value(dossier: Dossier) -> None:
    activity = orders(dossier)
    purpose = dossier.parts(activity, Purpose)[0]
    with dossier.edit(LABEL):
        dossier.mark(purpose, "basis", "not-applicable", "activité terminée avant 2018")
        dossier.mark(purpose, "contract", "not-applicable")
    parts = sheet(built(dossier))
    assert answer(parts, "Base légale") == "Sans objet : activité terminée avant 2018"
    assert answer(parts, "Contrat concerné") == "Sans objet"


def test_a_proposed_answer_is_printed_as_proposed_until_it_is_confirmed(dossier: Dossier) -> None:
    activity = orders(dossier)
    with dossier.edit(LABEL):
        dossier.mark(activity, "status", "proposed")
    assert styled(sheet(built(dossier)), "proposed") == ["En cours"]
    with dossier.edit(LABEL):
        dossier.mark(activity, "status", "confirmed")
    assert styled(built(dossier), "proposed") == []


def test_an_answer_that_no_longer_matters_is_not_printed(dossier: Dossier) -> None:
    activity = orders(dossier)
    purpose = dossier.parts(activity, Purpose)[0]
    with dossier.edit(LABEL):
        purpose.with_values(basis="legitimate-interests", contract=Text("la commande", "the order"))
    assert "la commande" not in text(built(dossier))


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
                if field.kind.name not in ("flag", "link", "links", "choices") and relevant(record, field):
                    for line in show(dossier, record, field, lang).split("\n"):
                        yield cls.__name__, field.name, plain(line.strip())


def _printed_classes() -> list[type[Record]]:
    return [cls for name, cls in RECORDS.items() if name not in NOT_PRINTED | PUBLISHED and fields_of(cls)]


@each_sample
def test_the_register_shows_exactly_the_open_points_that_the_linter_counts(sample: str, tmp_path: Path) -> None:
    printed = set(_printed_classes())
    with opened(sample, tmp_path) as dossier:
        expected = sum(type(point.record) in printed for point in open_points(dossier))
        for lang in LANGS:
            assert waiting(built(dossier, lang).blocks) == expected


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
    assert [title for title in headings(parts) if "Coordonnées" in title] == ["1. Coordonnées", "2. Coordonnées"]
    assert answer(parts, "Données") == "2. Coordonnées"


def test_a_planned_measure_is_never_told_as_being_in_place(dossier: Dossier) -> None:
    activity = orders(dossier, inherits_measures=True)
    measure = Measure(name=Text("Coffre", "Vault"), nature="technical", state="planned")
    write_down(dossier, measure)
    with dossier.edit(LABEL):
        dossier.link(activity, "measures", [measure.id])
    said = answer(sheet(built(dossier)), "Mesures de sécurité propres")
    assert said == "Coffre (prévue, pas encore en place)"
    assert "#annex-security" in [run.href for block in sheet(built(dossier)) for run in getattr(block, "runs", ())]


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
    assert {block.origin for block in parts if not isinstance(block, blocks.PageBreak)} == known


def test_only_web_and_mail_addresses_become_links(dossier: Dossier) -> None:
    addresses = {"website": "https://p.example", "email": "a@p.example", "contact": "javascript:alert(1)"}
    write_down(dossier, Party(name="P", **addresses))
    links = {run.words: run.href for block in built(dossier).blocks for run in _runs(block) if run.href}
    assert links == {"https://p.example": "https://p.example", "a@p.example": "mailto:a@p.example"}


def _runs(block: blocks.Block) -> list[blocks.Run]:
    rows = block.rows if isinstance(block, blocks.Rows) else ()
    return [run for _, cell in rows for line in cell.paragraphs for run in line]


def test_hostile_words_stay_words(dossier: Dossier) -> None:
    hostile = "<b>&</para> **x** {name} \u202e " + "a" * 300
    orders(dossier, description=both(hostile), service=both("x" * 100_000))
    parts = sheet(built(dossier))
    assert answer(parts, "Description") == plain(hostile)
    assert len(answers(parts, "Service responsable")[0]) == 100_000


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


def _table(document: blocks.Document, head: str) -> list[list[str]]:
    [found] = [block for block in document.blocks if isinstance(block, blocks.Table) and block.head[0] == head]
    return [["".join(words(line) for line in cell.paragraphs) for cell in row] for row in found.rows]


def test_the_screening_tells_the_criteria_that_are_met_from_those_nobody_answered(dossier: Dossier) -> None:
    orders(dossier, criterion_large_scale=True, criterion_matching=False, dpia_decision="required")
    write_down(dossier, Activity(name=Text("Paie", "Payroll")))
    first, second = _table(built(dossier), "Activité")
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
    assert _table(document, "Numéro de version") == [["1.1", "1er mars 2026", "Un hébergeur."]]
    assert _table(document, "Version") == [["1.1", "register-fr.pdf", "fr", "ab12"]]
    dates = section_blocks(document)["F"][-1]
    assert isinstance(dates, blocks.Table)
    assert dates.head[1:] == ("Fiche créée le", "Fiche mise à jour le", "Fiche relue le")
    assert [words(line) for cell in dates.rows[0] for line in cell.paragraphs][2:] == ["–", "1er mars 2026"]


def test_the_version_on_the_cover_is_the_last_one_in_force_that_day(dossier: Dossier) -> None:
    for number, day in (("1.0", date(2026, 1, 1)), ("2.0", date(2027, 1, 1))):
        write_down(dossier, Publication(number=number, effective_on=day))
    cover = built(dossier).blocks[0]
    assert dict(cover.rows)["Version"] == blocks.inline("1.0")  # type: ignore[attr-defined]
