"""Checks a PDF as a screen reader meets it: everything drawn is in the structure or decoration, nothing twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from typing import Any

import pikepdf
from writers.drawn import Drawn, Place, read


class Checked:
    """A PDF with its pages read and its structure walked."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(content))
        self.drawn = Drawn()
        for number, page in enumerate(self.pdf.pages):
            read(page, number, self.drawn)
        self.pages = {page.objgen: number for number, page in enumerate(self.pdf.pages)}

    @cached_property
    def elements(self) -> list[Any]:
        """All elements, in reading order."""
        return list(_walk(self.pdf.Root.StructTreeRoot.K[0]))

    def role(self, element: Any) -> str:
        return str(element.S)[1:]

    def text(self, element: Any) -> str:
        """The words of an element, those of its kids in their places."""
        return "".join(self._kid_text(kid, element) for kid in element.get("/K", []))

    def _kid_text(self, kid: Any, element: Any) -> str:
        if isinstance(kid, int):
            return self.drawn.words[self.pages[element.Pg.objgen], kid]
        if "/MCID" in kid:
            return self.drawn.words[self.pages[kid.Pg.objgen], int(kid.MCID)]
        return "" if "/Obj" in kid else self.text(kid)

    def blocks(self) -> list[tuple[str, str]]:
        """The words of each element that holds words itself, with its role; a link belongs to what it stands in."""
        return [(self.role(each), self.text(each)) for each in self.elements if self._speaks(each)]

    def _speaks(self, element: Any) -> bool:
        own = any(isinstance(kid, int) or "/MCID" in kid for kid in element.get("/K", []))
        linked = any(_is_element(kid) and self.role(kid) == "Link" for kid in element.get("/K", []))
        return self.role(element) != "Link" and (own or linked)

    def faults(self) -> list[str]:
        """What PDF/UA-1 forbids and this checker knows of."""
        return [*self._head(), *self._marks(), *self._tables(), *self._headings(), *self._links(), *self._fonts()]

    def _head(self) -> Iterator[str]:
        root = self.pdf.Root
        with self.pdf.open_metadata() as xmp:
            claims = {key: xmp.get(key) for key in ("pdfuaid:part", "pdfaid:part", "pdfaid:conformance")}
            title = xmp.get("dc:title")
        if claims != {"pdfuaid:part": "1", "pdfaid:part": "3", "pdfaid:conformance": "B"}:
            yield f"claims {claims}"
        if not title or title != str(self.pdf.docinfo["/Title"]):
            yield f"title {title!r} in XMP"
        if not root.MarkInfo.Marked or not root.ViewerPreferences.DisplayDocTitle or not str(root.get("/Lang", "")):
            yield "not marked, without title on display or without language"
        if any(page.get("/Tabs") != "/S" for page in self.pdf.pages if "/Annots" in page):
            yield "tab order is not that of the structure"

    def _marks(self) -> Iterator[str]:
        yield from (f"drawn under no mark: {what}" for what in self.drawn.unmarked)
        owned: dict[Place, Any] = {}
        for element in self.elements:
            for kid in element.get("/K", []):
                place = self._place(kid, element)
                if place in owned:
                    yield f"mark {place} has two owners"
                if place:
                    owned[place] = element
        if owned.keys() != self.drawn.words.keys():
            yield f"marks without element or without mark: {owned.keys() ^ self.drawn.words.keys()}"
        parents = _numbers(self.pdf.Root.StructTreeRoot.ParentTree)
        for number, page in enumerate(self.pdf.pages):
            for mark, element in enumerate(parents[int(page.StructParents)]):
                if owned[number, mark].objgen != element.objgen:
                    yield f"the parent tree gives mark {number, mark} to another element"

    def _place(self, kid: Any, element: Any) -> Place | None:
        if isinstance(kid, int):
            return self.pages[element.Pg.objgen], kid
        return (self.pages[kid.Pg.objgen], int(kid.MCID)) if "/MCID" in kid else None

    def _tables(self) -> Iterator[str]:
        inside = {
            "Table": {"TR", "Caption"},
            "TR": {"TH", "TD"},
            "L": {"LI"},
            "LI": {"Lbl", "LBody"},
            "TOC": {"TOCI"},
            "TOCI": {"Reference"},
        }
        for element in self.elements:
            kids = {self.role(kid) for kid in element.get("/K", []) if _is_element(kid)}
            if kids - inside.get(self.role(element), kids):
                yield f"{kids} inside {self.role(element)}"
            if self.role(element) == "TH" and "/Scope" not in element.get("/A", {}):
                yield "a header cell without scope"

    def _headings(self) -> Iterator[str]:
        before = 0
        for element in self.elements:
            if re.fullmatch(r"H\d", self.role(element)):
                level = int(self.role(element)[1])
                if level > before + 1:
                    yield f"H{level} after H{before}"
                before = level

    def _links(self) -> Iterator[str]:
        parents = _numbers(self.pdf.Root.StructTreeRoot.ParentTree)
        for page in self.pdf.pages:
            for link in page.get("/Annots", []):
                owner = parents[int(link.StructParent)]
                objects = [kid.Obj.objgen for kid in owner.K if not isinstance(kid, int) and "/Obj" in kid]
                if self.role(owner) != "Link" or link.objgen not in objects or not str(link.get("/Contents", "")):
                    yield "a link outside the structure or without words"

    def _fonts(self) -> Iterator[str]:
        for page in self.pdf.pages:
            for name, font in page.Resources.get("/Font", {}).items():
                if "/ToUnicode" not in font or "/FontFile2" not in font.FontDescriptor:
                    yield f"font {name} is not embedded or says not what it means"


def tag_text(content: bytes) -> list[str]:
    """The words a screen reader reads, element by element."""
    return [text for _, text in Checked(content).blocks()]


def _is_element(kid: Any) -> bool:
    return not isinstance(kid, int) and "/S" in kid


def _walk(element: Any) -> Iterator[Any]:
    yield element
    for kid in element.get("/K", []):
        if _is_element(kid):
            yield from _walk(kid)


def _numbers(tree: Any) -> dict[int, Any]:
    flat = list(tree.Nums)
    return dict(zip(map(int, flat[::2]), flat[1::2], strict=True))
