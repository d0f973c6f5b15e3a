"""How long the linter takes with the large dossier, whole and after one edit, against reading every field once."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from time import process_time

from pdpeditor.lint.linter import Linter
from pdpeditor.measures import Duration
from pdpeditor.records import RECORDS, Organisation, Party, Phase, Purpose
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier
from pdpeditor.store.mirror import Mirror
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import value_of
from pdpeditor.store.steps import Step
from pdpeditor.text import Text
from tests.large import make_large

DAY = date(2026, 11, 22)
RUNS = 3
LABEL = Text("Essai", "Trial")
WHOLE, ONE_EDIT = 20.0, 0.1
"""The most that the whole and an edit may take, as a ratio to the yardstick."""

Clock = Callable[[], float]
Edit = Callable[[Dossier, int], None]


@contextmanager
def clock() -> Iterator[Clock]:
    """A function that tells the seconds of this process since now, and once the block is left, those it took."""
    start, end = process_time(), 0.0
    yield lambda: (end or process_time()) - start
    end = process_time()


def yardstick(reading: Reading) -> None:
    """Every declared field of every loaded record, read once."""
    for cls in RECORDS.values():
        for record in reading.all(cls):
            for field in fields_of(cls):
                value_of(reading, record, field)


def name_of_a_purpose(dossier: Dossier, run: int) -> None:
    purpose = dossier.all(Purpose)[run]
    purpose.name = Text(f"Livrer la commande {run}", f"Deliver order {run}")


def country_of_a_party(dossier: Dossier, run: int) -> None:
    party = dossier.all(Party)[run]
    party.country = "US" if party.country != "US" else "FR"


def period_of_a_phase(dossier: Dossier, run: int) -> None:
    dossier.all(Phase)[run * 3].announced = Duration(run + 11, "Y")


def name_of_the_organisation(dossier: Dossier, run: int) -> None:
    dossier.one(Organisation).legal_name = f"Société Exemplaire {run} SAS"


EDITS: dict[str, Edit] = {
    edit.__name__: edit for edit in (name_of_a_purpose, country_of_a_party, period_of_a_phase, name_of_the_organisation)
}


def whole(path: Path) -> tuple[dict[str, float], Linter]:
    """The seconds that loading, the yardstick and the first look take, and the linter that looked."""
    took: dict[str, float] = {}
    with Dossier.open_to_read(path) as dossier:
        with clock() as took_loading:
            dossier.preload()
        yardstick(dossier)  # the first time also groups the links
        with clock() as took_reading:
            yardstick(dossier)
        with clock() as took_looking:
            linter = Linter(dossier, DAY)
        took |= {"loading": took_loading(), "yardstick": took_reading(), "whole": took_looking()}
    return took, linter


def after(path: Path, linter: Linter, edit: Edit) -> float:
    """The seconds from an edit of an open dossier to what then stands, as in the window: the median of a few."""
    times: list[float] = []
    with Dossier.open(path) as dossier:
        mirror = Mirror(dossier.snapshot())

        def watch(step: Step) -> None:
            with clock() as elapsed:
                mirror.follow(step)
                linter.update(mirror, step)
                assert linter.findings
            times.append(elapsed())

        dossier.watchers.append(watch)
        for run in range(RUNS):
            with dossier.edit(LABEL):
                edit(dossier, run)
    return median(times)


def main() -> None:
    """Print each measure as a ratio to the yardstick, and whether it is within bounds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.pdp"
        make_large(path)
        seconds, linter = whole(path)
        seconds |= {name: after(path, linter, edit) for name, edit in EDITS.items()}
    bounds = {"whole": WHOLE, **dict.fromkeys(EDITS, ONE_EDIT)}
    for name, took in seconds.items():
        ratio = took / seconds["yardstick"]
        print(f"{name:26} {took * 1000:10.1f} ms {ratio:10.3f} x{_judged(ratio, bounds.get(name))}")


def _judged(ratio: float, bound: float | None) -> str:
    return "" if bound is None else f"  {'within' if ratio < bound else 'OVER'} {bound:g} x"
