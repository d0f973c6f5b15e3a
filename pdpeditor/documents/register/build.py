"""The whole register, in the order a reader of the supervisory authority looks for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import count

from pdpeditor.blocks import Block, Contents, Document, PageBreak, Paragraph
from pdpeditor.documents.register.annexes import annexes
from pdpeditor.documents.register.controller import known_rows
from pdpeditor.documents.register.cover import cover
from pdpeditor.documents.register.ledger import Ledger, gap
from pdpeditor.documents.register.processor import processor_register
from pdpeditor.documents.register.sheet import sheet
from pdpeditor.records import Activity, DataUse, Organisation, Purpose
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The register in one language, the law being that of the day (GDPR Article 30)."""
    ledger = Ledger(reading, lang, day, "register", numbers(reading))
    body = tuple(_body(ledger))
    owner = reading.one(Organisation).legal_name
    front = (cover(ledger, body), Contents(ledger.words("contents")), PageBreak())
    return Document("register", ledger.words("title"), lang, owner, (*front, *body))


def _body(ledger: Ledger) -> Iterator[Block]:
    controller = tuple(known_rows(ledger))
    activities = ledger.dossier.all(Activity)
    if not activities:
        yield Paragraph(gap(ledger, "activities"))
    for number, activity in enumerate(activities, start=1):
        yield from sheet(ledger, activity, number, controller)
    yield from processor_register(ledger)
    yield from annexes(ledger)


def numbers(reading: Reading) -> dict[str, int]:
    """The number of each purpose and of each data use in its activity, by which the sheet names them."""
    found: dict[str, int] = {}
    for parts in (reading.all(Purpose), reading.all(DataUse)):
        ranks: dict[str, Iterator[int]] = defaultdict(lambda: count(1))
        found |= {part.id: next(ranks[part.activity_id]) for part in parts}
    return found
