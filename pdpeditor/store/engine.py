"""How the database is reached: one engine factory per dialect, with the settings that keep data safe."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

_SETTINGS = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 2000",
    "PRAGMA trusted_schema = OFF",
)


def writing(path: Path) -> sa.Engine:
    """An engine on a dossier file that this process writes. The file exists."""
    return _engine(partial(_connect, f"{path.resolve().as_uri()}?mode=rw", _SETTINGS))


def reading(path: Path) -> sa.Engine:
    """An engine on a dossier file that is only read. It is opened for writing where that is allowed, so that SQLite
    can finish what a killed process left; nothing else is written.
    """
    return _engine(partial(connect_to_read, path))


def in_memory(source: sqlite3.Connection) -> sa.Engine:
    """An engine on a copy, in memory, of an open database; it can be used in another thread than the source's."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    source.backup(copy)
    return _engine(lambda: copy)


def check_writable(engine: sa.Engine) -> None:
    """Raises the database's error when the file cannot be written."""
    connection = raw(engine)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def raw(engine: sa.Engine) -> sqlite3.Connection:
    """The connection of the database's own library."""
    connection: Any = engine.raw_connection().driver_connection
    return connection  # type: ignore[no-any-return]


def pragma(connection: sa.Connection, name: str) -> Any:
    """The value of one of SQLite's settings."""
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def _engine(connect: Any) -> sa.Engine:
    return sa.create_engine("sqlite://", creator=connect, poolclass=StaticPool, hide_parameters=True)


def _connect(uri: str, settings: tuple[str, ...]) -> sqlite3.Connection:
    # opened by one thread, then used by another: never by two at once
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for setting in settings:
            connection.execute(setting)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that reads; SQLite first finishes what a killed process left, where it is allowed to."""
    uri = path.resolve().as_uri()
    settings = ("PRAGMA query_only = ON", "PRAGMA busy_timeout = 2000", "PRAGMA trusted_schema = OFF")
    try:
        connection = _connect(f"{uri}?mode=rw", settings)
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        return _connect(f"{uri}?mode=ro", settings)
    return connection
