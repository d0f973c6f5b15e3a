"""What a dossier looks like from above: how complete it is, what is due, where data go, why, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pdpeditor.lint.overview.bases import Grounded, grounded
from pdpeditor.lint.overview.destinations import Sent, sent
from pdpeditor.lint.overview.due import Due, due
from pdpeditor.lint.overview.kept import Kept, kept
from pdpeditor.lint.overview.progress import Progress, progress
from pdpeditor.lint.overview.spots import Spot
from pdpeditor.store.reading import Reading

__all__ = ["Due", "Grounded", "Kept", "Overview", "Progress", "Sent", "Spot", "overview"]


@dataclass(frozen=True, slots=True)
class Overview:
    """A dossier from above, as it was on a day."""

    day: date
    progress: Progress
    due: tuple[Due, ...]
    sent: tuple[Sent, ...]
    grounded: tuple[Grounded, ...]
    kept: tuple[Kept, ...]


def overview(reading: Reading, day: date) -> Overview:
    """Look at a dossier from above. It is quick on one that is held in memory."""
    return Overview(
        day,
        progress(reading),
        tuple(due(reading, day)),
        tuple(sent(reading)),
        tuple(grounded(reading)),
        tuple(kept(reading)),
    )
