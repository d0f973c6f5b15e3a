"""The ways to open a dossier from the window. The store is loaded when one is gone, not with this module."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pdpeditor.text import Text

if TYPE_CHECKING:
    from pdpeditor.store import Dossier


@dataclass(frozen=True, slots=True)
class Opened:
    """An open dossier, why it can only be read where that is so, and whether it has just been begun."""

    dossier: Dossier
    why: Text | None = None
    begun: bool = False


Way = Callable[[Path], Opened]


def to_work(path: Path) -> Opened:
    """To read and write; only to read where the file or its folder cannot be written. Raises Problem."""
    from pdpeditor.store import Dossier, ReadOnly

    try:
        return Opened(Dossier.open(path))
    except ReadOnly as problem:
        return Opened(Dossier.open_to_read(path), problem.message)


def to_read(why: Text) -> Way:
    """Only to read, for that reason."""

    def read(path: Path) -> Opened:
        from pdpeditor.store import Dossier

        return Opened(Dossier.open_to_read(path), why)

    return read


def new(path: Path) -> Opened:
    """A new one. Raises Problem, also when the file exists."""
    from pdpeditor.store import Dossier

    return Opened(Dossier.create(path), begun=True)


def sample(name: str) -> Way:
    """A new one that holds a sample."""

    def make(path: Path) -> Opened:
        from pdpeditor.exchange.samples import make_sample
        from pdpeditor.store import Dossier

        make_sample(name, path)
        return Opened(Dossier.open(path))

    return make


def save_copy(dossier: Dossier, path: Path) -> None:
    """Write a copy. Raises Problem."""
    dossier.save_copy(path)


def save_purged_copy(dossier: Dossier, path: Path) -> None:
    """Write a copy that does not tell what was edited before. Raises Problem."""
    from pdpeditor.store import Dossier

    dossier.save_copy(path)
    try:
        with Dossier.open(path) as copy:
            copy.purge_history()
    except BaseException:
        path.unlink(missing_ok=True)
        raise
