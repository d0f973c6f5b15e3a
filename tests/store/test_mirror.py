"""A mirror holds what the dossier holds, whatever was done to it."""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from lint.random_dossiers import edit_at_random, make_random

from pdpeditor.records import RECORDS, Activity, Purpose
from pdpeditor.records.record import columns, links_of, parts_of
from pdpeditor.store import Dossier
from pdpeditor.store.mirror import Mirror
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text

LABEL = Text("Essai", "Trial")


def contents(reading: Reading) -> dict[str, Any]:
    """Every value, part, link and mark that can be read, in order."""
    return {name: [seen(reading, cls, record) for record in reading.all(cls)] for name, cls in RECORDS.items()}


def seen(reading: Reading, cls: Any, record: Any) -> tuple[Any, ...]:
    values = [(column.name, getattr(record, column.name)) for column in columns(cls)]
    parts = [[part.id for part in reading.parts(record, part_class)] for part_class, _ in parts_of(cls)]
    links = [[target.id if target else None for target in reading.linked(record, name)] for name in links_of(cls)]
    linking = sorted(other.id for other in reading.linking(record))
    marks = {name: (mark.state, mark.why) for name, mark in reading.marks(record).items()}
    return record.id, values, parts, links, linking, marks, reading.get(cls, record.id) is record


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_a_mirror_follows_any_edit_and_its_undoing(seed: int) -> None:
    random = Random(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.pdp"
        make_random(path, random)
        with Dossier.open(path) as dossier:
            mirror = Mirror(dossier.snapshot())
            dossier.watchers.append(mirror.follow)
            assert contents(mirror) == contents(dossier)
            for _ in range(6):
                with dossier.edit(LABEL):
                    edit_at_random(dossier, random)
                assert contents(mirror) == contents(dossier)
            dossier.undo()
            assert contents(mirror) == contents(dossier)


def test_a_mirror_follows_what_is_added_moved_and_taken_out(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "a.pdp") as dossier:
        mirror = Mirror(dossier.snapshot())
        dossier.watchers.append(mirror.follow)
        activities = [Activity(reference=name) for name in "AB"]
        with dossier.edit(LABEL):
            for activity in activities:
                dossier.add(activity)
            dossier.add(Purpose(activity_id=activities[0].id, name=LABEL))
        assert [one.reference for one in mirror.all(Activity)] == ["A", "B"]
        assert [one.name for one in mirror.parts(mirror.all(Activity)[0], Purpose)] == [LABEL]
        with dossier.edit(LABEL):
            dossier.place(list(reversed(activities)))
        assert [one.reference for one in mirror.all(Activity)] == ["B", "A"]
        with dossier.edit(LABEL):
            dossier.remove(activities[0])
        assert mirror.count(Activity) == 1
        assert mirror.all(Purpose) == []
        dossier.undo()
        assert contents(mirror) == contents(dossier)
