"""The sheets to go through after the guided start: each record with proposed answers, and its parts, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pdpeditor.desktop.confirming import Answer, proposed_in
from pdpeditor.desktop.places import Place, top_classes
from pdpeditor.facts import Fact, catalogue, cite
from pdpeditor.fields import Field
from pdpeditor.lint.open_points import Why, open_points
from pdpeditor.records import Activity, Party, Phase, Purpose, Retention, Transfer
from pdpeditor.records.derive import retention_words
from pdpeditor.records.record import Record, field_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import show, title
from pdpeditor.text import NBSP, Lang, Text

_FIRST = (Activity, Retention, Party)
_CAUTIOUS = ((Purpose, "basis"), (Purpose, "law"), (Purpose, "special_rule"), (Phase, "announced"))
"""What is looked at one by one, besides facts to verify and all that is marked with a reason."""
_WHOLE = (Transfer,)
"""The records that are looked at as a whole."""
_ALL = Text("Tout ce transfert", "This whole transfer")
_TOGETHER = 12
"""How many records share a sheet at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """One proposed answer in words, or several that are looked at as one; `note` is why they are to be looked at, and
    where they come from.
    """

    answers: tuple[Answer, ...]
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
    """A record that stands on its own with its parts, or several of one class that are quickly read."""

    places: tuple[Place, ...]
    kind: str
    title: str
    parts: tuple[Part, ...]

    @property
    def lines(self) -> list[Line]:
        """All the proposed answers."""
        return [line for part in self.parts for line in part.lines]


def left(reading: Reading) -> Counter[Why]:
    """How many questions are to be confirmed, and how many have no answer."""
    reading.preload()
    return Counter(point.why for point in open_points(reading))


Places = tuple[Place, ...]


def waiting(reading: Reading) -> list[Places]:
    """The records with something proposed on them or on their parts, sheet by sheet: activities, retention, parties,
    then the rest. Those of one class with nothing to look at closely share a sheet, but for activities.
    """
    reading.preload()
    classes = sorted(top_classes(), key=lambda cls: _FIRST.index(cls) if cls in _FIRST else len(_FIRST))
    return [places for cls in classes for places in _of_class(reading, cls)]


def _of_class(reading: Reading, cls: type[Record]) -> Iterator[Places]:
    found = {Place(cls, one.id): proposed_in(reading, Place(cls, one.id)) for one in reading.all(cls)}
    alone = [place for place, answers in found.items() if answers and _stands_alone(reading, place, answers)]
    yield from ((place,) for place in alone)
    together = [place for place, answers in found.items() if answers and place not in alone]
    yield from (tuple(together[start : start + _TOGETHER]) for start in range(0, len(together), _TOGETHER))


def _stands_alone(reading: Reading, place: Place, answers: Iterable[Answer]) -> bool:
    return place.cls is Activity or any(_asks_care(reading, where, name) for where, name in answers)


def _asks_care(reading: Reading, where: Place, name: str) -> bool:
    record = reading.get(where.cls, where.key)
    assert record is not None
    return where.cls in _WHOLE or _is_cautious(reading, record, field_of(where.cls, name))


def sheet(reading: Reading, places: Places, lang: Lang) -> Sheet | None:
    """What is proposed on these records and their parts; None when there is nothing."""
    records = [record for place in places if (record := reading.get(place.cls, place.key))]
    parts = tuple(part for place in places for part in _parts(reading, place, lang))
    if not records or not parts:
        return None
    label = type(records[0]).label[lang]
    if len(places) > 1:
        return Sheet(places, "", type(records[0]).plural[lang], parts)
    called = title(reading, records[0], lang)
    return Sheet(places, label, called or label, tuple(replace(part, title=_within(part, called)) for part in parts))


def _within(part: Part, top: str) -> str:
    """The title of a part below the title of its sheet, which is not said again."""
    return "" if part.title == top else part.title


def _parts(reading: Reading, place: Place, lang: Lang) -> list[Part]:
    grouped: dict[Place, list[str]] = {}
    for where, name in proposed_in(reading, place):
        grouped.setdefault(where, []).append(name)
    return [_part(reading, where, names, where == place, lang) for where, names in grouped.items()]


def _part(reading: Reading, where: Place, names: Iterable[str], is_top: bool, lang: Lang) -> Part:
    record = reading.get(where.cls, where.key)
    assert record is not None
    kind = "" if is_top else where.cls.label[lang]
    lines = tuple(_line(reading, record, field_of(where.cls, name), lang) for name in names)
    called = " · ".join(filter(None, (kind, title(reading, record, lang))))
    if where.cls in _WHOLE:
        lines = (_as_one(lines, lang),)
    return Part(called, _as_period(record, lines, lang) if isinstance(record, Phase) else lines)


def _as_period(phase: Phase, lines: tuple[Line, ...], lang: Lang) -> tuple[Line, ...]:
    """A period and from when it is counted are looked at together, in the words of the policy."""
    said = {line.answers[0][1]: line for line in lines}
    period, start = said.get("announced"), said.get("start_event")
    if period is None or start is None:
        return lines
    words = ", ".join(retention_words([phase], lang)) or period.words
    together = replace(period, answers=(*period.answers, *start.answers), words=words)
    return tuple(together if line is period else line for line in lines if line is not start)


def _as_one(lines: tuple[Line, ...], lang: Lang) -> Line:
    """Several answers that are right or wrong together."""
    colon = f"{NBSP}: " if lang == "fr" else ": "
    words = "\n".join(f"{line.label}{colon}{line.words}" for line in lines)
    notes = dict.fromkeys(line.note for line in lines if line.note)
    return Line(sum((line.answers for line in lines), ()), _ALL[lang], words, "\n".join(notes), cautious=True)


def _line(reading: Reading, record: Record, field: Field, lang: Lang) -> Line:
    cautious = _is_cautious(reading, record, field)
    why = _why(reading, record, field)[lang]
    note = "\n".join(filter(None, (why, _source(record, field, lang)))) if cautious else ""
    answer = (Place(type(record), record.id), field.name)
    return Line((answer,), field.label[lang], show(reading, record, field, lang), note, cautious)


def _is_cautious(reading: Reading, record: Record, field: Field) -> bool:
    return (type(record), field.name) in _CAUTIOUS or _is_doubtful(reading, record, field)


def _why(reading: Reading, record: Record, field: Field) -> Text:
    mark = reading.marks(record).get(field.name)
    return mark.why if mark else Text()


def _is_doubtful(reading: Reading, record: Record, field: Field) -> bool:
    fact = _fact(record, field)
    return bool(_why(reading, record, field)) or (fact is not None and fact.confidence == "to-verify")


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
