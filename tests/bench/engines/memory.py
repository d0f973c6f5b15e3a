"""The most memory that this process or one of its own has held."""

from __future__ import annotations

import sys


def peak() -> int | None:
    """In bytes; None where the system does not say (Windows)."""
    if sys.platform == "win32":
        return None
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return unit * max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
