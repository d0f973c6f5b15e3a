"""Completeness: how many of the questions that law or documents ask have an answer, section by section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from pdpeditor.fields import Field
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import RECORDS, Association, Mark, Record, fields_of, owner_columns, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import value_of


@dataclass(frozen=True, slots=True)
class Answered:
    """How many questions were asked, and how many of them are answered."""

    answered: int = 0
    asked: int = 0

    @property
    def share(self) -> float:
        """What part is answered, from 0 to 1; all of it where nothing is asked."""
        return self.answered / self.asked if self.asked else 1.0

    @property
    def left(self) -> int:
        """How many questions are still to be answered."""
        return self.asked - self.answered

    @property
    def percent(self) -> int:
        """The share in hundredths; 100 only when nothing is left, 0 only when nothing is answered."""
        if 0 < self.answered < self.asked:
            return min(max(round(100 * self.share), 1), 99)
        return round(100 * self.share)

    def __add__(self, other: Answered) -> Answered:
        return Answered(self.answered + other.answered, self.asked + other.asked)


def completeness(reading: Reading) -> Mapping[str, Answered]:
    """What is answered of each section, by the table of its records; parts count for the section of their owner.

    An answer counts unless it is only proposed, and so does a question put aside with a reason.
    """
    found: dict[str, Answered] = {}
    for cls in RECORDS.values():
        if fields_of(cls) and not issubclass(cls, Association | Mark):
            section = table_name(section_of(cls))
            found[section] = found.get(section, Answered()) + _of_class(reading, cls)
    return found


def whole(reading: Reading) -> Answered:
    """What is answered of the whole dossier."""
    return sum(completeness(reading).values(), Answered())


@cache
def section_of(cls: type[Record]) -> type[Record]:
    """The class of the records that stand on their own and of which these are parts; their own where they do."""
    owners = owner_columns(cls)
    return section_of(RECORDS[owners[0][1]]) if owners else cls


@cache
def _required(cls: type[Record]) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(cls) if field.required and not field.private)


def _of_class(reading: Reading, cls: type[Record]) -> Answered:
    answers = [each for record in reading.all(cls) for each in _answers(reading, record)] if _required(cls) else []
    return Answered(sum(answers), len(answers))


def _answers(reading: Reading, record: Record) -> Iterator[bool]:
    """Whether each question that is asked of a record has its answer."""
    marks = reading.marks(record)
    for field in _required(type(record)):
        if relevant(record, field):
            yield _is_answered(reading, record, field, marks.get(field.name))


def _is_answered(reading: Reading, record: Record, field: Field, mark: Mark | None) -> bool:
    if mark and mark.state == "not-applicable":
        return bool(mark.why)
    return not (mark and mark.state == "proposed") and not field.kind.empty(value_of(reading, record, field))
