"""The names of sheets: what Excel allows, and never the same one twice."""

from __future__ import annotations

import re

from pdpeditor.text import NBSP, clean

_LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]+")
_RESERVED = "history"


class Names:
    """The names that were given in one workbook."""

    def __init__(self) -> None:
        self._given = {_RESERVED, ""}

    def name(self, title: str, suffix: str = "") -> str:
        """A name for the sheet of that title, with the suffix at its end."""
        bare = " ".join(_FORBIDDEN.sub(" ", clean(title)).replace(NBSP, " ").split()).strip("'")
        tried = _ending(bare, suffix)
        number = 1
        while tried.casefold() in self._given:
            number += 1
            tried = _ending(bare, f" ({number}){suffix}")
        self._given.add(tried.casefold())
        return tried


def _ending(bare: str, suffix: str) -> str:
    """The words that fit before a suffix, and the suffix."""
    return f"{_cut(bare, _LONGEST - len(suffix))}{suffix}".strip(" '")


def _cut(words: str, length: int) -> str:
    """The first words, or the first letters of one that is too long; a name is measured in UTF-16 units."""
    fitting = words.encode("utf-16-le")[: 2 * length].decode("utf-16-le", "ignore")
    if fitting == words or words[len(fitting)].isspace():
        return fitting
    return fitting.rpartition(" ")[0] or fitting
