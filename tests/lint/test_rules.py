"""What holds for every rule: its words in both languages, its source, its columns, its dates."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from pdpeditor.lint import findings  # importing it fills RULES
from pdpeditor.lint.rules import BINDINGS, RULES, Rule
from pdpeditor.lint.severity import SEVERITIES
from pdpeditor.records import RECORDS
from pdpeditor.records.record import fields_of
from pdpeditor.text import LANGS

assert findings
every = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
ID = re.compile(r"[A-Z]{2,4}-\d\d")


@every
def test_an_id_is_letters_and_a_number(rule: Rule) -> None:
    assert ID.fullmatch(rule.id)
    assert rule.binding in BINDINGS


@every
def test_a_rule_speaks_both_languages_and_says_what_to_do(rule: Rule) -> None:
    for saying in rule.sayings.values():
        assert saying.severity in SEVERITIES
        for lang in LANGS:
            assert saying.message[lang].strip().endswith((".", "?"))
            assert saying.remedy[lang].strip().endswith((".", "?"))
        assert rule.source.fr and rule.source.en


@every
def test_both_languages_name_the_same_things(rule: Rule) -> None:
    for saying in rule.sayings.values():
        for words in (saying.message, saying.remedy):
            assert placeholders(words.fr) == placeholders(words.en)


@every
def test_the_french_has_its_own_apostrophes(rule: Rule) -> None:
    for saying in rule.sayings.values():
        for words in (saying.message.fr, saying.remedy.fr):
            assert "'" not in words


@every
def test_what_a_rule_reads_exists(rule: Rule) -> None:
    known = {(name, field.name) for name, cls in RECORDS.items() for field in fields_of(cls)}
    known |= {(name, column.name) for name, cls in RECORDS.items() for column in cls.table().columns}
    assert rule.reads <= known
    assert {pair for condition in rule.conditions for pair in condition.columns} <= known


@every
def test_a_rule_that_ends_began_before(rule: Rule) -> None:
    assert rule.since is None or rule.until is None or rule.since <= rule.until


@every
def test_an_error_is_for_law_alone(rule: Rule) -> None:
    assert rule.binding == "law" or all(saying.severity != "error" for saying in rule.sayings.values())


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}
