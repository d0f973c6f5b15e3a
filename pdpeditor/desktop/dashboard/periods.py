"""The card that says how long data are kept, on an axis that runs from a day to a century."""

from __future__ import annotations

from math import log10

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.dashboard.card import Card
from pdpeditor.desktop.dashboard.drawn import MOST, Bar, Drawn, Line, Mark, Part
from pdpeditor.desktop.dashboard.gathering import Gathered
from pdpeditor.facts import catalogue
from pdpeditor.lint.overview import Kept
from pdpeditor.measures import Duration
from pdpeditor.text import Lang

_MARKS = ("P1D", "P1M", "P1Y", "P10Y", "P100Y")
_END = Duration.parse(_MARKS[-1]).days


class RetentionCard(Card):
    """How long data are kept, the longest first."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How long data are kept"), lang, parent)

    def tell(self, found: Gathered) -> None:
        kept = found.overview.kept
        ranked = sorted(kept, key=lambda rule: (-rule.days, rule.name[self.lang]))
        timed = [rule for rule in ranked if rule.days]
        stages = catalogue("phase-stages")
        self.show_drawn(
            Drawn(
                self._summary(kept, len(kept) - len(timed)),
                tuple(self._bar(rule) for rule in timed[:MOST]),
                (self.tr("Rule"), self.tr("Stage"), self.tr("Period"), self.tr("Counted from")),
                tuple(line for rule in ranked for line in self._lines(rule)),
                (("accent", stages.label("active")[self.lang]), ("border", stages.label("archive")[self.lang])),
                tuple(Mark(share(one.days), one.words(self.lang)) for one in map(Duration.parse, _MARKS)),
            )
            if timed
            else Drawn(self._summary(kept, len(kept)))
        )

    def _summary(self, kept: tuple[Kept, ...], untimed: int) -> str:
        if not kept:
            return self.tr("No retention rule is written yet.")
        rules = self.tr("%Ln retention rules.", "", len(kept))
        without = self.tr("%Ln of them set no period.", "", untimed) if untimed else ""
        more = self.tr("The longest are drawn; the table holds them all.") if len(kept) - untimed > MOST else ""
        return " ".join(filter(None, (rules, without, more)))

    def _bar(self, rule: Kept) -> Bar:
        parts, done = [], 0.0
        for phase in rule.phases:
            if phase.lasts:
                start, done = done, done + phase.lasts.days
                parts.append(Part(share(start), share(done), "border" if phase.stage == "archive" else "accent"))
        lasts = " + ".join(phase.lasts.words(self.lang) for phase in rule.phases if phase.lasts)
        start_words = next((phase.start[self.lang] for phase in rule.phases if phase.lasts and phase.start), "")
        note = self.tr("From: %1").replace("%1", start_words) if start_words else ""
        return Bar(rule.name[self.lang], lasts, tuple(parts), note)

    def _lines(self, rule: Kept) -> list[Line]:
        name, stages = rule.name[self.lang], catalogue("phase-stages")
        if not rule.phases:
            return [Line((name, "", self.tr("No period"), ""), rule.at)]
        return [
            Line(
                (
                    name,
                    stages.label(phase.stage)[self.lang] if phase.stage else "",
                    phase.lasts.words(self.lang) if phase.lasts else phase.span[self.lang] or self.tr("No period"),
                    phase.start[self.lang],
                ),
                phase.at,
            )
            for phase in rule.phases
        ]


def share(days: float) -> float:
    """Where a number of days lies between a day (0) and a century (1): ten times as long is a step further."""
    return min(log10(max(days, 1.0)) / log10(_END), 1.0)
