"""Edits of very many rows, written by another thread while the dossier is open and nobody edits it.

Each gives a step for `Dossier.take_over`, in the dossier's own thread. It raises Refused, Unusable, or whatever `tell`
raises, and then leaves the file as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import sqlalchemy as sa

from pdpeditor.store import engine as engines
from pdpeditor.store import steps
from pdpeditor.store.explaining import explained, readable
from pdpeditor.store.replaying import Tell, replay, reverse
from pdpeditor.text import Text


def apply_apart(path: Path, label: Text, changes: Sequence[steps.Change], tell: Tell) -> steps.Step:
    """Make changes of rows as one edit of the file."""

    def write(connection: sa.Connection) -> steps.Step:
        replay(connection, changes, tell)
        return steps.append(connection, "edit", label, changes)

    return _written(path, write)


def reverse_apart(path: Path, what: steps.What, number: int, tell: Tell) -> steps.Step:
    """Take the last step of the file back, or do it again."""
    with readable(path):
        return _written(path, lambda connection: reverse(connection, what, number, tell))


def _written(path: Path, write: Callable[[sa.Connection], steps.Step]) -> steps.Step:
    engine = engines.writing(path)
    try:
        with explained(path), engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                step = write(connection)
                connection.commit()
            except BaseException:
                connection.rollback()
                raise
    finally:
        engine.dispose()
    return step
