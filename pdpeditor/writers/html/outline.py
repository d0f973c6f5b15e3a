"""A document made ready to be written: sections and headings with their names and levels, rows in one list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from pdpeditor.blocks import Block, Document, Heading, Rows, Section
from pdpeditor.writers.html.names import Names, slug
from pdpeditor.writers.html.words import line, seen


@dataclass(frozen=True, slots=True)
class Outline:
    """The blocks, each section's anchor being its name in the page; its sections; what each anchor stands for."""

    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    anchors: Mapping[str, str]


def outline(document: Document, names: Names) -> Outline:
    """A document's outline, with names out of those of the page."""
    anchors: dict[str, str] = {}
    ready = tuple(_levelled(_gathered(_named(document.blocks, names, anchors))))
    return Outline(ready, tuple(block for block in ready if isinstance(block, Section)), anchors)


def heard(section: Section) -> str:
    """The reference and the title of a section, on one line."""
    return f"{line(section.reference)} {line(section.title)}".strip(" ")


def _named(every: Iterable[Block], names: Names, anchors: dict[str, str]) -> Iterator[Block]:
    for block in every:
        if isinstance(block, Section):
            name = names.give(slug(block.anchor) or slug(heard(block)) or "section")
            anchors.setdefault(block.anchor or name, name)
            yield replace(block, anchor=name)
        else:
            yield block


def _gathered(every: Iterable[Block]) -> Iterator[Block]:
    """The blocks; rows of several records, one after the other, make one list."""
    for cls, several in groupby(every, key=type):
        if cls is Rows:
            yield Rows(tuple(row for block in several for row in getattr(block, "rows", ())))
        else:
            yield from several


def _levelled(every: Iterable[Block]) -> Iterator[Block]:
    """The blocks, no heading more than one level under the one before."""
    deepest = 0
    for block in every:
        if isinstance(block, Heading):
            level = min(block.level, deepest + 1)
            deepest = level if seen(block.title) else deepest
            yield replace(block, level=level)
        else:
            deepest = 1 if isinstance(block, Section) and seen(heard(block)) else deepest
            yield block
