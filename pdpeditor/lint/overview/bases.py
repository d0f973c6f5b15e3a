"""On which legal bases activities rest, purpose by purpose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdpeditor.lint.overview.spots import Spot, called, spot
from pdpeditor.records import Activity, Purpose
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text


@dataclass(frozen=True, slots=True)
class Grounded:
    """One purpose: its basis (the key of a Fact, None when unknown), and the activity it belongs to."""

    basis: str | None
    activity: str
    purpose: Text
    at: Spot


def grounded(reading: Reading) -> Iterator[Grounded]:
    """Every purpose of every activity."""
    for activity in reading.all(Activity):
        for purpose in reading.parts(activity, Purpose):
            yield Grounded(purpose.basis, activity.id, called(reading, purpose), spot(purpose, "basis"))
