"""The pages of the processor's register: the processor, a section for each client, then what they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pdpeditor.blocks import Block, Contents, Cover, Document, Inline, PageBreak, Section, inline
from pdpeditor.documents.processor_register.annexes import annexes
from pdpeditor.documents.register.build import numbers
from pdpeditor.documents.register.controller import controller_rows, identity_rows
from pdpeditor.documents.register.cover import counted
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.points import waiting
from pdpeditor.documents.register.processor import introduction, of_client
from pdpeditor.measures import day_words
from pdpeditor.records import Client, Organisation
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

WORDING = "lists"


def pages(reading: Reading, lang: Lang, day: date, client: Client | None) -> Document:
    """The register of a dossier, or of the part of it that one client is shown."""
    ledger = Ledger(reading, lang, day, WORDING, numbers(reading))
    body = (*_body(ledger, client), *annexes(ledger))
    front: tuple[Block, ...] = () if client else (Contents(ledger.words("contents")), PageBreak())
    return bound(ledger, client, (*front, *body))


def bound(ledger: Ledger, client: Client | None, body: Iterable[Block]) -> Document:
    """A document with its cover, which says for whom it is an extract."""
    blocks = tuple(body)
    title = _title(ledger, client)
    owner = ledger.dossier.one(Organisation).legal_name
    rows = (*controller_rows(ledger, "processor"), *identity_rows(ledger), *_about(ledger, client, blocks))
    cover = Cover(owner, title, ledger.words("clients.subtitle"), rows)
    return Document("processor-register", title, ledger.lang, owner, (cover, *blocks))


def _title(ledger: Ledger, client: Client | None) -> str:
    if client is None:
        return ledger.words("processor.title")
    return ledger.words("clients.extract", client=ledger.heading(client))


def _about(ledger: Ledger, client: Client | None, body: Iterable[Block]) -> Iterator[tuple[str, Inline]]:
    """Of which day the register is and how much it holds; of an extract, for whom it is instead."""
    day = (ledger.words("clients.day"), inline(day_words(ledger.day, ledger.lang)))
    if client:
        yield ledger.words("clients.for"), ledger.name(client)
        yield day
        return
    yield day
    yield ledger.words("cover.scope"), inline(counted(ledger, "clients", len(ledger.dossier.all(Client))))
    yield ledger.words("cover.open"), inline(counted(ledger, "points", waiting(body)))


def _body(ledger: Ledger, client: Client | None) -> Iterator[Block]:
    yield Section(ledger.words("clients.us"), anchor="processor")
    yield from introduction(ledger)
    for number, one in enumerate(ledger.dossier.all(Client), start=1):
        reference = "" if client else str(number)
        yield Section(ledger.heading(one), reference, f"client-{one.id}", origin=one.id)
        yield from of_client(ledger, one)
