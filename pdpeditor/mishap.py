"""What becomes of an error that nobody foresaw: one sentence for the user, and a report on this computer only."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from pdpeditor import __version__

MOST = 20
"""How many reports are kept."""


def reports() -> Path:
    """The folder of the reports."""
    from platformdirs import user_log_path  # only when something has gone wrong, or is about to be looked for

    return user_log_path("pdpeditor", appauthor=False)


def unexpected(error: Exception, say: Callable[..., str]) -> str:
    """The sentence for an error, once its details are kept."""
    name = type(error).__name__
    try:
        return say("unexpected", error=name, report=str(write_report(error)))
    except OSError:
        return say("unexpected-unkept", error=name)


def write_report(error: BaseException, folder: Path | None = None) -> Path:
    """Write what went wrong, without any answer of a dossier, to a local file. Raises OSError."""
    place = folder or reports()
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"error-{datetime.now():%Y-%m-%d-%H%M%S}-{os.getpid()}.txt"
    path.write_text("\n".join([header(), "", *_chain(error), ""]), "utf-8", "backslashreplace")
    for old in sorted(place.glob("*-*.txt"), key=_age)[:-MOST]:
        old.unlink(missing_ok=True)
    return path


def header() -> str:
    """What program this is, on what."""
    return f"pdpeditor {__version__}, Python {sys.version}, {sys.platform}"


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0


def _chain(error: BaseException) -> Iterator[str]:
    """The error and those that led to it, the first one first: where each was, not what it says, which holds values."""
    seen: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in seen:
        seen.append(following)
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)
    for one in reversed(seen):
        sort = type(one)
        yield f"{sort.__module__}.{sort.__qualname__}"
        yield "".join(traceback.format_tb(one.__traceback__)).replace(str(Path.home()), "~")
