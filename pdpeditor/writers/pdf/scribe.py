"""Puts the words of blocks into lines: runs into inks and links, lines into pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Any

from pdpeditor.blocks import Block, Heading, Inline, Rows, Run, Section, Table
from pdpeditor.text import Lang
from pdpeditor.writers.pdf.addresses import followed
from pdpeditor.writers.pdf.breaking import broken
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.hyphens import with_few_hyphens, with_hyphens
from pdpeditor.writers.pdf.justified import justified
from pdpeditor.writers.pdf.lines import Bit, Ink, Line, Target, spaced, width
from pdpeditor.writers.pdf.look import MM, Look, Type
from pdpeditor.writers.pdf.ordinals import HINT, raised
from pdpeditor.writers.pdf.pieces import Label, Start, Words, lead
from pdpeditor.writers.pdf.shares import only_origin, shared
from pdpeditor.writers.pdf.spoken import heading, printable
from pdpeditor.writers.pdf.tags import Element

_NARROW = 95
"""In columns of at most this many points words are hyphenated."""
_SAID = attrgetter("words", "style", "href")


@dataclass(slots=True)
class Scribe:
    """What is known while a document is set: its design, its language, where its structure has come to."""

    case: Case
    look: Look
    lang: Lang
    top: Element
    starts: tuple[Start, ...]
    anchors: dict[str, str]
    left: float
    width: float
    listed: bool = False
    """Whether the document lists its sections and has many: a file of that length has a page of its own before them."""
    halved: bool = False
    """Whether the text stands in one of two columns."""
    level: int = 0
    started: int = 0
    before: Block | None = None
    """The block that stands before the one being set."""
    origin: str = ""
    """The record that the block being set comes from."""
    known: dict[tuple[Any, ...], tuple[Line, ...]] = field(default_factory=dict)
    """What has been broken into lines, by its words, their ink and the measure: tables say many things many times."""
    place: Element = field(init=False)

    def __post_init__(self) -> None:
        self.place = self.top

    @property
    def under_heading(self) -> bool:
        """Whether what is being set stands right under a heading."""
        return isinstance(self.before, Heading | Section)

    @property
    def after_table(self) -> float:
        """The space that what is being set wants on top of its own when a table ends right above it."""
        return 4.0 if isinstance(self.before, Rows | Table) else 0.0

    def headed(self, wanted: int) -> str:
        """The role of a heading: its level, or the next one when that would skip a level."""
        self.level = min(wanted, self.level + 1)
        return f"H{min(self.level, 6)}"

    def words(
        self,
        runs: Inline,
        type: Type,
        element: Element | None,
        left: float,
        measure: float,
        *,
        above: float | None = None,
        drop: float | None = None,
        keep: bool = False,
    ) -> Words | None:
        """The runs as lines between two edges; nothing when they say nothing."""
        said = tuple(map(_SAID, runs)), type.ink, measure
        lines, linked = self.known.get(said), False
        if lines is None:
            bits = list(self._bits(runs, type, element))
            lines = tuple(broken(self.case, self._divisible(bits, measure), measure))
            linked = lead(lines)
            if not any(run.href for run in runs):
                self.known[said] = lines
        return self._placed(runs, lines, linked, type, element, left, measure, above, drop, keep)

    def prose(
        self, runs: Inline, type: Type, element: Element | None, left: float, measure: float, above: float
    ) -> Words | None:
        """The runs of a paragraph as the design sets one: straight edges in a letter, ragged in a file."""
        if not self.look.straight:
            return self.words(runs, type, element, left, measure, above=above)
        found = self._bits(runs, type, element)
        bits = [bit._replace(words=with_hyphens(bit.words, self.lang)) for bit in found]
        lines = tuple(justified(self.case, bits, measure))
        return self._placed(runs, lines, lead(lines), type, element, left, measure, above, None, False)

    def _placed(
        self,
        runs: Inline,
        lines: tuple[Line, ...],
        linked: bool,
        type: Type,
        element: Element | None,
        left: float,
        measure: float,
        above: float | None,
        drop: float | None,
        keep: bool,
    ) -> Words | None:
        if not lines:
            return None
        return Words(
            lines=lines,
            left=left,
            leading=type.leading,
            element=element,
            above=type.above if above is None else above,
            drop=type.drop if drop is None else drop,
            keep=keep,
            linked=linked,
            measure=measure,
            origin=only_origin(runs),
            shares=shared(runs, lines),
        )

    def balanced(self, runs: Inline, type: Type, element: Element, left: float, measure: float) -> Words | None:
        """The lines of a title, of about the same length: the narrowest measure that needs no line more."""
        bits = list(self._bits(runs, type, element))
        count, narrow = len(broken(self.case, bits, measure)), measure / 2
        wide = measure
        while wide - narrow > 4 and count < 6:
            middle = (narrow + wide) / 2
            narrow, wide = (narrow, middle) if len(broken(self.case, bits, middle)) == count else (middle, wide)
        return self.words(runs, type, element, left, wide, keep=True)

    def blank(self, type: Type, element: Element) -> Words:
        """A line without words, where a title is missing."""
        return Words(
            lines=(Line(()),),
            left=self.left,
            leading=type.leading,
            drop=type.drop,
            element=element,
            above=type.above,
            keep=True,
        )

    def hung(self, line: Line, element: Element) -> Label | None:
        """A line that hangs in the margin, left of the text, if the margin can hold it."""
        left = self.left - 3 * MM - width(self.case, line)
        return Label(line, left, element) if line.spans and left > 8 * MM else None

    def line(self, words: str, ink: Ink) -> Line:
        """Words that stay on one line, followed by a space."""
        lines = broken(self.case, [Bit(ink, None, heading(words))], float("inf"))
        return spaced(lines[0]) if lines else Line(())

    def _bits(self, runs: Inline, type: Type, element: Element | None) -> Iterator[Bit]:
        for bit in self._inked(runs, type, element):
            if self.lang == "fr" and HINT.search(bit.words):
                yield from raised(bit)
            else:
                yield bit

    def _inked(self, runs: Inline, type: Type, element: Element | None) -> Iterator[Bit]:
        for run in runs:
            words = printable(run.words)
            settled = run.style not in ("open", "proposed") or not words.strip()
            target = self._target(run, element) if run.href else None
            ink = self.look.ink(type, run.style, target is not None)
            if settled:
                yield Bit(ink, target, words)
                continue
            yield Bit(ink, target, self.look.style.opened(words) if run.style == "open" else words)
            if run.style == "proposed":
                yield Bit(self.look.sign(type), None, self.look.style.confirmed_later(self.lang))

    def _divisible(self, bits: list[Bit], measure: float) -> list[Bit]:
        """The words as they may be divided: with hyphens where the column holds few words a line."""
        if measure > _NARROW:
            return bits
        return [bit._replace(words=with_few_hyphens(bit.words, self.lang)) for bit in bits]

    def _target(self, run: Run, element: Element | None) -> Target | None:
        href = followed(run.href, self.anchors)
        if not href or element is None:
            return None
        return Target(href, Element("Link", element), heading(run.words) or href)


@lru_cache(maxsize=1024)
def run(words: str) -> Inline:
    """A title or a label as a run."""
    return (Run(heading(words)),)
