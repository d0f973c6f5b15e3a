"""What to do next, in a sentence, with the one button that leads there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.dashboard.drawn import Lead
from pdpeditor.desktop.dashboard.gathering import Gathered
from pdpeditor.desktop.widgets import Note
from pdpeditor.lint.open_points import Why
from pdpeditor.lint.overview import Due, Overview
from pdpeditor.lint.overview.due import overdue
from pdpeditor.lint.overview.progress import Opening
from pdpeditor.lint.overview.wrong import total
from pdpeditor.lint.words import counted
from pdpeditor.measures import day_words
from pdpeditor.text import Lang, Text, in_both


@dataclass(frozen=True, slots=True)
class Next:
    """What to start with: in a sentence, on a button, and where it is."""

    words: str
    button: str = ""
    lead: Lead = None


class Glance(QFrame):
    """The first thing that one reads; `asked(Lead)` wants to go where the button leads."""

    asked = Signal(object)

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.lang: Lang = lang
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

    def tell(self, found: Gathered) -> None:
        """Say what to do next."""
        following = self._next(found)
        self.counts.setText(self._counts(found))
        self.next.setText(following.words)
        self._lead = following.lead
        self.button.setText(following.button)
        self.button.setAccessibleDescription(following.words)
        self.button.setVisible(following.lead is not None)

    def _go(self) -> None:
        self.asked.emit(self._lead)

    def _counts(self, found: Gathered) -> str:
        if not found.overview.progress.begun:
            return self.tr("Nothing is described yet.")
        errors, late = total(found.subjects)["error"], len(overdue(found.overview.due, found.overview.day))
        to_confirm, unanswered = _open(found.overview, "proposed"), _open(found.overview, "unanswered")
        words = [
            counted("error", errors, self.lang) if errors else "",
            self.tr("%Ln answers to confirm", "", to_confirm) if to_confirm else "",
            self.tr("%Ln questions without an answer", "", unanswered) if unanswered else "",
            self.tr("%Ln checks overdue", "", late) if late else "",
        ]
        said = ", ".join(filter(None, words))
        return f"{said}." if said else self.tr("Everything that is asked has an answer.")

    def _next(self, found: Gathered) -> Next:
        progress, gravest = found.overview.progress, found.gravest
        organisation = progress.first.get("organisation")
        if not progress.begun and organisation:
            words = self.tr("Start with who you are: the other answers rest on it.")
            return Next(words, self.tr("Describe the organisation"), organisation.at)
        if gravest and gravest.severity == "error":
            return Next(self._start(gravest.message), self.tr("Go to the first error"), gravest.finding)
        if "proposed" in progress.open:
            return self._question(progress.open["proposed"], self.tr("Confirm the first answer"))
        if "unanswered" in progress.open:
            return self._question(progress.open["unanswered"], self.tr("Answer it"))
        return self._then(found)

    def _then(self, found: Gathered) -> Next:
        """What is left when all is answered and nothing is wrong by law."""
        due, gravest = found.overview.due, found.gravest
        if overdue(due, found.overview.day):
            return Next(self._start(_named(due[0])), self.tr("Go to the first check"), due[0].at)
        if gravest:
            return Next(self._start(gravest.message), self.tr("Go to the first finding"), gravest.finding)
        coming = next((one for one in due if one.day), None)
        if coming is None or coming.day is None:
            return Next(self.tr("Nothing is waiting for you."))
        words = self.tr("Next: %1, on %2.").replace("%2", day_words(coming.day, self.lang))
        return Next(words.replace("%1", _named(coming)[self.lang]), self.tr("Show it"), coming.at)

    def _question(self, found: Opening, button: str) -> Next:
        words = self.tr("Start with “%1” in “%2”.").replace("%1", found.question[self.lang])
        return Next(words.replace("%2", found.record[self.lang]), button, found.at)

    def _start(self, words: Text) -> str:
        return self.tr("Start here: %1").replace("%1", words[self.lang])


def _open(overview: Overview, why: Why) -> int:
    found = overview.progress.open.get(why)
    return found.count if found else 0


def _named(due: Due) -> Text:
    return in_both(lambda lang: f"{due.what[lang]}, {due.record[lang]}")
