"""From blocks to pieces: how each kind of block is set, and what it is in the structure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import singledispatch

from pdpeditor import blocks
from pdpeditor.blocks import Block, Document
from pdpeditor.writers.pdf import covers, tables
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.contents import entries
from pdpeditor.writers.pdf.lines import spaced, width
from pdpeditor.writers.pdf.look import MM, Look
from pdpeditor.writers.pdf.paper import WIDTH
from pdpeditor.writers.pdf.pieces import Backdrop, Break, Label, Piece, Start, Words
from pdpeditor.writers.pdf.scribe import Scribe, run
from pdpeditor.writers.pdf.spoken import heading
from pdpeditor.writers.pdf.tags import Element

_INDENT = 4.2 * MM
_MANY = 8
"""From this many sections a file has a cover page of its own."""
_WHOLE = 330
"""A box that is not higher than this many points stays in one piece."""


def scribe(document: Document, case: Case, look: Look, top: Element, name: str) -> Scribe:
    """A scribe that knows the sections of the document; the name tells them from those of another."""
    found = [block for block in document.blocks if isinstance(block, blocks.Section)]
    starts = tuple(Start(f"{name}{n}", heading(s.reference), heading(s.title)) for n, s in enumerate(found))
    anchors = {section.anchor: start.key for section, start in reversed(list(zip(found, starts, strict=True)))}
    anchors.pop("", None)
    listed = len(found) >= _MANY and any(isinstance(block, blocks.Contents) for block in document.blocks)
    return Scribe(case, look, document.lang, top, starts, anchors, look.left, WIDTH - look.left - look.right, listed)


def told(document: Document, scribe: Scribe) -> Iterator[Piece]:
    """The pieces of a document, each with the origin of its block."""
    for block in document.blocks:
        scribe.origin = block.origin
        for piece in pieces(block, scribe):
            yield replace(piece, origin=block.origin) if block.origin and not piece.origin else piece
        scribe.before = block


@singledispatch
def pieces(block: Block, scribe: Scribe) -> Iterator[Piece]:
    """The pieces of one block. Raises TypeError for a block that this writer does not know."""
    raise TypeError(f"no way to print {type(block).__name__}")


@pieces.register
def _(block: blocks.Cover, scribe: Scribe) -> Iterator[Piece]:
    yield from covers.cover(block, scribe)


@pieces.register
def _(block: blocks.Contents, scribe: Scribe) -> Iterator[Piece]:
    yield from entries(block, scribe)


@pieces.register
def _(block: blocks.Section, scribe: Scribe) -> Iterator[Piece]:
    look, start = scribe.look, scribe.starts[scribe.started]
    scribe.started += 1
    scribe.place = scribe.top.add("Sect")
    element = scribe.place.add(scribe.headed(2))
    setting = _beside if scribe.halved else _hanging if look.hanging else _stacked
    found = list(setting(start, scribe, element))
    yield from (replace(piece, start=start) if not number else piece for number, piece in enumerate(found))


def _hanging(start: Start, scribe: Scribe, element: Element) -> Iterator[Piece]:
    look = scribe.look
    label = scribe.hung(scribe.line(start.reference, look.reference.ink), element)
    title = start.title if label else f"{start.reference} {start.title}"
    words = scribe.words(run(title), look.section, element, scribe.left, scribe.width, keep=True)
    yield replace(words or scribe.blank(look.section, element), label=label)


def _beside(start: Start, scribe: Scribe, element: Element) -> Iterator[Piece]:
    look, line = scribe.look, scribe.line(start.reference, scribe.look.reference.ink)
    indent = width(scribe.case, line) + 5 if line.spans else 0.0
    if indent > scribe.width / 3:
        yield from _stacked(start, scribe, element)
        return
    left, measure = scribe.left + indent, scribe.width - indent
    words = scribe.words(run(start.title), look.section, element, left, measure, keep=True)
    label = Label(line, scribe.left, element) if line.spans else None
    yield replace(words or scribe.blank(look.section, element), label=label)


def _stacked(start: Start, scribe: Scribe, element: Element) -> Iterator[Piece]:
    look = scribe.look
    reference = scribe.words(run(start.reference), look.reference, element, scribe.left, scribe.width, keep=True)
    title = scribe.words(run(start.title), look.section, element, scribe.left, scribe.width, keep=True)
    if reference:
        reference = replace(reference, lines=(*reference.lines[:-1], spaced(reference.lines[-1])))
    found = [words for words in (reference, title) if words] or [scribe.blank(look.section, element)]
    yield replace(found[0], above=look.reference.above)
    yield from found[1:]


@pieces.register
def _(block: blocks.Heading, scribe: Scribe) -> Iterator[Piece]:
    type = scribe.look.heading if block.level <= 2 else scribe.look.minor
    element = scribe.place.add(scribe.headed(block.level + 1))
    words = scribe.words(run(block.title), type, element, scribe.left, scribe.width, keep=True)
    yield from [words] if words else []


@pieces.register
def _(block: blocks.Paragraph, scribe: Scribe) -> Iterator[Piece]:
    look = scribe.look
    above = look.body.above + scribe.after_table
    words = scribe.prose(block.runs, look.body, scribe.place.add("P"), scribe.left, scribe.width, above=above)
    if words:
        yield replace(words, keep=_introduces(block, words, scribe))


def _introduces(block: blocks.Paragraph, words: Words, scribe: Scribe) -> bool:
    """Whether a short paragraph belongs with what follows it: it opens a section or announces a list."""
    said = block.runs[-1].words.rstrip()
    return (len(words.lines) < 2 and scribe.under_heading) or (len(words.lines) < 5 and said.endswith(":"))


@pieces.register
def _(block: blocks.Bullets, scribe: Scribe) -> Iterator[Piece]:
    yield from _bullets(block, scribe, scribe.place, scribe.left, scribe.width)


def _bullets(block: blocks.Bullets, scribe: Scribe, place: Element, left: float, measure: float) -> Iterator[Words]:
    look, items = scribe.look, place.add("L", b"/A<</O/List/ListNumbering/Disc>>")
    bullet = scribe.line("•", look.body.ink._replace(colour=look.style.accent))
    for number, item in enumerate(block.items):
        entry = items.add("LI")
        label = Label(bullet, left, entry.add("Lbl"))
        above = look.body.above * (0.6 if number else 0.8)
        words = scribe.words(item, look.body, entry.add("LBody"), left + _INDENT, measure - _INDENT, above=above)
        if words:
            yield replace(words, label=label)


@pieces.register
def _(block: blocks.Rows, scribe: Scribe) -> Iterator[Piece]:
    yield from tables.rows(block, scribe)


@pieces.register
def _(block: blocks.Table, scribe: Scribe) -> Iterator[Piece]:
    yield from tables.table(block, scribe)


@pieces.register
def _(block: blocks.Note, scribe: Scribe) -> Iterator[Piece]:
    look, place = scribe.look, scribe.place.add("Div")
    left, measure = scribe.left + 12, scribe.width - 24
    title = scribe.words(run(block.title), look.note, place.add("P"), left, measure, keep=True)
    inside = [title] if title else []
    for part in block.blocks:
        inside += _inside(part, scribe, place, left, measure)
    backdrop = Backdrop(scribe.left, scribe.width, look.style.tint, look.style.accent)
    yield from _boxed(inside, backdrop, look.body.above)


def _inside(
    block: blocks.Paragraph | blocks.Bullets, scribe: Scribe, place: Element, left: float, measure: float
) -> Iterator[Words]:
    if isinstance(block, blocks.Bullets):
        yield from _bullets(block, scribe, place, left, measure)
        return
    words = scribe.words(block.runs, scribe.look.body, place.add("P"), left, measure)
    yield from [words] if words else []


def _boxed(inside: list[Words], backdrop: Backdrop, above: float) -> Iterator[Words]:
    """The pieces on one coloured ground: the space between them belongs to the ground, and a page if it can be."""
    last = len(inside) - 1
    whole = sum(words.above + words.height for words in inside) < _WHOLE
    for number, words in enumerate(inside):
        pad = words.above if number else 9.0
        foot = 10.0 if number == last else 0.0
        keep = words.keep or (whole and number < last)
        yield replace(words, above=0.0 if number else above + 5, pad=pad, foot=foot, backdrop=backdrop, keep=keep)


@pieces.register
def _(block: blocks.PageBreak, scribe: Scribe) -> Iterator[Piece]:
    yield Break()
