"""Counts the findings by subject, a slice at a time, so that the window never stands still."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from pdpeditor.lint.accepting import Judged
from pdpeditor.lint.findings import Finding
from pdpeditor.lint.rules import SEVERITIES, Severity
from pdpeditor.lint.subjects import title_of
from pdpeditor.text import Text

SLICE = 400
"""How many records are looked at before the window gets its turn."""


@dataclass(slots=True)
class Subject:
    """One subject: how many findings of each severity nobody has accepted, and the first of the gravest."""

    counts: Counter[Severity] = field(default_factory=Counter)
    first: Finding | None = None

    def take(self, finding: Finding) -> None:
        """Count one more."""
        self.counts[finding.severity] += 1
        if self.first is None or _rank(finding) < _rank(self.first):
            self.first = finding


Subjects = dict[Text, Subject]


class Counting(QObject):
    """Goes through everything that is said; `done(Subjects)` tells the numbers, the gravest subject first."""

    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[tuple[Judged, ...]] = iter(())
        self._found: Subjects = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._count)

    def start(self, said: list[tuple[Judged, ...]]) -> None:
        """Count these, and forget what was being counted."""
        self._left, self._found = iter(said), {}
        self._timer.start()

    def _count(self) -> None:
        for _ in range(SLICE):
            group = next(self._left, None)
            if group is None:
                self._timer.stop()
                self.done.emit(dict(sorted(self._found.items(), key=_gravest_first)))
                return
            for one in group:
                if one.state != "accepted":
                    self._found.setdefault(title_of(one.finding.rule.subject), Subject()).take(one.finding)


def _rank(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity)


def _gravest_first(item: tuple[Text, Subject]) -> tuple[int, ...]:
    return tuple(-item[1].counts[severity] for severity in SEVERITIES)


def total(subjects: Subjects) -> Counter[Severity]:
    """How many there are of each severity."""
    return sum((subject.counts for subject in subjects.values()), Counter())


def gravest(subjects: Subjects) -> Finding | None:
    """The first of the gravest findings of all."""
    firsts = [subject.first for subject in subjects.values() if subject.first]
    return min(firsts, key=_rank, default=None)
