"""Steps: what each edit changed, row by row, kept in the dossier so that it can be taken back, shown and listed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from pdpeditor.records.record import Record, columns, now
from pdpeditor.store.lock import who
from pdpeditor.text import Text

What = Literal["edit", "undo", "redo", "barrier"]
Values = dict[str, Any]

HISTORY = sa.Table(
    "history",
    sa.MetaData(),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("at", sa.String(32), nullable=False),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("what", sa.String(8), nullable=False),
    sa.Column("reverses", sa.Integer),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("changes", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Change:
    """One row's change: `before` is None for a new row, `after` for a removed one; otherwise both hold the columns
    that differ, as JSON values.
    """

    table: str
    key: str
    before: Values | None
    after: Values | None

    def reversed(self) -> Change:
        return Change(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of the dossier; an undo or a redo names the step it `reverses`."""

    number: int
    at: str
    who: str
    what: What
    reverses: int | None
    label: Text
    changes: tuple[Change, ...]


def append(
    connection: sa.Connection, what: What, label: Text, changes: Iterable[Change], reverses: int | None = None
) -> Step:
    """Write a step at the end of the history."""
    changes = tuple(changes)
    at, author = now(), who()
    row = {
        "at": at,
        "who": author,
        "what": what,
        "reverses": reverses,
        "label": json.dumps([label.fr, label.en], ensure_ascii=False),
        "changes": json.dumps([[c.table, c.key, c.before, c.after] for c in changes], ensure_ascii=False),
    }
    number = connection.execute(HISTORY.insert().values(row)).inserted_primary_key
    return Step(number[0] if number else 0, at, author, what, reverses, label, changes)


def label_of(connection: sa.Connection, number: int) -> Text:
    """What one step is called, without reading all that it changed."""
    return Text(*json.loads(connection.scalars(sa.select(HISTORY.c.label).where(HISTORY.c.number == number)).one()))


def length(connection: sa.Connection, number: int) -> int:
    """How many letters say what one step changed."""
    return int(connection.scalar(sa.select(sa.func.length(HISTORY.c.changes)).where(HISTORY.c.number == number)) or 0)


def read(connection: sa.Connection, number: int) -> Step:
    """One step."""
    return _step(connection.execute(HISTORY.select().where(HISTORY.c.number == number)).one())


def read_all(connection: sa.Connection, touching: str = "") -> list[Step]:
    """All the steps in order, or those that touched the record of that key."""
    query = HISTORY.select().order_by(HISTORY.c.number)
    if touching:
        query = query.where(HISTORY.c.changes.contains(touching, autoescape=True))
    steps = [_step(row) for row in connection.execute(query)]
    return [step for step in steps if not touching or any(touching == change.key for change in step.changes)]


def _step(row: Any) -> Step:
    changes = tuple(Change(*change) for change in json.loads(row.changes))
    return Step(row.number, row.at, row.who, row.what, row.reverses, Text(*json.loads(row.label)), changes)


@dataclass(frozen=True, slots=True)
class Stacks:
    """Which steps can be undone and redone, the next one last."""

    undo: tuple[int, ...] = ()
    redo: tuple[int, ...] = ()

    def after(self, step: Step) -> Stacks:
        """The stacks once that step is at the end of the history."""
        undo, redo = list(self.undo), list(self.redo)
        _advance(undo, redo, step.number, step.what, step.reverses)
        return Stacks(tuple(undo), tuple(redo))


def _advance(undo: list[int], redo: list[int], number: int, what: What, reverses: int | None) -> None:
    if what == "undo" and reverses is not None:
        undo.remove(reverses)
        redo.append(reverses)
    elif what == "redo" and reverses is not None:
        redo.remove(reverses)
        undo.append(reverses)
    else:
        redo.clear()
        undo[:] = [] if what == "barrier" else [*undo, number]


def stacks(connection: sa.Connection) -> Stacks:
    """The stacks that follow from the whole history."""
    undo: list[int] = []
    redo: list[int] = []
    for number, what, reverses in connection.execute(
        sa.select(HISTORY.c.number, HISTORY.c.what, HISTORY.c.reverses).order_by(HISTORY.c.number)
    ):
        _advance(undo, redo, number, what, reverses)
    return Stacks(tuple(undo), tuple(redo))


def row_json(cls: type[Record], row: Any) -> Values:
    """A row's columns, as JSON values."""
    return {column.name: column.kind.to_json(row[column.name]) for column in columns(cls)}


def values_of(cls: type[Record], values: Values) -> Values:
    """A change's JSON values as a record holds them; a column that is no more is left out."""
    kinds = {column.name: column.kind for column in columns(cls)}
    return {name: kinds[name].from_json(value) for name, value in values.items() if name in kinds}
