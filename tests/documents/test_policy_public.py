"""Only what is public reaches the policy: no internal answer, no activity kept out of it, no party by its category."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from documents.policies import DAY, EDIT, build, make, part_text, text, with_words

from pdpeditor import records as r
from pdpeditor.documents.draft import Draft
from pdpeditor.kinds import KINDS
from pdpeditor.records.record import RECORDS, Record, fields_of
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Text

SECRET = "zzinterne"


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "colibri.pdp") as opened:
        yield opened


def both(dossier: Dossier) -> str:
    """The policy in both languages."""
    return "\n".join(text(build(dossier, lang)) for lang in LANGS)


def change(dossier: Dossier, record: Record, **values: Any) -> None:
    with dossier.edit(EDIT):
        record.with_values(**values)


def test_no_internal_words_are_printed(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        hidden = 0
        for cls in RECORDS.values():
            for record in dossier.all(cls):
                hidden += hide(record)
    assert hidden > 100
    assert SECRET not in both(dossier)


def hide(record: Record) -> int:
    """Write the secret into every internal answer in words."""
    internal = [field for field in fields_of(type(record)) if not field.public]
    for field in internal:
        if field.kind in (KINDS["line"], KINDS["prose"]):
            setattr(record, field.name, Text(SECRET, SECRET))
        elif field.kind is KINDS["plain"]:
            setattr(record, field.name, SECRET)
    return len(internal)


def test_reading_an_internal_field_for_the_policy_is_refused(dossier: Dossier) -> None:
    purpose = with_words(dossier, r.Purpose, "Améliorer les cours")
    draft = Draft(dossier, "fr", DAY, "policy")
    with pytest.raises(ValueError, match="internal"):
        draft.value(purpose, "balancing")
    with pytest.raises(ValueError, match="internal"):
        draft.phrase(purpose, "special_rule")


def test_an_activity_kept_out_of_the_policy_leaves_nothing_in_it(dossier: Dossier) -> None:
    assert "Vendre les formations" in both(dossier)
    change(dossier, with_words(dossier, r.Activity, "Formations"), published=False)
    told = both(dossier)
    for gone in ("Formations", "Vendre les formations", "nos lecteurs", "Factures", "expert-comptable", "art.\u00a015"):
        assert gone not in told


@pytest.mark.parametrize(
    ("published", "status", "there"),
    [
        (True, "planned", True),
        (True, None, True),
        (None, None, True),
        (None, "active", True),
        (None, "planned", False),
        (None, "stopped", False),
        (False, "active", False),
    ],
)
def test_an_undecided_activity_is_in_unless_it_is_not_running(
    dossier: Dossier, published: bool | None, status: str | None, there: bool
) -> None:
    change(dossier, with_words(dossier, r.Activity, "Formations"), published=published, status=status)
    assert ("Vendre les formations" in both(dossier)) is there


def test_a_party_published_by_its_category_is_never_named(dossier: Dossier) -> None:
    for name in ("OVH", "Postman", "Stripe"):
        party = with_words(dossier, r.Party, name)
        change(dossier, party, published_as="category", category_label=Text(f"Catégorie {party.position}", "Category"))
    told = both(dossier)
    assert "Catégorie 0" in told and "Catégorie 1" in told
    for name in ("OVH", "Postman", "Stripe", "Cabinet Secret"):
        assert name not in told


def test_a_party_without_the_category_it_is_published_by_is_left_out(dossier: Dossier) -> None:
    change(dossier, with_words(dossier, r.Party, "Postman"), published_as="category")
    assert "Postman" not in both(dossier)


def test_the_name_of_the_contact_is_printed_only_where_that_was_decided(dossier: Dossier) -> None:
    assert "Anne Caché" not in both(dossier)
    change(dossier, dossier.one(r.ProtectionOfficer), publish_name=True)
    assert "Anne Caché" in part_text(build(dossier, "fr"), "officer")


def test_only_measures_in_place_that_are_published_are_told(dossier: Dossier) -> None:
    told = part_text(build(dossier, "fr"), "security")
    assert "Nous sauvegardons chaque jour" in told
    assert "Un coffre protège les clés" not in told
    change(dossier, with_words(dossier, r.Measure, "Sauvegardes"), published=None)
    assert "Nous sauvegardons chaque jour" not in part_text(build(dossier, "fr"), "security")


def test_who_is_met_on_the_website_or_at_payment_is_a_recipient(dossier: Dossier) -> None:
    told = part_text(build(dossier, "fr"), "recipients")
    assert "Stripe" in told  # no activity discloses data to it: the payment does


def test_a_party_has_a_row_in_each_of_its_roles(dossier: Dossier) -> None:
    activity = with_words(dossier, r.Activity, "Formations")
    mailer = with_words(dossier, r.Party, "Postman")
    with dossier.edit(EDIT):
        dossier.add(r.Disclosure(activity_id=activity.id, party=mailer.id, role="independent-controller"))
        service = r.Service(party_id=mailer.id, name=Text("Lutte contre la fraude", "Fraud prevention"))
        dossier.add(service.with_values(role="independent-controller", storage_countries=("IE",)))
    told = part_text(build(dossier, "en"), "recipients")
    processors, controllers = told.split("Organisations responsible for their own use")
    assert "sending the newsletter" in processors and "Fraud prevention" not in processors
    assert "Fraud prevention" in controllers and "sending the newsletter" not in controllers
