"""How a dossier's tables are made and first filled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlmodel
from sqlalchemy.orm import Session

from pdpeditor.header import APPLICATION_ID
from pdpeditor.records.record import RECORDS, values_of
from pdpeditor.store import engine as engines
from pdpeditor.store import steps
from pdpeditor.store.explaining import explained
from pdpeditor.store.migrations import VERSION
from pdpeditor.text import Text

Rows = dict[str, list[dict[str, Any]]]
"""Column values by table."""


def make(part: Path, path: Path, lay: Callable[[sa.Connection], object]) -> None:
    """Turn the empty file `part` into a dossier that `lay` puts its first rows in. Raises Unusable naming `path`."""
    with explained(path):
        engine = engines.writing(part)
        try:
            with Session(engine) as session:
                connection = session.connection()
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                sqlmodel.SQLModel.metadata.create_all(connection)
                steps.HISTORY.metadata.create_all(connection)
                lay(connection)
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
                session.commit()
        finally:
            engine.dispose()


def lay_blanks(connection: sa.Connection) -> None:
    """The records of which each dossier has one, with nothing answered."""
    for cls in RECORDS.values():
        if cls.single:
            connection.execute(cls.table().insert(), [{"version": 1, **values_of(cls())}])


def lay(connection: sa.Connection, rows: Rows, label: Text) -> steps.Step:
    """These rows, and the step that says so, which cannot be undone."""
    for name, cls in RECORDS.items():
        if rows.get(name):
            connection.execute(cls.table().insert(), [{"version": 2, **row} for row in rows[name]])
    return steps.append(connection, "barrier", label, ())
