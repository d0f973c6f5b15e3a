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
_ORDINARY = re.compile("[ -~\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u202f\u20ac]*")
"""Words of these characters alone are as they should be, but for repeated spaces."""


def printable(words: str) -> str:
    """The words without what no page can show: control characters, invisible marks, repeated spaces."""
    if "  " not in words and _ORDINARY.fullmatch(words):
        return words
    words = _INVISIBLE.sub("", clean(words))
    return unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", _SPACES.sub(" ", words)))


def heading(words: str) -> str:
    """The words of a title, a label, a name: on one line."""
    return printable(words).replace("\n", " ").strip(" ")
