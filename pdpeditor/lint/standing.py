"""The findings that stand, in order, as they come and go: reading them all costs little, and changing a few less."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from pdpeditor.lint.rules import RULES
from pdpeditor.lint.severity import SEVERITIES
from pdpeditor.records.record import RECORDS

if TYPE_CHECKING:
    from pdpeditor.lint.findings import Finding

_GENERAL = "ANS-01"
"""What is only unanswered is left out where another rule says of the same field what is wrong with it."""

_Place = tuple[str, str]
_Rank = tuple[int, int]


class Standing:
    """Findings without repetition, the gravest first, then by table. One that is put twice is to be taken twice."""

    def __init__(self) -> None:
        self._ranks: dict[_Rank, dict[Finding, int]] = defaultdict(dict)
        self._said: Counter[_Place] = Counter()
        self._unanswered: dict[_Place, tuple[Finding, ...]] = {}

    def all(self) -> list[Finding]:
        """The findings that stand."""
        return list(chain.from_iterable(self._ranks[rank] for rank in sorted(self._ranks)))

    def put(self, findings: Iterable[Finding]) -> None:
        """Let these stand too."""
        for finding in findings:
            if finding.id == _GENERAL:
                self._unanswered[finding.place] = (*self._unanswered.get(finding.place, ()), finding)
                if not self._said[finding.place]:
                    _count(self._rank(finding), finding, 1)
            else:
                self._say(finding.place, 1)
                _count(self._rank(finding), finding, 1)

    def take(self, findings: Iterable[Finding]) -> None:
        """Let these, which were put, stand no longer."""
        for finding in findings:
            if finding.id == _GENERAL:
                self._answer(finding)
                if not self._said[finding.place]:
                    _count(self._rank(finding), finding, -1)
            else:
                _count(self._rank(finding), finding, -1)
                self._say(finding.place, -1)

    def _say(self, place: _Place, count: int) -> None:
        """Note that a rule speaks of a place, or no longer does, and let what is unanswered there go or come back."""
        before = self._said[place]
        self._said[place] += count
        if place in self._unanswered and (before == 0 or before + count == 0):
            for finding in self._unanswered[place]:
                _count(self._rank(finding), finding, -count)

    def _answer(self, finding: Finding) -> None:
        left = list(self._unanswered.pop(finding.place))
        left.remove(finding)
        if left:
            self._unanswered[finding.place] = tuple(left)

    def _rank(self, finding: Finding) -> dict[Finding, int]:
        return self._ranks[_rank(finding.id, finding.variant, finding.table)]


def _count(several: dict[Finding, int], finding: Finding, count: int) -> None:
    now = several.get(finding, 0) + count
    if now:
        several[finding] = now
    else:
        del several[finding]


@cache
def _rank(id: str, variant: str, table: str) -> _Rank:
    return SEVERITIES.index(RULES[id].sayings[variant].severity), list(RECORDS).index(table)
