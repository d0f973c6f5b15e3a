"""How the columns of a table share its width: as the table says, or each by what it holds."""

from __future__ import annotations

from math import sqrt

_LONGEST = 18
"""Longer words than this do not make their column wider."""


def shared(room: float, given: tuple[float, ...], texts: list[list[str]], letter: float) -> list[float]:
    """The widths of as many columns as there are texts, given the width of a letter.

    Relative widths are obeyed; without them each column has room for its longest word, and what remains goes to
    those that hold more, so that rows are as low as they can be.
    """
    if any(given):
        shares = [share if share > 0 else 1.0 for share in (*given, *[1.0] * len(texts))[: len(texts)]]
        return [max(room * share / sum(shares), 8.0) for share in shares]
    floors = [letter * min(_LONGEST, max(map(_longest, column), default=1)) + letter for column in texts]
    spare = room - sum(floors)
    if spare <= 0:
        return [room * floor / sum(floors) for floor in floors]
    weights = [sqrt(sum(map(len, column)) / max(len(column), 1)) + 1 for column in texts]
    return [floor + spare * weight / sum(weights) for floor, weight in zip(floors, weights, strict=True)]


def _longest(words: str) -> int:
    return max(map(len, words.split()), default=1)
