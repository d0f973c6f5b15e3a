"""Opening a dossier without holding the window: the rooms that it needs are loaded, and it is opened, elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING

from pdpeditor.desktop.background import Work
from pdpeditor.desktop.opening import Opened, Way
from pdpeditor.text import Lang

if TYPE_CHECKING:
    from pdpeditor.desktop.reading_rows import Row
    from pdpeditor.records.record import Record

Known = dict[str, "list[Row]"]
"""The rows of lists, by table."""
ROOMS = ("pdpeditor.desktop.workbench", "pdpeditor.desktop.remarks", "pdpeditor.desktop.actions")
"""What is loaded once the first screen is seen: with it come the records, the store and the linter."""


STORE = "pdpeditor.store"
_turn = Lock()
"""Held by the thread that loads: two threads that import a package and its parts at once get them half done."""


def load_rooms() -> None:
    """Load what a dossier needs, in this thread."""
    with _turn:
        for room in (STORE, *ROOMS):
            import_module(room)


def load_early(folder: Path) -> None:
    """Load it in another thread, and keep the plan of the lists in a folder for the next start."""
    Thread(target=_load, args=(folder,), name="loading", daemon=True).start()


def _load(folder: Path) -> None:
    from pdpeditor.desktop import plan

    load_rooms()
    if plan.kept(folder) is None:
        plan.keep(plan.drawn(), folder)


@dataclass(frozen=True, slots=True)
class Entered:
    """A dossier that was opened, and the rows of the list that is shown first, by its table."""

    opened: Opened
    rows: Known


def enter(path: Path, way: Way, folder: Path, lang: Lang, table: str, known: Known) -> Work:
    """Open a dossier in other threads; the work brings it, as Entered, or fails with a Problem.

    `table` is where one was in it last, `known` what was read of its lists already.
    """

    def go(_: Work) -> Entered:
        from concurrent.futures import ThreadPoolExecutor

        with _turn:
            import_module(STORE)
        with ThreadPoolExecutor(1) as pool:
            opening = pool.submit(way, path)  # while the database looks at the file, the rest is made ready
            _load(folder)
            _warm(table)
            opened = opening.result()
        return Entered(opened, _first_rows(opened, lang, table, known))

    return Work(go)


def _first(table: str) -> type[Record]:
    from pdpeditor.desktop.early import FIRST
    from pdpeditor.records.record import RECORDS

    return RECORDS.get(table, RECORDS[FIRST])


def _warm(table: str) -> None:
    """Have ready what the first form asks for besides its record: how rows become records, the lists to choose from."""
    from sqlalchemy.orm import configure_mappers

    from pdpeditor.desktop.places import part_classes
    from pdpeditor.facts import catalogue
    from pdpeditor.records.record import fields_of

    configure_mappers()
    first = _first(table)
    asked = [
        *fields_of(first),
        *(field for part, _ in part_classes(first) for field in fields_of(part) if field.listed),
    ]
    for field in asked:
        if field.kind.name in ("choice", "choices"):
            catalogue(field.of)


def _first_rows(opened: Opened, lang: Lang, table: str, known: Known) -> Known:
    from pdpeditor.desktop.rows import rows
    from pdpeditor.records.record import table_name

    first = _first(table)
    found = [] if first.single else known.get(table_name(first)) or rows(opened.dossier, first, lang)
    for row in found[:1]:  # asked here, the same is known in the window
        if record := opened.dossier.get(first, row.key):
            opened.dossier.marks(record)
    return {} if first.single else {table_name(first): found}
