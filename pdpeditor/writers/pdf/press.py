"""Prints an edition: sets its documents, puts them on pages, draws the pages and writes the file."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pdpeditor.blocks import Document, Edition, alike
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.landings import Land, Landing
from pdpeditor.writers.pdf.look import halved, look_of
from pdpeditor.writers.pdf.metadata import carry, describe, mean_srgb
from pdpeditor.writers.pdf.paper import Paper
from pdpeditor.writers.pdf.pieces import Piece
from pdpeditor.writers.pdf.running import Running, draw_running, running
from pdpeditor.writers.pdf.sheets import Sheet, paginated
from pdpeditor.writers.pdf.sides import told_twice
from pdpeditor.writers.pdf.spoken import heading
from pdpeditor.writers.pdf.story import scribe, told
from pdpeditor.writers.pdf.tags import Element
from pdpeditor.writers.style import Style

Heed = Callable[[], object]
"""Called again and again on the way; what it raises ends the work."""


def unheeded() -> None:
    """Nobody ends the work."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, where each origin has landed in it, how many pages it has, and the characters that no font could print."""

    content: bytes
    landings: tuple[Landing, ...]
    pages: int
    unprintable: tuple[str, ...]


def printed(edition: Edition, style: Style, heed: Heed = unheeded, land: Land | None = None) -> Printed:
    """The edition as a PDF file to keep; or, with a way to find where origins land, as one to look at, without the
    structure that those need who do not see it.
    """
    with _undisturbed():
        return _printed(edition, style, heed, land)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """No garbage collection meanwhile: what is made is kept until the file is written, looking at it is wasted."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _printed(edition: Edition, style: Style, heed: Heed, land: Land | None) -> Printed:
    case, top = Case(), Element("Document")
    sheets = list(_sheets(edition, style, case, top, heed))
    first = edition.documents[0]
    paper = Paper(case, top, edition.day, first.lang)
    if style.logo:
        paper.hold(style.logo)
    landings, pages = tuple(land([sheet for sheet, _ in sheets], case)) if land else (), len(sheets)
    _draw(paper, sheets, heed)
    paper.root.left_out = land is not None
    title = " · ".join(dict.fromkeys(heading(document.title) for document in edition.documents))
    langs = tuple(dict.fromkeys(document.lang for document in edition.documents))
    describe(paper.file, title or "—", heading(first.owner), langs)
    mean_srgb(paper.file)
    carry(paper.file, edition.attachments)
    return Printed(paper.finish(), landings, pages, tuple(sorted(case.unprintable)))


def _sheets(
    edition: Edition, style: Style, case: Case, top: Element, heed: Heed = unheeded
) -> Iterator[tuple[Sheet, Running]]:
    """The pages: of two documents that are alike side by side, of others one after the other."""
    documents = edition.documents
    look = look_of(documents[0].kind, style)
    if alike(documents):
        look = halved(look)
        one, two = (scribe(each, case, look, _part(top, each), "s") for each in documents)
        said = running(documents, edition.day, style)
        yield from ((sheet, said) for sheet in paginated(_heeding(told_twice(documents, (one, two)), heed), look))
        return
    for number, document in enumerate(documents):
        own, look = top if len(documents) == 1 else _part(top, document), look_of(document.kind, style)
        hand, said = scribe(document, case, look, own, f"s{number}."), running((document,), edition.day, style)
        yield from ((sheet, said) for sheet in paginated(_heeding(told(document, hand), heed), look))


def _heeding(pieces: Iterator[Piece], heed: Heed) -> Iterator[Piece]:
    for piece in pieces:
        heed()
        yield piece


def _part(top: Element, document: Document) -> Element:
    return top.add("Part", f"/Lang({document.lang})".encode())


def _draw(paper: Paper, sheets: list[tuple[Sheet, Running]], heed: Heed = unheeded) -> None:
    """Draw the pages and empty the list: pieces take much memory, and what is drawn is not needed any more."""
    pages = len(sheets)
    for page, (sheet, _) in enumerate(sheets, 1):
        paper.places.update({piece.start.key: (page, top) for top, piece in sheet.placed if piece.start})
    for page, (sheet, said) in enumerate(_one_by_one(sheets), 1):
        heed()
        for top, piece in sheet.placed:
            piece.draw(paper, top)
            if piece.start:
                paper.announce(piece.start.key, f"{piece.start.reference} {piece.start.title}".strip() or "—")
        draw_running(paper, sheet, said, page, pages)
        paper.showPage()


def _one_by_one(sheets: list[tuple[Sheet, Running]]) -> Iterator[tuple[Sheet, Running]]:
    sheets.reverse()
    while sheets:
        yield sheets.pop()
