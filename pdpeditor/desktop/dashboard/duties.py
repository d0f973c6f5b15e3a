"""The card of what is due."""

from __future__ import annotations

from collections import Counter
from datetime import date

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.dashboard.card import Card
from pdpeditor.desktop.dashboard.drawn import Bar, Drawn, Line, Tone, stacked
from pdpeditor.desktop.dashboard.gathering import Gathered
from pdpeditor.lint.overview import Due
from pdpeditor.lint.overview.due import months_after
from pdpeditor.measures import day_words, number_words
from pdpeditor.text import Lang

LATE, UNDATED, LATER = "late", "undated", "later"
_TERMS = (1, 3, 12)
"""After how many months each of the next stretches of time ends."""


class DueCard(Card):
    """What is due, the oldest first."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is due"), lang, parent)

    def tell(self, found: Gathered) -> None:
        due, day = found.overview.due, found.overview.day
        counts = Counter(when(one, day) for one in due)
        most = max(counts.values(), default=1)
        self.show_drawn(
            Drawn(
                self._summary(due, day),
                tuple(
                    Bar(words, number_words(counts[term], self.lang), stacked(((counts[term], tone),), most))
                    for term, (words, tone) in self._terms().items()
                    if counts[term]
                ),
                (self.tr("When"), self.tr("What"), self.tr("Where")),
                tuple(Line((self._when(one, day), one.what[self.lang], one.record[self.lang]), one.at) for one in due),
            )
        )

    def _terms(self) -> dict[str, tuple[str, Tone]]:
        return {
            LATE: (self.tr("Overdue"), "error"),
            UNDATED: (self.tr("No day noted yet"), "warn"),
            "1": (self.tr("Within a month"), "accent"),
            "3": (self.tr("In one to three months"), "accent"),
            "12": (self.tr("In three to twelve months"), "accent"),
            LATER: (self.tr("Later"), "accent"),
        }

    def _summary(self, due: tuple[Due, ...], day: date) -> str:
        if not due:
            return self.tr("Nothing: no check has to be made again, and no day is coming up.")
        first = due[0]
        words = self.tr("First: %1, “%2” (%3).").replace("%1", first.what[self.lang])
        when_words = self._when(first, day)
        return words.replace("%3", when_words[:1].lower() + when_words[1:]).replace("%2", first.record[self.lang])

    def _when(self, one: Due, day: date) -> str:
        if one.day is None:
            return self.tr("No day noted yet")
        words = day_words(one.day, self.lang)
        return self.tr("Overdue since %1").replace("%1", words) if one.day < day else words


def when(one: Due, day: date) -> str:
    """Into which stretch of time something falls."""
    if one.day is None:
        return UNDATED
    if one.day < day:
        return LATE
    return next((str(term) for term in _TERMS if one.day <= months_after(day, term)), LATER)
