"""Paragraphs with straight edges: of all ways to break one into lines, the one whose spaces differ least (Knuth–Plass).

A paragraph that could only be set with holes keeps a ragged edge: even words read better than even edges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from pdpeditor.writers.pdf.breaking import Word, filled, line_of, paragraphs, space_before, words_of
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.lines import Bit, Line, gaps, width
from pdpeditor.writers.pdf.plain import SOFT_HYPHEN

_LONGEST = 4000
"""A text of more parts than this fills pages: it is broken line by line."""
_STRETCH, _SHRINK = 0.5, 0.18
"""How much wider and narrower a space gets without being noticed, of its own width."""
_LOOSEST = 2.0
"""How much wider a space can get before it is a hole, of its own width."""
_LINE, _HYPHEN, _HYPHENS, _CRUMB = 10.0, 3000.0, 15000.0, 80000.0
"""What each line costs; one that ends within a word; two in a row; a last line of a few letters."""
_SHORT = 0.09
_SPARE = 0.35
"""Of the measure: what lacks more than this is no line."""


def justified(case: Case, bits: list[Bit], measure: float) -> list[Line]:
    """The bits as lines of exactly the measure, but for the last one of each paragraph."""
    rows = [row for each in paragraphs(bits) for row in _rows(case, list(words_of(case, each)), measure)]
    lines = [line_of(row, after) for (row, _), (after, _) in pairwise([*rows, ([], False)])]
    return [_even(case, line, measure) if full else line for line, (_, full) in zip(lines, rows, strict=True)]


def _rows(case: Case, words: list[Word], measure: float) -> list[tuple[list[Word], bool]]:
    """The words of each line of a paragraph, and whether it goes from edge to edge."""
    parts = [] if any(word.glued for word in words) else [part for word in words for part in _parts(case, word)]
    rows = _best_rows(case, parts, measure) if 0 < len(parts) <= _LONGEST else None
    if rows is None:
        return [(row, False) for row in filled(case, words, measure)]
    return [*((row, True) for row in rows[:-1]), (rows[-1], _wide(case, rows[-1], measure))]


def _parts(case: Case, word: Word) -> Iterator[Word]:
    """A word in the parts between which it can be divided."""
    bit = word.bits[0]
    if len(word.bits) > 1 or SOFT_HYPHEN not in bit.words:
        yield word
        return
    for number, part in enumerate(bit.words.split(SOFT_HYPHEN)):
        wide = case.width(bit.ink.face, part) * bit.ink.size / 1000
        yield Word((bit._replace(words=part),), wide, number > 0)


@dataclass(frozen=True, slots=True)
class _Galley:
    """The parts of a paragraph on one endless line: where each begins and ends, how many spaces stand before it."""

    begins: list[float]
    ends: list[float]
    spaces: list[int]
    inside: list[bool]
    space: float
    hyphen: float
    measure: float

    def slack(self, first: int, after: int) -> float:
        """What a line from one part to before another lacks to be as wide as the measure."""
        hyphen = self.hyphen if self.inside[after] else 0.0
        return self.measure - (self.ends[after - 1] - self.begins[first] + hyphen)

    def firsts(self, after: int, low: int) -> Iterator[tuple[int, float, float]]:
        """The parts that can begin a line which ends before another one: with the line's slack and the room its spaces
        give, from the widest line that can be drawn together to the first that is far too short for any but the last.
        """
        begins, spaces, space = self.begins, self.spaces, self.space
        end = self.ends[after - 1] + (self.hyphen if self.inside[after] else 0.0)
        count, spare = spaces[after - 1], self.measure * (_SPARE if after < len(self.ends) else 1)
        for first in range(low, after):
            slack = self.measure - end + begins[first]
            room = (count - spaces[first] or 0.2) * space
            if slack >= -room * _SHRINK - 0.01:
                yield first, slack, room
                if slack > spare:
                    return

    def cost(self, first: int, after: int, slack: float, room: float) -> float:
        """What is wrong with such a line."""
        if slack >= 0 and after == len(self.ends):
            return self._last(first, slack)
        ratio = slack / room / (_STRETCH if slack > 0 else _SHRINK)
        uneven = (_LINE + 100 * abs(ratio * ratio * ratio)) ** 2
        if not self.inside[after]:
            return uneven
        return uneven + (_HYPHENS if self.inside[first] else _HYPHEN)

    def _last(self, first: int, slack: float) -> float:
        short = self.measure - slack < self.measure * _SHORT
        return _CRUMB if short or (self.inside[first] and self.spaces[first] == self.spaces[-1]) else 0.0

    def loose(self, first: int, after: int) -> bool:
        """Whether such a line would have holes."""
        count = self.spaces[after - 1] - self.spaces[first]
        return after < len(self.ends) and self.slack(first, after) > count * self.space * _LOOSEST


def _galley(case: Case, parts: list[Word], measure: float) -> _Galley:
    ink = parts[0].bits[0].ink
    befores = [0.0, *(0.0 if part.glued else space_before(case, part) for part in parts[1:])]
    ends = list(accumulate(before + part.width for before, part in zip(befores, parts, strict=True)))
    return _Galley(
        begins=[end - part.width for end, part in zip(ends, parts, strict=True)],
        ends=ends,
        spaces=list(accumulate((not part.glued for part in parts[1:]), initial=0)),
        inside=[*(part.glued for part in parts), False],
        space=space_before(case, parts[0]),
        hyphen=case.width(ink.face, "-") * ink.size / 1000,
        measure=measure,
    )


def _best_rows(case: Case, parts: list[Word], measure: float) -> list[list[Word]] | None:
    """The parts of each line; nothing when a line would be too wide or have holes."""
    galley = _galley(case, parts, measure)
    before = _best(galley)
    if before is None:
        return None
    breaks = [len(parts)]
    while breaks[-1]:
        breaks.append(before[breaks[-1]])
    spans = list(pairwise(breaks[::-1]))
    if any(galley.loose(first, after) for first, after in spans):
        return None
    return [_ended(parts[first:after], galley.inside[after]) for first, after in spans]


def _best(galley: _Galley) -> list[int] | None:
    """For each part that can begin a line, the part that begins the line before, on the best way there."""
    count = len(galley.ends)
    costs, before, low = [0.0], [0], 0
    for after in range(1, count + 1):
        best, chosen = float("inf"), 0
        firsts = list(galley.firsts(after, low))
        for first, slack, room in firsts:
            if costs[first] >= best:  # no line costs less than nothing
                continue
            cost = costs[first] + galley.cost(first, after, slack, room)
            if cost < best:
                best, chosen = cost, first
        low = firsts[0][0] if firsts and not galley.inside[after] else low
        costs.append(best)
        before.append(chosen)
    return before if costs[-1] < float("inf") else None


def _ended(row: list[Word], divided: bool) -> list[Word]:
    """The row with a hyphen where its last word goes on in the next one."""
    if not divided:
        return row
    *others, last = row
    bit = last.bits[0]
    return [*others, last._replace(bits=(bit._replace(words=bit.words + SOFT_HYPHEN),))]


def _even(case: Case, line: Line, measure: float) -> Line:
    """The line as wide as the measure; the space that ends it is not seen."""
    count = gaps(line)
    seen = width(case, line)
    if line.spans[-1].words[-1] == "":
        ink = line.spans[-1].ink
        seen, count = seen - case.width(ink.face, " ") * ink.size / 1000, count - 1
    return line._replace(stretch=(measure - seen) / count) if count else line


def _wide(case: Case, row: list[Word], measure: float) -> bool:
    """Whether a last line is a little too wide as it is, and must be drawn together."""
    return width(case, line_of(row, [])) > measure
