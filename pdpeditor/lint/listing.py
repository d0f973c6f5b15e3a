"""The findings of a dossier as rows: each in words, in both languages, with what was decided about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from pdpeditor.lint.accepting import Judged, State, judged
from pdpeditor.lint.findings import Finding, find, message, named, remedy
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Rule
from pdpeditor.lint.severity import SEVERITIES, Severity
from pdpeditor.lint.subjects import title_of
from pdpeditor.lint.words import said
from pdpeditor.measures import day_words
from pdpeditor.records import Organisation
from pdpeditor.records.acceptance import Acceptance
from pdpeditor.records.record import RECORDS, field_of
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, Text, polish

NOWHERE = Text()
COUNTED = (*SEVERITIES, "accepted")
"""What a listing counts."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Who accepted a finding, when (in UTC) and why."""

    why: Text
    who: str
    at: str

    def by(self, lang: Lang) -> str:
        """Who and when, in words; the day is that of the computer it is read on."""
        day = _day_words(self.at, lang)
        return said("accepted.by", lang, who=self.who, day=day) if self.who and day else self.who or _on(day, lang)

    def explained(self, lang: Lang) -> bool:
        """Whether the reason is written in that language."""
        return bool(self.why[lang].strip())

    def reason(self, lang: Lang) -> str:
        """Why, in words; that it is not written in this language where it is not."""
        return polish(self.why[lang], lang) if self.explained(lang) else said("accepted.no-reason", lang)


def _on(day: str, lang: Lang) -> str:
    return said("accepted.on", lang, day=day) if day else ""


def _day_words(at: str, lang: Lang) -> str:
    try:
        return day_words(datetime.fromisoformat(at).astimezone().date(), lang)
    except (ValueError, OverflowError):
        return ""


@dataclass(frozen=True, slots=True)
class Row:
    """One finding in words. `label` is what its field is called, empty when it is on the whole record."""

    finding: Finding
    title: Text
    label: Text
    message: Text
    remedy: Text
    state: State
    decided: Decided | None

    @property
    def rule(self) -> Rule:
        return self.finding.rule

    @property
    def severity(self) -> Severity:
        return self.finding.severity

    @property
    def subject(self) -> Text:
        """What the rule is about."""
        return title_of(self.rule.subject)

    @property
    def accepted(self) -> bool:
        return self.state == "accepted"

    def place(self, lang: Lang) -> str:
        """The record, and its field."""
        return " › ".join(part for part in (self.title[lang], self.label[lang]) if part)


@dataclass(frozen=True, slots=True)
class Listing:
    """What is wrong with the dossier of one file: its path, what people call it, the name of its organisation."""

    file: str
    name: str
    owner: str
    rows: tuple[Row, ...]
    least: Severity = "advice"

    @property
    def counts(self) -> tuple[int, ...]:
        """How many errors, warnings, pieces of advice and accepted findings there are (as in COUNTED)."""
        left = [row.severity for row in self.rows if not row.accepted]
        return *map(left.count, SEVERITIES), len(self.rows) - len(left)

    @property
    def shown(self) -> list[Row]:
        """The findings that somebody asked to see: those of the severity `least` and of graver ones."""
        grave = SEVERITIES[: SEVERITIES.index(self.least) + 1]
        return [row for row in self.rows if row.severity in grave]

    @property
    def standing(self) -> list[Row]:
        """Of those, the ones that nobody has accepted, or that came back."""
        return [row for row in self.shown if not row.accepted]

    @property
    def accepted(self) -> list[Row]:
        """Of those, the ones that somebody accepted."""
        return [row for row in self.shown if row.accepted]


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read, and why."""

    file: str
    name: str
    why: Text


def listing(reading: Reading, file: str, name: str, day: date, least: Severity = "advice") -> Listing:
    """Everything that is wrong with a dossier on a day, the gravest first."""
    found = judged(reading, find(Look(reading, day)), day)
    return Listing(file, name, reading.one(Organisation).legal_name, tuple(rows(reading, found)), least)


def totals(listings: Iterable[Listing]) -> list[int]:
    """What several dossiers count together (as in COUNTED)."""
    return [sum(column) for column in zip(*(each.counts for each in listings), strict=True)] or [0] * len(COUNTED)


def accepted(reading: Reading, day: date) -> list[Row]:
    """The findings that somebody accepted and whose facts are still the same."""
    if not reading.count(Acceptance):
        return []
    every = judged(reading, find(Look(reading, day)), day)
    return list(rows(reading, (one for one in every if one.state == "accepted")))


def rows(reading: Reading, every: Iterable[Judged]) -> Iterable[Row]:
    """Findings in words."""
    return (_row(reading, one.finding, one.state, one.acceptance) for one in every)


def _row(reading: Reading, finding: Finding, state: State, acceptance: Acceptance | None) -> Row:
    decided = Decided(acceptance.why, acceptance.who, acceptance.at) if acceptance else None
    words = message(finding, reading), remedy(finding, reading)
    return Row(finding, named(finding, reading), _label(finding), *words, state, decided)


def _label(finding: Finding) -> Text:
    return field_of(RECORDS[finding.table], finding.field).label if finding.field else NOWHERE
