"""What leaves the European Economic Area: to whom, where, under what, with the decision's number and the checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pdpeditor.blocks import Block, Inline, Paragraph
from pdpeditor.documents.register.layout import Layout, table
from pdpeditor.documents.register.layouts import layout_of
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.records import Party, Record, Transfer
from pdpeditor.records.derive import adequacy_on

_BY_DECISION = ("adequacy-country", "adequacy-dpf")


def transfers_of(ledger: Ledger) -> list[Transfer]:
    """All the transfers, party by party."""
    return [one for party in ledger.dossier.all(Party) for one in ledger.dossier.parts(party, Transfer)]


def transfers(ledger: Ledger) -> Iterator[Block]:
    """The transfers side by side, or that there is none."""
    found = transfers_of(ledger)
    if not found:
        yield Paragraph(ledger.say("list.none"))
    yield from table(ledger, _layout(), found)


def _layout() -> Layout:
    """The register's layout, with the number of the decision that a mechanism rests on."""
    layout = layout_of(Transfer)
    columns = tuple(replace(each, more=decision) if each.title == "mechanism" else each for each in layout.columns)
    return replace(layout, columns=columns)


def decision(ledger: Ledger, transfer: Record) -> Iterable[Inline]:
    """The adequacy decision in force on the day, where the owner has not written down its reference."""
    country, mechanism = getattr(transfer, "country", None), getattr(transfer, "mechanism", None)
    fact = adequacy_on(country, ledger.day) if country and mechanism in _BY_DECISION else None
    if fact and not getattr(transfer, "decision_ref", ""):
        yield ledger.say("list.decision", decision=fact.text("decision")[ledger.lang])
