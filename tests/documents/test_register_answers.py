"""What the register makes of an answer: unknown is not no, and nothing that was put aside or proposed looks settled."""

from documents.registers import (
    LABEL,
    answer,
    answers,
    built,
    orders,
    plain,
    runs,
    shape,
    sheet,
    styled,
    table,
    text,
    write_down,
)

from pdpeditor.records import AutomatedDecision, DataUse, Disclosure, Measure, Party, Purpose, Service
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Text, both


def test_words_in_one_language_only_change_no_block_and_are_told_to_be_translated(dossier: Dossier) -> None:
    activity = orders(dossier, description=Text("Du panier à la livraison", ""))
    write_down(dossier, Measure(name=Text("Sauvegarde", ""), nature="technical", state="done"))
    write_down(dossier, AutomatedDecision(activity_id=activity.id, name=Text("Tri", ""), extent="assisted"))
    french, english = built(dossier, "fr"), built(dossier, "en")
    assert shape(french) == shape(english)
    assert answer(sheet(english), "Description") == "To be translated"
    assert answer(sheet(french), "Description") == "Du panier à la livraison"
    assert table(english, "Measure")[0][0] == "To be translated"
    assert table(english, "Decision")[0][0].startswith("To be translated")
    assert table(french, "Mesure")[0][0] == "Sauvegarde"


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
    printed = text(built(dossier))
    assert "Non" not in printed.split("\n") and ": Non" not in printed and "Critères écartés" not in printed
    with dossier.edit(LABEL):
        activity.large_scale = False
    assert answer(sheet(built(dossier)), "Grande échelle") == "Non"


def test_a_question_put_aside_says_why_whatever_its_value(dossier: Dossier) -> None:
    activity = orders(dossier)
    purpose = dossier.parts(activity, Purpose)[0]
    with dossier.edit(LABEL):
        dossier.mark(purpose, "basis", "not-applicable", Text("activité terminée avant 2018", "ended before 2018"))
        dossier.mark(purpose, "contract", "not-applicable")
    parts = sheet(built(dossier))
    assert answer(parts, "Base légale") == "Sans objet : activité terminée avant 2018"
    assert answer(parts, "Contrat concerné") == "Sans objet"
    assert answer(sheet(built(dossier, "en")), "Legal basis") == "Not applicable: ended before 2018"


def test_a_proposed_answer_is_printed_as_proposed_until_it_is_confirmed(dossier: Dossier) -> None:
    activity = orders(dossier)
    with dossier.edit(LABEL):
        dossier.mark(activity, "status", "proposed")
    assert styled(sheet(built(dossier)), "proposed") == ["En cours"]
    with dossier.edit(LABEL):
        dossier.mark(activity, "status", "confirmed")
    assert styled(built(dossier), "proposed") == []


def test_a_note_for_the_owner_alone_is_never_printed_whatever_is_marked_on_it(dossier: Dossier) -> None:
    activity = orders(dossier, notes=both("À vérifier avec Zoé"))
    with dossier.edit(LABEL):
        for record in (*dossier.all(DataUse), *dossier.all(Service)):
            record.notes = both("Zoé encore")
        dossier.all(Disclosure)[0].note = both("Zoé toujours")
        dossier.mark(activity, "notes", "proposed")
    for lang in LANGS:
        assert "Zoé" not in text(built(dossier, lang))
        assert "nternal note" not in text(built(dossier, lang))


def test_an_answer_that_no_longer_matters_is_not_printed(dossier: Dossier) -> None:
    activity = orders(dossier)
    purpose = dossier.parts(activity, Purpose)[0]
    with dossier.edit(LABEL):
        purpose.with_values(basis="legitimate-interests", contract=Text("la commande", "the order"))
    assert "la commande" not in text(built(dossier))


def test_only_web_and_mail_addresses_become_links(dossier: Dossier) -> None:
    addresses = {"website": "https://p.example", "email": "a@p.example", "contact": "javascript:alert(1)"}
    write_down(dossier, Party(name="P", **addresses))
    links = {run.words: run.href for block in built(dossier).blocks for run in runs(block) if run.href}
    assert links == {"https://p.example": "https://p.example", "a@p.example": "mailto:a@p.example"}


def test_hostile_words_stay_words(dossier: Dossier) -> None:
    hostile = "<b>&</para> **x** {name} \u202e " + "a" * 300
    orders(dossier, description=both(hostile), service=both("x" * 100_000))
    parts = sheet(built(dossier))
    assert answer(parts, "Description") == plain(hostile)
    assert len(answers(parts, "Service responsable")[0]) == 100_000
