"""The pages being drawn: a ReportLab canvas on which everything drawn is either part of the structure or decoration."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.pdfgen.canvas import Canvas

from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.file import File
from pdpeditor.writers.pdf.lines import Ink, Line, Span, Target
from pdpeditor.writers.pdf.pictures import NAME, embedded
from pdpeditor.writers.pdf.tags import Annotated, Element, Mark, Root
from pdpeditor.writers.pdf.values import Plain, rgb, text
from pdpeditor.writers.style import Logo

WIDTH, HEIGHT = 595.28, 841.89
"""A4, in points. Positions are counted from the top left corner."""
_PLACED = "BT %g TL 1 0 0 1 %.2f %.2f Tm\n%s"


class Paper(Canvas):
    """A canvas that marks what it draws."""

    def __init__(self, case: Case, top: Element, day: date, lang: str) -> None:
        self.output = BytesIO()
        super().__init__(self.output, pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1)
        self._doc = File(day, lang)
        self._doc.delayedFonts.append(case)
        self._doc.Catalog.StructTreeRoot = self.root = Root(top)
        self.case = case
        self.places: dict[str, tuple[int, float]] = {}
        """By section: the page it starts on (from 1) and how far down."""
        self._marked: list[Element] = []
        self._pending: list[tuple[Element, str]] = []
        self._pictured: Plain | None = None
        self._said: dict[int, tuple[tuple[Line, ...], str]] = {}

    def _make_preamble(self) -> None:
        """No page starts with a font that it does not use."""
        self._preamble = ""

    def _setXObjects(self, page: Any) -> None:
        """Every page can show the logo."""
        page.XObjects = self._pictured

    def hold(self, logo: Logo) -> None:
        """Take in the logo that pages will show."""
        self._pictured = embedded(self._doc, logo)

    def logo(self, left: float, top: float, width: float, height: float) -> None:
        """The logo that the file holds, inside whatever mark is open."""
        self._code.append(f"q {width:.2f} 0 0 {height:.2f} {left:.2f} {HEIGHT - top - height:.2f} cm /{NAME} Do Q")

    @property
    def file(self) -> File:
        """The file under the pages."""
        return self._doc

    @contextmanager
    def marked(self, element: Element | None) -> Iterator[None]:
        """What is drawn inside belongs to the element, or is decoration when there is none."""
        self.open(element)
        yield
        self.close()

    def open(self, element: Element | None) -> None:
        """What follows belongs to the element, or is decoration when there is none."""
        self._code.append(self._opening(element))

    def close(self) -> None:
        """End what was opened."""
        self._code.append("EMC")

    def _opening(self, element: Element | None) -> str:
        if element is None:
            return "/Artifact BMC"
        if element.role == "Link" and not element.kids and element.parent:
            element.parent.kids.append(element)
        number = len(self._marked)
        self._marked.append(element)
        element.kids.append(Mark(self._pageNumber - 1, number))
        return f"/{element.role} <</MCID {number}>> BDC"

    def fill(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """A rectangle, as decoration."""
        rectangle = f"{left:.2f} {HEIGHT - top - height:.2f} {width:.2f} {height:.2f} re f"
        self._code.append(f"/Artifact BMC {rgb(colour)} rg {rectangle} EMC")

    def rule(self, left: float, top: float, width: float, thickness: float, colour: str) -> None:
        """A horizontal rule, as decoration."""
        self.fill(left, top - thickness / 2, width, thickness, colour)

    def lines(self, lines: tuple[Line, ...], left: float, baseline: float, leading: float) -> None:
        """Lines of words one under the other, inside whatever mark is open."""
        known = self._said.get(id(lines)) or self._say(lines)
        self._code.append(_PLACED % (leading, left, HEIGHT - baseline, known[1]))

    def _say(self, lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], str]:
        """What shows the lines, noted under their identity: holding them keeps another from taking it."""
        said = self._said[id(lines)] = lines, "\n".join(self._shown(lines))
        return said

    def _shown(self, lines: tuple[Line, ...]) -> Iterator[str]:
        """What shows lines of words, wherever they stand."""
        resource, size, colour, stretch, rise = "", 0.0, "", 0.0, 0.0
        for line in lines:
            if line.stretch != stretch:
                stretch = line.stretch
                yield f"{stretch:.3f} Tw"
            for span in line.spans:
                if span.ink.rise != rise:
                    rise = span.ink.rise
                    yield f"{rise:g} Ts"
                for needed, shown in self.case.shown(span.ink.face, span.words):
                    if (needed, span.ink.size) != (resource, size):
                        resource, size = needed, span.ink.size
                        yield f"/{resource} {size:g} Tf"
                    if span.ink.colour != colour:
                        colour = span.ink.colour
                        yield f"{rgb(colour)} rg"
                    yield f"[({shown})] TJ"
            yield "T*"
        yield "0 Tw 0 Ts ET" if stretch or rise else "ET"

    def single(self, words: str, ink: Ink) -> Line:
        """A few words as a line."""
        return Line((Span(ink, None, tuple(words.split(" "))),))

    def dots(self, left: float, baseline: float, count: int, step: float, colour: str) -> None:
        """A row of round dots, as decoration."""
        if count > 0:
            line = (
                f"{left:.2f} {HEIGHT - baseline:.2f} m {left + step * (count - 1) + 0.01:.2f} {HEIGHT - baseline:.2f} l"
            )
            self._code.append(f"/Artifact BMC q {rgb(colour)} RG .8 w 1 J [0 {step:g}] 0 d {line} S Q EMC")

    def link(self, target: Target, left: float, top: float, width: float, height: float) -> None:
        """A place to click that leads where the target says."""
        label = f"L{len(self._pending)}"
        where = f"[{left:.2f} {HEIGHT - top - height:.2f} {left + width:.2f} {HEIGHT - top:.2f}]".encode()
        self._pending.append((target.element, label))
        self._addAnnotation(_Link(target, where, self.places), label)
        target.element.kids.append(Annotated(self._pageNumber - 1, self._doc.annotationName(label)))

    def announce(self, key: str, title: str) -> None:
        """List a section in the outline."""
        self.bookmarkPage(key, fit="XYZ", left=0, top=HEIGHT - self.places[key][1] + 12)
        self.addOutlineEntry(title, key)

    def showPage(self) -> None:
        """End the page, and note whose marks it bears."""
        self.root.parents.append(self._marked)
        self._marked = []
        super().showPage()

    def finish(self) -> bytes:
        """The bytes of the file."""
        for element, label in self._pending:
            link = self._doc.idToObject[self._doc.annotationName(label)]
            link.key = len(self.root.parents)
            self.root.parents.append(element)
        if self._doc.Outlines.levelstack:
            self.showOutline()
        self.addPageLabel(0, style="ARABIC", start=1)
        content: bytes = self.getpdfdata()
        return content


class _Link(PDFObject):
    """A link annotation."""

    def __init__(self, target: Target, where: bytes, places: dict[str, tuple[int, float]]) -> None:
        self.target = target
        self.places = places
        self.where = where
        self.key = 0

    def format(self, document: Any) -> bytes:
        return b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent %d/Rect%b/Contents%b%b>>" % (
            self.key,
            self.where,
            text(self.target.label),
            self._action(document),
        )

    def _action(self, document: Any) -> bytes:
        if not self.target.href.startswith("#"):
            return b"/A<</S/URI/URI%b>>" % text(self.target.href)
        page, top = self.places[self.target.href[1:]]
        return b"/Dest[%d 0 R/XYZ null %.2f null]" % (document.page_numbers()[page - 1], HEIGHT - top)
