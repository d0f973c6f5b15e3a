"""What the database could not do, told as a problem with the dossier."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError

from pdpeditor.store.problems import damaged, from_database


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raises Unusable for what disk or file refuse in the block; rows that contradict each other stay our mistake."""
    try:
        yield
    except (IntegrityError, sqlite3.IntegrityError):
        raise
    except (DBAPIError, sqlite3.Error) as error:
        raise from_database(path, error) from error


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Raises Unusable, also for what cannot be read in the block: this program never wrote it."""
    with explained(path):
        try:
            yield
        except (IntegrityError, ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
            raise damaged(path) from error
