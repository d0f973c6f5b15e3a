"""What the dashboard shows, gathered where the dossier is held in memory, away from the window."""

from __future__ import annotations

from dataclasses import dataclass

from pdpeditor.lint.accepting import Judged
from pdpeditor.lint.listing import Row, rows
from pdpeditor.lint.overview import Overview, overview
from pdpeditor.lint.overview.wrong import Subjects, by_subject, gravest
from pdpeditor.lint.tally import Tally


@dataclass(frozen=True, slots=True)
class Gathered:
    """The dossier from above, its findings by subject, and the gravest of them in words."""

    overview: Overview
    subjects: Subjects
    gravest: Row | None


def gather(tally: Tally) -> Gathered:
    """Everything that the dashboard shows."""
    subjects = by_subject(tally.every())
    first = gravest(subjects)
    return Gathered(
        overview(tally.mirror, tally.day),
        subjects,
        next(iter(rows(tally.mirror, (Judged(first, "standing"),)))) if first else None,
    )
