"""What a file is, before it is opened: a dossier of this format, of an older or a newer one, or something else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pdpeditor.header import APPLICATION_ID, MAGIC, start
from pdpeditor.store.engine import connect_to_read
from pdpeditor.store.files import stands
from pdpeditor.store.migrations import VERSION
from pdpeditor.store.problems import could_not_read, from_database, missing, newer, not_a_dossier


def inspect(path: Path) -> int:
    """The format of a dossier. Raises Unusable, saying why, when the file is not a sound dossier of a known format."""
    if not stands(path):
        raise missing(path)
    if not path.is_file() or _start(path) != MAGIC:
        raise not_a_dossier(path)
    application, version = _identity(path)
    if application != APPLICATION_ID or version < 1:
        raise not_a_dossier(path)
    if version > VERSION:
        raise newer(path, version)
    return version


def _start(path: Path) -> bytes:
    try:
        return start(path)
    except OSError as error:
        raise could_not_read(path, error) from error


def _identity(path: Path) -> tuple[int, int]:
    try:
        with closing(connect_to_read(path)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if application == APPLICATION_ID and not _is_plain(connection):
                return 0, 0
            return application, version
    except sqlite3.Error as error:
        raise from_database(path, error) from error


def _is_plain(connection: sqlite3.Connection) -> bool:
    """Whether the database has nothing but tables: triggers and views would act in the name of this program.

    Raises the database's error when its pages are not sound.
    """
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("quick_check")
    foreign = "type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%'"
    return connection.execute(f"SELECT 1 FROM sqlite_master WHERE {foreign}").fetchone() is None
