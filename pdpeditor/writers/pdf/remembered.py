"""What a function answers, asked once for each word."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")


class Remembered(dict[str, V]):
    """The answers of a function, by word: each is worked out when it is first asked for."""

    def __init__(self, answer: Callable[[str], V]) -> None:
        self.answer = answer

    def __missing__(self, word: str) -> V:
        answer = self[word] = self.answer(word)
        return answer
