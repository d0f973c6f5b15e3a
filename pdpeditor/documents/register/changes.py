"""The annex on the life of the register: the versions that were published, their files, the dates of the sheets."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Cell, Heading, Table, cell
from pdpeditor.documents.register.answers import answers
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.screening import activity_cell
from pdpeditor.records import Activity, Publication, PublishedDocument, Record
from pdpeditor.records.record import field_of

_DATES = ("created_on", "updated_on", "reviewed_on")
_VERSION = ("number", "effective_on", "changes")
_FILE = ("file_name", "lang", "sha256")


def changes(ledger: Ledger) -> Iterator[Block]:
    """What was published and when, then when each sheet was made, changed and read again."""
    yield from _versions(ledger)
    yield from _files(ledger)
    yield from _sheets(ledger)


def _versions(ledger: Ledger) -> Iterator[Block]:
    versions = ledger.dossier.all(Publication)
    if versions:
        yield Heading(Publication.plural[ledger.lang])
        rows = tuple(_answers(ledger, version, _VERSION) for version in versions)
        yield Table(_labels(ledger, Publication, _VERSION), rows, (1.0, 2.0, 6.0))


def _files(ledger: Ledger) -> Iterator[Block]:
    versions = ledger.dossier.all(Publication)
    files = [(version, file) for version in versions for file in ledger.dossier.parts(version, PublishedDocument)]
    if files:
        yield Heading(PublishedDocument.plural[ledger.lang])
        rows = tuple((_blank(ledger, version.number), *_answers(ledger, file, _FILE)) for version, file in files)
        head = (ledger.words("cover.version"), *_labels(ledger, PublishedDocument, _FILE))
        yield Table(head, rows, (1.0, 3.0, 1.0, 5.0))


def _sheets(ledger: Ledger) -> Iterator[Block]:
    dated = [row for row in ledger.dossier.all(Activity) if any(getattr(row, name) for name in _DATES)]
    if dated:
        yield Heading(ledger.words("changes.sheets"))
        rows = tuple((activity_cell(ledger, row), *_mentions(ledger, row, _DATES)) for row in dated)
        head = (ledger.words("screening.activity"), *_labels(ledger, Activity, _DATES))
        yield Table(head, rows, (4.0, 2.0, 2.0, 2.0))


def _labels(ledger: Ledger, cls: type[Record], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(field_of(cls, name).label[ledger.lang] for name in names)


def _answers(ledger: Ledger, record: Record, names: tuple[str, ...]) -> tuple[Cell, ...]:
    said = {field.name: found for field, found in answers(ledger, record)}
    return tuple(said.get(name) or _blank(ledger, "") for name in names)


def _mentions(ledger: Ledger, record: Record, names: tuple[str, ...]) -> tuple[Cell, ...]:
    return tuple(_blank(ledger, ledger.show(record, name)) for name in names)


def _blank(ledger: Ledger, words: str) -> Cell:
    return cell(words or ledger.words("mark.blank"))
