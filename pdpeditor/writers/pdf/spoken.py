"""The words as they can stand on a page: no control characters, no invisible marks, one kind of space to break at."""

from __future__ import annotations

import re
import unicodedata

from pdpeditor.text import clean

_INVISIBLE = re.compile(
    "[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2061-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    r"|(?<!\w)\u00ad+|\u00ad+(?!\w)|(?<=\u00ad)\u00ad"
)
_SPACES = re.compile("[ \t\u1680\u2000\u2001\u2004-\u2006\u205f]+")
_LINE_ENDS = re.compile(" ?[\n\u2028\u2029] ?")
_NOT_CHARACTERS = re.compile(
    "[" + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)) + "]"
)


def printable(words: str) -> str:
    """The words without what no page can show: control characters, invisible marks, repeated spaces."""
    if words.isascii() and words.isprintable() and "  " not in words:
        return words
    words = _NOT_CHARACTERS.sub("", _INVISIBLE.sub("", clean(words)))
    return unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", _SPACES.sub(" ", words)))


def heading(words: str) -> str:
    """The words of a title, a label, a name: on one line."""
    return printable(words).replace("\n", " ").strip(" ")
