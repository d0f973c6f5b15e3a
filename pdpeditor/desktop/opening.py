"""The ways to open a dossier from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pdpeditor.exchange.samples import make_sample
from pdpeditor.store import Dossier, Locked, ReadOnly

Way = Callable[[Path], Dossier]


def to_work(path: Path) -> Dossier:
    """To read and write; only to read where the file or its folder cannot be written. Raises Problem."""
    try:
        return Dossier.open(path)
    except Locked:
        raise
    except ReadOnly:
        return Dossier.open_to_read(path)


def to_read(path: Path) -> Dossier:
    """Only to read. Raises Problem."""
    return Dossier.open_to_read(path)


def new(path: Path) -> Dossier:
    """A new one. Raises Problem, also when the file exists."""
    return Dossier.create(path)


def sample(name: str) -> Way:
    """A new one that holds a sample."""

    def make(path: Path) -> Dossier:
        make_sample(name, path)
        return Dossier.open(path)

    return make


def save_copy(dossier: Dossier, path: Path) -> None:
    """Write a copy. Raises Problem."""
    dossier.save_copy(path)


def save_purged_copy(dossier: Dossier, path: Path) -> None:
    """Write a copy that does not tell what was edited before. Raises Problem."""
    dossier.save_copy(path)
    try:
        with Dossier.open(path) as copy:
            copy.purge_history()
    except BaseException:
        path.unlink(missing_ok=True)
        raise
