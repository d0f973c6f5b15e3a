"""How an older dossier becomes one of today: numbered steps of SQL, run in one transaction on a file that was copied.

A released format never changes. To change the model, raise VERSION and add the statements that lead to it; tables are
named as strings, for the classes of that day are gone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from pdpeditor.store import steps
from pdpeditor.store.engine import pragma, raw
from pdpeditor.store.files import appearing
from pdpeditor.text import Text

VERSION = 3
"""The format this program reads and writes; each dossier carries its own in `user_version`."""

STATEMENTS: Mapping[int, tuple[str, ...]] = {
    2: (
        "CREATE TABLE acceptance (id CHAR(32) NOT NULL, position INTEGER NOT NULL, version INTEGER NOT NULL, "
        "rule VARCHAR NOT NULL, record CHAR(32) NOT NULL, field VARCHAR NOT NULL, facts VARCHAR NOT NULL, why TEXT, "
        "who VARCHAR NOT NULL, at VARCHAR NOT NULL, PRIMARY KEY (id))",
        "CREATE INDEX ix_acceptance_record ON acceptance (record)",
    ),
    3: (
        "CREATE TABLE reply (id CHAR(32) NOT NULL, position INTEGER NOT NULL, version INTEGER NOT NULL, "
        "question VARCHAR NOT NULL, chosen TEXT, PRIMARY KEY (id))",
    ),
}
"""For each format after the first, the statements that lead to it from the one before."""


def migrate(engine: sa.Engine, path: Path, statements: Mapping[int, tuple[str, ...]] = STATEMENTS) -> None:
    """Bring a dossier up to the newest format of `statements`; what it was is kept beside it (`kept_copy`)."""
    with engine.connect() as connection:
        version = pragma(connection, "user_version")
        due = [number for number in sorted(statements) if number > version]
        if not due:
            return
        _keep(raw(engine), kept_copy(path, version))
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        for number in due:
            for statement in statements[number]:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")
        steps.append(connection, "barrier", Text("Mise à jour du format", "Format update"), ())
        connection.commit()


def kept_copy(path: Path, version: int) -> Path:
    """Where the dossier of an older format is kept: "acme (format 1).pdp", or with a number if that is taken."""
    first = path.with_name(f"{path.stem} (format {version}){path.suffix}")
    others = (path.with_name(f"{first.stem} {number}{path.suffix}") for number in range(2, 1000))
    return first if not first.exists() else next(other for other in others if not other.exists())


def _keep(source: sqlite3.Connection, path: Path) -> None:
    with appearing(path) as part, closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
