"""No dossier makes a rule fail; and what is kept up to date edit by edit is what a fresh look finds."""

from __future__ import annotations

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
from pdpeditor.records import RECORDS
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


def _update(linter: Linter, dossier: Dossier, step: Step) -> None:
    linter.update(dossier, step)


def test_the_rules_are_there() -> None:
    assert len(RULES) > 5
