"""The names by which the parts of a page are linked to: readable, safe in an address, and each used once."""

from __future__ import annotations

from collections import Counter

from pdpeditor.text import fold

_LONGEST = 60


def slug(words: str) -> str:
    """The words as a name: ASCII letters and digits, hyphens between them; "" when there are none."""
    kept = "".join(char if char.isascii() and char.isalnum() else " " for char in fold(words)[: 4 * _LONGEST])
    return "-".join(kept.split())[:_LONGEST].strip("-")


class Names:
    """Gives out names, all starting with the same words, and none twice."""

    def __init__(self, start: str = "") -> None:
        self._start = start
        self._asked: Counter[str] = Counter()
        self._given: set[str] = set()

    def give(self, wanted: str) -> str:
        """That name, or the next free one like it."""
        while (name := self._next(f"{self._start}{wanted}")) in self._given:
            pass
        self._given.add(name)
        return name

    def _next(self, name: str) -> str:
        self._asked[name] += 1
        return name if self._asked[name] == 1 else f"{name}-{self._asked[name]}"
