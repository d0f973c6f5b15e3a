"""One face as the file embeds it: its characters in fonts of 256, each told what it means."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary

from pdpeditor.writers.pdf.remembered import Remembered
from pdpeditor.writers.pdf.typefaces import Face
from pdpeditor.writers.pdf.values import Plain, Stream, escape, name


class Cast:
    """The characters of one face that the file uses, in fonts of 256 of which code 32 is always the space."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.number = number
        self.codes: dict[str, int] = {" ": 32}
        self.subsets: list[list[str]] = [[" "] * 33]
        self.spelled = Remembered(self._spelled)
        """Each character as pages write it: the subset it is in, its code in a literal string."""

    def code(self, char: str) -> int:
        """Where a character is: 256 times its subset, plus its place there."""
        code = self.codes.get(char)
        if code is None:
            code = self.codes[char] = self._add(char)
        return code

    def _spelled(self, char: str) -> tuple[int, str]:
        code = self.code(char)
        return code >> 8, escape(chr(code & 255))

    def _add(self, char: str) -> int:
        if len(self.subsets[-1]) == 256:
            self.subsets.append([" "] * 33)
        self.subsets[-1].append(char)
        return (len(self.subsets) - 1 << 8) + len(self.subsets[-1]) - 1

    def resource(self, subset: int) -> str:
        """What pages call one of the fonts."""
        return f"F{self.number}.{subset}"

    def embed(self, document: Any) -> None:
        """Put the fonts into the file."""
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
