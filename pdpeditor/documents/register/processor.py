"""The processor's register: for whom the organisation processes data, and what it does (GDPR Article 30(2))."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Heading, Paragraph, Section
from pdpeditor.documents.register.answers import answers
from pdpeditor.documents.register.controller import known_rows
from pdpeditor.documents.register.layout import table
from pdpeditor.documents.register.layouts import layout_of
from pdpeditor.documents.register.ledger import Ledger, gap
from pdpeditor.documents.register.summary import block, summed_up
from pdpeditor.records import Client, ClientProcessing, Organisation
from pdpeditor.store.reading import Reading


def is_processor(reading: Reading) -> bool:
    """Whether the organisation processes data for others: it says so, or it has clients."""
    return bool(reading.all(Client)) or "processor" in reading.one(Organisation).roles


def processor_register(ledger: Ledger) -> Iterator[Block]:
    """Who the processor is, its clients and what it does for each; only for an organisation that is a processor."""
    if not is_processor(ledger.dossier):
        return
    yield Section(ledger.words("processor.title"), ledger.words("processor.reference"), "processor")
    yield from introduction(ledger)
    for client in ledger.dossier.all(Client):
        yield Heading(ledger.heading(client), origin=client.id)
        yield from of_client(ledger, client)


def introduction(ledger: Ledger) -> Iterator[Block]:
    """Who the processor is and what the register holds, or that it holds no client yet."""
    yield from known_rows(ledger, "processor")
    yield Paragraph(ledger.say("processor.lead"))
    if not ledger.dossier.all(Client):
        yield Paragraph(gap(ledger, "clients"))


def of_client(ledger: Ledger, client: Client) -> Iterator[Block]:
    """A client, and the categories of processing carried out for it."""
    found = ledger.dossier.parts(client, ClientProcessing)
    yield from block(client, summed_up(ledger, answers(ledger, client)))
    if not found:
        yield Paragraph(gap(ledger, "processing"), origin=client.id)
    yield from table(ledger, layout_of(ClientProcessing), found, client.id)
