"""What a document that a dossier can give declares: who builds it, and in which copies it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from pdpeditor.blocks import Document
from pdpeditor.store import Refused
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, Text

Builder = Callable[[Reading, Lang, date], Document]
"""Builds one document in one language, as the law is on a day."""


@dataclass(frozen=True, slots=True)
class Printable:
    """A document by its copies: `variants` names those that a dossier gives rise to ("" for the document itself, none
    where it has nothing to say), `builder` gives what builds one of them and raises Refused for one there is not.

    `grid` builds the same as tables with typed cells, for a spreadsheet; None where a spreadsheet makes no sense.
    """

    variants: Callable[[Reading], Sequence[str]]
    builder: Callable[[Reading, str], Builder]
    grid: Callable[[Reading, str], Builder] | None = None


def single(
    build: Builder, concerned: Callable[[Reading], bool] = lambda reading: True, grid: Builder | None = None
) -> Printable:
    """A document of which there is one copy, for the dossiers that it concerns."""
    return Printable(
        lambda reading: ("",) if concerned(reading) else (),
        lambda reading, variant: _only(variant, build),
        (lambda reading, variant: _only(variant, grid)) if grid else None,
    )


def _only(variant: str, build: Builder) -> Builder:
    if variant:
        raise no_such_copy(variant)
    return build


def no_such_copy(variant: str, known: Sequence[str] = ()) -> Refused:
    """What to say when a copy is asked for that is not there, with those that are."""
    french = f" Choisissez parmi : {', '.join(known)}." if known else " Demandez le document seul, sans « : »."
    english = f" Choose one of: {', '.join(known)}." if known else " Ask for the document alone, without “:”."
    return Refused(
        Text(
            f"Ce document n’a pas d’exemplaire « {variant} ».{french}",
            f"This document has no copy called “{variant}”.{english}",
        )
    )
