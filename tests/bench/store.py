"""How the store and what is built on it do with the large dossier, against reading its rows with sqlite3 alone."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from pdpeditor.documents import register
from pdpeditor.exchange import canonical
from pdpeditor.records import RECORDS, Activity
from pdpeditor.store import Dossier
from pdpeditor.text import Text
from tests.large import make_large

RUNS = 3
LABEL = Text("Essai", "Trial")

Clock = Callable[[], float]


@contextmanager
def clock() -> Iterator[Clock]:
    """A function that tells the seconds since now, and once the block is left, those it took."""
    start, end = perf_counter(), 0.0
    yield lambda: (end or perf_counter()) - start
    end = perf_counter()


def yardstick(path: Path) -> float:
    """Every row of every record's table, read by sqlite3 into tuples."""
    with closing(sqlite3.connect(path)) as connection, clock() as elapsed:
        for name in RECORDS:
            connection.execute(f'SELECT * FROM "{name}"').fetchall()
    return elapsed()


def opening(path: Path) -> float:
    """The file opened for writing, and closed."""
    with clock() as elapsed:
        Dossier.open(path).close()
    return elapsed()


def preload(path: Path) -> float:
    """Everything read into records."""
    with Dossier.open_to_read(path) as dossier, clock() as elapsed:
        dossier.preload()
    return elapsed()


def edit(path: Path) -> float:
    """One answer changed, on the disk."""
    with Dossier.open(path) as dossier:
        activity = dossier.all(Activity)[0]
        with clock() as elapsed:
            _rename(dossier, activity)
        return elapsed()


def undo(path: Path) -> float:
    """The same answer taken back, on the disk."""
    with Dossier.open(path) as dossier:
        _rename(dossier, dossier.all(Activity)[0])
        with clock() as elapsed:
            dossier.undo()
        return elapsed()


def export_json(path: Path) -> float:
    """The canonical JSON of what is already read."""
    with Dossier.open_to_read(path) as dossier:
        dossier.preload()
        with clock() as elapsed:
            canonical.to_json(dossier)
        return elapsed()


def build_register(path: Path) -> float:
    """The French register of what is already read."""
    with Dossier.open_to_read(path) as dossier:
        dossier.preload()
        with clock() as elapsed:
            register.build(dossier, "fr", date(2026, 11, 22))
        return elapsed()


def _rename(dossier: Dossier, activity: Activity) -> None:
    with dossier.edit(LABEL):
        activity.name = Text("Autre nom", "Another name")


MEASURES = {
    measure.__name__: measure for measure in (yardstick, opening, preload, edit, undo, export_json, build_register)
}


def main() -> None:
    """Print each measure as a ratio to the yardstick: the median of a few runs, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "large.pdp"
        make_large(source)
        seconds = {name: median(_apart(name, source) for _ in range(RUNS)) for name in MEASURES}
    for name, took in seconds.items():
        print(f"{name:16} {took * 1000:10.1f} ms {took / seconds['yardstick']:10.2f} x")


def _apart(name: str, source: Path) -> float:
    copy = source.with_name("copy.pdp")
    shutil.copyfile(source, copy)
    command = [sys.executable, "-m", "tests.bench.store", name, str(copy)]
    return float(subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)


if __name__ == "__main__":
    print(MEASURES[sys.argv[1]](Path(sys.argv[2])))
