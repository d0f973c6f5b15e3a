"""Who receives data: for what, in which role, where, and under which agreement; processors first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.blocks import Block, Cell, Inline, Table, inline, styled
from pdpeditor.documents.processors.uses import disclosures_to, uses
from pdpeditor.documents.register.answers import answers
from pdpeditor.documents.register.ledger import Ledger, gap
from pdpeditor.documents.register.recipients import services
from pdpeditor.documents.register.summary import lines
from pdpeditor.records import Contract, Party, Record, Service

_PROCESSOR = "processor"
_HEAD = ("column.party", "list.use", "column.services", "list.agreement")
_WIDTHS = (2.0, 3.0, 2.5, 2.5)
_WHO = ("legal_entity", "kind", "country")
_AGREEMENT = ("signed_on", "terms_version", "verified_on", "authorisation", "subprocessors_url", "end_of_contract")


def listed(ledger: Ledger) -> list[Party]:
    """Everybody who receives data, processors first."""
    return sorted(ledger.dossier.all(Party), key=lambda party: not is_processor(ledger, party))


def is_processor(ledger: Ledger, party: Party) -> bool:
    """Whether a party processes data on the organisation's behalf, for one task at least (GDPR Article 28)."""
    rendered = (one.role for one in ledger.dossier.parts(party, Service))
    disclosures = (one.role for one in disclosures_to(ledger, party))
    return _PROCESSOR in (party.kind, *rendered, *disclosures)


def parties(ledger: Ledger) -> Iterator[Block]:
    """Everybody side by side."""
    found = listed(ledger)
    head = tuple(ledger.words(column) for column in _HEAD)
    rows = tuple(tuple(_cells(ledger, party)) for party in found)
    yield Table(head, rows, _WIDTHS, origins=tuple(party.id for party in found))


def _cells(ledger: Ledger, party: Party) -> Iterator[Cell]:
    name = styled(ledger.name(party), "strong")
    yield _cell(ledger, (name, *_said(ledger, party, _WHO)))
    yield _cell(ledger, uses(ledger, party) or (ledger.say("list.unused"),))
    yield _cell(ledger, services(ledger, party))
    yield _cell(ledger, agreements(ledger, party))


def _cell(ledger: Ledger, found: Iterable[Inline]) -> Cell:
    return Cell(tuple(line for line in found if line) or (inline(ledger.words("mark.blank")),))


def _said(ledger: Ledger, record: Record, names: tuple[str, ...]) -> tuple[Inline, ...]:
    said = {answer.field.name: answer.line for answer in answers(ledger, record)}
    return tuple(said[name] for name in names if name in said)


def agreements(ledger: Ledger, party: Party) -> tuple[Inline, ...]:
    """What was agreed with a party, or that nothing was where the law wants an agreement (GDPR Article 28(3))."""
    found = ledger.dossier.parts(party, Contract)
    if not found and is_processor(ledger, party):
        return (gap(ledger, "contract"),)
    return tuple(line for contract in found for line in _agreement(ledger, contract))


def _agreement(ledger: Ledger, contract: Contract) -> Iterator[Inline]:
    said = {answer.field.name: answer for answer in answers(ledger, contract)}
    yield from lines(ledger, [said[name] for name in _AGREEMENT if name in said])
