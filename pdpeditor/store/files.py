"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pdpeditor.store.problems import could_not_read, could_not_write, exists


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one piece: temporary file, fsync, rename. Raises Unusable and leaves what was there before."""
    with _part(path) as part:
        part.write_bytes(content)
        sync(part)
        part.replace(path)
    _sync_folder(path.parent)


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """A temporary file beside `path` that becomes `path` when the block ends well; an existing file is never replaced.

    Raises Refused when `path` exists, Unusable when the disk refuses.
    """
    if stands(path):
        raise exists(path)
    with _part(path) as part:
        yield part
        sync(part)
        _take_place(part, path)
    _sync_folder(path.parent)


def stands(path: Path) -> bool:
    """Whether there is a file. Raises Unusable where the system does not let itself be asked."""
    try:
        return path.exists()
    except OSError as error:
        raise could_not_read(path, error) from error


def _take_place(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError as error:
        raise exists(path) from error
    except OSError:
        if path.exists():
            raise exists(path) from None
        part.replace(path)


@contextmanager
def _part(path: Path) -> Iterator[Path]:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise could_not_write(path, error) from error
    os.close(handle)
    part = Path(name)
    with suppress(OSError):
        part.chmod(0o666 & ~_umask())
    try:
        yield part
    except OSError as error:
        raise could_not_write(path, error) from error
    finally:
        part.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def sync(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Wait until the folder's list of files is on the disk, on the systems that can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
