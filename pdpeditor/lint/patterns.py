"""Patterns of text rules: what to look for in one language, what takes it back, and how to put it right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

Right = Callable[[str], str]
"""What words that were found should be."""


class Words(NamedTuple):
    """What to look for in one language: `hints` are lowercase words of which one at least stands in any text that
    matches, `expression` ignores case and is about its last group, or about all it matches. Words just before that
    `denied` matches take it back.
    """

    hints: tuple[str, ...]
    expression: str
    denied: re.Pattern[str] | None = None


Sought = Words | tuple[tuple[str, ...], str]
"""Words, or just their hints and expression."""
NOTHING = Words((), "")


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """Words to look for, ready to use."""

    hints: tuple[str, ...]
    expression: re.Pattern[str]
    denied: re.Pattern[str] | None
    right: Right | None

    @classmethod
    def of(cls, sought: Sought, right: Right | None = None) -> Pattern:
        """The pattern for some words."""
        words = Words(*sought)
        return cls(words.hints, re.compile(words.expression, re.IGNORECASE), words.denied, right)

    def first(self, words: str) -> tuple[str, str] | None:
        """The first words it is about, and what they should be."""
        return next(((words[start:end].strip(), right) for start, end, right in self._all(words)), None)

    def mended(self, words: str) -> str:
        """The words once all that it is about is right; as they are where it does not know what is."""
        if self.right is None:
            return words
        parts, done = [], 0
        for start, end, right in self._all(words):
            parts += [words[done:start], right]
            done = end
        return "".join(parts) + words[done:]

    def _all(self, words: str) -> Iterator[tuple[int, int, str]]:
        for match in self.expression.finditer(words):
            start, end = match.span(match.lastindex or 0)
            right = self.right(words[start:end]) if self.right else ""
            if right != words[start:end] and not (self.denied and self.denied.search(words[:start])):
                yield start, end, right


def instead(*pairs: tuple[str, str]) -> Right:
    """Puts words right by a list of expressions and of what each should be; a capital stays a capital."""
    known = [(re.compile(wrong, re.IGNORECASE), right) for wrong, right in pairs]
    return lambda words: _cased(next((right for wrong, right in known if wrong.fullmatch(words)), words), words)


def _cased(right: str, words: str) -> str:
    return f"{right[:1].upper()}{right[1:]}" if words[:1].isupper() else right
