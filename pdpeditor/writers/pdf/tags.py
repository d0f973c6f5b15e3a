"""The structure of a document for those who hear it: a tree built in reading order, to which drawing attaches marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFObject


@dataclass(eq=False, slots=True)
class Element:
    """A piece of the structure: its role, what more is said of it, and its kids (elements, marks, annotations)."""

    role: str
    parent: Element | None = None
    extra: bytes = b""
    kids: list[Element | Mark | Annotated] = field(default_factory=list)
    number: int = 0

    def add(self, role: str, extra: bytes = b"") -> Element:
        """A new last kid."""
        kid = Element(role, self, extra)
        self.kids.append(kid)
        return kid


class Mark(NamedTuple):
    """Something drawn: the number of its page (from 0) and its own number there."""

    page: int
    number: int


class Annotated(NamedTuple):
    """A place to click: the page it is on and the file's name for it."""

    page: int
    annotation: str


def walk(element: Element) -> Iterator[Element]:
    """An element and all those under it, in reading order."""
    stack = [element]
    while stack:
        current = stack.pop()
        yield current
        kids = current.kids
        if len(kids) > 1 or (kids and not isinstance(kids[0], Mark)):  # most have a single mark
            stack += [kid for kid in reversed(kids) if isinstance(kid, Element)]


class Root(PDFObject):
    """The root of the structure inside the file."""

    def __init__(self, top: Element) -> None:
        self.top = top
        self.left_out = False
        self.parents: list[list[Element] | Element] = []
        """By key: the elements of each page by mark number, then the element of each annotation."""

    def format(self, document: Any) -> bytes:
        if self.left_out:
            return b"<</Type/StructTreeRoot>>"
        elements = list(walk(self.top))
        for number, element in enumerate(elements, document.reserve(len(elements))):
            element.number = number
        root = document.number_of(self)
        pages = document.page_numbers()
        document.put(self.top.number, [_spelled(element, root, pages, document) for element in elements])
        tree = document.reserve(1)
        document.put(tree, [self._parent_tree()])
        return b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>" % (
            self.top.number,
            tree,
            len(self.parents),
        )

    def _parent_tree(self) -> bytes:
        return (
            b"<</Nums[" + b" ".join(b"%d %b" % (key, _owners(each)) for key, each in enumerate(self.parents)) + b"]>>"
        )


def _owners(owners: list[Element] | Element) -> bytes:
    if isinstance(owners, Element):
        return b"%d 0 R" % owners.number
    return b"[" + _references(owners) + b"]"


def _references(elements: Iterable[Element]) -> bytes:
    return b" ".join([b"%d 0 R" % element.number for element in elements])


def _spelled(element: Element, root: int, pages: list[int], document: Any) -> bytes:
    parent = element.parent.number if element.parent else root
    kids = element.kids
    if len(kids) == 1 and isinstance(mark := kids[0], Mark):  # as most are
        said = element.role.encode(), parent, pages[mark.page], element.extra, mark.number
        return b"<</S/%b/P %d 0 R/Pg %d 0 R%b/K[%d]>>" % said
    page = next((kid.page for kid in kids if isinstance(kid, Mark)), None)
    where = b"" if page is None else b"/Pg %d 0 R" % pages[page]
    spelled = b" ".join([_kid(kid, page, pages, document) for kid in kids])
    return b"<</S/%b/P %d 0 R%b%b/K[%b]>>" % (element.role.encode(), parent, where, element.extra, spelled)


def _kid(kid: Element | Mark | Annotated, page: int | None, pages: list[int], document: Any) -> bytes:
    match kid:
        case Element():
            return b"%d 0 R" % kid.number
        case Mark() if kid.page == page:
            return b"%d" % kid.number
        case Mark():
            return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[kid.page], kid.number)
        case Annotated():
            annotation = document.number_named(kid.annotation)
            return b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (pages[kid.page], annotation)
