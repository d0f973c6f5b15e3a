"""What a record says, from its declarations alone: a new field is printed without a line here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from pdpeditor.blocks import Inline, inline, made_by, origin_of, styled
from pdpeditor.documents.draft import joined, link
from pdpeditor.documents.register.ledger import WAITING, Ledger, missing, set_aside, untranslated
from pdpeditor.documents.register.mechanisms import described, remarks
from pdpeditor.fields import Field
from pdpeditor.kinds import KINDS
from pdpeditor.records import DataUse, Purpose, Transfer
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Mark, Record, fields_of, parts_of
from pdpeditor.store.showing import value_of
from pdpeditor.text import Lang, polish

_BREAK = "\n"
_ADDRESS = re.compile(r"https?://\S+|[^\s@]+@[^\s@]+\.[^\s@]+")


class Answer(NamedTuple):
    """What one field of a record says, and how it is marked."""

    field: Field
    value: Any
    line: Inline
    state: str

    @property
    def waits(self) -> bool:
        """Whether it is still to be given, confirmed or translated."""
        return any(run.style in WAITING for run in self.line)

    @property
    def unsaid(self) -> bool:
        """Whether there is no value behind it: it is still to be given, or it was set aside."""
        return self.state == "not-applicable" or self.field.kind.empty(self.value)

    @property
    def settled(self) -> bool:
        """Whether it is a plain answer, neither waiting nor set aside."""
        return self.state != "not-applicable" and not self.waits


def answers(ledger: Ledger, record: Record) -> list[Answer]:
    """The fields of a record that have something to say, each with what it says.

    A required field that is empty says so; an optional empty one is left out, and so are those that do not matter and
    those that are for the owner's eyes only.
    """
    marks = ledger.dossier.marks(record)
    fields = (field for field in fields_of(type(record)) if not field.private)
    found = (_answer(ledger, record, field, marks.get(field.name)) for field in fields)
    return [answer for answer in found if answer.line]


def answer(ledger: Ledger, record: Record, field: Field) -> Answer:
    """What one field of a record says; its line is empty when it has nothing to say."""
    return _answer(ledger, record, field, ledger.dossier.marks(record).get(field.name))


def labelled(ledger: Ledger, said: Answer) -> Inline:
    """An answer after its label."""
    return ledger.labelled(said.field.label[ledger.lang], said.line)


def alone(ledger: Ledger, said: Answer) -> Inline:
    """An answer that needs no label, unless there is no value that speaks for itself."""
    return labelled(ledger, said) if said.unsaid else said.line


def part_classes(cls: type[Record]) -> tuple[type[Record], ...]:
    """The classes of the records that are parts of a record of this class, links aside."""
    return tuple(part for part, _ in parts_of(cls) if fields_of(part))


def _answer(ledger: Ledger, record: Record, field: Field, mark: Mark | None) -> Answer:
    value = value_of(ledger.dossier, record, field)
    line = _line(ledger, record, field, value, mark)
    line = made_by(line, origin_of(record.id, field.name)) if line else ()
    return Answer(field, value, line, mark.state if mark else "")


def _line(ledger: Ledger, record: Record, field: Field, value: Any, mark: Mark | None) -> Inline:
    state = mark.state if mark else ""
    if mark and state == "not-applicable":
        return set_aside(ledger, mark.why)
    if not relevant(record, field):
        return ()
    if field.kind.empty(value):
        return missing(ledger) if field.required or state == "proposed" else ()
    said = _said(ledger, record, field, value)
    return _proposed(said) if state == "proposed" else said


def _said(ledger: Ledger, record: Record, field: Field, value: Any) -> Inline:
    said = _SAY.get(field.kind.name, _shown)(ledger, record, field, value)
    more = _REMARKS.get(field.of)
    return joined((said, *more(ledger, record, value)), _BREAK) if more else said


def _shown(ledger: Ledger, record: Record, field: Field, value: Any) -> Inline:
    return _fixed(field.kind.name, field.of, value, ledger.lang)


@lru_cache(4096)
def _fixed(kind: str, of: str, value: Any, lang: Lang) -> Inline:
    """What needs nothing but the lists of law and market to be shown; the same few values come back all the time."""
    words = polish(KINDS[kind].show(value, of, lang), lang)
    return inline(words.capitalize() if kind == "flag" else words)


def _text(ledger: Ledger, record: Record, field: Field, value: Any) -> Inline:
    return _lines(polish(value[ledger.lang], ledger.lang)) or untranslated(ledger)


def _plain(ledger: Ledger, record: Record, field: Field, value: str) -> Inline:
    return link(value) if _ADDRESS.fullmatch(value) else _lines(value)


def _link(ledger: Ledger, record: Record, field: Field, value: str) -> Inline:
    return ledger.target(field.of, value)


def _links(ledger: Ledger, record: Record, field: Field, value: Any) -> Inline:
    say = _LINKS.get(field.of) or _mentioned
    return say(ledger, record, value)


def _mentioned(ledger: Ledger, record: Record, targets: Iterable[Any]) -> Inline:
    return ledger.mention(targets)


def _uses(ledger: Ledger, record: Record, targets: Iterable[Any]) -> Inline:
    return ledger.uses(targets)


def _transfers(ledger: Ledger, record: Record, targets: Iterable[Any]) -> Inline:
    return joined((line for transfer in targets for line in described(ledger, transfer)), _BREAK)


def _purposes(ledger: Ledger, record: Any, targets: Iterable[Purpose]) -> Inline:
    """Purposes of the same sheet by their numbers, others by their names."""
    sheet = getattr(record, "activity_id", "")
    beside = [str(ledger.numbers[each.id]) for each in targets if each.activity_id == sheet]
    others = [ledger.name(each) for each in targets if each.activity_id != sheet]
    return ledger.series((inline(", ".join(beside)), *others) if beside else others)


_SAY: dict[str, Callable[[Ledger, Record, Field, Any], Inline]] = {
    "line": _text,
    "prose": _text,
    "plain": _plain,
    "link": _link,
    "links": _links,
}
_LINKS: dict[str, Callable[[Ledger, Record, Any], Inline]] = {
    DataUse.__name__: _uses,
    Purpose.__name__: _purposes,
    Transfer.__name__: _transfers,
}
_REMARKS: dict[str, Callable[[Ledger, Record, Any], tuple[Inline, ...]]] = {"mechanisms": remarks}


def _lines(words: str) -> Inline:
    found = _BREAK.join(line.strip() for line in words.split(_BREAK) if line.strip())
    return inline(found) if found else ()


def _proposed(line: Inline) -> Inline:
    return styled(line, "proposed")
