"""Knows from one start to the next whether the program ended as it should: a file is there while it runs."""

from __future__ import annotations

import faulthandler
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from filelock import FileLock, Timeout

from pdpeditor.mishap import header

_RUNNING, _STOPPED = "running-", "stopped-"


class Lifetime:
    """This run of the program. Into its file the interpreter writes where it was when it breaks down; an own lock
    tells a run that goes on from one that is over, whatever its number.
    """

    def __init__(self, folder: Path) -> None:
        """Begin. Raises OSError when nothing can be written there."""
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{_RUNNING}{os.getpid()}.txt"
        self._lock = FileLock(_lock_of(self._path))
        self._lock.acquire(timeout=0)
        self._file: TextIO = self._path.open("w", encoding="utf-8")
        self._file.write(f"{header()}\nBegun {datetime.now():%Y-%m-%d %H:%M:%S}\n\n")
        self._file.flush()
        faulthandler.enable(self._file)

    def end(self) -> None:
        """End as one should."""
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._lock.release()
        with suppress(OSError):
            Path(_lock_of(self._path)).unlink(missing_ok=True)


def begun(folder: Path) -> Lifetime | None:
    """This run, from now on; None where that cannot be noted."""
    try:
        return Lifetime(folder)
    except (OSError, Timeout):
        return None


def broken_off(folder: Path) -> None:
    """Turn what is left of the runs that did not end as they should into reports."""
    for path in folder.glob(f"{_RUNNING}*.txt"):
        with suppress(OSError, Timeout):
            with FileLock(_lock_of(path)).acquire(timeout=0):
                when = datetime.fromtimestamp(path.stat().st_mtime)
                number = path.stem.removeprefix(_RUNNING)
                path.replace(folder / f"{_STOPPED}{when:%Y-%m-%d-%H%M%S}-{number}.txt")
            Path(_lock_of(path)).unlink(missing_ok=True)


def _lock_of(path: Path) -> str:
    return str(path.with_suffix(".lock"))
