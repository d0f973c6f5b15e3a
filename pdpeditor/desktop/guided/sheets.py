"""The sheets to go through after the guided start: each record with proposed answers, and its parts, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pdpeditor.desktop.confirming import Answer, proposed_in
from pdpeditor.desktop.places import Place, top_classes
from pdpeditor.facts import Fact, catalogue, cite
from pdpeditor.fields import Field
from pdpeditor.lint.open_points import Why, open_points
from pdpeditor.records import Activity, Mark, Party, Phase, Purpose, Retention, Transfer
from pdpeditor.records.record import Record, field_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import show, title
from pdpeditor.text import Lang

_FIRST = (Activity, Retention, Party)
_CAUTIOUS = ((Purpose, "basis"), (Purpose, "law"), (Purpose, "special_rule"), (Phase, "announced"))
"""What is looked at one by one, besides transfers, facts to verify and all that is marked with a reason."""


@dataclass(frozen=True, slots=True)
class Line:
    """One proposed answer in words; `note` is why it is to be looked at, and where it comes from."""

    answer: Answer
    label: str
    words: str
    note: str
    cautious: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A record of the sheet, and the proposed answers on it."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A record that stands on its own, with its parts."""

    place: Place
    kind: str
    title: str
    parts: tuple[Part, ...]

    @property
    def lines(self) -> list[Line]:
        """All the proposed answers."""
        return [line for part in self.parts for line in part.lines]


def left(reading: Reading) -> Counter[Why]:
    """How many questions are to be confirmed, and how many have no answer."""
    return Counter(point.why for point in open_points(reading))


def waiting(reading: Reading) -> list[Place]:
    """The records with something proposed on them or on their parts: activities, retention, parties, then the rest."""
    marked = {mark.record for mark in reading.all(Mark) if mark.state == "proposed"}
    classes = sorted(top_classes(), key=lambda cls: _FIRST.index(cls) if cls in _FIRST else len(_FIRST))
    return [Place(cls, one.id) for cls in classes for one in reading.all(cls) if _holds(reading, one, marked)]


def _holds(reading: Reading, record: Record, marked: set[str]) -> bool:
    return record.id in marked or any(True for _ in proposed_in(reading, Place(type(record), record.id)))


def sheet(reading: Reading, place: Place, lang: Lang) -> Sheet | None:
    """What is proposed on a record and its parts; None when it is no longer there."""
    record = reading.get(place.cls, place.key)
    if record is None:
        return None
    grouped: dict[Place, list[str]] = {}
    for where, name in proposed_in(reading, place):
        grouped.setdefault(where, []).append(name)
    parts = tuple(_part(reading, where, names, place, lang) for where, names in grouped.items())
    return Sheet(place, place.cls.label[lang], title(reading, record, lang) or place.cls.label[lang], parts)


def _part(reading: Reading, where: Place, names: Iterable[str], top: Place, lang: Lang) -> Part:
    record = reading.get(where.cls, where.key)
    assert record is not None
    called = "" if where == top else " · ".join(filter(None, (where.cls.label[lang], title(reading, record, lang))))
    return Part(called, tuple(_line(reading, record, field_of(where.cls, name), lang) for name in names))


def _line(reading: Reading, record: Record, field: Field, lang: Lang) -> Line:
    mark = reading.marks(record).get(field.name)
    why = mark.why[lang] if mark else ""
    cautious = bool(why) or (type(record), field.name) in _CAUTIOUS or _is_doubtful(record, field)
    note = "\n".join(filter(None, (why, _source(record, field, lang)))) if cautious else ""
    answer = (Place(type(record), record.id), field.name)
    return Line(answer, field.label[lang], show(reading, record, field, lang), note, cautious)


def _is_doubtful(record: Record, field: Field) -> bool:
    fact = _fact(record, field)
    return isinstance(record, Transfer) or (fact is not None and fact.confidence == "to-verify")


def _source(record: Record, field: Field, lang: Lang) -> str:
    """Where an answer comes from: the law that a period cites, the source of the fact chosen, that of the question."""
    if isinstance(record, Phase) and record.source[lang]:
        return record.source[lang]
    fact = _fact(record, field)
    return (fact.source[lang] if fact else "") or cite(field.source, lang)


def _fact(record: Record, field: Field) -> Fact | None:
    """The fact that was chosen, where the answer is a choice."""
    if field.kind.name != "choice":
        return None
    return catalogue(field.of).get(getattr(record, field.name) or "")
