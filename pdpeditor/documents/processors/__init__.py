"""The list of processors, other recipients and transfers, for those who keep the dossier: never for the public."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from pdpeditor.blocks import Block, Cover, Document, Inline, Section, inline
from pdpeditor.documents.processors.missing import missing, points
from pdpeditor.documents.processors.parties import parties
from pdpeditor.documents.processors.sheets import sheets
from pdpeditor.documents.processors.transfers import transfers
from pdpeditor.documents.register.controller import controller_rows
from pdpeditor.documents.register.cover import counted
from pdpeditor.documents.register.grid import Rowwise, rowwise
from pdpeditor.measures import day_words
from pdpeditor.records import Organisation, Party
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

_SECTIONS = {"parties": parties, "transfers": transfers, "missing": missing}


def concerned(reading: Reading) -> bool:
    """Whether anybody receives data."""
    return bool(reading.all(Party))


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The list in one language, the law being that of the day (GDPR Articles 28, 30 and 44 to 49)."""
    ledger = _ledger(reading, lang, day)
    return _document(ledger, _body(ledger))


def grid(reading: Reading, lang: Lang, day: date) -> Document:
    """The same as tables with typed cells, for a spreadsheet."""
    ledger = _ledger(reading, lang, day)
    return _document(ledger, sheets(ledger))


def _ledger(reading: Reading, lang: Lang, day: date) -> Rowwise:
    return replace(rowwise(reading, lang, day), wording="lists")


def _document(ledger: Rowwise, body: Iterable[Block]) -> Document:
    owner, title = ledger.dossier.one(Organisation).legal_name, ledger.words("list.title")
    cover = Cover(owner, title, ledger.words("list.subtitle"), tuple(_cover_rows(ledger)))
    return Document("processors", title, ledger.lang, owner, (cover, *body))


def _cover_rows(ledger: Rowwise) -> Iterator[tuple[str, Inline]]:
    found = ledger.dossier.all(Party)
    count = sum(len(points(ledger, party)) for party in found)
    yield from controller_rows(ledger)
    yield ledger.words("list.day"), inline(day_words(ledger.day, ledger.lang))
    yield ledger.words("cover.scope"), inline(counted(ledger, "parties", len(found)))
    yield ledger.words("cover.open"), inline(counted(ledger, "points", count))


def _body(ledger: Rowwise) -> Iterator[Block]:
    for anchor, write in _SECTIONS.items():
        yield Section(ledger.words(f"list.{anchor}"), anchor=anchor)
        yield from write(ledger)
