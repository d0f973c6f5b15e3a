"""The processor's register as a document of its own, whole or as the extract for one client (GDPR Article 30(2))."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from pdpeditor.blocks import Document
from pdpeditor.documents.printable import Builder, Printable
from pdpeditor.documents.processor_register.extract import asked_for, only
from pdpeditor.documents.processor_register.pages import pages
from pdpeditor.documents.processor_register.sheets import sheets
from pdpeditor.documents.register.processor import is_processor
from pdpeditor.records import Client
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

_Write = Callable[[Reading, Lang, date, Client | None], Document]


def _variants(reading: Reading) -> Sequence[str]:
    """The whole register; an extract is made only for the client that it is asked for."""
    return ("",) if is_processor(reading) else ()


def _builder(reading: Reading, variant: str) -> Builder:
    return _for(reading, variant, pages)


def _grid(reading: Reading, variant: str) -> Builder:
    return _for(reading, variant, sheets)


def _for(reading: Reading, variant: str, write: _Write) -> Builder:
    """What writes the whole register, or the extract for the client that a copy is named after."""
    if not variant:
        return lambda reading, lang, day: write(reading, lang, day, None)
    client = asked_for(reading, variant)
    return lambda reading, lang, day: write(only(reading, client), lang, day, client)


PRINTABLE = Printable(_variants, _builder, _grid)
"""The register; its copies are the extracts, `processor-register:CLIENT`, by the client's name or key."""
