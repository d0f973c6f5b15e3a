"""Where the answers of a dossier have landed on the pages of a document, kept small: a long register has many."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from sys import intern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pdpeditor.writers.pdf.landings import Landing

_SLACK = 2.0
"""How far beside its edges, in points, a landing can still be hit."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page (from 0), in points from its top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """How large it is."""
        return (self.right - self.left) * (self.bottom - self.top)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it, or right beside it."""
        return self.left - _SLACK <= x <= self.right + _SLACK and self.top <= y <= self.bottom

    def surrounds(self, other: Box) -> bool:
        """Whether another part of the same page lies in it."""
        return self.page == other.page and self.holds(other.left, other.top) and self.holds(other.right, other.bottom)


class Landed:
    """The landings of a document in the order of reading, by number."""

    def __init__(self, landings: Iterable[Landing] = ()) -> None:
        self._origins: list[str] = []
        self._pages: array[int] = array("L")
        self._edges: array[float] = array("f")
        for each in landings:
            self._origins.append(intern(each.origin))
            self._pages.append(each.page - 1)
            self._edges.extend((each.left, each.top, each.right, each.bottom))

    def __len__(self) -> int:
        return len(self._origins)

    def origin(self, number: int) -> str:
        """What has landed there: the key of a record, with the name of its field where that is known."""
        return self._origins[number]

    def box(self, number: int) -> Box:
        """Where it is."""
        return Box(self._pages[number], *self._edges[4 * number : 4 * number + 4])

    def on(self, page: int) -> range:
        """The numbers of those on a page."""
        return range(bisect_right(self._pages, page - 1), bisect_right(self._pages, page))

    def margin(self, page: int) -> float:
        """Where the words of a page begin, from its left edge."""
        return min((self.box(number).left for number in self.on(page)), default=0.0)

    def at(self, page: int, x: float, y: float) -> int | None:
        """The smallest one at a place of a page."""
        there = [(box.area, number) for number in self.on(page) if (box := self.box(number)).holds(x, y)]
        return min(there)[1] if there else None

    def has(self, origin: str) -> bool:
        """Whether an origin has landed anywhere."""
        return origin in self._origins

    def of(self, origin: str) -> list[int]:
        """Those of one origin; for a record without a field, those of its answers too."""
        if "." in origin:
            return [number for number, each in enumerate(self._origins) if each == origin]
        return [number for number, each in enumerate(self._origins) if each.startswith(origin)]

    def next(self, number: int, by: int) -> int | None:
        """The next one (1) or the one before (-1) that another answer makes and that holds no other."""
        here = self._origins[number] if 0 <= number < len(self) else ""
        number += by
        while 0 <= number < len(self):
            if self._origins[number] != here and not self._holds_the_next(number):
                return number
            number += by
        return None

    def _holds_the_next(self, number: int) -> bool:
        return number + 1 < len(self) and self.box(number).surrounds(self.box(number + 1))
