"""Every rule is broken by its failing cases, kept by its passing ones, and reads only what it says that it reads."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from lint.cases import FAILS, PASSES, Case, Desk

from pdpeditor.lint.findings import Finding, applies, checked, find, message, remedy
from pdpeditor.lint.look import Look, Noting
from pdpeditor.lint.rules import RULES, Rule
from pdpeditor.records import RECORDS, Record
from pdpeditor.records.record import field_of, fields_of, links_of, table_name
from pdpeditor.text import LANGS

for path in sorted((Path(__file__).parent / "subjects").glob("*.py")):
    import_module(f"lint.subjects.{path.stem}")


def named(cases: dict[str, list[Case]]) -> list[Any]:
    return [pytest.param(id, case, id=f"{id} {case.__name__}") for id in sorted(cases) for case in cases[id]]


def raised(desk: Desk, id: str) -> list[Finding]:
    desk.dossier.session.flush()
    return [finding for finding in find(Look(desk.dossier, desk.day)) if finding.id == id]


@pytest.mark.parametrize(("id", "case"), named(FAILS))
def test_a_rule_is_raised_where_it_is_broken(id: str, case: Case, desk: Desk) -> None:
    expected = case(desk)
    found = raised(desk, id)
    assert found
    for finding in found:
        words, todo = message(finding, desk.dossier), remedy(finding, desk.dossier)
        for lang in LANGS:
            assert words[lang] and todo[lang]
            assert "{" not in words[lang] + todo[lang]
        if finding.field:
            field_of(RECORDS[finding.table], finding.field)
    if isinstance(expected, Record):
        assert (table_name(type(expected)), expected.id) in {(one.table, one.key) for one in found}


@pytest.mark.parametrize(("id", "case"), named(PASSES))
def test_a_rule_is_not_raised_where_it_is_kept(id: str, case: Case, desk: Desk) -> None:
    case(desk)
    assert raised(desk, id) == []


@pytest.mark.parametrize("id", sorted(RULES))
def test_every_rule_has_a_case_of_both_sorts(id: str) -> None:
    assert FAILS[id]
    assert PASSES[id]


class Watching(Noting):
    """A look that also notes which Links were followed."""

    followed: set[tuple[str, str]]

    def linked(self, record: Record, name: str) -> list[Any]:
        self.followed.add((table_name(type(record)), name))
        return Noting.linked(self, record, name)


@pytest.mark.parametrize(("id", "case"), [*named(FAILS), *named(PASSES)])
def test_a_rule_reads_only_the_columns_it_declares(
    id: str, case: Case, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    case(desk)
    desk.dossier.session.flush()
    rule = RULES[id]
    if rule.on is None or not applies(rule, Look(desk.dossier, desk.day)):
        return
    assert read_by(rule, desk, monkeypatch) <= rule.reads


def read_by(rule: Rule, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """The declared fields that a rule reads while it looks at all its records."""
    assert rule.on
    records = desk.dossier.all(rule.on)
    look = Watching(desk.dossier, desk.day)
    look.followed = set()
    seen: set[tuple[str, str]] = set()

    def spying(record: Record, name: str) -> Any:
        cls = type(record)
        if not name.startswith("_") and name in _names(cls):
            seen.add((str(object.__getattribute__(record, "__tablename__")), name))
        return object.__getattribute__(record, name)

    with monkeypatch.context() as patch:
        patch.setattr(Record, "__getattribute__", spying)
        for record in records:
            list(checked(rule, record, look))
    return seen | look.followed


@cache
def _names(cls: type[Record]) -> frozenset[str]:
    return frozenset(field.name for field in fields_of(cls)) - frozenset(links_of(cls))
