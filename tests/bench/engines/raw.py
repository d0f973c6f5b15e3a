"""The least that ReportLab's canvas needs: our own lines, broken and placed before the clock starts, and drawn.

The structure, the outline, the links, the metadata and the attachments are the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.ttfonts import TTFont

from pdpeditor.blocks import Edition
from pdpeditor.writers.pdf import press
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.file import File
from pdpeditor.writers.pdf.fontfiles import FILES
from pdpeditor.writers.pdf.lines import Target
from pdpeditor.writers.pdf.metadata import carry, describe, mean_srgb
from pdpeditor.writers.pdf.paper import HEIGHT, Paper
from pdpeditor.writers.pdf.spoken import heading
from pdpeditor.writers.pdf.tags import Element, walk
from pdpeditor.writers.pdf.values import Stream
from pdpeditor.writers.style import DEFAULT

Command = tuple[str, tuple[Any, ...]]


class Part(NamedTuple):
    """Words of a line in one ink; after the last ones of a line the pen goes to the next."""

    face: str
    size: float
    colour: Color
    rise: float
    words: str
    last: bool


class Leading(NamedTuple):
    """A link: the number of the element it stands in, where it leads, what to say of it."""

    parent: int
    href: str = ""
    label: str = ""


@dataclass(eq=False, slots=True)
class Drawing:
    """What is drawn on each page, in order, and the structure it belongs to: roles with their parents' numbers."""

    edition: Edition
    elements: list[tuple[str, int, bytes]] = field(default_factory=list)
    links: list[Leading] = field(default_factory=list)
    commands: list[Command] = field(default_factory=list)
    places: dict[str, tuple[int, float]] = field(default_factory=dict)


def adapt(edition: Edition) -> Drawing:
    """What our own writer draws, written down; and ReportLab's fonts, read."""
    for name, path in FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(path)))
    case, top = Case(), Element("Document")
    sheets = list(press._sheets(edition, DEFAULT, case, top))
    drawing = Drawing(edition)
    for number, element in enumerate(walk(top)):
        element.number = number
        drawing.elements.append((element.role, element.parent.number if element.parent else -1, element.extra))
    press._draw(Recorder(case, drawing, edition.day), sheets)
    return drawing


class Recorder(Paper):
    """Paper that writes down what it is asked to draw."""

    def __init__(self, case: Case, drawing: Drawing, day: date) -> None:
        super().__init__(case, Element("Document"), day, "fr")
        self.drawing = drawing
        self.places = drawing.places
        self.known: dict[int, int] = {}

    def open(self, element: Element | None) -> None:
        """Note whose is what follows."""
        self._note("begin", None if element is None else self._number(element))

    def close(self) -> None:
        """Note the end of it."""
        self._note("close")

    def fill(self, *arguments: Any) -> None:
        """Note a rectangle."""
        self._note("fill", *arguments)

    def dots(self, *arguments: Any) -> None:
        """Note a row of dots."""
        self._note("dots", *arguments)

    def lines(self, lines: Any, left: float, baseline: float, leading: float) -> None:
        """Note lines of words, their words joined by spaces."""
        parts = [
            Part(*span.ink[:2], _colour(span.ink.colour), span.ink.rise, " ".join(span.words), span is line.spans[-1])
            for line in lines
            for span in line.spans
        ]
        self._note("words", parts, left, HEIGHT - baseline, leading)

    def link(self, target: Target, *place: float) -> None:
        """Note a place to click, and now where it leads."""
        number = self._number(target.element) - len(self.drawing.elements)
        self.drawing.links[number] = self.drawing.links[number]._replace(href=target.href, label=target.label)
        self._note("click", number, *place)

    def announce(self, key: str, title: str) -> None:
        """Note an entry of the outline."""
        self._note("announce", key, title)

    def showPage(self) -> None:
        """Note the end of a page."""
        self._note("showPage")

    def _note(self, name: str, *arguments: Any) -> None:
        self.drawing.commands.append((name, arguments))

    def _number(self, element: Element) -> int:
        """The number of an element; a link is not yet in the structure when its words are drawn."""
        if element.role != "Link":
            return element.number
        if id(element) not in self.known:
            assert element.parent is not None
            self.known[id(element)] = len(self.drawing.elements) + len(self.drawing.links)
            self.drawing.links.append(Leading(element.parent.number))
        return self.known[id(element)]


class _Spelled(Stream):
    """A stream that ReportLab has spelled."""

    def spelled(self) -> bytes:
        """Its bytes as they are."""
        return self.content


class _Whole(File):
    """A file whose fonts are ReportLab's streams."""

    def _sorted_objects(self) -> tuple[dict[int, Stream], dict[int, bytes]]:
        streams, plain = super()._sorted_objects()
        for number, name in self.numberToId.items():
            if isinstance(self.idToObject.get(name), PDFStream):
                streams[number] = _Spelled(plain.pop(number))
        return streams, plain


class Canvas(Paper):
    """A canvas that draws what was written down."""

    def __init__(self, drawing: Drawing) -> None:
        elements: list[Element] = [Element("Document")]
        for role, parent, extra in drawing.elements[1:]:
            elements.append(elements[parent].add(role, extra))
        super().__init__(Case(), elements[0], drawing.edition.day, "fr")
        self._doc = _Whole(drawing.edition.day, "fr")
        self._doc.Catalog.StructTreeRoot = self.root
        self.places = drawing.places
        self.targets = [Target(href, Element("Link", elements[n]), label) for n, href, label in drawing.links]
        self.elements = [*elements, *(target.element for target in self.targets)]

    def begin(self, number: int | None) -> None:
        """What follows belongs to the element of that number, or is decoration."""
        self.open(None if number is None else self.elements[number])

    def click(self, number: int, *place: float) -> None:
        """A place to click."""
        self.link(self.targets[number], *place)

    def words(self, parts: list[Part], left: float, baseline: float, leading: float) -> None:
        """Lines of words, with one of ReportLab's text objects."""
        text, font, colour, rise = self.beginText(left, baseline), ("", 0.0), None, 0.0
        for part in parts:
            if font != part[:2]:
                font = part[:2]
                text.setFont(*font, leading)
            if part.colour is not colour:
                colour = part.colour
                text.setFillColor(colour)
            if part.rise != rise:
                rise = part.rise
                text.setRise(rise)
            (text.textLine if part.last else text.textOut)(part.words)
        self.drawText(text)


@cache
def _colour(words: str) -> Color:
    return HexColor(words)


def run(drawing: Drawing) -> bytes:
    """The PDF."""
    canvas = Canvas(drawing)
    for name, arguments in drawing.commands:
        getattr(canvas, name)(*arguments)
    document = drawing.edition.documents[0]
    describe(canvas.file, heading(document.title), heading(document.owner), (document.lang,))
    mean_srgb(canvas.file)
    carry(canvas.file, drawing.edition.attachments)
    return canvas.finish()
