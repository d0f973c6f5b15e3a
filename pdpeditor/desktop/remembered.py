"""What is known of dossiers while they are closed: how complete they were, when they were opened, where one was.

It lies in the user's own folder and holds no answer of any dossier.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from threading import Lock
from typing import Any

from pdpeditor.desktop.shelves import Stamp

MOST = 2000
"""Of how many dossiers something is known; those opened longest ago are forgotten first."""
_writing = Lock()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a dossier: `percent`, `open_points` and `errors` are of the file that bore this stamp.

    `opened` is a time in ISO 8601, `section` the table of the section that was seen last.
    """

    stamp: Stamp | None = None
    percent: int | None = None
    open_points: int | None = None
    errors: int | None = None
    opened: str = ""
    section: str = ""

    def of(self, stamp: Stamp | None) -> Known:
        """What holds of a file that bears this stamp: another stamp is another content."""
        return self if self.stamp == stamp else Known(opened=self.opened, section=self.section)


class Remembered:
    """The file that all of it is in; one that is damaged counts as empty."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "dossiers.json"

    def every(self) -> Mapping[str, Known]:
        """What is known of each dossier, by its path."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return {path: _known(one) for path, one in found.items()} if isinstance(found, dict) else {}

    def of(self, path: Path) -> Known:
        """What is known of one dossier."""
        return self.every().get(str(path.absolute()), Known())

    def note(self, path: Path, **news: Any) -> None:
        """Know something else of a dossier from now on; a disk that refuses is no reason to bother anyone."""
        with _writing, suppress(OSError):
            every = dict(self.every())
            known = every.pop(str(path.absolute()), Known())
            every[str(path.absolute())] = replace(known, **news)
            self._write(dict(list(every.items())[-MOST:]))

    def _write(self, every: Mapping[str, Known]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        content = {path: asdict(known) for path, known in every.items()}
        with tempfile.NamedTemporaryFile("w", dir=self._path.parent, prefix=".dossiers-", delete=False) as part:
            json.dump(content, part)
        try:
            Path(part.name).replace(self._path)
        finally:
            Path(part.name).unlink(missing_ok=True)


def _known(one: Any) -> Known:
    """What a line of the file says; nothing where it is damaged."""
    said = one if isinstance(one, dict) else {}
    stamp: Stamp | None = None
    match said.get("stamp"):
        case [int(changed), int(length)]:
            stamp = changed, length
    numbers = {name: said[name] for name in _NUMBERS if isinstance(said.get(name), int)}
    words = {name: said[name] for name in _WORDS if isinstance(said.get(name), str)}
    return Known(stamp, **numbers, **words)


_WORDS = ("opened", "section")
_NUMBERS = tuple(field.name for field in fields(Known) if field.name not in (*_WORDS, "stamp"))
