"""What to do next, in a sentence, with the one button that leads there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.dashboard.counting import Subjects, gravest, total
from pdpeditor.desktop.dashboard.drawn import Lead
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.widgets import Note
from pdpeditor.lint.accepting import Judged
from pdpeditor.lint.overview import Overview
from pdpeditor.lint.overview.due import overdue
from pdpeditor.lint.overview.progress import Opening
from pdpeditor.lint.words import counted
from pdpeditor.measures import day_words


@dataclass(frozen=True, slots=True)
class Next:
    """What to start with: in a sentence, on a button, and where it is."""

    words: str
    button: str = ""
    lead: Lead = None


class Glance(QFrame):
    """The first thing that one reads; `asked(Lead)` wants to go where the button leads."""

    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.desk = desk
        self._lead: Lead = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.counts, self.next = Note(self.tr("Looking at the dossier…"), "title", self), Note("", "muted", self)
        words.addWidget(self.counts)
        words.addWidget(self.next)
        row.addLayout(words, 1)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._go)
        self.button.hide()
        row.addWidget(self.button)

    def show_next(self, overview: Overview, subjects: Subjects) -> None:
        """Say what to do next."""
        following = self._next(overview, subjects)
        self.counts.setText(self._counts(overview, subjects))
        self.next.setText(following.words)
        self._lead = following.lead
        self.button.setText(following.button)
        self.button.setAccessibleDescription(following.words)
        self.button.setVisible(following.lead is not None)

    def _go(self) -> None:
        self.asked.emit(self._lead)

    def _counts(self, overview: Overview, subjects: Subjects) -> str:
        if not overview.progress.begun:
            return self.tr("Nothing is described yet.")
        errors, late = total(subjects)["error"], len(overdue(overview.due, overview.day))
        to_confirm, unanswered = (self._open(overview, why) for why in ("proposed", "unanswered"))
        words = [
            counted("error", errors, self.desk.lang) if errors else "",
            self.tr("%Ln answers to confirm", "", to_confirm) if to_confirm else "",
            self.tr("%Ln questions without an answer", "", unanswered) if unanswered else "",
            self.tr("%Ln checks overdue", "", late) if late else "",
        ]
        said = ", ".join(filter(None, words))
        return f"{said}." if said else self.tr("Everything that is asked has an answer.")

    def _open(self, overview: Overview, why: str) -> int:
        return next((found.count for sort, found in overview.progress.open.items() if sort == why), 0)

    def _next(self, overview: Overview, subjects: Subjects) -> Next:
        progress, first = overview.progress, gravest(subjects)
        organisation = progress.first.get("organisation")
        if not progress.begun and organisation:
            words = self.tr("Start with who you are: the other answers rest on it.")
            return Next(words, self.tr("Describe the organisation"), organisation.at)
        if first and first.severity == "error":
            row = self.desk.remarks.in_words(Judged(first, "standing"))
            return Next(self._start(row.message[self.desk.lang]), self.tr("Go to the first error"), first)
        for why, button in (("proposed", self.tr("Confirm the first answer")), ("unanswered", self.tr("Answer it"))):
            found = next((found for sort, found in progress.open.items() if sort == why), None)
            if found:
                return Next(self._question(found), button, found.at)
        return self._then(overview, subjects)

    def _then(self, overview: Overview, subjects: Subjects) -> Next:
        """What is left when all is answered and nothing is wrong by law."""
        lang, first = self.desk.lang, gravest(subjects)
        if overdue(overview.due, overview.day):
            late = overview.due[0]
            return Next(
                self._start(f"{late.what[lang]}, {late.record[lang]}."), self.tr("Go to the first check"), late.at
            )
        if first:
            row = self.desk.remarks.in_words(Judged(first, "standing"))
            return Next(self._start(row.message[lang]), self.tr("Go to the first finding"), first)
        coming = next((one for one in overview.due if one.day), None)
        if coming is None or coming.day is None:
            return Next(self.tr("Nothing is waiting for you."))
        words = self.tr("Next: %1, on %2.").replace("%2", day_words(coming.day, lang))
        return Next(words.replace("%1", f"{coming.what[lang]}, {coming.record[lang]}"), self.tr("Show it"), coming.at)

    def _question(self, found: Opening) -> str:
        lang = self.desk.lang
        words = self.tr("Start with “%1” in “%2”.").replace("%1", found.question[lang])
        return words.replace("%2", found.record[lang])

    def _start(self, words: str) -> str:
        return self.tr("Start here: %1").replace("%1", words)
