"""The records of a class in an annex: a table of them, then a table for each sort of parts that they have."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Heading
from pdpeditor.documents.register.answers import part_classes
from pdpeditor.documents.register.layout import table
from pdpeditor.documents.register.layouts import layout_of
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.summary import whole
from pdpeditor.records.record import Record


def listed(ledger: Ledger, cls: type[Record], apart: tuple[type[Record], ...] = ()) -> Iterator[Block]:
    """All the records of a class and their parts, those of the classes `apart` excepted."""
    records = ledger.dossier.all(cls)
    if cls.single:
        for record in records:
            yield from whole(ledger, record)
    elif records:
        yield Heading(cls.plural[ledger.lang])
        yield from table(ledger, layout_of(cls), records)
    for part in part_classes(cls):
        if part not in apart:
            yield from _parts(ledger, records, part)


def _parts(ledger: Ledger, owners: list[Record], cls: type[Record]) -> Iterator[Block]:
    """The parts of one class: together when each row says whose it is, else those of each owner apart."""
    parts = {owner.id: ledger.dossier.parts(owner, cls) for owner in owners}
    if layout_of(cls).owned:
        together = [part for found in parts.values() for part in found]
        if together:
            yield Heading(cls.plural[ledger.lang])
        yield from table(ledger, layout_of(cls), together)
        return
    for owner in owners:
        if parts[owner.id]:
            yield Heading(_whose(ledger, cls, owner), origin=owner.id)
        yield from table(ledger, layout_of(cls), parts[owner.id], owner.id)


def _whose(ledger: Ledger, cls: type[Record], owner: Record) -> str:
    label = cls.plural[ledger.lang]
    return label if owner.single else ledger.words("annex.part", label=label, name=ledger.heading(owner))
