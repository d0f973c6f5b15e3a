"""A record as rows of labels and answers, from its declarations alone: a new field is printed without a line here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from pdpeditor.blocks import Block, Cell, Heading, Inline, Rows, Run, inline
from pdpeditor.documents.draft import joined, link
from pdpeditor.documents.register.ledger import Ledger, missing, naming, set_aside, untranslated
from pdpeditor.documents.register.mechanisms import described, remarks
from pdpeditor.fields import Field
from pdpeditor.kinds import KINDS
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Mark, Record, fields_of, parts_of
from pdpeditor.store.showing import value_of
from pdpeditor.text import Lang, polish

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


def card(
    ledger: Ledger, record: Record, level: int, more: Iterable[Row] = (), apart: str = "", title: str = ""
) -> Iterator[Block]:
    """A record under its own name, or a title that holds it: all it says, and what follows from it.

    Its name is not said a second time, and links to the class `apart` are left to another place.
    """
    yield Heading(title or ledger.heading(record), level, origin=record.id)
    said = [(field, cell) for field, cell in answers(ledger, record) if field.of != apart or not apart]
    yield from block(record, [*labelled(ledger, _beyond(ledger, record, said)), *more])


def brief(ledger: Ledger, record: Record) -> Iterator[Rows]:
    """A record as one row: its name, and beside it all it says, one answer after the other."""
    lines = tuple(
        ledger.say("answer", label=field.label[ledger.lang], answer=joined(cell.paragraphs, " "))
        for field, cell in _beyond(ledger, record, answers(ledger, record))
    )
    yield from block(record, [(ledger.heading(record), Cell(lines))])


def part_classes(cls: type[Record]) -> tuple[type[Record], ...]:
    """The classes of the records that are parts of a record of this class, links aside."""
    return tuple(part for part, _ in parts_of(cls) if fields_of(part))


def by_sections(ledger: Ledger, record: Record, said: Sequence[Answer], level: int = 2) -> Iterator[Block]:
    """A record's answers, each section of its declaration under its title."""
    for section in type(record).sections:
        rows = labelled(ledger, (pair for pair in said if pair[0].section == section))
        if rows:
            yield Heading(section.label[ledger.lang], level, origin=record.id)
            yield from block(record, rows)


def _beyond(ledger: Ledger, record: Record, said: list[Answer]) -> list[Answer]:
    """The answers, less the one that names the record when it holds nothing that the heading does not show."""
    name = naming(record)
    mark = ledger.dossier.marks(record).get(name)
    settled = name and not (mark and mark.state in ("proposed", "not-applicable"))
    if not settled or getattr(getattr(record, name), "missing", None):
        return said
    return [(field, cell) for field, cell in said if field.name != name]


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


def _flag(ledger: Ledger, field: Field, value: bool) -> Paragraphs:
    return (inline(field.show(value, ledger.lang).capitalize()),)


def _shown(ledger: Ledger, field: Field, value: Any) -> Paragraphs:
    return _fixed(field.kind.name, field.of, value, ledger.lang)


@lru_cache(4096)
def _fixed(kind: str, of: str, value: Any, lang: Lang) -> Paragraphs:
    """What needs nothing but the lists of law and market to be shown; the same few values come back all the time."""
    return (inline(polish(KINDS[kind].show(value, of, lang), lang)),)


def _text(ledger: Ledger, field: Field, value: Any) -> Paragraphs:
    return _lines(polish(value[ledger.lang], ledger.lang)) or (untranslated(ledger),)


def _plain(ledger: Ledger, field: Field, value: str) -> Paragraphs:
    return (link(value),) if _ADDRESS.fullmatch(value) else _lines(value)


def _link(ledger: Ledger, field: Field, value: str) -> Paragraphs:
    return (ledger.target(field.of, value),)


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
    "flag": _flag,
    "link": _link,
    "links": _links,
}
_REMARKS: dict[str, Callable[[Ledger, Record, Any], Paragraphs]] = {"mechanisms": remarks}


def _lines(words: str) -> Paragraphs:
    return tuple(inline(line.strip()) for line in words.split("\n") if line.strip())


def _proposed(line: Inline) -> Inline:
    return tuple(Run(run.words, run.style or "proposed", run.href) for run in line)
