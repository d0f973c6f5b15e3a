"""What happens when the program itself is wrong: a report kept on this computer, and a sentence instead of a trace."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

from pdpeditor import __version__


def write_report(error: BaseException, folder: Path | None = None) -> Path:
    """Write what went wrong, without any answer of the dossier, to a local file. Raises OSError."""
    place = folder or user_log_path("pdpeditor", appauthor=False)
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"error-{datetime.now():%Y-%m-%d-%H%M%S}.txt"
    lines = traceback.format_exception(error)
    path.write_text(f"pdpeditor {__version__}, Python {sys.version}\n\n{''.join(lines)}", "utf-8")
    return path


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
