"""The measures of a document for a word processor: one design for what is read like a letter, one for what is
consulted like a file.

Its faces are Cambria and Calibri: they are wherever Word is, and Caladea and Carlito, which LibreOffice brings along,
have the same widths, so that lines end at the same words for everybody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pdpeditor.writers.style import LETTERS

SERIF, SANS = "Cambria", "Calibri"
ALIKE = {SERIF: "Caladea", SANS: "Carlito"}
PAPER = (11906, 16838)
"""A4, in twentieths of a point like every length here."""


@dataclass(frozen=True, slots=True)
class Look:
    """The measures of a design: `margin` at both sides, sizes of letters in half-points, `hang` for the references of
    sections, `paged` when the cover is a page of its own.
    """

    margin: int
    face: str
    body: int
    leading: int
    cell: int
    title: int
    section: int
    heading: int
    hang: int
    paged: bool

    @property
    def width(self) -> int:
        """The width of the text."""
        return PAPER[0] - 2 * self.margin


_LETTER = Look(1474, SERIF, 21, 290, 19, 52, 28, 23, 510, False)
_FILE = Look(1134, SANS, 20, 264, 18, 56, 30, 21, 1020, True)


def look_of(kind: str, voices: int) -> Look:
    """The design of a kind of document, in one language or in two side by side."""
    look = _LETTER if kind in LETTERS else _FILE
    return look if voices == 1 else replace(look, margin=1134, body=19, leading=264, cell=18, section=25, title=44)
