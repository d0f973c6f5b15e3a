"""The list of processors and transfers as tables with typed cells, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Cell, Section, Table
from pdpeditor.documents.processors.missing import points
from pdpeditor.documents.processors.parties import agreements, listed
from pdpeditor.documents.processors.transfers import transfers_of
from pdpeditor.documents.processors.uses import uses
from pdpeditor.documents.register.grid import Column, Rowwise, column_of, sheet_of
from pdpeditor.documents.register.recipients import services
from pdpeditor.records import Contract, Party, Record, Service, Transfer
from pdpeditor.records.record import field_of

_PARTY = ("name", "legal_entity", "registration", "kind", "country", "certifications", "verified_on")
_PARTS: tuple[type[Record], ...] = (Service, Contract)


def sheets(ledger: Rowwise) -> Iterator[Block]:
    """A sheet of the parties, of their services, of their agreements, of the transfers, of what is missing."""
    found = listed(ledger)
    yield from sheet_of(ledger, ledger.words("list.parties"), found, tuple(_party(ledger)))
    for cls in _PARTS:
        parts = [part for party in found for part in ledger.dossier.parts(party, cls)]
        yield from sheet_of(ledger, cls.plural[ledger.lang], parts)
    yield from sheet_of(ledger, Transfer.plural[ledger.lang], transfers_of(ledger))
    yield from _missing(ledger, found)


def _party(ledger: Rowwise) -> Iterator[Column]:
    """The columns of a party: its own answers, then what it is used for, where, and under which agreement."""
    yield from (column_of(ledger, field_of(Party, name)) for name in _PARTY)
    yield Column(ledger.words("list.use"), lambda party: Cell(uses(ledger, party)))
    yield Column(ledger.words("column.services"), lambda party: Cell(tuple(services(ledger, party))))
    yield Column(ledger.words("list.agreement"), lambda party: Cell(agreements(ledger, party)))


def _missing(ledger: Rowwise, found: list[Party]) -> Iterator[Block]:
    """A row for each thing that is missing."""
    rows = [(party, line) for party in found for line in points(ledger, party)]
    if rows:
        yield Section(ledger.words("list.missing"))
        head = (ledger.words("column.party"), ledger.words("list.points"))
        cells = tuple((Cell((ledger.name(party),)), Cell((line,))) for party, line in rows)
        yield Table(head, cells, origins=tuple(party.id for party, _ in rows))
