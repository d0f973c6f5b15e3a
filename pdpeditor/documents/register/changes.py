"""The annex on the life of the register: the versions that were published, their files, the dates of the sheets."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Cell, Heading, Table, cell
from pdpeditor.documents.register.annexed import listed
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.screening import activity_cell
from pdpeditor.records import Activity, Publication
from pdpeditor.records.record import field_of

_DATES = ("created_on", "updated_on", "reviewed_on")


def changes(ledger: Ledger) -> Iterator[Block]:
    """What was published and when, then when each sheet was made, changed and read again."""
    yield from listed(ledger, Publication)
    dated = [row for row in ledger.dossier.all(Activity) if any(getattr(row, name) for name in _DATES)]
    if dated:
        yield Heading(ledger.words("changes.sheets"))
        head = (ledger.words("screening.activity"), *(field_of(Activity, name).label[ledger.lang] for name in _DATES))
        rows = tuple((activity_cell(ledger, row), *_mentions(ledger, row)) for row in dated)
        yield Table(head, rows, (4.0, 2.0, 2.0, 2.0), origins=tuple(row.id for row in dated))


def _mentions(ledger: Ledger, activity: Activity) -> tuple[Cell, ...]:
    return tuple(cell(ledger.show(activity, name) or ledger.words("mark.blank")) for name in _DATES)
