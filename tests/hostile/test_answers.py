"""Answers that are no words: keys nobody knows, days and sums at their ends, links in circles, marks on everything."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hostile.dossiers import Answer, Whole, filled
from hostile.journey import journey

from pdpeditor.facts import catalogue
from pdpeditor.fields import Field, snake
from pdpeditor.records.record import RECORDS, Association, fields_of, owner_columns
from pdpeditor.text import LANGS

STRANGE = "<b>inconnu</b>|{x}"
LARGEST = {"number": 2**31 - 1, "amount": "9" * 30 + ".123456789", "duration": "P9999Y", "day": "9999-12-31"}
SMALLEST = {"number": 1 - 2**31, "amount": "-1E-30", "duration": "PT0H", "day": "0001-01-01"}


def always(values: dict[str, Any]) -> dict[str, Answer]:
    return {kind: (lambda field, number, value=value: value) for kind, value in values.items()}


def every_key(field: Field, number: int) -> list[str]:
    return list(catalogue(field.of))


def one_key(field: Field, number: int) -> str:
    keys = list(catalogue(field.of))
    return keys[number * 7 % len(keys)]


ANSWERS = {
    "unknown keys, largest": always({"choice": STRANGE, "choices": [STRANGE, STRANGE, ""], "flag": True, **LARGEST}),
    "every key, smallest": {"choices": every_key, "choice": one_key, **always({"flag": False, **SMALLEST})},
}


@pytest.mark.parametrize("answers", ANSWERS.values(), ids=ANSWERS.keys())
def test_answers_at_their_ends_print(whole: Whole, tmp_path: Path, answers: dict[str, Answer]) -> None:
    done = journey(filled(whole, answers), tmp_path)
    assert list(done.faults()) == []
    assert done.complained == ""
    day = "9999" if answers["day"](None, 0) == LARGEST["day"] else "1"
    unknown = answers["choices"] is not every_key
    assert all((STRANGE in done.spoken[f"register-{lang}"]) == unknown for lang in LANGS)
    assert any(f"{month} {day}" in done.spoken["register-en"] for month in ("December", "January"))


def circular(whole: Whole) -> Whole:
    """Everything that can lead to itself does, everything else leads to the next record of its sort."""
    other = copy.deepcopy(whole)
    for name, cls in RECORDS.items():
        for field in (field for field in fields_of(cls) if field.kind.name == "link"):
            target = snake(field.of)
            keys = [row["id"] for row in other["records"][target]]
            for number, row in enumerate(other["records"][name]):
                row[field.name] = row["id"] if target == name else keys[(number + 1) % len(keys)]
    return other


def scattered(whole: Whole) -> Whole:
    """Each link of several goes from the first record to all others, twice; all records stand at one place."""
    other = copy.deepcopy(whole)
    for name, cls in RECORDS.items():
        if issubclass(cls, Association):
            (_, owner), (_, target) = owner_columns(cls)
            owners, targets = other["records"][owner], other["records"][target]
            pairs = [(owners[0]["id"], row["id"]) for row in targets * 2] if owners else []
            other["records"][name] = [
                {"id": key(number), "owner_id": one, "target_id": two} for number, (one, two) in enumerate(pairs)
            ]
        for row in other["records"][name]:
            row["position"] = 0
    return other


def key(number: int) -> str:
    return str(UUID(int=number + 1, version=4))


def marked(state: str) -> Callable[[Whole], Whole]:
    def mark(whole: Whole) -> Whole:
        other = copy.deepcopy(whole)
        places = [
            (row["id"], field.name)
            for name, cls in RECORDS.items()
            for field in fields_of(cls)
            for row in other["records"][name]
        ] + [(key(0), "nowhere")]
        why = {"fr": STRANGE, "en": STRANGE}
        other["records"]["mark"] = [
            {
                "id": key(number),
                "record": record,
                "field": field,
                "state": state,
                "why": why,
                "who": "<b>" * 99,
                "at": "x",
            }
            for number, (record, field) in enumerate(places)
        ]
        return other

    return mark


TWISTS = {
    "circles": circular,
    "scattered": scattered,
    "all proposed": marked("proposed"),
    "none applicable": marked("not-applicable"),
    "marks of no sort": marked("<b>"),
}


@pytest.mark.parametrize("twist", TWISTS.values(), ids=TWISTS.keys())
def test_links_and_marks_that_nobody_would_make_print(whole: Whole, tmp_path: Path, twist: Any) -> None:
    done = journey(twist(whole), tmp_path)
    assert list(done.faults()) == []
    assert done.complained == ""
