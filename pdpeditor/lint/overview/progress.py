"""How far a dossier is: what is answered of each section, and the questions that are still open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pdpeditor.lint.completeness import Answered, completeness, section_of
from pdpeditor.lint.open_points import OpenPoint, Why, open_points
from pdpeditor.lint.overview.spots import Spot, called, spot
from pdpeditor.records import Activity
from pdpeditor.records.record import table_name
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text


@dataclass(frozen=True, slots=True)
class Opening:
    """The first of several open questions: where it is, what it asks, and of which record."""

    count: int
    at: Spot
    question: Text
    record: Text


@dataclass(frozen=True, slots=True)
class Progress:
    """What is answered by section; the first open question of each section, and of each sort; whether any activity is
    described yet.
    """

    sections: Mapping[str, Answered]
    first: Mapping[str, Opening]
    open: Mapping[Why, Opening]
    begun: bool

    @property
    def whole(self) -> Answered:
        """What is answered of the whole dossier."""
        return sum(self.sections.values(), Answered())


def progress(reading: Reading) -> Progress:
    """How far a dossier is."""
    by_section: dict[str, list[OpenPoint]] = {}
    by_sort: dict[Why, list[OpenPoint]] = {}
    for point in open_points(reading):
        by_section.setdefault(table_name(section_of(type(point.record))), []).append(point)
        by_sort.setdefault(point.why, []).append(point)
    return Progress(
        completeness(reading),
        {section: _opening(reading, points) for section, points in by_section.items()},
        {why: _opening(reading, points) for why, points in by_sort.items()},
        bool(reading.count(Activity)),
    )


def _opening(reading: Reading, points: list[OpenPoint]) -> Opening:
    first = points[0]
    return Opening(len(points), spot(first.record, first.field.name), first.field.label, called(reading, first.record))
