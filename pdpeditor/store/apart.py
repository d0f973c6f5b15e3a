"""Edits of very many rows, written by another thread while the dossier is open and nobody edits it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pdpeditor.store import engine as engines
from pdpeditor.store import steps
from pdpeditor.store.explaining import explained
from pdpeditor.store.replaying import Tell, replay
from pdpeditor.text import Text


def apply_apart(path: Path, label: Text, changes: Sequence[steps.Change], tell: Tell) -> steps.Step:
    """Make changes of rows as one edit of the file. The step is for `Dossier.take_over`, in the dossier's own thread.

    Raises Refused, Unusable, or whatever `tell` raises, and then leaves the file as it was.
    """
    engine = engines.writing(path)
    try:
        with explained(path), engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                replay(connection, changes, tell)
                step = steps.append(connection, "edit", label, changes)
                connection.commit()
            except BaseException:
                connection.rollback()
                raise
    finally:
        engine.dispose()
    return step
