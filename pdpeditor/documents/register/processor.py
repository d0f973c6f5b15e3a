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


def processor_register(ledger: Ledger) -> Iterator[Block]:
    """Who the processor is, its clients and what it does for each; only for an organisation that is a processor."""
    clients = ledger.dossier.all(Client)
    if not clients and "processor" not in ledger.dossier.one(Organisation).roles:
        return
    yield Section(ledger.words("processor.title"), ledger.words("processor.reference"), "processor")
    yield from known_rows(ledger, "processor")
    yield Paragraph(ledger.say("processor.lead"))
    if not clients:
        yield Paragraph(gap(ledger, "clients"))
    for client in clients:
        yield Heading(ledger.heading(client), origin=client.id)
        yield from block(client, summed_up(ledger, answers(ledger, client)))
        yield from _processing(ledger, client)


def _processing(ledger: Ledger, client: Client) -> Iterator[Block]:
    found = ledger.dossier.parts(client, ClientProcessing)
    if not found:
        yield Paragraph(gap(ledger, "processing"), origin=client.id)
    yield from table(ledger, layout_of(ClientProcessing), found, client.id)
