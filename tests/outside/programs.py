"""The programs of others that the checks of this folder need: without them a check fails."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

MUST_RUN = "PDPEDITOR_OUTSIDE"  # set by `packaging/bootstrap.py outside`
PACKAGES = Path(__file__).resolve().parents[2] / "build" / "outside" / "node_modules"


def program(*names: str) -> Path:
    """The first of these programs that is on the PATH. Fails the check that asks when there is none."""
    found = next((path for name in names if (path := shutil.which(name))), "")
    return Path(found) if found else _missing(" or ".join(names))


def package(path: str) -> Path:
    """A file of an npm package, by its path under node_modules. Fails the check that asks, likewise."""
    found = PACKAGES / path
    return found if found.is_file() else _missing(f"the npm package {path.partition('/')[0]}")


def _missing(what: str) -> Path:
    reason = f"{what} is not here; python3 packaging/bootstrap.py outside installs it"
    pytest.fail(reason, pytrace=False)
