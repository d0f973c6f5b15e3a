"""What is still to be found out about each party: questions without an answer, and what nobody has written down."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Style, Table, inline, origin_of, styled
from pdpeditor.documents.processors.parties import is_processor, listed
from pdpeditor.documents.processors.uses import disclosures_to
from pdpeditor.documents.register.ledger import Ledger, gap
from pdpeditor.documents.register.routes import outside_the_area
from pdpeditor.facts import catalogue
from pdpeditor.lint.open_points import OpenPoint, open_points_of
from pdpeditor.records import Contract, Party, Record, Service, Transfer

_PARTS = (Service, Contract, Transfer)


def missing(ledger: Ledger) -> Iterator[Block]:
    """What is missing, party by party, or that nothing is."""
    found = {party: points(ledger, party) for party in listed(ledger)}
    found = {party: its for party, its in found.items() if its}
    if not found:
        yield Paragraph(ledger.say("list.complete"))
        return
    head = (ledger.words("column.party"), ledger.words("list.points"))
    rows = tuple((Cell((styled(ledger.name(party), "strong"),)), Cell(its)) for party, its in found.items())
    yield Table(head, rows, (3.0, 7.0), origins=tuple(party.id for party in found))


def points(ledger: Ledger, party: Party) -> tuple[Inline, ...]:
    """What is missing of a party, a line for each question."""
    parts = [part for cls in _PARTS for part in ledger.dossier.parts(party, cls)]
    asked = [
        point
        for one in (party, *parts, *disclosures_to(ledger, party))
        for point in open_points_of(ledger.dossier, one)
    ]
    lines = (*(_line(ledger, party, point) for point in asked), *_gaps(ledger, party))
    return tuple(dict.fromkeys(lines))


def _line(ledger: Ledger, party: Party, point: OpenPoint) -> Inline:
    style: Style = "open" if point.why == "unanswered" else "proposed"
    label = inline(point.field.label[ledger.lang], style, origin=origin_of(point.record.id, point.field.name))
    return label if point.record is party else ledger.labelled(_where(ledger, point.record), label)


def _where(ledger: Ledger, record: Record) -> str:
    """Which part of what is known of a party a question belongs to."""
    return ledger.words("list.of", sort=type(record).label[ledger.lang], name=ledger.heading(record))


def _gaps(ledger: Ledger, party: Party) -> Iterator[Inline]:
    """What no field holds: an agreement, a service or a transfer that was never written down."""
    processor = is_processor(ledger, party)
    if processor and not ledger.dossier.parts(party, Contract):
        yield gap(ledger, "contract")
    if processor and not ledger.dossier.parts(party, Service):
        yield gap(ledger, "service")
    explained = {transfer.country for transfer in ledger.dossier.parts(party, Transfer)}
    left = [code for code in outside_the_area(ledger, party) if code not in explained]
    if left:
        countries = ledger.list(catalogue("countries").label(code)[ledger.lang] for code in left)
        yield gap(ledger, "transfer", party=ledger.heading(party), countries=countries)
