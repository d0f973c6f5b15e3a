"""What becomes of an error that nobody foresaw: one sentence for the user, the details in a local file."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_log_path


def unexpected(error: Exception, say: Callable[..., str]) -> str:
    """The sentence for the error that is being handled, once its details are kept."""
    name = type(error).__name__
    try:
        return say("unexpected", error=name, report=str(_report()))
    except OSError:
        return say("unexpected-unkept", error=name)


def _report() -> Path:
    """Write what went wrong to a local file, which no one else is sent. Raises OSError when there is no room."""
    folder = user_log_path("pdpeditor", appauthor=False, ensure_exists=True)
    path = folder / "last-error.txt"
    path.write_text(traceback.format_exc(), "utf-8")
    return path
