"""Words broken into lines: at spaces and soft hyphens only, and inside a word that no line can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.lines import Bit, Composed, Line, spaced
from pdpeditor.writers.pdf.plain import LONG, SOFT_HYPHEN, on_one_line, plainly_broken

_CHUNK = re.compile(r"[^/?&=._-]{0,24}[/?&=._-]{1,8}|[^/?&=._-]{1,24}")
"""A long word is set in chunks between which a line can break, after a sign where it has some."""
_SIGNS = "/?&=._-@"


class Word(NamedTuple):
    """What stands between two spaces: bits and their width; a glued word has no space before it."""

    bits: tuple[Bit, ...]
    width: float
    glued: bool


def broken(case: Case, bits: list[Bit], measure: float) -> list[Line]:
    """The bits as lines no wider than the measure; a line end in the words is a line end on the page."""
    if len(bits) == 1 and (lines := plainly_broken(case, bits[0], measure)):
        return lines
    if len(bits) > 1 and (line := on_one_line(case, bits, measure)):
        return [line]
    rows = [row for each in paragraphs(bits) for row in filled(case, list(words_of(case, each)), measure)]
    return [line_of(row, after) for row, after in pairwise([*rows, []])]


def paragraphs(bits: list[Bit]) -> Iterator[list[Bit]]:
    """The bits between two line ends."""
    current: list[Bit] = []
    for bit in bits:
        first, *rest = bit.words.split("\n")
        current.append(bit if not rest else bit._replace(words=first))
        for words in rest:
            yield current
            current = [bit._replace(words=words)]
    yield current


def words_of(case: Case, bits: list[Bit]) -> Iterator[Word]:
    """The words of one paragraph; bits that touch without a space make one word together."""
    held: list[Bit] = []
    for bit in bits:
        first, *rest = bit.words.split(" ")
        if first:
            held.append(Bit(bit.ink, bit.target, first))
        for words in rest:
            yield from _chunks(case, held)
            held = [Bit(bit.ink, bit.target, words)] if words else []
    yield from _chunks(case, held)


def _chunks(case: Case, bits: list[Bit]) -> Iterator[Word]:
    if not bits:
        return
    if all(len(bit.words) <= LONG for bit in bits):
        yield Word(tuple(bits), sum(_width(case, bit) for bit in bits), False)
        return
    glued = False
    for bit in bits:
        for words in _CHUNK.findall(bit.words):
            chunk = bit._replace(words=words)
            yield Word((chunk,), _width(case, chunk), glued)
            glued = True


def _width(case: Case, bit: Bit) -> float:
    return case.width(bit.ink.face, bit.words.replace(SOFT_HYPHEN, "")) * bit.ink.size / 1000


def filled(case: Case, words: list[Word], measure: float) -> list[list[Word]]:
    """Each line takes as many words as fit; a word too long for any line is cut."""
    rows: list[list[Word]] = []
    row: list[Word] = []
    room = measure
    waiting = words[::-1]
    while waiting:
        word = waiting.pop()
        needed = word.width if word.glued or not row else word.width + space_before(case, word)
        if needed <= room or (not row and _is_one(word)):
            row.append(word)
            room -= needed
            continue
        head, tail = hyphenated(case, word, room - needed + word.width)
        if head:
            row.append(head)
            waiting.append(tail)
        else:
            waiting += [word] if row else severed(case, word, measure)
        if row:
            rows.append(row)
        row, room = [], measure
    return [*rows, row] if row else rows


def _is_one(word: Word) -> bool:
    return len(word.bits) == 1 and len(word.bits[0].words) == 1


def space_before(case: Case, word: Word) -> float:
    """How wide the space before a word is."""
    ink = word.bits[0].ink
    return case.width(ink.face, " ") * ink.size / 1000


def hyphenated(case: Case, word: Word, room: float) -> tuple[Word | None, Word]:
    """The word divided at its last soft hyphen that leaves a part fitting in the room, if there is one."""
    bit = word.bits[0]
    cut = len(bit.words) if len(word.bits) == 1 else 0
    while (cut := bit.words.rfind(SOFT_HYPHEN, 0, cut)) > 0:
        shown = bit._replace(words=bit.words[:cut].replace(SOFT_HYPHEN, "") + SOFT_HYPHEN)
        width = case.width(shown.ink.face, shown.words) * shown.ink.size / 1000
        if width <= room:
            return Word((shown,), width, word.glued), _word(case, (bit._replace(words=bit.words[cut + 1 :]),))
    return None, word


def severed(case: Case, word: Word, measure: float) -> list[Word]:
    """The word cut in two where it stops fitting, last part first."""
    first, *rest = word.bits
    if rest:
        return [_word(case, tuple(rest)), Word((first,), _width(case, first), word.glued)]
    cut = _fitting(case, first, measure)
    head, tail = (first._replace(words=part) for part in (first.words[:cut], first.words[cut:]))
    return [_word(case, (tail,)), Word((head,), min(_width(case, head), measure), word.glued)]


def _word(case: Case, bits: tuple[Bit, ...]) -> Word:
    return Word(bits, sum(_width(case, bit) for bit in bits), True)


def _fitting(case: Case, bit: Bit, measure: float) -> int:
    """How many characters of the bit fit in the measure: at least one, at most all but one."""
    used, face, scale = 0.0, bit.ink.face, bit.ink.size / 1000
    for count, char in enumerate(bit.words):
        used += case.width(face, char) * scale
        if used > measure:
            return _after_sign(bit.words, max(count, 1))
    return max(len(bit.words) - 1, 1)


def _after_sign(words: str, most: int) -> int:
    """Where an address is cut: after its last sign that is not too far from its end."""
    signs = max(words.rfind(sign, 0, most) for sign in _SIGNS) + 1
    return signs if signs > most * 0.4 else most


def line_of(row: list[Word], after: list[Word]) -> Line:
    """The words of a row; where the next row starts with a new word, the space between them ends this one."""
    composed = Composed()
    for word in row:
        glued = word.glued
        for bit in word.bits:
            composed.add(bit, (_shown(bit.words),), not glued)
            glued = True
    line = composed.line()
    return spaced(line) if after and not after[0].glued else line


def _shown(words: str) -> str:
    """The words without soft hyphens, but for one that ends them."""
    return words if words.endswith(SOFT_HYPHEN) else words.replace(SOFT_HYPHEN, "")
