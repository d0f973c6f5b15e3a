"""Dossiers with hostile answers, as the JSON that somebody could hand in."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hostile.command import each

from pdpeditor.fields import Field
from pdpeditor.records.record import RECORDS, Association, fields_of, owner_columns

Whole = dict[str, Any]
Tables = dict[str, list[dict[str, Any]]]
Answer = Callable[[Field, int], Any]
"""What stands in a field of the row of that number, from 0."""

SAMPLE = "atelier-ia"
KEPT = 2
"""How many records of a sort are kept, and what they lead to: enough to meet every field, few enough to print often."""


def sample(folder: Path) -> Whole:
    """A rich dossier as its JSON, exported by the real command line."""
    path = folder / "sample.pdp"
    each(("new", path, "--sample", SAMPLE), ("export", path, "--out", folder, "--format", "json"))
    whole: Whole = json.loads((folder / "dossier.json").read_bytes())
    whole["records"] = _fewer(whole["records"])
    return whole


def _fewer(tables: Tables) -> Tables:
    kept: set[str] = set()
    found = {row["id"]: (name, row) for name, rows in tables.items() for row in rows}
    due = [
        row["id"] for name, rows in tables.items() if not issubclass(RECORDS[name], Association) for row in rows[:KEPT]
    ]
    while due:
        key = due.pop()
        if key not in kept:
            kept.add(key)
            name, row = found[key]
            due += [target for target in _targets(name, row) if target]
    return {name: [row for row in rows if _is_kept(name, row, kept)] for name, rows in tables.items()}


def _is_kept(name: str, row: Any, kept: set[str]) -> bool:
    return row["id"] in kept or (issubclass(RECORDS[name], Association) and kept.issuperset(_targets(name, row)))


def _targets(name: str, row: Any) -> list[str]:
    return [row[key.parent.name] for key in RECORDS[name].table().foreign_keys]


def filled(whole: Whole, answers: dict[str, Answer]) -> Whole:
    """The dossier with other answers, by kind of field."""
    other = copy.deepcopy(whole)
    for name, cls in RECORDS.items():
        for field in fields_of(cls):
            if field.kind.name in answers:
                for number, row in enumerate(other["records"][name]):
                    row[field.name] = answers[field.kind.name](field, number)
    return other


def worded(words: str, plain: str | None = None) -> dict[str, Answer]:
    """The same words in every field of words; others where both languages share them, if so wanted."""
    text = {"fr": words, "en": words}
    same = words if plain is None else plain
    return {
        "line": lambda field, number: text,
        "prose": lambda field, number: text,
        "plain": lambda field, number: same,
    }


def keep(answers: dict[str, Answer], only: Callable[[Field, int], bool]) -> dict[str, Answer]:
    """The same answers in some fields, and short ordinary words in the others."""
    short = worded("mot")

    def chosen(kind: str) -> Answer:
        return lambda field, number: (answers if only(field, number) else short)[kind](field, number)

    return {kind: chosen(kind) for kind in answers}


def emptied(activities: int) -> Whole:
    """A dossier of activities in which nothing was answered."""
    rows = [{"id": f"00000000-0000-4000-8000-{number:012}"} for number in range(activities)]
    return {"format": "pdpeditor-dossier", "version": 1, "records": {"activity": rows}}


def bare(whole: Whole) -> Whole:
    """The dossier with all its records and not one answer."""
    other = copy.deepcopy(whole)
    for name, cls in RECORDS.items():
        own = {"id", "record", "field", "state", *(column for column, _ in owner_columns(cls))}
        other["records"][name] = [
            {key: value for key, value in row.items() if key in own} for row in whole["records"][name]
        ]
    return other
