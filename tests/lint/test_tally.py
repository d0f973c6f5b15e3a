"""The tally says of each record what the linter says, and counts it for the record, its owners and its section."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from lint.cases import LABEL, TODAY
from lint.random_dossiers import edit_at_random, make_random

from pdpeditor.lint.accepting import accept, judged, withdraw
from pdpeditor.lint.linter import Linter
from pdpeditor.lint.tally import Tally
from pdpeditor.records import Activity, Organisation, Purpose
from pdpeditor.store import Dossier
from pdpeditor.text import Text

WHY = Text("Vérifié par nous.", "Checked by us.")


def fresh(dossier: Dossier, linter: Linter) -> set[tuple[object, str]]:
    return {(one.finding, one.state) for one in judged(dossier, linter.findings, TODAY)}


def kept(tally: Tally) -> set[tuple[object, str]]:
    return {(one.finding, one.state) for one in tally.every()}


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_after_any_edit_the_tally_is_what_the_linter_finds_in_the_file(seed: int) -> None:
    random = Random(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.pdp"
        make_random(path, random)
        with Dossier.open(path) as dossier:
            tally = Tally(dossier.snapshot(), TODAY)
            linter = Linter(dossier, TODAY)
            dossier.watchers += [lambda step: tally.follow(step) and None, lambda step: linter.update(dossier, step)]
            for number in range(5):
                with dossier.edit(LABEL):
                    edit_at_random(dossier, random)
                if number == 1 and tally.every():
                    accept(dossier, random.choice(tally.every()).finding, WHY, TODAY)
                assert kept(tally) == fresh(dossier, linter)
            dossier.undo()
            assert kept(tally) == fresh(dossier, linter)
            same = Tally(dossier.snapshot(), TODAY)
            keys = {one.finding.key for one in tally.every()} | {one.finding.table for one in tally.every()}
            assert {key: +tally.below(key) for key in keys} == {key: +same.below(key) for key in keys}


def test_what_is_said_of_a_part_counts_for_its_owner_and_section(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "a.pdp") as dossier:
        activity = Activity(reference="A")
        purpose = Purpose(activity_id=activity.id)
        with dossier.edit(LABEL):
            dossier.add(activity)
            dossier.add(purpose)
        tally = Tally(dossier.snapshot(), TODAY)
        own = Counter(one.finding.severity for one in tally.of(activity.id))
        part = Counter(one.finding.severity for one in tally.of(purpose.id))
        assert part
        assert tally.below(purpose.id) == part
        assert tally.below(activity.id) == own + part == tally.below("activity")


def test_what_is_accepted_is_said_but_not_counted_until_it_is_withdrawn(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "a.pdp") as dossier:
        tally = Tally(dossier.snapshot(), TODAY)
        changed: list[set[str]] = []
        dossier.watchers.append(lambda step: changed.append(tally.follow(step)))
        key = dossier.one(Organisation).id
        before = tally.below("organisation").total()
        finding = tally.of(key)[0].finding
        accept(dossier, finding, WHY, TODAY)
        assert key in changed[-1]
        assert [one.acceptance.why for one in tally.of(key) if one.state == "accepted" and one.acceptance] == [WHY]
        assert tally.below("organisation").total() == before - 1
        withdraw(dossier, finding, TODAY)
        assert {one.state for one in tally.of(key)} == {"standing"}
        assert tally.below("organisation").total() == before
        dossier.undo()
        assert tally.below("organisation").total() == before - 1
