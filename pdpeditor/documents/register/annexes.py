"""The annexes: what the sheets share, written down once. An annex that has nothing to say is not printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from string import ascii_uppercase

from pdpeditor.blocks import Block, Heading, PageBreak, Section
from pdpeditor.documents.register.answers import answers, block, brief, by_sections, card, labelled
from pdpeditor.documents.register.changes import changes
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.retention import grid
from pdpeditor.documents.register.routes import table
from pdpeditor.documents.register.screening import screening
from pdpeditor.records import (
    BreachPlan,
    Contract,
    DataSubject,
    Declarations,
    Measure,
    Organisation,
    Party,
    Phase,
    ProtectionOfficer,
    Record,
    Retention,
    RightNote,
    RightsPolicy,
    Service,
    Source,
    Transfer,
)


def annexes(ledger: Ledger) -> Iterator[Block]:
    """The annexes that have something to say, each a section with a letter."""
    letters = iter(ascii_uppercase)
    for key, blocks in _ANNEXES.items():
        first, *rest = chain(blocks(ledger), [None])
        if first is not None:
            yield PageBreak()
            yield Section(ledger.words(f"annex.{key}"), next(letters), f"annex-{key}")
            yield from (each for each in (first, *rest) if each is not None)


def _organisation(ledger: Ledger) -> Iterator[Block]:
    for record in (ledger.dossier.one(Organisation), ledger.dossier.one(ProtectionOfficer)):
        yield from by_sections(ledger, record, answers(ledger, record))


def _parties(ledger: Ledger) -> Iterator[Block]:
    for party in ledger.dossier.all(Party):
        yield from card(ledger, party, 2)
        yield from _parts(ledger, party, (Service, Contract))


def _transfers(ledger: Ledger) -> Iterator[Block]:
    found = [row for party in ledger.dossier.all(Party) for row in ledger.dossier.parts(party, Transfer)]
    if found:
        yield table(ledger, found)
    for transfer in found:
        yield from card(ledger, transfer, 2)


def _measures(ledger: Ledger) -> Iterator[Block]:
    return _cards(ledger, ledger.dossier.all(Measure))


def _retention(ledger: Ledger) -> Iterator[Block]:
    yield from grid(ledger)
    for rule in ledger.dossier.all(Retention):
        yield from card(ledger, rule, 2)
        for phase in ledger.dossier.parts(rule, Phase):
            yield from brief(ledger, phase)


def _people(ledger: Ledger) -> Iterator[Block]:
    return _cards(ledger, [*ledger.dossier.all(DataSubject), *ledger.dossier.all(Source)])


def _rights(ledger: Ledger) -> Iterator[Block]:
    policy = ledger.dossier.one(RightsPolicy)
    yield from by_sections(ledger, policy, answers(ledger, policy))
    yield from _parts(ledger, policy, (RightNote,))
    for record in (ledger.dossier.one(BreachPlan), ledger.dossier.one(Declarations)):
        yield from _whole(ledger, record)


def _cards(ledger: Ledger, records: Iterable[Record]) -> Iterator[Block]:
    for record in records:
        yield from card(ledger, record, 2)


def _parts(ledger: Ledger, owner: Record, classes: tuple[type[Record], ...]) -> Iterator[Block]:
    for cls in classes:
        for part in ledger.dossier.parts(owner, cls):
            title = ledger.words("annex.part", label=cls.label[ledger.lang], name=ledger.heading(part))
            yield from card(ledger, part, 3, title=title)


def _whole(ledger: Ledger, record: Record) -> Iterator[Block]:
    rows = labelled(ledger, answers(ledger, record))
    if rows:
        yield Heading(type(record).label[ledger.lang], origin=record.id)
        yield from block(record, rows)


_ANNEXES: dict[str, Callable[[Ledger], Iterator[Block]]] = {
    "organisation": _organisation,
    "parties": _parties,
    "transfers": _transfers,
    "security": _measures,
    "retention": _retention,
    "people": _people,
    "screening": screening,
    "rights": _rights,
    "changes": changes,
}
