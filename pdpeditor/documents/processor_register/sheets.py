"""The processor's register as tables with typed cells, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from pdpeditor.blocks import Block, Cell, Document
from pdpeditor.documents.processor_register.annexes import used
from pdpeditor.documents.processor_register.pages import WORDING, bound
from pdpeditor.documents.register.grid import Column, Rowwise, column_of, rowwise, sheet_of
from pdpeditor.documents.register.mechanisms import remarks
from pdpeditor.records import Client, ClientProcessing, Measure, Party, Record, Transfer
from pdpeditor.records.record import field_of
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

_PARTY = ("name", "legal_entity", "country")
_TRANSFER = ("country", "route", "mechanism", "decision_ref")
_MEASURE = ("name", "nature", "state")


def sheets(reading: Reading, lang: Lang, day: date, client: Client | None) -> Document:
    """The register of a dossier, or of the part of it that one client is shown, a sheet for each sort of record."""
    ledger = replace(rowwise(reading, lang, day), wording=WORDING)
    return bound(ledger, client, _sheets(ledger))


def _sheets(ledger: Rowwise) -> Iterator[Block]:
    clients = ledger.dossier.all(Client)
    work = [one for client in clients for one in ledger.dossier.parts(client, ClientProcessing)]
    yield from sheet_of(ledger, ledger.words("processor.title"), clients)
    yield from sheet_of(ledger, ClientProcessing.plural[ledger.lang], work)
    for key, (name, columns) in _shared(ledger).items():
        yield from sheet_of(ledger, ledger.words(f"clients.{key}"), used(ledger, name), columns)


def _shared(ledger: Rowwise) -> dict[str, tuple[str, tuple[Column, ...]]]:
    """What the work for clients leads to, by the key of its title: the field that leads there, and the columns."""
    return {
        "parties": ("subprocessors", _own(ledger, Party, _PARTY)),
        "transfers": ("transfers", _transfer(ledger)),
        "measures": ("measures", _own(ledger, Measure, _MEASURE)),
    }


def _own(ledger: Rowwise, cls: type[Record], names: Iterable[str]) -> tuple[Column, ...]:
    return tuple(column_of(ledger, field_of(cls, name)) for name in names)


def _transfer(ledger: Rowwise) -> tuple[Column, ...]:
    """Who imports the data, where to and under what; then what the law of the day says of it."""
    importer = Column(ledger.words("transfer.importer"), lambda record: _importer(ledger, record))
    law = Column(ledger.words("grid.law"), lambda record: Cell(remarks(ledger, record, record.mechanism)))
    return (importer, *_own(ledger, Transfer, _TRANSFER), law)


def _importer(ledger: Rowwise, transfer: Transfer) -> Cell:
    party = ledger.dossier.get(Party, transfer.party_id)
    return Cell((ledger.name(party),)) if party else Cell(())
