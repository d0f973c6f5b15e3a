"""The long register that the engines print: built by the program from a large dossier written in 15,000 words."""

from __future__ import annotations

import pickle
import sys
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import accumulate, islice, product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from pdpeditor.blocks import Attachment, Block, Document, Edition, Table
from pdpeditor.documents import register
from pdpeditor.store import Dossier
from pdpeditor.text import both
from pdpeditor.writers import data
from tests.large import Rows, large_rows

DAY = date(2026, 11, 22)
WORDS = 15_000
_ONSETS, _RIMES = ("b", "c", "dr", "f", "gr", "l", "m", "p", "s", "t", "v"), ("a", "é", "i", "on", "ou")
_LENGTHS = {
    "activity": {"name": 6, "description": 40, "service": 4, "software": 6, "collection_points": 12},
    "purpose": {"name": 9},
    "data_use": {"items": 8},
    "service": {"name": 7},
}
"""About how many words the answers have, by table and field."""


def long_register(activities: int) -> Edition:
    """The French register of that many activities, with what its pages show carried as data."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.pdp"
        with Dossier.create(path) as dossier:
            dossier.fill(worded(large_rows(activities)), both("Long register"))
            dossier.preload()
            built = register.build(dossier, "fr", DAY)
    edition = Edition((evened(built),), DAY)
    shown = Attachment("register-fr.json", "application/json", data.write(edition), built.title)
    return replace(edition, attachments=(shown,))


def evened(document: Document) -> Document:
    """The document with columns of equal widths: no column is then so narrow that words are hyphenated in it."""
    return replace(document, blocks=tuple(_evened(block) for block in document.blocks))


def _evened(block: Block) -> Block:
    return replace(block, widths=(1.0,) * len(block.head)) if isinstance(block, Table) else block


def worded(rows: Rows) -> Rows:
    """The rows, their answers in words of a long list used as often as words are: the first most, the last least."""
    dice = Random(7)
    return {table: [{**row, **_answers(table, dice)} for row in rows[table]] for table in rows}


def _answers(table: str, dice: Random) -> dict[str, Any]:
    return {name: both(_sentence(dice, count)) for name, count in _LENGTHS.get(table, {}).items()}


def _sentence(dice: Random, length: int) -> str:
    words, sums = _vocabulary()
    count = dice.randint(length // 2, length + length // 2)
    return " ".join(dice.choices(words, cum_weights=sums, k=count)).capitalize()


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """The words, short ones first, and the sums of how often each is used (Zipf and Mandelbrot)."""
    syllables = [onset + rime for onset, rime in product(_ONSETS, _RIMES)]
    made = ("".join(parts) for length in (1, 2, 3) for parts in product(syllables, repeat=length))
    return list(islice(made, WORDS)), list(accumulate(1 / (rank + 2.7) for rank in range(1, WORDS + 1)))


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(pickle.dumps(long_register(int(sys.argv[1]))))
