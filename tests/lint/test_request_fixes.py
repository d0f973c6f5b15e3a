"""The remedies that one click applies to requests and trackers do away with the remark."""

from __future__ import annotations

from typing import Any

import pytest
from lint.cases import Desk
from lint.subjects.requests import an_address_with_a_letter_too_many
from lint.subjects.rights import rights
from lint.subjects.trackers import tracker

from pdpeditor.lint.findings import find
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import RULES
from pdpeditor.measures import Duration
from pdpeditor.records import Record
from pdpeditor.text import Text


def mended(desk: Desk, id: str, record: Record) -> list[dict[str, Any]]:
    """What the rule proposes for each of its hits on a record, once all are in."""
    desk.dossier.session.flush()
    look, rule = Look(desk.dossier, desk.day), RULES[id]
    assert rule.fix
    proposed = [dict(rule.fix(record, found, look)) for found in rule.run(record, look)]
    for values in proposed:
        record.with_values(**values)
    desk.dossier.session.flush()
    return proposed


def left(desk: Desk) -> set[str]:
    return {finding.id for finding in find(Look(desk.dossier, desk.day))}


def test_a_promise_that_is_too_slow_becomes_that_of_the_law(desk: Desk) -> None:
    policy = rights(desk, deadline=Duration(2, "M"), extension=Duration(6, "M"))
    assert mended(desk, "RGT-03", policy) == [{"deadline": Duration(1, "M")}, {"extension": Duration(2, "M")}]
    assert "RGT-03" not in left(desk)


def test_a_misspelt_address_gets_the_domain_of_the_website(desk: Desk) -> None:
    policy = an_address_with_a_letter_too_many(desk)
    assert isinstance(policy, Record)
    assert mended(desk, "RGT-15", policy) == [{"email": "donnees@atelier-exemple.fr"}]
    assert "RGT-15" not in left(desk)


@pytest.mark.parametrize(("id", "name", "purpose"), [("CKE-05", "_ga", "audience"), ("CKE-11", "_fbp", "advertising")])
def test_a_known_tracker_gets_its_usual_purpose(desk: Desk, id: str, name: str, purpose: str) -> None:
    one = tracker(desk, name=name, purpose="necessary")
    assert mended(desk, id, one) == [{"purpose": purpose}]
    assert id not in left(desk)


def test_words_are_left_to_their_author(desk: Desk) -> None:
    one = tracker(desk, name="_ga", purpose="audience", description=Text("anonyme", "anonymous"))
    assert mended(desk, "CKE-05", one) == [{}]
