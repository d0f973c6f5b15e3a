"""Edits: one transaction and one step each, or nothing."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from pdpeditor.records import Activity, DataUse, Disclosure, Organisation, Party, Purpose, Retention
from pdpeditor.store import Dossier, ReadOnly, Refused
from pdpeditor.text import Text

LABEL = Text("Essai", "Trial")


def payroll(dossier: Dossier) -> Activity:
    activity = Activity(name=Text("Paie", "Payroll"))
    with dossier.edit(LABEL):
        dossier.add(activity)
        for name in ("Payer", "Déclarer"):
            dossier.add(Purpose(activity_id=activity.id, name=Text(name, name)))
    return activity


def test_an_edit_is_in_the_file_once_it_ends(dossier: Dossier, path: Path) -> None:
    payroll(dossier)
    with Dossier.open_to_read(path) as other:
        assert [activity.name.fr for activity in other.all(Activity)] == ["Paie"]


def test_a_failed_edit_leaves_nothing(dossier: Dossier) -> None:
    activity = payroll(dossier)
    with pytest.raises(ZeroDivisionError), dossier.edit(LABEL):
        activity.name = Text("Autre", "Other")
        dossier.session.flush()
        raise ZeroDivisionError
    assert dossier.all(Activity)[0].name == Text("Paie", "Payroll")
    assert len(dossier.history()) == 1


def test_an_edit_that_changes_nothing_is_no_step(dossier: Dossier) -> None:
    activity = payroll(dossier)
    with dossier.edit(LABEL):
        activity.name = Text("Paie", "Payroll")
    assert len(dossier.history()) == 1


def test_a_write_outside_an_edit_is_refused(dossier: Dossier) -> None:
    payroll(dossier)
    dossier.session.add(Activity())
    with pytest.raises(AssertionError):
        dossier.session.flush()
    dossier.session.rollback()


def test_a_bulk_statement_is_refused(dossier: Dossier) -> None:
    with pytest.raises(AssertionError):
        dossier.session.execute(sa.update(Activity).values(position=3))


def test_parts_keep_the_order_they_were_added_in(dossier: Dossier) -> None:
    activity = payroll(dossier)
    assert [purpose.name.fr for purpose in dossier.parts(activity, Purpose)] == ["Payer", "Déclarer"]
    with dossier.edit(LABEL):
        dossier.place(list(reversed(dossier.parts(activity, Purpose))))
    assert [purpose.name.fr for purpose in dossier.parts(activity, Purpose)] == ["Déclarer", "Payer"]


def test_links_lead_to_their_targets_in_order(dossier: Dossier) -> None:
    activity = payroll(dossier)
    first, second = dossier.parts(activity, Purpose)
    use = DataUse(activity_id=activity.id)
    with dossier.edit(LABEL):
        dossier.add(use)
        dossier.link(use, "purposes", [second.id, first.id])
    assert dossier.linked(use, "purposes") == [second, first]
    with dossier.edit(LABEL):
        dossier.link(use, "purposes", [first.id])
    assert dossier.linked(use, "purposes") == [first]
    assert dossier.linking(first) == [use]


def test_removing_a_record_takes_its_parts_links_and_marks_along(dossier: Dossier) -> None:
    activity = payroll(dossier)
    purpose = dossier.parts(activity, Purpose)[0]
    retention, use = Retention(name=Text("Cinq ans", "Five years")), DataUse(activity_id=activity.id)
    with dossier.edit(LABEL):
        dossier.add(retention)
        use.retention = retention.id
        dossier.add(use)
        dossier.link(use, "purposes", [purpose.id])
        dossier.mark(purpose, "basis", "proposed", Text("modèle", "modèle"))
    with dossier.edit(LABEL):
        dossier.remove(retention)
    assert use.retention is None
    with dossier.edit(LABEL):
        dossier.remove(activity)
    assert dossier.count(Purpose) == dossier.count(DataUse) == dossier.count(DataUse.purposes.row) == 0
    for _ in range(2):
        dossier.undo()
    use = dossier.all(DataUse)[0]
    assert use.retention == dossier.all(Retention)[0].id
    assert [p.name.fr for p in dossier.linked(use, "purposes")] == ["Payer"]
    assert dossier.marks(dossier.linked(use, "purposes")[0])["basis"].why.fr == "modèle"


def test_a_mark_says_what_a_value_cannot_and_can_be_taken_back(dossier: Dossier) -> None:
    organisation = dossier.one(Organisation)
    with dossier.edit(LABEL):
        dossier.mark(organisation, "vat_number", "not-applicable", Text("association", "association"))
    assert dossier.marks(organisation)["vat_number"].state == "not-applicable"
    with dossier.edit(LABEL):
        dossier.mark(organisation, "vat_number", "")
    assert dossier.marks(organisation) == {}


def test_control_characters_never_enter_a_record(dossier: Dossier) -> None:
    organisation = dossier.one(Organisation)
    with dossier.edit(LABEL):
        organisation.legal_name = "Ac\0me\ud800"
        organisation.business = Text("So\x07in", "Ca\x07re")
    assert (organisation.legal_name, organisation.business) == ("Acme", Text("Soin", "Care"))


def test_preloading_reads_the_same_records(dossier: Dossier) -> None:
    activity = payroll(dossier)
    party = Party(name="OVH")
    disclosure = Disclosure(activity_id=activity.id, party=party.id)
    with dossier.edit(LABEL):
        dossier.add(party)
        dossier.add(disclosure)
        dossier.link(disclosure, "purposes", [dossier.parts(activity, Purpose)[1].id])
    with dossier.snapshot() as copy:
        before = [record.id for record in copy.linking(copy.all(Purpose)[1])]
        copy.preload()
        assert [record.id for record in copy.linking(copy.all(Purpose)[1])] == before == [disclosure.id]
        assert [p.name.fr for p in copy.linked(copy.all(Disclosure)[0], "purposes")] == ["Déclarer"]
        assert [p.name.fr for p in copy.parts(copy.all(Activity)[0], Purpose)] == ["Payer", "Déclarer"]


def test_a_dossier_opened_to_read_cannot_be_edited(dossier: Dossier, path: Path) -> None:
    payroll(dossier)
    with Dossier.open_to_read(path) as other:
        with pytest.raises(ReadOnly), other.edit(LABEL):
            raise AssertionError("never here")
        with pytest.raises(ReadOnly):
            other.undo()


def test_a_copy_is_whole_and_replaces_nothing(dossier: Dossier, tmp_path: Path) -> None:
    payroll(dossier)
    dossier.save_copy(tmp_path / "copie é ?%20#.pdp")
    with Dossier.open(tmp_path / "copie é ?%20#.pdp") as copy:
        assert copy.all(Activity)[0].name.en == "Payroll"
        assert copy.next_undo == LABEL
        copy.purge_history()
        assert (copy.next_undo, copy.history()) == (None, [])
    with pytest.raises(Refused):
        dossier.save_copy(tmp_path / "copie é ?%20#.pdp")
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []
