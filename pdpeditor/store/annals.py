"""Which steps of the history touched a record or what belongs to it, known without reading the history again."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pdpeditor.records.record import RECORDS, owner_columns
from pdpeditor.store import engine as engines
from pdpeditor.store.explaining import readable
from pdpeditor.store.reading import Reading
from pdpeditor.store.steps import HISTORY, Change, Step, Values
from pdpeditor.text import Text

_Row = tuple[str, str, Values | None, Values | None]


class Annals:
    """The steps by the records they touched. It may be made in one thread and asked in another, later.

    A part, a link, a mark and an acceptance belong to a record, also when they are no longer there.
    """

    def __init__(self) -> None:
        self.last = 0
        self._steps: dict[str, list[int]] = defaultdict(list)
        self._owner: dict[str, str] = {}
        self._owned: dict[str, list[str]] = defaultdict(list)

    def follow(self, step: Step, reading: Reading) -> None:
        """Know of one more step, unless it is known."""
        if step.number > self.last:
            self.note(step.number, ((one.table, one.key, one.before, one.after) for one in step.changes), reading)

    def note(self, number: int, changes: Iterable[_Row], reading: Reading) -> None:
        """Know what the next step of the history changed."""
        self.last = number
        unknown: dict[str, list[str]] = defaultdict(list)
        for table, key, before, after in changes:
            steps = self._steps[key]
            if not steps or steps[-1] != number:
                steps.append(number)
            column = None if key in self._owner else _owner_column(table)
            if column:
                row = before if after is None else after if before is None else None
                self._settle(key, row[column]) if row else unknown[table].append(key)
        for table, keys in unknown.items():
            for key, owner in _stored(reading, table, keys):
                self._settle(key, owner)

    def _settle(self, key: str, owner: str) -> None:
        """Note what a row belongs to."""
        self._owner[key] = owner
        self._owned[owner].append(key)

    def belonging(self, key: str) -> set[str]:
        """A record, its parts, their parts, and what is noted on any of them."""
        found, waiting = {key}, [key]
        while waiting:
            new = set(self._owned.get(waiting.pop(), ())) - found
            found |= new
            waiting += new
        return found

    def numbers(self, keys: Iterable[str]) -> list[int]:
        """The numbers of the steps that touched one of these, the newest first."""
        return sorted({number for key in keys for number in self._steps.get(key, ())}, reverse=True)


def read_annals(path: Path) -> Annals:
    """The annals of a dossier that another thread has open. Raises Unusable when a step cannot be read.

    A few steps are read at a time, so that nobody who writes has to wait.
    """
    engine = engines.reading(path)
    annals = Annals()
    try:
        with readable(path), Session(engine) as session:
            reading = Reading(session)
            while rows := session.execute(_AFTER, {"last": annals.last}).all():
                for number, changes in rows:
                    annals.note(number, json.loads(changes), reading)
    finally:
        engine.dispose()
    return annals


_FEW = 100
_AFTER = (
    sa.select(HISTORY.c.number, HISTORY.c.changes)
    .where(HISTORY.c.number > sa.bindparam("last"))
    .order_by(HISTORY.c.number)
    .limit(_FEW)
)


@cache
def _owner_column(table: str) -> str | None:
    cls = RECORDS.get(table)
    if cls is None:
        return None
    if "record" in cls.table().columns:
        return "record"
    return next((column for column, _ in owner_columns(cls)), None)


def _stored(reading: Reading, table: str, keys: list[str]) -> Iterator[tuple[str, str]]:
    """What rows belong to of which a step tells only the columns that changed, as far as they are still there."""
    stored = RECORDS[table].table()
    owner = stored.c[_owner_column(table) or ""]
    for start in range(0, len(keys), _BATCH):
        query = sa.select(stored.c.id, owner).where(stored.c.id.in_(keys[start : start + _BATCH]))
        yield from reading.session.execute(query).tuples()


_BATCH = 500


_CHANGES = sa.text(
    "SELECT change.value FROM history, json_each(history.changes) AS change WHERE history.number = :number"
    " AND json_extract(change.value, '$[1]') IN (SELECT value FROM json_each(:keys))"
)
"""The changes of one step that are about some of the rows; the others are not even read."""


def read_part(reading: Reading, number: int, keys: set[str]) -> Step | None:
    """One step with only its changes of these rows; None when the history has been purged of it."""
    columns = [column for column in HISTORY.c if column is not HISTORY.c.changes]
    row = reading.session.execute(sa.select(*columns).where(HISTORY.c.number == number)).one_or_none()
    if row is None:
        return None
    found = reading.session.execute(_CHANGES, {"number": number, "keys": json.dumps(sorted(keys))})
    changes = tuple(Change(*json.loads(value)) for (value,) in found)
    return Step(row.number, row.at, row.who, row.what, row.reverses, Text(*json.loads(row.label)), changes)
