"""The rights the policy prints follow from the legal bases of the published purposes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from documents.policies import DAY, EDIT, build, make, part, part_text, text

from pdpeditor import records as r
from pdpeditor.blocks import Note, Rows
from pdpeditor.facts import catalogue
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Text

ALWAYS = {"access", "rectification", "restriction"}
OPENED = {
    "consent": {"erasure", "portability", "withdraw-consent"},
    "contract": {"erasure", "portability"},
    "legal-obligation": {"erasure"},
    "vital-interests": {"erasure"},
    "public-task": {"erasure"},
    "legitimate-interests": {"erasure"},
}


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    """One purpose, the basis of which each test chooses."""
    with Dossier.create(tmp_path / "rights.pdp") as opened:
        with opened.edit(EDIT):
            activity = r.Activity(name=Text("Ventes", "Sales"))
            opened.add(activity)
            opened.add(r.Purpose(activity_id=activity.id, name=Text("Vendre", "Sell")))
        yield opened


def based_on(dossier: Dossier, basis: str) -> Dossier:
    with dossier.edit(EDIT):
        dossier.all(r.Purpose)[0].basis = basis
    return dossier


def labels(dossier: Dossier) -> set[str]:
    """The keys of the rights that have a row."""
    names = {fact.label.en: key for key, fact in catalogue("rights").items()}
    found = [block for block in part(build(dossier, "en"), "rights") if isinstance(block, Rows)]
    return {names[label] for block in found for label, _ in block.rows}


def box(dossier: Dossier) -> str:
    notes = [block for block in part(build(dossier, "en"), "rights") if isinstance(block, Note)]
    return str(notes)


@pytest.mark.parametrize(("basis", "opened"), OPENED.items())
def test_each_basis_opens_its_rights(dossier: Dossier, basis: str, opened: set[str]) -> None:
    assert labels(based_on(dossier, basis)) == ALWAYS | opened


@pytest.mark.parametrize("basis", catalogue("legal-bases"))
def test_the_objection_has_a_box_of_its_own_where_the_basis_opens_it(dossier: Dossier, basis: str) -> None:
    assert ("particular situation" in box(based_on(dossier, basis))) is (
        basis in ("public-task", "legitimate-interests")
    )


def test_marketing_can_always_be_refused(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.all(r.Purpose)[0].with_values(basis="contract", direct_marketing=True)
    assert "refuse it at any time" in box(dossier)
    assert "particular situation" not in box(dossier)


@pytest.mark.parametrize(("basis", "limited"), [("legal-obligation", True), ("public-task", True), ("consent", False)])
def test_erasure_is_called_limited_where_the_law_limits_it(dossier: Dossier, basis: str, limited: bool) -> None:
    told = part_text(build(based_on(dossier, basis), "en"), "rights")
    assert ("we do not erase them" in told) is limited


def test_a_right_that_not_all_purposes_open_says_which_do(tmp_path: Path) -> None:
    with make(tmp_path / "a.pdp") as dossier:
        told = part_text(build(dossier, "en"), "rights")
    assert "This right holds for the purposes that rest on your consent or on a contract with you." in told
    assert "How to do so is given beside each purpose that rests on your consent" in told
    assert "the purposes concerned are marked “limited erasure”" in told


@pytest.mark.parametrize(
    ("basis", "rights"),
    [
        ("consent", "erasure, portability and withdrawal of consent"),
        ("contract", "erasure and portability"),
        ("legal-obligation", "limited erasure"),
        ("vital-interests", "erasure"),
        ("public-task", "limited erasure and objection"),
        ("legitimate-interests", "erasure and objection"),
    ],
)
def test_each_purpose_names_the_rights_that_its_own_basis_opens(dossier: Dossier, basis: str, rights: str) -> None:
    assert rights in part_text(build(based_on(dossier, basis), "en"), "purposes").lower()
    with dossier.edit(EDIT):
        dossier.all(r.Purpose)[0].direct_marketing = True
    *first, last = rights.split(" and ")
    with_marketing = f"{', '.join((*first, last))} and refusal of marketing"
    assert with_marketing in part_text(build(dossier, "en"), "purposes").lower()


def test_the_box_says_what_the_purposes_that_can_be_objected_to_rest_on(dossier: Dossier) -> None:
    assert "rests on a legitimate interest. These" in text(build(based_on(dossier, "legitimate-interests"), "en"))
    assert "rests on a task in the public interest. These" in text(build(based_on(dossier, "public-task"), "en"))
    with dossier.edit(EDIT):
        activity = dossier.all(r.Activity)[0]
        other = r.Purpose(activity_id=activity.id, name=Text("Aider", "Help"), basis="legitimate-interests")
        dossier.add(other)
    assert "a legitimate interest or on a task in the public interest" in text(build(dossier, "en"))


def test_where_to_withdraw_consent_is_pointed_at_only_if_it_is_said_for_each_purpose(tmp_path: Path) -> None:
    with make(tmp_path / "a.pdp") as dossier:
        with dossier.edit(EDIT):
            next(one for one in dossier.all(r.Purpose) if one.basis == "consent").withdrawal = Text()
        assert "How to do so is given" not in part_text(build(dossier, "en"), "rights")


def test_a_note_stands_with_its_right(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        for right in ("access", "notification", "complaint", "post-mortem"):
            note = r.RightNote(rights_policy_id=dossier.one(r.RightsPolicy).id, right=right)
            dossier.add(note.with_values(text=Text(f"Note {right}", f"Note {right}")))
    document = build(based_on(dossier, "consent"), "fr")
    places = (("rights", "access"), ("rights", "notification"), ("complaint", "complaint"), ("death", "post-mortem"))
    for anchor, right in places:
        assert f"Note {right}" in part_text(document, anchor)


def test_complaints_go_to_the_authority_of_the_law_pack(dossier: Dossier) -> None:
    authority = catalogue("authorities")["cnil"]
    for lang in LANGS:
        told = part_text(build(dossier, lang), "complaint")
        assert authority.text("address")[lang] in told and authority.more["phone"] in told


def test_another_lead_authority_is_named_beside_it(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.one(r.Organisation).lead_authority = "dsb"
    assert catalogue("authorities")["dsb"].label.en in part_text(build(dossier, "en"), "complaint")


def test_the_same_day_gives_the_same_policy(dossier: Dossier) -> None:
    assert text(build(dossier, "fr", DAY)) == text(build(dossier, "fr", DAY))
