"""Which copies of which documents a dossier gives, by the names that people ask for them by."""

from __future__ import annotations

from dataclasses import dataclass

from pdpeditor.documents.printable import Builder
from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.store import Refused
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text, fold

GRID = "xlsx"
"""The format for which a document is built as tables."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One document to be printed: the key it is known by, the start of its files' names, who builds it (as tables too,
    where that makes sense).
    """

    key: str
    stem: str
    build: Builder
    grid: Builder | None

    def builder(self, suffix: str) -> Builder | None:
        """Who builds what a format prints; None where the document has no such form."""
        return self.grid if suffix == GRID else self.build


def all_of(reading: Reading) -> tuple[str, ...]:
    """The documents that a dossier has something to say in."""
    return tuple(key for key, printable in DOCUMENTS.items() if printable.variants(reading))


def copies(reading: Reading, asked: str) -> list[Copy]:
    """The copies of a document that are asked for. Raises Refused when there is no such document or no such copy."""
    key, _, variant = asked.partition(":")
    if key not in DOCUMENTS:
        raise _no_such_document(key)
    found = [_copy(reading, key, each) for each in ((variant,) if variant else DOCUMENTS[key].variants(reading))]
    if not found:
        raise _nothing_to_say(key)
    return found


def _copy(reading: Reading, key: str, variant: str) -> Copy:
    printable = DOCUMENTS[key]
    stem = "-".join([key, *_slugs(variant)])
    return Copy(
        key, stem, printable.builder(reading, variant), printable.grid(reading, variant) if printable.grid else None
    )


def _slugs(words: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in fold(words)).split()[:8]


def _no_such_document(key: str) -> Refused:
    known = ", ".join(DOCUMENTS)
    return Refused(
        Text(
            f"Il n’y a pas de document « {key} ». Choisissez parmi : {known}.",
            f"There is no document called “{key}”. Choose one of: {known}.",
        )
    )


def _nothing_to_say(key: str) -> Refused:
    return Refused(
        Text(
            f"Le dossier ne contient rien qui donne lieu au document « {key} » : complétez-le d’abord.",
            f"Nothing in the dossier gives rise to the document “{key}”: complete it first.",
        )
    )
