"""One writer at a time: a lock held by the system, with a text beside it that names who holds it."""

from __future__ import annotations

import getpass
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from pdpeditor.store.problems import locked, read_only
from pdpeditor.text import clean


class WriterLock:
    """The right to write in a dossier, kept until `release`; a process that dies gives it up."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(_beside(path, ".lock"), timeout=0, thread_local=False)
        self._name = _beside(path, ".holder")

    @classmethod
    def take(cls, path: Path) -> WriterLock:
        """Raises Locked when another process has it, ReadOnly when the folder cannot be written."""
        lock = cls(path)
        try:
            lock._lock.acquire()
        except Timeout as error:
            raise locked(path, _holder(lock._name)) from error
        except OSError as error:
            raise read_only(path) from error
        lock._sign()
        return lock

    def _sign(self) -> None:
        with suppress(OSError):
            self._name.write_text(f"{who()} ({platform.node()}, {datetime.now():%H:%M}, {os.getpid()})", "utf-8")

    def release(self) -> None:
        """Let others write."""
        with suppress(OSError):
            self._name.unlink()
        self._lock.release()


def who() -> str:
    """The name of the person at this computer, as the system knows it; empty when it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f".{path.name}{ending}")


def _holder(name: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return " ".join(clean(name.read_text("utf-8")).split())[:200]
    return ""
