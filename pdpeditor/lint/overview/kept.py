"""How long data are kept, rule by rule: in everyday use, then in an archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdpeditor.facts import catalogue
from pdpeditor.lint.overview.spots import Spot, called, spot
from pdpeditor.lint.periods import period
from pdpeditor.measures import Duration
from pdpeditor.records import Phase, Retention
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text


@dataclass(frozen=True, slots=True)
class Stretch:
    """One phase: which stage it is (the key of a Fact), for how long and from when on, or what makes it last."""

    stage: str | None
    lasts: Duration | None
    start: Text
    span: Text
    at: Spot


@dataclass(frozen=True, slots=True)
class Kept:
    """One retention rule, with the phases in which data are there."""

    name: Text
    phases: tuple[Stretch, ...]
    at: Spot

    @property
    def days(self) -> float:
        """About how many days data are kept; 0 where no period is set."""
        return sum(phase.lasts.days for phase in self.phases if phase.lasts)


def kept(reading: Reading) -> Iterator[Kept]:
    """Every retention rule."""
    for rule in reading.all(Retention):
        phases = (_stretch(phase) for phase in reading.parts(rule, Phase) if phase.stage != "final")
        yield Kept(called(reading, rule), tuple(phases), spot(rule))


def _stretch(phase: Phase) -> Stretch:
    start = catalogue("start-events").label(phase.start_event) if phase.start_event else Text()
    return Stretch(phase.stage, period(phase), start, phase.span, spot(phase))
