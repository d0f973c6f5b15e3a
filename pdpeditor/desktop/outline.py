"""What a form asks of a record: which questions matter now, which have an answer, and which are shown at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pdpeditor.fields import Field
from pdpeditor.lint.open_points import open_points_of
from pdpeditor.lint.severity import SEVERITIES, Severity
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Mark, Record, fields_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import value_of

if TYPE_CHECKING:
    from pdpeditor.lint.accepting import Judged


@dataclass(frozen=True, slots=True)
class Question:
    """One field as it stands on one record.

    `open` is whether somebody still has to answer or confirm it, `severity` that of the gravest remark on it.
    """

    field: Field
    relevant: bool
    empty: bool
    open: bool
    mark: Mark | None
    severity: Severity | None

    @property
    def first(self) -> bool:
        """Whether it is seen without being asked for: because it is needed, or because something is there."""
        told = not self.empty or self.mark is not None or self.severity is not None
        return self.relevant and (self.field.required or told)

    @property
    def counts(self) -> bool:
        """Whether a section is not answered without it."""
        return self.relevant and (self.field.required or self.open)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a section is: how many of its questions have to be answered, how many are, how many others are, and the
    gravest remark on any of them.
    """

    needed: int
    answered: int
    others: int
    severity: Severity | None


def outline(reading: Reading, record: Record, remarked: Mapping[str, Severity]) -> dict[str, Question]:
    """The questions of a record by their field's name; `remarked` are the fields of which the linter says something,
    with the gravest that it says.
    """
    marks = reading.marks(record)
    open_ones = {point.field.name for point in open_points_of(reading, record)}
    return {
        field.name: Question(
            field,
            relevant(record, field),
            field.kind.empty(value_of(reading, record, field)),
            field.name in open_ones,
            marks.get(field.name),
            remarked.get(field.name),
        )
        for field in fields_of(type(record))
    }


def standing(questions: Iterable[Question]) -> Standing:
    """How far the questions of a section are."""
    here = [question for question in questions if question.relevant]
    needed = [question for question in here if question.counts]
    others = sum(not question.counts and not question.empty for question in here)
    said = {question.severity for question in here}
    gravest = next((severity for severity in SEVERITIES if severity in said), None)
    return Standing(len(needed), sum(not question.open for question in needed), others, gravest)


def remarked(said: Iterable[Judged]) -> dict[str, Severity]:
    """The fields of which something is said that nobody has accepted, each with the gravest severity."""
    found: dict[str, Severity] = {}
    for one in said:
        if one.state != "accepted":
            here = found.get(one.finding.field, one.finding.severity)
            found[one.finding.field] = min(here, one.finding.severity, key=SEVERITIES.index)
    return found
