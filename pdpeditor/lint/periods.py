"""Periods of a retention rule: how long its phases last together, and when one period is longer than another."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.measures import Duration
from pdpeditor.records.retention import Phase, Retention
from pdpeditor.text import Text, in_both

TIMES = ("Phase.stage", "Phase.announced", "Phase.applied")
"""What a rule reads that asks how long the phases of a retention rule last."""

_KEPT = ("active", "archive")
_MONTH = 28


def kept(look: Look, rule: Retention) -> list[Phase]:
    """The phases in which data are there: everyday use and intermediate archive."""
    return [phase for phase in look.parts(rule, Phase) if phase.stage in _KEPT]


def period(phase: Phase) -> Duration | None:
    """How long a phase lasts: what is announced or, where nothing is, what is done."""
    return phase.announced or phase.applied


def place(phase: Phase) -> str:
    """The field that says how long a phase lasts."""
    return "announced" if phase.announced or not phase.applied else "applied"


def counted(phases: Iterable[Phase]) -> list[Phase]:
    """The phases that last a counted time."""
    return [phase for phase in phases if period(phase)]


def days(phases: Iterable[Phase]) -> float:
    """About how many days phases last together."""
    return sum(found.days for phase in phases if (found := period(phase)))


def longest(phases: Iterable[Phase]) -> Phase:
    """The phase that lasts longest. Raises ValueError where there is none."""
    return max(phases, key=lambda phase: days((phase,)))


def words(phases: Iterable[Phase]) -> Text:
    """Periods that follow one another: « 3 ans + 5 ans »."""
    periods = [found for phase in phases if (found := period(phase))]
    return in_both(lambda lang: " + ".join(one.words(lang) for one in periods))


def longer(one: float, other: float) -> bool:
    """Whether one number of days is beyond another, whatever units they were said in: 31 days are not beyond 1 month,
    nor 366 days beyond 1 year.
    """
    return one > other + other * 0.005 + (1 if other >= _MONTH else 0)
