"""What happens in the window when the program itself is wrong: at once a sentence, at the next start its report."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from pdpeditor.mishap import write_report

OFFERED = "offered.txt"
_NAME = re.compile(r"(?:error|stopped)-(\d{4}-\d\d-\d\d-\d{6})-\d+\.txt")


def catch(tell: Callable[[Path | None], None], folder: Path | None = None) -> None:
    """From now on, report what nobody caught and tell the user where the report is."""

    def hook(sort: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(sort, Exception):
            sys.__excepthook__(sort, error, trace)
            return
        try:
            path = write_report(error, folder)
        except OSError:
            tell(None)
        else:
            tell(path)

    sys.excepthook = hook


def pending(folder: Path) -> list[Path]:
    """The reports that nobody has been offered yet, the newest first. Whoever asks has to offer them: it is once."""
    from pdpeditor.desktop.lifetime import broken_off  # its locks take a while to load, and errors are caught before

    with suppress(OSError):
        broken_off(folder)
        before = set(_lines(folder / OFFERED))
        found = {path.name: path for path in folder.iterdir() if _NAME.fullmatch(path.name)}
        new = [found[name] for name in sorted(found.keys() - before, key=_moment, reverse=True)]
        if new:
            (folder / OFFERED).write_text("\n".join(sorted(found)), "utf-8")
        return new
    return []


def when(path: Path) -> datetime | None:
    """When what a report tells of happened."""
    with suppress(ValueError):
        return datetime.strptime(_moment(path.name), "%Y-%m-%d-%H%M%S")
    return None


def _moment(name: str) -> str:
    found = _NAME.fullmatch(name)
    return found[1] if found else ""


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return []
