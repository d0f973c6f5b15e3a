"""Confirming at once what was proposed on a record and on its parts: which answers they are, and one step for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import Place, part_classes
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Record, fields_of, now
from pdpeditor.store import Dossier
from pdpeditor.store.lock import who
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import LANGS, NBSP, Text

Answer = tuple[Place, str]
"""An answer: the record that it is on, and the name of its field."""


def proposed_in(reading: Reading, place: Place) -> list[Answer]:
    """The answers that are proposed on a record, then on its parts, each in the order of the form.

    Those to questions that do not matter, given the other answers, are left out, as they are on the form.
    """
    record = reading.get(place.cls, place.key)
    return list(_proposed(reading, record)) if record else []


def _proposed(reading: Reading, record: Record) -> Iterator[Answer]:
    cls = type(record)
    marks = reading.marks(record)
    for field in fields_of(cls):
        if field.name in marks and marks[field.name].state == "proposed" and relevant(record, field):
            yield Place(cls, record.id), field.name
    for part, _ in part_classes(cls):
        for child in reading.parts(record, part):
            yield from _proposed(reading, child)


def confirm(dossier: Dossier, answers: Iterable[Answer]) -> int:
    """Mark answers as confirmed, inside an edit. Returns how many were proposed until then."""
    named: dict[Place, set[str]] = defaultdict(set)
    for place, name in answers:
        named[place].add(name)
    return sum(_confirm(dossier, place, names) for place, names in named.items())


def _confirm(dossier: Dossier, place: Place, names: set[str]) -> int:
    record = dossier.get(place.cls, place.key)
    found = dossier.marks(record).values() if record else ()
    marks = [mark for mark in found if mark.field in names and mark.state == "proposed"]
    for mark in marks:
        mark.with_values(state="confirmed", why=Text(), who=who(), at=now())
    return len(marks)


def confirm_answers(desk: Desk, place: Place, answers: Iterable[Answer]) -> int:
    """Confirm these answers of a record and its parts in one step. Returns how many; 0 when it is not on the disk."""
    done: list[int] = []
    saved = desk.edit(confirmation(desk.dossier, place), lambda: done.append(confirm(desk.dossier, answers)))
    return sum(done) if saved else 0


def confirm_all(desk: Desk, place: Place) -> int:
    """Confirm all that is proposed on a record and its parts in one step. Returns how many answers that were."""
    return confirm_answers(desk, place, proposed_in(desk.dossier, place))


def confirmation(reading: Reading, place: Place) -> Text:
    """What the step is called that confirms answers of a record."""
    record = reading.get(place.cls, place.key)
    fr, en = (record and title(reading, record, lang) for lang in LANGS)
    said = Text(fr or place.cls.label.fr, en or place.cls.label.en)
    return Text(f"Confirmation de «{NBSP}{said.fr}{NBSP}»", f"Confirmation of “{said.en}”")
