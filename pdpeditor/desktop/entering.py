"""Opening a dossier without holding the window: the rooms that it needs are loaded, and it is opened, elsewhere."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from threading import Thread

from pdpeditor.desktop import plan
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.opening import Opened, Way

ROOMS = ("pdpeditor.desktop.workbench", "pdpeditor.desktop.remarks", "pdpeditor.desktop.actions")
"""What is loaded once the first screen is seen: with it come the records, the store and the linter."""


def load_rooms() -> None:
    """Load what a dossier needs, in this thread."""
    for room in ROOMS:
        import_module(room)


def load_early(folder: Path) -> None:
    """Load it in another thread, and keep the plan of the lists in a folder for the next start."""
    Thread(target=_load, args=(folder,), name="loading", daemon=True).start()


def _load(folder: Path) -> None:
    load_rooms()
    if plan.kept(folder) is None:
        plan.keep(plan.drawn(), folder)


def enter(path: Path, way: Way, folder: Path) -> Work:
    """Open a dossier in another thread; the work brings it, `opening.Opened`, or fails with a Problem."""

    def go(_: Work) -> Opened:
        _load(folder)
        return way(path)

    return Work(go)
