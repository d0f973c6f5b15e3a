"""The sheet of the activities: a row for each, with what Article 30(1) GDPR asks for side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial, singledispatch

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Table
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.grid_cells import EMPTY, Rowwise, cell_of
from pdpeditor.documents.register.grid_columns import Column, column_of, shown
from pdpeditor.documents.register.ledger import BETWEEN, gap
from pdpeditor.documents.register.people import people_and_data
from pdpeditor.documents.register.retention import erasure
from pdpeditor.documents.register.routes import transfers
from pdpeditor.records import Activity, DataUse, Disclosure, Measure, Purpose, Record
from pdpeditor.records.record import field_of

_FIRST = ("reference", "name")
_SECURITY = ("inherits_measures", "measures")


def activity_columns(ledger: Rowwise) -> Iterator[Column]:
    """What the activity is called, points (b) to (g) of Article 30(1), then all that its declaration holds besides."""
    besides = (field.name for field in shown(Activity) if field.name not in (*_FIRST, *_SECURITY))
    yield from _own(ledger, _FIRST)
    for key, cell in _LAW.items():
        yield Column(ledger.words(key), partial(cell, ledger))
    yield from _own(ledger, _SECURITY[:1])
    yield Column(field_of(Activity, "measures").label[ledger.lang], partial(_measures, ledger))
    yield from _own(ledger, besides)


def _own(ledger: Rowwise, names: Iterable[str]) -> Iterator[Column]:
    """The columns of fields of the activity itself."""
    return (column_of(ledger, field_of(Activity, name)) for name in names)


def _purposes(ledger: Rowwise, activity: Activity) -> Cell:
    names = (ledger.name(purpose) for purpose in ledger.dossier.parts(activity, Purpose))
    return _lines(names) or Cell((gap(ledger, "purposes"),))


def _bases(ledger: Rowwise, activity: Activity) -> Cell:
    return _lines(_said(ledger, purpose, "basis") for purpose in ledger.dossier.parts(activity, Purpose)) or EMPTY


def _people(key: str, ledger: Rowwise, activity: Activity) -> Cell:
    """The people, or the data that the law protects most, of all the data uses together."""
    uses = ledger.dossier.parts(activity, DataUse)
    rows = (row for block in people_and_data(ledger, activity, uses) for row in block.rows)
    return dict(rows).get(ledger.words(key), EMPTY)


def _data(ledger: Rowwise, activity: Activity) -> Cell:
    uses = ledger.dossier.parts(activity, DataUse)
    lines = (ledger.labelled(ledger.heading(use), _said(ledger, use, "items")) for use in uses)
    return _lines(lines) or Cell((gap(ledger, "data"),))


def _recipients(ledger: Rowwise, activity: Activity) -> Cell:
    found = ledger.dossier.parts(activity, Disclosure)
    lines = (joined((_said(ledger, row, "party"), _said(ledger, row, "role")), BETWEEN) for row in found)
    return _lines(lines) or Cell((gap(ledger, "recipients"),))


def _transfers(ledger: Rowwise, activity: Activity) -> Cell:
    return _lines(line for block in transfers(ledger, activity) for line in _flat(block)) or EMPTY


def _retention(ledger: Rowwise, activity: Activity) -> Cell:
    return _lines(line for block in erasure(ledger, activity) for line in _flat(block)) or EMPTY


def _measures(ledger: Rowwise, activity: Activity) -> Cell:
    """The measures of its own, or that nothing at all is known to protect the activity."""
    own = cell_of(ledger, activity, field_of(Activity, "measures"))
    general = activity.inherits_measures and ledger.dossier.all(Measure)
    return own if own.paragraphs or general else Cell((gap(ledger, "measures"),))


def _said(ledger: Rowwise, record: Record, name: str) -> Inline:
    paragraphs = cell_of(ledger, record, field_of(type(record), name)).paragraphs
    return paragraphs[0] if paragraphs else ()


def _lines(lines: Iterable[Inline]) -> Cell | None:
    """Lines one under the other, each once; None when there are none."""
    found = tuple(dict.fromkeys(line for line in lines if line))
    return Cell(found) if found else None


@singledispatch
def _flat(block: Block) -> Iterator[Inline]:
    """What a block of a sheet says, a line for each of its rows."""
    raise TypeError(type(block).__name__)


@_flat.register
def _(block: Paragraph) -> Iterator[Inline]:
    yield block.runs


@_flat.register
def _(block: Table) -> Iterator[Inline]:
    for row in block.rows:
        yield joined((joined(cell.paragraphs, " ") for cell in row), BETWEEN)


_LAW: dict[str, Callable[[Rowwise, Activity], Cell]] = {
    "grid.purposes": _purposes,
    "grid.bases": _bases,
    "people.subjects": partial(_people, "people.subjects"),
    "grid.data": _data,
    "people.art9": partial(_people, "people.art9"),
    "people.art10": partial(_people, "people.art10"),
    "people.nir": partial(_people, "people.nir"),
    "grid.recipients": _recipients,
    "grid.transfers": _transfers,
    "grid.retention": _retention,
}
