"""The typefaces: where their files are, what each character measures, what is drawn for one that a face lacks."""

from __future__ import annotations

from functools import cache

from reportlab.pdfbase.ttfonts import TTFontFace

from pdpeditor.writers.pdf.fontfiles import FILES
from pdpeditor.writers.pdf.kerning import read
from pdpeditor.writers.pdf.remembered import Remembered

# Drawn in every face as a gap of this width, in thousandths of the size: the font files lack some of them and
# disagree on the others.
GAPS = {"\u202f": 125, "\u2009": 167, "\u2002": 500, "\u2003": 1000, "\u200a": 83, "\u2008": 200, "\u2060": 0}
# Drawn as another character: hyphens that must not break, hyphens put at the end of a line.
LIKENESS = {"\u2011": "-", "\u2010": "-", "\u00ad": "-", "\u2012": "–", "\u00a0": " ", "\u3000": "\u2003"}
STAND_IN = "☐"
"""What is drawn for a character that no face has: the page shows that something is missing, the text keeps it."""


class Face:
    """One font file: which characters it has, their widths and kerning pairs in thousandths of the size."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.font = TTFontFace(str(FILES[name]))
        self.pairs = read(name)
        self.advances = Remembered(self.advance)

    def has(self, char: str) -> bool:
        """Whether the face can print that character, by itself or under another's likeness."""
        return ord(char) in self.font.charToGlyph or char in GAPS or char in LIKENESS

    def shape(self, char: str) -> int:
        """The code of the character that is drawn for this one."""
        if char in GAPS:
            return 0x20
        code = ord(LIKENESS.get(char, char))
        return code if code in self.font.charToGlyph else ord(STAND_IN)

    def drawn(self, char: str) -> int:
        """How far the drawn character moves the pen by itself."""
        width: float = self.font.getCharWidth(self.shape(char))
        return round(width)

    def advance(self, char: str) -> int:
        """How far this character must move the pen."""
        return GAPS.get(char, self.drawn(char))


@cache
def face(name: str) -> Face:
    """The face of that name, read once."""
    return Face(name)


@cache
def fallbacks(name: str) -> tuple[Face, ...]:
    """The faces to ask for a character, in order: this one, the other family's twin, the plain ones."""
    family, _, style = name.partition("-")
    twin = ("serif" if family == "sans" else "sans") + ("-" + style if style else "")
    return tuple(face(each) for each in dict.fromkeys((name, twin, "sans", "serif")))


@cache
def plain_characters(name: str) -> frozenset[str]:
    """The characters that a face prints as they are."""
    own = face(name)
    return frozenset(chr(code) for code in own.font.charToGlyph if code >= 0x20) - GAPS.keys() - LIKENESS.keys()
