"""Records side by side in a table: which answers share a column is declared once; no answer is ever left out.

What a layout does not place is said in its last column, after its label: a new field needs no line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pdpeditor.blocks import Cell, Inline, Table, inline, styled
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.answers import Answer, alone, answers, labelled
from pdpeditor.documents.register.ledger import BETWEEN, Ledger, naming
from pdpeditor.documents.register.summary import lines
from pdpeditor.records.record import RECORDS, Record, owner_columns

More = Callable[[Ledger, Record], Iterable[Inline]]
_Said = dict[str, Answer]


def nothing_more(ledger: Ledger, record: Record) -> Iterable[Inline]:
    """What a column says besides answers, unless it is told."""
    return ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title's key in the wording, how wide it is, the answers it holds.

    Those of `bare` stand alone; an entry of several names is a separator and what it stands between on one line. Those
    of `named` come after their label. `more` adds what follows from them. With `or_all`, no answer means all there is.
    """

    title: str
    width: float
    bare: tuple[str | tuple[str, ...], ...] = ()
    named: tuple[str, ...] = ()
    or_all: bool = False
    more: More = nothing_more


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of the records of a class. The first one opens with their name.

    `name` is the field that names them where it is not the usual one; `owned` puts the name of the record that they
    are parts of before it; fields of `apart` are said in another place, those of `settled` only once they are settled.
    """

    columns: tuple[Column, ...]
    name: str | None = None
    owned: bool = False
    apart: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()


def table(ledger: Ledger, layout: Layout, records: Sequence[Record], origin: str = "") -> Iterator[Table]:
    """Records side by side; nothing when there are none."""
    if records:
        head = tuple(ledger.words(f"column.{column.title}") for column in layout.columns)
        rows = tuple(tuple(cells(ledger, layout, record)) for record in records)
        widths = tuple(column.width for column in layout.columns)
        yield Table(head, rows, widths, origins=tuple(record.id for record in records), origin=origin)


def cells(ledger: Ledger, layout: Layout, record: Record) -> Iterator[Cell]:
    """The cells of one record."""
    said = {answer.field.name: answer for answer in answers(ledger, record) if not _elsewhere(layout, answer)}
    held = [[_head(ledger, layout, record, said)]] + [[] for _ in layout.columns[1:]]
    for column, found in zip(layout.columns, held, strict=True):
        found += _placed(ledger, column, record, said)
    held[-1] += lines(ledger, list(said.values()))
    for found in held:
        yield Cell(tuple(line for line in found if line) or (inline(ledger.words("mark.blank")),))


def in_one_line(ledger: Ledger, record: Record) -> Inline:
    """A record as one line: its name, then all it says."""
    said = {answer.field.name: answer for answer in answers(ledger, record)}
    name = _name(ledger, None, record, said)
    return joined((name, *(labelled(ledger, answer) for answer in said.values())), BETWEEN)


def _elsewhere(layout: Layout, answer: Answer) -> bool:
    name = answer.field.name
    return name in layout.apart or (name in layout.settled and not answer.waits)


def _head(ledger: Ledger, layout: Layout, record: Record, said: _Said) -> Inline:
    number = ledger.numbers.get(record.id)
    owner = ledger.name(_owner(ledger, record)) if layout.owned else ()
    name = joined((owner, _name(ledger, layout.name, record, said)), " → ")
    return styled((*_numbered(number), *name), "strong")


def _numbered(number: int | None) -> Inline:
    return inline(f"{number}. ") if number else ()


def _owner(ledger: Ledger, record: Record) -> Record:
    column, table = owner_columns(type(record))[0]
    owner = ledger.dossier.get(RECORDS[table], getattr(record, column))
    assert owner, record.id
    return owner


def _name(ledger: Ledger, field: str | None, record: Record, said: _Said) -> Inline:
    """The answer that names a record, which is then said."""
    if field == "":
        return ()
    names = [field] if field else [name for name in naming(type(record)) if name in said]
    found = next((said.pop(name) for name in names if name in said), None)
    return alone(ledger, found) if found else inline(ledger.words("untitled"))


def _placed(ledger: Ledger, column: Column, record: Record, said: _Said) -> Iterator[Inline]:
    for entry in column.bare:
        separator, *names = ("", entry) if isinstance(entry, str) else entry
        yield joined((alone(ledger, said.pop(name)) for name in names if name in said), separator)
    yield from column.more(ledger, record)
    if column.or_all:
        yield from (_or_all(ledger, name, said) for name in column.named)
    yield from lines(ledger, [said.pop(name) for name in column.named if name in said])


def _or_all(ledger: Ledger, name: str, said: _Said) -> Inline:
    """An answer, or that without one all is meant."""
    return labelled(ledger, said.pop(name)) if name in said else ledger.say(f"all.{name}")
