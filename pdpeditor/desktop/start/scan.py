"""Looking for dossiers and into them, in another thread, so that the first screen is there at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import Signal

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.start.row import Row

OFTEN = 0.1
"""After so many seconds, what was found is shown."""
PAUSE = 0.05
"""How long the computer rests between two dossiers that are read whole."""


class Search(Work):
    """Work that finds rows: `found(list of Row)` tells them on the way."""

    found = Signal(object)

    def __init__(self, rows: Callable[[], Iterable[Row]]) -> None:
        super().__init__(lambda _: self._tell(rows()))

    def _tell(self, rows: Iterable[Row]) -> None:
        kept: list[Row] = []
        told = monotonic()
        for number, row in enumerate(rows, 1):
            kept.append(row)
            if monotonic() - told > OFTEN:
                self.found.emit(kept)
                kept, told = [], monotonic()
            self.tell(number, 0, "")
        self.found.emit(kept)


def scan(recent: Sequence[Path], workspace: Path | None, data: Path) -> Search:
    """Looks into the recent dossiers, then for all those of the workspace; what is known of them lies in `data`."""
    return Search(lambda: _rows(recent, workspace, data))


def _rows(recent: Sequence[Path], workspace: Path | None, data: Path) -> Iterator[Row]:
    from pdpeditor.desktop.remembered import Known, Remembered
    from pdpeditor.desktop.shelves import look, walk

    every, day = Remembered(data).every(), date.today()
    inside = walk(workspace) if workspace else ()
    for path in chain(recent, (path for path in inside if path not in recent)):
        seen = look(path, day)
        yield Row(path, path in recent, seen, every.get(str(path), Known()).of(seen.stamp))


def complete(rows: Sequence[Row], data: Path) -> Search:
    """Reads whole, one after the other, the dossiers of which it is not known how complete they are."""
    return Search(lambda: _completed([row for row in rows if _unknown(row)], data))


def _unknown(row: Row) -> bool:
    return row.percent is None and row.seen is not None and not row.trouble


def _completed(rows: Sequence[Row], data: Path) -> Iterator[Row]:
    from pdpeditor.desktop.entering import load_rooms
    from pdpeditor.desktop.remembered import Remembered

    load_rooms()  # whole: another thread is loading them
    from pdpeditor.lint.completeness import whole
    from pdpeditor.store import Dossier, Problem
    from pdpeditor.store.mirror import Mirror

    remembered = Remembered(data)
    for row in rows:
        try:
            with Dossier.open_to_read(row.path) as dossier:
                answered = whole(Mirror(dossier.snapshot()))
        except Problem:
            continue
        assert row.seen
        news = {"stamp": row.seen.stamp, "percent": answered.percent, "open_points": answered.left, "errors": None}
        remembered.note(row.path, **news)
        yield replace(row, known=remembered.of(row.path))
        sleep(PAUSE)
