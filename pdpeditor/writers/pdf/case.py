"""The type case of one printing: measures words and sets them in the characters that the file will embed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary

from pdpeditor.writers.pdf.typefaces import GAPS, STAND_IN, Face, face, fallbacks, plain_characters
from pdpeditor.writers.pdf.values import Plain, Stream, escape, name

Setting = tuple[tuple[str, str], ...]
"""A word ready to be shown: font resource and the inside of a TJ array, once per font it needs."""

_NOTHING: Setting = ()


class Case:
    """Measures and sets words; remembers both, and which characters no face has."""

    def __init__(self) -> None:
        self.unprintable: set[str] = set()
        self._widths: dict[str, dict[str, int]] = {}
        self._settings: dict[str, dict[str, Setting]] = {}
        self._casts: dict[str, _Cast] = {}

    def width(self, name: str, word: str) -> int:
        """The width of a word in a face, in thousandths of its size."""
        known = self._widths.setdefault(name, {})
        width = known.get(word)
        if width is None:
            width = known[word] = sum(_measure(face, part) for face, part in self._parts(name, word))
        return width

    def set(self, name: str, word: str) -> Setting:
        """A word in the characters of the fonts that will be embedded."""
        known = self._settings.setdefault(name, {})
        setting = known.get(word)
        if setting is None:
            setting = known[word] = tuple(self._set_parts(name, word))
        return setting

    def space(self, name: str) -> Setting:
        """A space, in the resource a line starts with when it has no word."""
        return self.set(name, " ")

    def _parts(self, name: str, word: str) -> Iterator[tuple[Face, str]]:
        if plain_characters(name).issuperset(word):
            yield face(name), word
            return
        for owner, chars in groupby(word, lambda char: self._owner(name, char)):
            yield owner, "".join(chars)

    def _owner(self, name: str, char: str) -> Face:
        faces = fallbacks(name)
        owner = next((face for face in faces if face.has(char)), None)
        if owner is None:
            self.unprintable.add(char)
        return owner or next(face for face in faces if face.has(STAND_IN))

    def _set_parts(self, name: str, word: str) -> Iterator[tuple[str, str]]:
        for owner, part in self._parts(name, word):
            cast = self._casts.setdefault(owner.name, _Cast(owner, len(self._casts)))
            coded = [(char, cast.code(char)) for char in part]
            for subset, chars in groupby(coded, lambda each: each[1] >> 8):
                yield cast.resource(subset), _shown(owner, [(char, code & 255) for char, code in chars])

    def addObjects(self, document: Any) -> None:
        """Put the fonts into the file; ReportLab asks for it once all pages are drawn."""
        for cast in self._casts.values():
            cast.embed(document)


def _measure(face: Face, word: str) -> int:
    width = sum(map(face.advance, word))
    return width + sum(face.pairs.get(a + b, 0) for a, b in pairwise(word)) if face.pairs else width


def _shown(face: Face, coded: list[tuple[str, int]]) -> str:
    """The codes of some characters with the moves between them, as in (Av)-30(oir)."""
    shown = []
    for (char, code), (follower, _) in pairwise([*coded, ("", 0)]):
        move = (face.drawn(char) - GAPS[char]) if char in GAPS else 0
        move -= face.pairs.get(char + follower, 0)
        shown.append(escape(chr(code)) + (f"){move}(" if move else ""))
    return "".join(shown)


class _Cast:
    """The characters of one face that the file uses, in fonts of 256 of which code 32 is always the space."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.number = number
        self.codes: dict[str, int] = {" ": 32}
        self.subsets: list[list[str]] = [[" "] * 33]

    def code(self, char: str) -> int:
        """Where a character is: 256 times its subset, plus its place there."""
        code = self.codes.get(char)
        if code is None:
            code = self.codes[char] = self._add(char)
        return code

    def _add(self, char: str) -> int:
        if len(self.subsets[-1]) == 256:
            self.subsets.append([" "] * 33)
        self.subsets[-1].append(char)
        return (len(self.subsets) - 1 << 8) + len(self.subsets[-1]) - 1

    def resource(self, subset: int) -> str:
        return f"F{self.number}.{subset}"

    def embed(self, document: Any) -> None:
        fonts = document.idToObject["BasicFonts"].dict
        for number, chars in enumerate(self.subsets):
            fonts[self.resource(number)] = document.Reference(self._font(document, number, chars))

    def _font(self, document: Any, number: int, chars: list[str]) -> PDFDictionary:
        label = f"{_tag(self.number, number)}+{self.face.font.name.decode('ascii')}"
        entries = {
            "Type": "/Font",
            "Subtype": "/TrueType",
            "BaseFont": Plain(name(label)),
            "FirstChar": 0,
            "LastChar": len(chars) - 1,
            "Widths": PDFArray([self.face.drawn(char) for char in chars]),
            "ToUnicode": document.Reference(Stream(_to_unicode(chars))),
            "FontDescriptor": document.Reference(self._descriptor(document, label, chars)),
        }
        return PDFDictionary(entries)

    def _descriptor(self, document: Any, label: str, chars: list[str]) -> PDFDictionary:
        font = self.face.font
        content = font.makeSubset([self.face.shape(char) for char in chars])
        entries = {
            "Type": "/FontDescriptor",
            "FontName": Plain(name(label)),
            "Flags": font.flags & ~32 | 4,
            "FontBBox": PDFArray(font.bbox),
            "ItalicAngle": font.italicAngle,
            "Ascent": font.ascent,
            "Descent": font.descent,
            "CapHeight": font.capHeight,
            "StemV": font.stemV,
            "MissingWidth": round(font.defaultWidth),
            "FontFile2": document.Reference(Stream(content, b"/Length1 %d" % len(content))),
        }
        return PDFDictionary(entries)


def _tag(face: int, subset: int) -> str:
    """The six letters that mark an embedded part of a font."""
    return chr(65 + face) + "".join(chr(65 + subset // 26**power % 26) for power in range(4, -1, -1))


def _to_unicode(chars: list[str]) -> bytes:
    lines = [f"<{code:02X}> <{char.encode('utf-16-be').hex().upper()}>" for code, char in enumerate(chars)]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    listed = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <{len(chars) - 1:02X}>\nendcodespacerange\n{listed}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
