"""What the first bytes of a file tell of it, before any database is opened: a dossier of this program, or not."""

from __future__ import annotations

from pathlib import Path

APPLICATION_ID = 0x50445045
"""The four letters PDPE in the header of each dossier, by which systems and this program know the file."""

MAGIC = b"SQLite format 3\x00"
_JOURNALS = slice(18, 20)
_ROLLBACK = b"\x01\x01"
_APPLICATION = slice(68, 72)


def start(path: Path, length: int = len(MAGIC)) -> bytes:
    """The first bytes of a file. Raises OSError."""
    with path.open("rb") as file:
        return file.read(length)


def is_dossier(path: Path) -> bool:
    """Whether a file says that it is a dossier, kept as this program keeps them: reading one that is kept otherwise
    would put other files beside it. Raises OSError.
    """
    said = start(path, 100)
    identity = int.from_bytes(said[_APPLICATION], "big")
    return said.startswith(MAGIC) and said[_JOURNALS] == _ROLLBACK and identity == APPLICATION_ID
