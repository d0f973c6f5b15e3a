"""Dossiers of any content whatever, however broken: every column holds something its kind can store."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from pdpeditor.facts import catalogue
from pdpeditor.measures import UNITS, Duration
from pdpeditor.records.record import RECORDS, Association, Mark, Record, columns, fields_of, owner_columns, table_name
from pdpeditor.store import Dossier
from pdpeditor.text import Text

WORDS = (
    "",
    " ",
    "Livraison",
    "etc.",
    "[À compléter]",
    "Privacy Shield",
    "732829320",
    "dpo@exemple.fr",
    "https://exemple.fr/é?x=%20",
    "OVHH",
    "{label}",
    "Ã©tÃ©",
    "\u202e\u05d0\u05d1",
    "x" * 300,
)


def make_random(path: Path, random: Random, rows: int = 3) -> None:
    """A dossier with up to so many rows of each sort, written as an import writes them."""
    keys = {name: [_key(random) for _ in range(_count(cls, random, rows))] for name, cls in RECORDS.items()}
    for _ in RECORDS:  # a part of nothing cannot be: neither can its own parts
        for name, cls in RECORDS.items():
            if not all(keys[owner] for _, owner in owner_columns(cls)):
                keys[name] = []
    every = [key for several in keys.values() for key in several]
    made = {name: [_row(cls, key, keys, every, random) for key in keys[name]] for name, cls in RECORDS.items()}
    Dossier.create_from(path, made, Text("Essai", "Trial"))


def _key(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def _count(cls: type[Record], random: Random, rows: int) -> int:
    return 1 if cls.single else random.randint(0, rows)


def _row(cls: type[Record], key: str, keys: dict[str, list[str]], every: list[str], random: Random) -> dict[str, Any]:
    row: dict[str, Any] = {"id": key, "position": random.randint(0, 5)}
    for column, owner in owner_columns(cls):
        row[column] = random.choice(keys[owner])
    fields = {field.name: field for field in fields_of(cls)}
    for column in columns(cls):
        if column.name not in row:
            field = fields.get(column.name)
            row[column.name] = _value(column.kind.name, field.of if field else "", keys, random)
    if "record" in row:
        row["record"] = random.choice(every)
    if cls is Mark:
        row["state"] = random.choice(("proposed", "confirmed", "not-applicable", "?"))
    return row


def _value(kind: str, of: str, keys: dict[str, list[str]], random: Random) -> Any:
    match kind:
        case "line" | "prose":
            return Text(random.choice(WORDS), random.choice(WORDS))
        case "plain":
            return random.choice(WORDS)
        case "choice":
            return random.choice((None, "nobody-knows", *catalogue(of)))
        case "choices":
            return tuple(random.sample([*(catalogue(of) if of else ()), "yes", "nobody-knows"], k=random.randint(0, 2)))
        case "flag":
            return random.choice((None, True, False))
        case "day":
            return random.choice((None, date(2026, 11, 22) + timedelta(days=random.randint(-9999, 9999))))
        case "duration":
            return random.choice((None, Duration(random.randint(0, 9999), random.choice(UNITS))))
        case "number":
            return random.choice((None, 0, -1, 15, 2**31 - 1))
        case "amount":
            return random.choice((None, Decimal("0"), Decimal("-22500.50")))
        case "link":
            return random.choice((None, *keys[_table(of)])) if of else None
    raise AssertionError(kind)


def _table(of: str) -> str:
    return next(table_name(cls) for cls in RECORDS.values() if cls.__name__ == of)


def edit_at_random(dossier: Dossier, random: Random) -> None:
    """Change, add or remove something, as a user can."""
    cls = random.choice([cls for cls in RECORDS.values() if fields_of(cls) and not issubclass(cls, Association | Mark)])
    records = dossier.all(cls)
    if not records:
        return
    record = random.choice(records)
    match random.randint(0, 5):
        case 0 if not cls.single:
            dossier.remove(record)
        case 1:
            dossier.mark(record, random.choice(fields_of(cls)).name, random.choice(("proposed", "not-applicable", "")))
        case _:
            _change(dossier, record, random)


def _change(dossier: Dossier, record: Record, random: Random) -> None:
    field = random.choice(fields_of(type(record)))
    keys = {name: [one.id for one in dossier.all(cls)] for name, cls in RECORDS.items()}
    if field.kind.name == "links":
        targets = keys[_table(field.of)]
        dossier.link(record, field.name, random.sample(targets, k=random.randint(0, len(targets))))
    else:
        setattr(record, field.name, _value(field.kind.name, field.of, keys, random))
