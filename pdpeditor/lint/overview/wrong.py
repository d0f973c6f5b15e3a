"""What is wrong, subject by subject."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from pdpeditor.lint.accepting import Judged
from pdpeditor.lint.findings import Finding
from pdpeditor.lint.severity import SEVERITIES, Severity
from pdpeditor.lint.subjects import title_of
from pdpeditor.text import Text


@dataclass(slots=True)
class Subject:
    """How many findings of each severity nobody has accepted on a subject, and the first of the gravest."""

    counts: Counter[Severity] = field(default_factory=Counter)
    first: Finding | None = None

    def take(self, finding: Finding) -> None:
        """Count one more."""
        self.counts[finding.severity] += 1
        if self.first is None or _rank(finding) < _rank(self.first):
            self.first = finding


Subjects = dict[Text, Subject]


def by_subject(said: Iterable[Judged]) -> Subjects:
    """What nobody has accepted, by subject, the one with the gravest findings first."""
    found: Subjects = {}
    for one in said:
        if one.state != "accepted":
            found.setdefault(title_of(one.finding.rule.subject), Subject()).take(one.finding)
    return dict(sorted(found.items(), key=_gravest_first))


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
