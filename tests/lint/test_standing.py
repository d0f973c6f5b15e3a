"""The findings that stand: in order, without repetition, and what is only unanswered makes way for what is wrong."""

from __future__ import annotations

from pdpeditor.lint.findings import Finding
from pdpeditor.lint.standing import Standing

WRONG = Finding("ID-03", "organisation", "k", "siren")
WEAK = Finding("ID-04", "organisation", "k", "vat_number")
UNANSWERED = Finding("ANS-01", "organisation", "k", "siren")
ELSEWHERE = Finding("ANS-01", "organisation", "k", "city")


def test_the_gravest_comes_first() -> None:
    standing = Standing()
    standing.put([WEAK, WRONG])
    assert standing.all() == [WRONG, WEAK]


def test_what_two_runs_find_stands_once_until_both_let_it_go() -> None:
    standing = Standing()
    standing.put([WRONG, WRONG])
    assert standing.all() == [WRONG]
    standing.take([WRONG])
    assert standing.all() == [WRONG]
    standing.take([WRONG])
    assert standing.all() == []


def test_what_is_unanswered_makes_way_for_what_is_wrong_there_and_comes_back() -> None:
    standing = Standing()
    standing.put([UNANSWERED, ELSEWHERE, WRONG])
    assert set(standing.all()) == {WRONG, ELSEWHERE}
    standing.take([WRONG])
    assert set(standing.all()) == {UNANSWERED, ELSEWHERE}
    standing.put([WRONG])
    standing.take([UNANSWERED])
    standing.take([WRONG])
    assert standing.all() == [ELSEWHERE]


def test_the_order_of_coming_does_not_matter() -> None:
    early, late = Standing(), Standing()
    early.put([WRONG, UNANSWERED])
    late.put([UNANSWERED, WRONG])
    assert early.all() == late.all() == [WRONG]
