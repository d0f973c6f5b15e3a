"""Most words on a page, broken the quick way: those in one ink, those in several that one line holds."""

from __future__ import annotations

from itertools import pairwise

from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.lines import Bit, Composed, Line, Span

SOFT_HYPHEN = "\u00ad"
LONG = 48
"""Words of more characters than this may need to be cut."""


def plainly_broken(case: Case, bit: Bit, measure: float) -> list[Line] | None:
    """The lines of words in one ink, the quick way; nothing when one of them must be cut or a line end obeyed."""
    if SOFT_HYPHEN in bit.words or "\n" in bit.words:
        return None
    words = [word for word in bit.words.split(" ") if word]
    known = case.widths(bit.ink.face)
    widths, limit = list(map(known.__getitem__, words)), measure * 1000 / bit.ink.size
    if not words or max(widths) > limit:
        return None
    starts = _starts(widths, known[" "], limit)
    *rows, last = [words[start:end] for start, end in pairwise([*starts, len(words)])]
    filled = [Line((Span(bit.ink, bit.target, (*row, "")),)) for row in rows]
    return [*filled, Line((Span(bit.ink, bit.target, tuple(last)),))]


def _starts(widths: list[int], space: int, limit: float) -> list[int]:
    """The number of the word that begins each line."""
    starts, used = [0], -space
    for number, width in enumerate(widths):
        used += space + width
        if used > limit and number:
            starts.append(number)
            used = width
    return starts


def on_one_line(case: Case, bits: list[Bit], measure: float) -> Line | None:
    """Words in several inks as one line, the quick way; nothing when they may need more room or more care."""
    composed = Composed()
    used, spaced = 0.01, False
    for bit in bits:
        if SOFT_HYPHEN in bit.words or "\n" in bit.words:
            return None
        first, *others = bit.words.split(" ")
        words = [word for word in (first, *others) if word]
        spaced = spaced or (not first and bool(others))
        if not words:
            continue
        known = case.widths(bit.ink.face)
        count = len(words) if spaced and composed.inks else len(words) - 1
        used += (sum(map(known.__getitem__, words)) + count * known[" "]) * bit.ink.size / 1000
        if used > measure or max(map(len, words)) > LONG:
            return None
        composed.add(bit, words, spaced)
        spaced = bool(others) and not others[-1]
    return composed.line() if composed.inks else None
