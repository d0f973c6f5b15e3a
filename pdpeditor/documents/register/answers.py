"""A record as rows of labels and answers, from its declarations alone: a new field is printed without a line here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from pdpeditor.blocks import Block, Cell, Heading, Inline, Rows, Run, inline
from pdpeditor.documents.draft import link
from pdpeditor.documents.register.ledger import Ledger, missing, set_aside, untranslated
from pdpeditor.documents.register.mechanisms import described, remarks
from pdpeditor.documents.register.points import is_missing
from pdpeditor.fields import Field
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Mark, Record, fields_of
from pdpeditor.store.showing import value_of
from pdpeditor.text import polish

Paragraphs = tuple[Inline, ...]
Answer = tuple[Field, Cell]
Row = tuple[str, Cell]

_ADDRESS = re.compile(r"https?://\S+|[^\s@]+@[^\s@]+\.[^\s@]+")


def answers(ledger: Ledger, record: Record) -> list[Answer]:
    """The fields of a record that have something to say, each with what it says.

    A required field that is empty says so; an optional empty one is left out, and so is one that does not matter.
    """
    marks = ledger.dossier.marks(record)
    found = ((field, _cell(ledger, record, field, marks.get(field.name))) for field in fields_of(type(record)))
    return [(field, cell) for field, cell in found if cell]


def answer(ledger: Ledger, record: Record, field: Field) -> Cell | None:
    """What one field of a record says, if it has something to say."""
    return _cell(ledger, record, field, ledger.dossier.marks(record).get(field.name))


def labelled(ledger: Ledger, said: Iterable[Answer]) -> list[Row]:
    """Answers with their labels."""
    return [(field.label[ledger.lang], cell) for field, cell in said]


def block(record: Record, rows: Sequence[Row]) -> Iterator[Rows]:
    """Rows as a block that came from a record; nothing when there are none."""
    if rows:
        yield Rows(tuple(rows), origin=record.id)


def card(ledger: Ledger, record: Record, level: int, more: Iterable[Row] = (), apart: str = "") -> Iterator[Block]:
    """A record under its own name: all it says, and what follows from it.

    Its name is not said a second time, and links to the class `apart` are left to another place.
    """
    yield Heading(ledger.heading(record), level, origin=record.id)
    said = [(field, cell) for field, cell in answers(ledger, record) if field.of != apart or not apart]
    said = said[1:] if said and _repeats(ledger, record, said[0][1]) else said
    yield from block(record, [*labelled(ledger, said), *more])


def by_sections(ledger: Ledger, record: Record, said: Sequence[Answer], level: int = 2) -> Iterator[Block]:
    """A record's answers, each section of its declaration under its title."""
    for section in type(record).sections:
        rows = labelled(ledger, (pair for pair in said if pair[0].section == section))
        if rows:
            yield Heading(section.label[ledger.lang], level, origin=record.id)
            yield from block(record, rows)


def _repeats(ledger: Ledger, record: Record, said: Cell) -> bool:
    """Whether an answer is, word for word and with nothing to add, the name that stands in the heading."""
    return said.paragraphs == (ledger.name(record),) and not is_missing(said)


def _cell(ledger: Ledger, record: Record, field: Field, mark: Mark | None) -> Cell | None:
    state = mark.state if mark else ""
    if mark and state == "not-applicable":
        return Cell((set_aside(ledger, mark.why),))
    if not relevant(record, field):
        return None
    value = value_of(ledger.dossier, record, field)
    if field.kind.empty(value):
        return Cell((missing(ledger),)) if field.required or state == "proposed" else None
    said = _said(ledger, record, field, value)
    return Cell(tuple(map(_proposed, said)) if state == "proposed" else said)


def _said(ledger: Ledger, record: Record, field: Field, value: Any) -> Paragraphs:
    say = _SAY.get(field.kind.name, _shown)
    return say(ledger, field, value) + _REMARKS.get(field.of, _nothing)(ledger, record, value)


def _shown(ledger: Ledger, field: Field, value: Any) -> Paragraphs:
    return (inline(polish(field.show(value, ledger.lang), ledger.lang)),)


def _text(ledger: Ledger, field: Field, value: Any) -> Paragraphs:
    return _lines(polish(value[ledger.lang], ledger.lang)) or (untranslated(ledger),)


def _plain(ledger: Ledger, field: Field, value: str) -> Paragraphs:
    return (link(value),) if _ADDRESS.fullmatch(value) else _lines(value)


def _link(ledger: Ledger, field: Field, value: str) -> Paragraphs:
    target = ledger.target(field.of, value)
    return (ledger.name(target),) if target else (missing(ledger),)


def _links(ledger: Ledger, field: Field, value: Any) -> Paragraphs:
    if field.of == "Transfer":
        return tuple(paragraph for transfer in value for paragraph in described(ledger, transfer))
    return (ledger.mention(value),)


def _nothing(ledger: Ledger, record: Record, value: Any) -> Paragraphs:
    return ()


_SAY: dict[str, Callable[[Ledger, Field, Any], Paragraphs]] = {
    "line": _text,
    "prose": _text,
    "plain": _plain,
    "link": _link,
    "links": _links,
}
_REMARKS: dict[str, Callable[[Ledger, Record, Any], Paragraphs]] = {"mechanisms": remarks}


def _lines(words: str) -> Paragraphs:
    return tuple(inline(line.strip()) for line in words.split("\n") if line.strip())


def _proposed(line: Inline) -> Inline:
    return tuple(Run(run.words, run.style or "proposed", run.href) for run in line)
