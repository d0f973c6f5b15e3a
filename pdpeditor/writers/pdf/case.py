"""The type case of one printing: measures words and sets them in the characters that the file will embed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, repeat
from operator import add
from typing import Any
from typing import cast as sure

from pdpeditor.writers.pdf.cast import Cast
from pdpeditor.writers.pdf.remembered import Remembered
from pdpeditor.writers.pdf.typefaces import GAPS, STAND_IN, Face, face, fallbacks, plain_characters

Setting = tuple[tuple[str, str], ...]
"""A word ready to be shown: font resource and the inside of a TJ array, once per font it needs."""


class Case:
    """Measures and sets words; remembers both, and which characters no face has."""

    def __init__(self) -> None:
        self.unprintable: set[str] = set()
        self._widths: dict[str, Remembered[int]] = {}
        self._settings: dict[str, Remembered[Setting]] = {}
        self._simple: dict[str, Remembered[str | None]] = {}
        self._firsts: dict[str, str] = {}
        self._casts: dict[str, Cast] = {}

    def widths(self, name: str) -> Mapping[str, int]:
        """The widths of words in a face, in thousandths of its size, each measured when it is first asked for."""
        if name not in self._widths:
            self._widths[name] = Remembered(lambda word: self._measured(name, word))
        return self._widths[name]

    def width(self, name: str, word: str) -> int:
        """The width of a word in a face, in thousandths of its size."""
        return self.widths(name)[word]

    def _measured(self, name: str, word: str) -> int:
        if plain_characters(name).issuperset(word):
            return _measure(face(name), word)
        return sum(_measure(*part) for part in self._parts(name, word))

    def shown(self, name: str, words: tuple[str, ...]) -> Iterable[tuple[str, str]]:
        """The words with spaces between them, in as few strings as fonts allow: font resource, inside of a TJ array."""
        if name not in self._simple:
            self._settings[name] = Remembered(lambda word: tuple(self._set(name, word)))
            self._simple[name] = Remembered(lambda word: self._only(name, word))
            self._firsts[name] = self._cast(face(name)).resource(0)
        resource, parts = self._firsts[name], list(map(self._simple[name].__getitem__, words))
        if None in parts:
            return _joined([self._settings[name][word] for word in words], resource)
        return ((resource, " ".join(sure(list[str], parts))),)

    def _only(self, name: str, word: str) -> str | None:
        """What shows a word that needs no other font than the first of its face."""
        if plain_characters(name).issuperset(word):
            coded = list(map(self._cast(face(name)).spelled.__getitem__, word))
            return None if any(subset for subset, _ in coded) else _moved(face(name), word, [it for _, it in coded])
        setting = self._settings[name][word]
        if not setting:
            return ""
        return setting[0][1] if len(setting) == 1 and setting[0][0] == self._firsts[name] else None

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

    def _set(self, name: str, word: str) -> Iterator[tuple[str, str]]:
        for owner, part in self._parts(name, word):
            cast = self._cast(owner)
            coded = list(map(cast.spelled.__getitem__, part))
            for subset, group in groupby(zip(part, coded, strict=True), lambda each: each[1][0]):
                chars, spelled = zip(*((char, code) for char, (_, code) in group), strict=True)
                yield cast.resource(subset), _moved(owner, "".join(chars), spelled)

    def _cast(self, face: Face) -> Cast:
        if face.name not in self._casts:
            self._casts[face.name] = Cast(face, len(self._casts))
        return self._casts[face.name]

    def addObjects(self, document: Any) -> None:
        """Put the fonts into the file; ReportLab asks for it once all pages are drawn."""
        for cast in self._casts.values():
            cast.embed(document)


def _joined(settings: list[Setting], first: str) -> Iterator[tuple[str, str]]:
    """Words of several fonts; a space belongs to the font of what stands before it."""
    current, shown = first, ""
    for number, setting in enumerate(settings):
        for resource, chars in setting:
            if resource != current:
                if shown:
                    yield current, shown
                current, shown = resource, ""
            shown += chars
        shown += " " if number < len(settings) - 1 else ""
    if shown:
        yield current, shown


def _measure(face: Face, word: str) -> int:
    width = sum(map(face.advances.__getitem__, word))
    return width + sum(map(face.pairs.get, map(add, word, word[1:]), repeat(0))) if face.pairs else width


def _moved(face: Face, chars: str, spelled: Sequence[str]) -> str:
    """The codes of some characters with the moves between them, as in (Av)-30(oir)."""
    kerned = [*map(face.pairs.get, map(add, chars, chars[1:]), repeat(0)), 0]
    if GAPS.keys().isdisjoint(chars):
        return "".join([f"{code}){-move}(" if move else code for code, move in zip(spelled, kerned, strict=False)])
    moves = [
        (face.drawn(char) - GAPS[char] if char in GAPS else 0) - move for char, move in zip(chars, kerned, strict=False)
    ]
    return "".join([f"{code}){move}(" if move else code for code, move in zip(spelled, moves, strict=False)])
