"""How Python values are spelled inside a PDF file."""

from __future__ import annotations

import zlib
from functools import cache
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

_ESCAPES = {ord("\\"): "\\\\", ord("("): "\\(", ord(")"): "\\)", ord("\r"): "\\r", ord("\n"): "\\n"}


def escape(words: str) -> str:
    """The inside of a literal string: one character per byte, what would end it escaped."""
    return words.translate(_ESCAPES)


def text(words: str) -> bytes:
    """A text string: plain when it is ASCII, UTF-16 otherwise."""
    if words.isascii():
        return f"({escape(words)})".encode("ascii")
    return b"<FEFF" + words.encode("utf-16-be", "replace").hex().upper().encode("ascii") + b">"


def name(words: str) -> bytes:
    """A name, with everything but letters, digits and a few signs written as #XX."""
    safe = (chr(b) if (chr(b).isalnum() and b < 128) or chr(b) in "+-._" else f"#{b:02X}" for b in words.encode())
    return b"/" + "".join(safe).encode("ascii")


@cache
def rgb(colour: str) -> str:
    """A colour given as #RRGGBB."""
    return " ".join(f"{int(colour[start : start + 2], 16) / 255:.3f}" for start in (1, 3, 5))


class Plain(PDFObject):
    """An object that is already spelled."""

    def __init__(self, spelled: bytes) -> None:
        self.spelled = spelled

    def format(self, document: Any) -> bytes:
        return self.spelled


class Stream(PDFObject):
    """A stream: the inside of its dictionary and its content, compressed by the file unless `dense` says it is not."""

    def __init__(self, content: bytes, entries: bytes = b"", packed: bool = True) -> None:
        self.content = content
        self.entries = entries
        self.packed = packed

    def spelled(self) -> bytes:
        """The stream as the file holds it."""
        content = zlib.compress(self.content, 4) if self.packed else self.content
        packing = b"/Filter/FlateDecode" if self.packed else b""
        return b"<<%b%b/Length %d>>\nstream\n%b\nendstream" % (self.entries, packing, len(content), content)

    def format(self, document: Any) -> bytes:
        raise TypeError("a stream is written by the file itself")
