"""Text rules: each language shows its own words, and what can be put right is put right once and for all."""

from __future__ import annotations

from time import process_time

import pytest
from lint.cases import TODAY, Desk

from pdpeditor.lint import findings  # importing it fills RULES
from pdpeditor.lint.findings import Finding, find, message
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import RULES, Hit
from pdpeditor.lint.scan import scan
from pdpeditor.records import Record
from pdpeditor.text import LANGS, Text, both

assert findings

REPAIRS = [
    ("DOC-12", Text("Le Contrôleur de données", "The right to oppose and the Right of opposition"),
     Text("Le Responsable du traitement", "The right to object and the Right to object")),
    ("PRO-05", Text("Nos sous-traitants", "Our sub-processors"), Text("Nos sous-traitants", "Our processors")),
    ("DOC-13", Text("Lâ€™Ã©tÃ© Ã\u00a0 Lyon", "Summer"), Text("L’été à Lyon", "Summer")),
    ("RGT-12", Text("La commission informatique et liberté.", "The CNIL."),
     Text("La commission nationale de l’informatique et des libertés.", "The CNIL.")),
]  # fmt: skip


def found(desk: Desk, id: str) -> list[Finding]:
    desk.dossier.session.flush()
    return [one for one in find(Look(desk.dossier, TODAY)) if one.id == id]


def put_right(desk: Desk, record: Record, finding: Finding) -> None:
    fix = RULES[finding.id].fix
    assert fix
    values = fix(record, Hit(finding.field, None, finding.variant, finding.values), Look(desk.dossier, TODAY))
    record.with_values(**values)


@pytest.mark.parametrize(("id", "wrong", "right"), REPAIRS, ids=[id for id, _, _ in REPAIRS])
def test_what_is_put_right_is_found_no_more(id: str, wrong: Text, right: Text, desk: Desk) -> None:
    purpose = desk.purpose(description=wrong)
    [finding] = found(desk, id)
    put_right(desk, purpose, finding)
    assert [purpose.description[lang].lower() for lang in LANGS] == [right[lang].lower() for lang in LANGS]
    assert found(desk, id) == []


def test_a_repair_leaves_the_older_side_the_older_one(desk: Desk) -> None:
    words = Text("Un droit", "A right").with_side("en", "The right to oppose")
    purpose = desk.purpose(description=words)
    put_right(desk, purpose, found(desk, "DOC-12")[0])
    assert purpose.description.en == "The right to object"
    assert purpose.description.older == words.older == "fr"


def test_a_name_is_put_right_too(desk: Desk) -> None:
    party = desk.party("SociÃ©tÃ© Exemple")
    put_right(desk, party, found(desk, "DOC-13")[0])
    assert party.name == "Société Exemple"


def test_each_language_shows_its_own_words(desk: Desk) -> None:
    desk.purpose(description=Text("Nous pouvons écrire.", "We may write."))
    words = message(found(desk, "DOC-03")[0], desk.dossier)
    assert "Nous pouvons" in words.fr
    assert "We may" in words.en


def test_a_language_without_the_words_shows_those_of_the_other(desk: Desk) -> None:
    desk.purpose(description=Text("Nous écrivons.", "We may write."))
    assert "We may" in message(found(desk, "DOC-03")[0], desk.dossier).fr


def test_a_field_has_each_rule_once(desk: Desk) -> None:
    desk.use(items=Text("nom, etc., notamment le prénom…", "name, etc., such as the first name…"))
    assert len(found(desk, "DAT-01")) == 1


def test_plain_words_are_scanned_to_nothing() -> None:
    assert scan(Text("Livrer les commandes", "Deliver the orders")) == ()


FILLERS = ("a", "etc ", "mot de passe chang ", "[", "_", "Ã", "consent ", "commission ", "durée ", "SSL", "sol ", "...")


@pytest.mark.parametrize("filler", FILLERS)
def test_a_book_typed_into_a_field_is_scanned_in_no_time(filler: str) -> None:
    """No expression goes over the same words again and again."""
    words = filler * (20_000 // len(filler))
    before = process_time()
    scan(both(words))
    assert process_time() - before < 1
