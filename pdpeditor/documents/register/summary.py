"""A record in a few rows: a row for each section of its declaration, its answers in it, the short ones side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from pdpeditor.blocks import Block, Cell, Heading, Inline, Rows
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.answers import Answer, answers, labelled
from pdpeditor.documents.register.ledger import BETWEEN, Ledger
from pdpeditor.records.record import Record

Row = tuple[str, Cell]

_SHORT = ("choice", "flag", "day", "number", "amount", "duration", "plain", "link")


def block(record: Record, rows: Iterable[Row]) -> Iterator[Rows]:
    """Rows as a block that came from a record; nothing when there are none."""
    found = tuple(rows)
    if found:
        yield Rows(found, origin=record.id)


def row(ledger: Ledger, said: Answer) -> Row:
    """An answer beside its label."""
    return said.field.label[ledger.lang], Cell((said.line,))


def whole(ledger: Ledger, record: Record) -> Iterator[Block]:
    """A record under the label of its class: all it says."""
    rows = tuple(summed_up(ledger, answers(ledger, record)))
    if rows:
        yield Heading(type(record).label[ledger.lang], origin=record.id)
        yield from block(record, rows)


def summed_up(ledger: Ledger, said: Iterable[Answer]) -> Iterator[Row]:
    """Answers of a record, a row for each section."""
    for section, found in groupby(said, lambda answer: answer.field.section):
        yield section.label[ledger.lang], Cell(tuple(lines(ledger, list(found))))


def lines(ledger: Ledger, said: Sequence[Answer]) -> Iterator[Inline]:
    """Answers after their labels, a line each; short ones that follow each other share one."""
    for same in _gathered(said):
        yield joined((labelled(ledger, answer) for answer in same), BETWEEN)


def rows(ledger: Ledger, said: Sequence[Answer]) -> Iterator[Row]:
    """Answers beside their labels, then the short ones in the row of their section."""
    short = [answer for answer in said if _is_short(answer)]
    yield from (row(ledger, answer) for answer in said if not _is_short(answer))
    yield from summed_up(ledger, short)


def _is_short(answer: Answer) -> bool:
    return answer.field.kind.name in _SHORT


def _gathered(said: Sequence[Answer]) -> Iterator[list[Answer]]:
    """The answers one by one, but for short ones that follow each other."""
    for short, found in groupby(said, _is_short):
        same = list(found)
        yield from [same] if short else ([answer] for answer in same)
