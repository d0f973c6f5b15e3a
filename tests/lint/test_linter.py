"""No dossier makes a rule fail; and what is kept up to date edit by edit is what a fresh look finds."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from lint.cases import LABEL, TODAY
from lint.random_dossiers import edit_at_random, make_random

from pdpeditor.lint.findings import Finding, find, message, remedy
from pdpeditor.lint.linter import Linter
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import RULES
from pdpeditor.records import RECORDS, Activity, Website
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier
from pdpeditor.store.steps import Step
from pdpeditor.text import LANGS

seeds = st.integers(0, 2**32)


def test_an_empty_dossier_has_findings_and_no_fault(blank: Path) -> None:
    with Dossier.open_to_read(blank) as dossier:
        assert find(Look(dossier, TODAY))


@settings(max_examples=60)
@given(seed=seeds)
def test_no_dossier_makes_a_rule_fail(seed: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.pdp"
        make_random(path, Random(seed))
        with Dossier.open_to_read(path) as dossier:
            dossier.preload()
            for finding in find(Look(dossier, TODAY)):
                place_and_words_are_sound(finding, dossier)


def place_and_words_are_sound(finding: Finding, dossier: Dossier) -> None:
    cls = RECORDS[finding.table]
    assert dossier.get(cls, finding.key)
    assert not finding.field or finding.field in {field.name for field in fields_of(cls)}
    words, todo = message(finding, dossier), remedy(finding, dossier)
    assert all(words[lang].strip() and todo[lang].strip() for lang in LANGS)


@settings(max_examples=25)
@given(seed=seeds)
def test_after_any_edit_the_findings_are_those_of_a_fresh_look(seed: int) -> None:
    random = Random(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.pdp"
        make_random(path, random)
        with Dossier.open(path) as dossier:
            linter = Linter(dossier, TODAY)
            dossier.watchers.append(lambda step: _update(linter, dossier, step))
            for _ in range(6):
                with dossier.edit(LABEL):
                    edit_at_random(dossier, random)
                assert set(linter.findings) == set(find(Look(dossier, TODAY)))
            dossier.undo()
            assert set(linter.findings) == set(find(Look(dossier, TODAY)))


def test_a_question_set_aside_and_asked_again_is_looked_at_again(blank: Path, tmp_path: Path) -> None:
    path = tmp_path / "acme.pdp"
    path.write_bytes(blank.read_bytes())
    with Dossier.open(path) as dossier:
        with dossier.edit(LABEL):
            website = Website()
            dossier.add(website)
        linter = Linter(dossier, TODAY)
        dossier.watchers.append(lambda step: _update(linter, dossier, step))
        place = website.id, "host"
        assert place in {finding.place for finding in linter.findings}
        with dossier.edit(LABEL):
            dossier.mark(website, "host", "not-applicable", LABEL)
        assert place not in {finding.place for finding in linter.findings}
        dossier.undo()
        assert place in {finding.place for finding in linter.findings}


def _update(linter: Linter, dossier: Dossier, step: Step) -> None:
    linter.update(dossier, step)


def test_a_record_just_made_is_looked_at_by_rules_that_read_nothing_of_its_own(blank: Path, tmp_path: Path) -> None:
    shutil.copyfile(blank, tmp_path / "a.pdp")
    with Dossier.open(tmp_path / "a.pdp") as dossier:
        linter = Linter(dossier, TODAY)
        dossier.watchers.append(lambda step: _update(linter, dossier, step))
        with dossier.edit(LABEL):
            dossier.add(Activity(name=LABEL))
        [activity] = dossier.all(Activity)
        assert [one.key for one in linter.findings if one.id == "ACT-01"] == [activity.id]


def test_the_rules_are_there() -> None:
    assert len(RULES) > 5
