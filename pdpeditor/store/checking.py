"""Whether a dossier is sound: its pages, its links, its format, and what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pdpeditor.records.record import RECORDS, Association, Mark, Record, columns
from pdpeditor.store.dossier import Dossier
from pdpeditor.store.engine import pragma
from pdpeditor.store.problems import damaged


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found: the dossier's format, how many records of each class it holds, how many edits."""

    version: int
    counts: dict[type[Record], int]
    steps: int


def check(path: Path) -> Health:
    """Check a dossier from end to end. Raises Unusable when it is not sound."""
    with Dossier.open_to_read(path) as dossier:
        connection = dossier.session.connection()
        if (
            pragma(connection, "integrity_check") != "ok"
            or connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        ):
            raise damaged(path)
        for cls in RECORDS.values():
            present = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({cls.table().name})")}
            if not present >= {column.name for column in columns(cls)}:
                raise damaged(path)
        dossier.preload()
        counts = {cls: dossier.count(cls) for cls in RECORDS.values() if not issubclass(cls, (Association, Mark))}
        return Health(pragma(connection, "user_version"), counts, len(dossier.history()))
