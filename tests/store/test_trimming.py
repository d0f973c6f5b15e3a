"""A snapshot that was trimmed reads like a dossier that never held more; the dossier itself is as it was."""

from pathlib import Path

from large import make_large

from pdpeditor.records import Activity, DataUse, Disclosure, Party, Purpose, Retention
from pdpeditor.records.record import RECORDS, Association, Mark, owner_columns
from pdpeditor.store import Dossier
from pdpeditor.store.trimming import near, trim
from pdpeditor.text import Text


def test_what_belongs_to_other_records_is_gone_and_nothing_else(tmp_path: Path) -> None:
    make_large(tmp_path / "a.pdp", 30)
    with Dossier.open(tmp_path / "a.pdp") as dossier:
        kept, gone, *_ = dossier.all(Activity)
        with dossier.edit(Text("marques", "marks")):
            for activity in (kept, gone):
                dossier.mark(activity, "name", "proposed", Text())
        counts = {cls: dossier.count(cls) for cls in (Activity, Party, Retention)}
        with dossier.snapshot() as snapshot:
            trim(snapshot, Activity, [kept.id])
            snapshot.preload()
            assert [activity.id for activity in snapshot.all(Activity)] == [kept.id]
            for cls in (Purpose, DataUse, Disclosure):
                own = [part.id for part in dossier.parts(kept, cls)]
                assert own and [part.id for part in snapshot.all(cls)] == own
            assert snapshot.count(Party) == counts[Party] and snapshot.count(Retention) == counts[Retention]
            assert [mark.record for mark in snapshot.all(Mark)] == [kept.id]
            for cls in RECORDS.values():
                if issubclass(cls, Association):
                    for row in snapshot.all(cls):
                        for column, table in owner_columns(cls):
                            assert snapshot.get(RECORDS[table], getattr(row, column)), cls
        assert dossier.count(Activity) == counts[Activity]


def test_the_records_near_another_one_are_those_that_lead_to_it(tmp_path: Path) -> None:
    make_large(tmp_path / "a.pdp", 30)
    with Dossier.open_to_read(tmp_path / "a.pdp") as dossier:
        activity = dossier.all(Activity)[7]
        assert near(dossier, activity, Activity, 3) == [activity.id]
        party = dossier.get(Party, dossier.parts(activity, Disclosure)[0].party)
        assert party
        found = near(dossier, party, Activity, 3)
        assert 0 < len(found) <= 3
        for key in found:
            owner = dossier.get(Activity, key)
            assert owner and any(one.party == party.id for one in dossier.parts(owner, Disclosure))
        first = [one.id for one in dossier.all(Activity)[:3]]
        assert near(dossier, dossier.one(RECORDS["organisation"]), Activity, 3) == first
