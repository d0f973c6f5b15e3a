"""The plan of the rules: what a dossier can show has its rule, and the ids of what only a text can show are free."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pdpeditor.lint import findings  # importing it fills RULES
from pdpeditor.lint.rules import RULES

assert findings

DOSSIER = """
    ID-01..08 DPO-01..06 ACT-01..05 LB-01..13 DAT-01..05 SRC-01..03 REC-01..05 PRO-01..07 TRF-01..13 RET-01..11
    RGT-01 RGT-03..08 RGT-10 RGT-12..15 CKE-01..08 MKT-01..08 PAY-01..04 MIN-01..03 SEC-01..05 BRE-01..02 ADM-01..03
    DPIA-01..02 REG-01..02 DOC-03 DOC-06..10 DOC-12 NOT-01..05 SOC-01 AUD-01 EMP-01..03 HLT-01..03 AI-01
"""
"""What a dossier can show: a rule of that id exists."""

TEXT = "RGT-02 RGT-09 RGT-11 DOC-01..02 DOC-04..05 DOC-11"
"""What only a written text can show: the id stays free for the rules that read texts."""

PLANNED = 154


def ids(words: str) -> Iterator[str]:
    """The ids that are written out: "RGT-03..05" is three."""
    for word in words.split():
        family, _, numbers = word.partition("-")
        first, _, last = numbers.partition("..")
        yield from (f"{family}-{number:02}" for number in range(int(first), int(last or first) + 1))


@pytest.mark.parametrize("id", list(ids(DOSSIER)))
def test_what_a_dossier_can_show_has_its_rule(id: str) -> None:
    assert id in RULES


@pytest.mark.parametrize("id", list(ids(TEXT)))
def test_the_id_of_what_only_a_text_can_show_is_free(id: str) -> None:
    assert id not in RULES


def test_the_plan_lists_every_rule_once() -> None:
    every = [*ids(DOSSIER), *ids(TEXT)]
    assert len(every) == len(set(every)) == PLANNED
