"""The annexes: what the sheets share, written down once. An annex that has nothing to say is not printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from string import ascii_uppercase

from pdpeditor.blocks import Block, Section
from pdpeditor.documents.register.accepted import accepted
from pdpeditor.documents.register.annexed import listed
from pdpeditor.documents.register.changes import changes
from pdpeditor.documents.register.layout import table
from pdpeditor.documents.register.layouts import layout_of
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.retention import rules
from pdpeditor.documents.register.screening import screening
from pdpeditor.records import (
    RECORDS,
    Activity,
    BreachPlan,
    Client,
    DataSubject,
    Declarations,
    MarketingRule,
    Measure,
    Organisation,
    Party,
    Payment,
    ProtectionOfficer,
    Publication,
    Record,
    Retention,
    RightsPolicy,
    Service,
    SocialPage,
    Source,
    Transfer,
    Website,
)
from pdpeditor.records.record import fields_of, owner_columns

_Blocks = Callable[[Ledger], Iterator[Block]]


def annexes(ledger: Ledger) -> Iterator[Block]:
    """The annexes that have something to say, each a section with a letter."""
    letters = iter(ascii_uppercase)
    for key, blocks in _ANNEXES.items():
        first, *rest = chain(blocks(ledger), [None])
        if first is not None:
            yield Section(ledger.words(f"annex.{key}"), next(letters), f"annex-{key}")
            yield from (each for each in (first, *rest) if each is not None)


def _all_of(*classes: type[Record]) -> _Blocks:
    """An annex that lists classes of records with their parts."""
    return lambda ledger: (block for cls in classes for block in listed(ledger, cls))


def _only(cls: type[Record]) -> _Blocks:
    """An annex that is one table."""
    return lambda ledger: table(ledger, layout_of(cls), ledger.dossier.all(cls))


def _parties(ledger: Ledger) -> Iterator[Block]:
    return listed(ledger, Party, apart=(Service, Transfer))


def _transfers(ledger: Ledger) -> Iterator[Block]:
    found = [row for party in ledger.dossier.all(Party) for row in ledger.dossier.parts(party, Transfer)]
    return table(ledger, layout_of(Transfer), found)


def _rest() -> Iterator[type[Record]]:
    """The classes of records, parts aside, that no other place of the register prints."""
    yield from _SITES
    for cls in RECORDS.values():
        if fields_of(cls) and not owner_columns(cls) and cls not in (*_PLACED, *_SITES):
            yield cls


def _sites(ledger: Ledger) -> Iterator[Block]:
    return _all_of(*_rest())(ledger)


_SITES = (Website, SocialPage, MarketingRule, Payment)
_PLACED = (
    Activity,
    BreachPlan,
    Client,
    DataSubject,
    Declarations,
    Measure,
    Organisation,
    Party,
    ProtectionOfficer,
    Publication,
    Retention,
    RightsPolicy,
    Source,
)
_ANNEXES: dict[str, _Blocks] = {
    "organisation": _all_of(Organisation, ProtectionOfficer),
    "parties": _parties,
    "transfers": _transfers,
    "security": _only(Measure),
    "retention": rules,
    "people": _all_of(DataSubject, Source),
    "screening": screening,
    "rights": _all_of(RightsPolicy, BreachPlan, Declarations),
    "sites": _sites,
    "changes": changes,
    "accepted": accepted,
}
