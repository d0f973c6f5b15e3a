"""What one field of a record puts in a cell of a spreadsheet: its words, and the value behind them where it has one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import singledispatch

from pdpeditor.blocks import Cell, Inline, Style, Value, inline, styled
from pdpeditor.documents.register.answers import Answer, answer
from pdpeditor.documents.register.build import numbers
from pdpeditor.documents.register.ledger import Ledger, called
from pdpeditor.documents.register.screening import activity_cell
from pdpeditor.fields import Field
from pdpeditor.records import Activity, DataUse, Disclosure, Purpose, Record
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

EMPTY = Cell(())
_TYPED = ("flag", "day", "number", "amount")
_PLAIN_CHOICES = "mechanisms"
_ALL = {
    (DataUse, "purposes"): "all.purposes",
    (Disclosure, "purposes"): "all.purposes",
    (Disclosure, "data"): "all.data",
}


@dataclass(frozen=True, slots=True)
class Rowwise(Ledger):
    """A register written row by row: an activity is called by its reference and its name."""

    def name(self, record: Record) -> Inline:
        """What a record is called where another one mentions it."""
        known = self.names.get(record.id)
        if known is None:
            known = self.names[record.id] = named(record, self)
        return known


def rowwise(reading: Reading, lang: Lang, day: date) -> Rowwise:
    """What the rows of the register, or of a list that goes with it, are written from."""
    return Rowwise(reading, lang, day, "register", numbers(reading))


@singledispatch
def named(record: Record, ledger: Rowwise) -> Inline:
    """What a record is called where the row of another one mentions it."""
    return called(record, ledger)


@named.register
def _(record: Activity, ledger: Rowwise) -> Inline:
    return activity_cell(ledger, record).paragraphs[0]


def cell_of(ledger: Rowwise, record: Record, field: Field) -> Cell:
    """What a field of a record says; no paragraph when it has nothing to say."""
    said = answer(ledger, record, field)
    if not said.line:
        everything = _ALL.get((type(record), field.name))
        return Cell((ledger.say(everything),)) if everything else EMPTY
    return Cell((said.line if said.unsaid else _line(ledger, record, said),), _value(said))


def _line(ledger: Rowwise, record: Record, said: Answer) -> Inline:
    """What is said; purposes by their names, a mechanism without what the law has to say of it."""
    if said.field.of == Purpose.__name__ and said.field.kind.name == "links":
        return _as(said, ledger.mention(said.value))
    if said.field.of == _PLAIN_CHOICES:
        return _as(said, inline(ledger.show(record, said.field.name)))
    return said.line


def _as(said: Answer, line: Inline) -> Inline:
    """A line in the style of an answer that nobody has confirmed, if it is one."""
    style: Style = "proposed" if said.state == "proposed" else ""
    return styled(line, style)


def _value(said: Answer) -> Value | None:
    """The value that a typed cell holds."""
    typed: Value | None = said.value if said.field.kind.name in _TYPED and not said.unsaid else None
    return typed
