"""The cards that say how far the dossier is: what is answered, and what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.dashboard.card import Card
from pdpeditor.desktop.dashboard.drawn import MOST, Bar, Drawn, Line, Part, Tone, percent_words, stacked
from pdpeditor.desktop.dashboard.gathering import Gathered
from pdpeditor.desktop.places import top_classes
from pdpeditor.lint.completeness import Answered
from pdpeditor.lint.overview import Progress
from pdpeditor.lint.overview.wrong import total
from pdpeditor.lint.severity import SEVERITIES
from pdpeditor.lint.words import counted, said
from pdpeditor.measures import number_words
from pdpeditor.records.record import Record, table_name
from pdpeditor.text import Lang

_TONES: tuple[Tone, ...] = ("error", "warn", "accent")


class CompletenessCard(Card):
    """What is answered, section by section."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Completeness"), lang, parent)

    def tell(self, found: Gathered) -> None:
        progress = found.overview.progress
        asked = [(cls, answered) for cls in top_classes() if (answered := progress.sections[table_name(cls)]).asked]
        whole = self._bar(self.tr("The whole dossier"), progress.whole)
        unfinished = [self._bar(_named(cls, self.lang), answered) for cls, answered in asked if answered.left]
        self.show_drawn(
            Drawn(
                self._summary(progress.whole, len(asked) - len(unfinished)),
                (whole, *unfinished),
                (self.tr("Section"), self.tr("Answered"), self.tr("Asked"), self.tr("Next question")),
                tuple(self._line(cls, answered, progress) for cls, answered in asked),
            )
        )

    def _summary(self, whole: Answered, finished: int) -> str:
        words = self.tr("%1 of the questions asked are answered: %2 of %3.")
        numbers = (number_words(count, self.lang) for count in (whole.answered, whole.asked))
        for place, number in zip(("%1", "%2", "%3"), (percent_words(whole.percent, self.lang), *numbers), strict=True):
            words = words.replace(place, number)
        complete = self.tr("%Ln sections are complete.", "", finished)
        return f"{words} {complete}" if finished else words

    def _bar(self, name: str, found: Answered) -> Bar:
        parts = (Part(0, found.share),) if found.answered else ()
        return Bar(name, percent_words(found.percent, self.lang), parts)

    def _line(self, cls: type[Record], found: Answered, progress: Progress) -> Line:
        first = progress.first.get(table_name(cls))
        question = f"{first.question[self.lang]} › {first.record[self.lang]}" if first else self.tr("None is left")
        return Line((_named(cls, self.lang), found.answered, found.asked, question), first.at if first else None)


class FindingsCard(Card):
    """What is wrong, by severity and subject."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Findings"), lang, parent)

    def tell(self, found: Gathered) -> None:
        subjects = found.subjects
        counts, names = total(subjects), [said(f"{severity}.many", self.lang) for severity in SEVERITIES]
        most = max((subject.counts.total() for subject in subjects.values()), default=1)
        bars = [
            Bar(
                title[self.lang],
                number_words(subject.counts.total(), self.lang),
                stacked(zip((subject.counts[severity] for severity in SEVERITIES), _TONES, strict=True), most),
            )
            for title, subject in subjects.items()
        ]
        numbers = [
            (tone, counted(sort, counts[sort], self.lang)) for sort, tone in zip(SEVERITIES, _TONES, strict=True)
        ]
        self.show_drawn(
            Drawn(
                "" if subjects else self.tr("Nothing is wrong in what is written."),
                tuple(bars[:MOST]),
                (self.tr("Subject"), *(name.capitalize() for name in names)),
                tuple(
                    Line((title[self.lang], *(subject.counts[severity] for severity in SEVERITIES)), subject.first)
                    for title, subject in subjects.items()
                ),
                tuple(numbers) if subjects else (),
            )
        )


def _named(cls: type[Record], lang: Lang) -> str:
    return (cls.label if cls.single else cls.plural)[lang]
