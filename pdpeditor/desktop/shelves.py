"""What dossier files tell before they are opened: whose they are and what was published last; and where they are."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pdpeditor.header import is_dossier
from pdpeditor.text import clean

Trouble = Literal["", "missing", "foreign", "unfinished", "unreadable"]
Stamp = tuple[int, int]
"""When a file was changed last, and how long it is: a file with another stamp is not as it was."""
LONGEST = 160
_STEPS = 2_000_000
"""How many steps the database takes for one answer at most: no sound file needs a hundredth of it."""
_POLICY = "notice_type IS NULL OR notice_type = 'full-policy'"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of one file: the organisation's name, its newest policy; or what is wrong with it."""

    name: str = ""
    version: str = ""
    effective_on: date | None = None
    stamp: Stamp | None = None
    trouble: Trouble = ""


def look(path: Path, day: date) -> Seen:
    """What a file tells on a day. Nothing is ever written, not beside the file either."""
    try:
        if not path.is_file():
            return Seen(trouble="missing")
        if not is_dossier(path):
            return Seen(trouble="foreign")
        if path.with_name(f"{path.name}-journal").exists():
            return Seen(trouble="unfinished")
        with closing(_connect(path)) as connection:
            return _read(connection, day, stamp_of(path))
    except (OSError, ValueError, sqlite3.Error):
        return Seen(trouble="unreadable")


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of a file as it is now, if it is there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def walk(folder: Path) -> Iterator[Path]:
    """All dossiers of a folder and of the folders in it, but for hidden ones; links to folders are not followed."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(".pdp") and not name.startswith("."):
                yield Path(place, name)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0.5)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.set_progress_handler(_limit(_STEPS // 10_000), 10_000)
    return connection


def _limit(rounds: int) -> Callable[[], bool]:
    left = iter(range(rounds))
    return lambda: next(left, None) is None


def _read(connection: sqlite3.Connection, day: date, stamp: Stamp | None) -> Seen:
    tables = "type = 'table' AND name IN ('organisation', 'publication') AND sql NOT LIKE 'CREATE VIRTUAL%'"
    if connection.execute(f"SELECT count(*) FROM sqlite_master WHERE {tables}").fetchone() != (2,):
        return Seen(trouble="foreign")
    names = connection.execute("SELECT legal_name, trade_name FROM organisation LIMIT 1").fetchone() or ()
    version, effective_on = _newest(connection, day)
    return Seen(next((words for name in names if (words := _words(name))), ""), version, effective_on, stamp)


def _newest(connection: sqlite3.Connection, day: date) -> tuple[str, date | None]:
    """The policy that is in force on that day; else the next one to be."""
    rows = connection.execute(
        f"SELECT number, effective_on FROM publication WHERE ({_POLICY}) AND effective_on IS NOT NULL "
        "ORDER BY effective_on > ?1, CASE WHEN effective_on > ?1 THEN effective_on END, effective_on DESC LIMIT 1",
        (day.isoformat(),),
    )
    number, effective_on = rows.fetchone() or ("", None)
    return _words(number), date.fromisoformat(effective_on) if isinstance(effective_on, str) else None


def _words(value: object) -> str:
    """Words on one line, out of whatever a file holds."""
    return " ".join(clean(value[: 4 * LONGEST]).split())[:LONGEST] if isinstance(value, str) else ""
