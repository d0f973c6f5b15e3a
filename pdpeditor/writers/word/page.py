"""What is known while a document is written: its hands, its measures, the bookmarks of its sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from pdpeditor.blocks import Document, sections
from pdpeditor.writers.style import Style
from pdpeditor.writers.word.links import Links
from pdpeditor.writers.word.look import Look
from pdpeditor.writers.word.words import Hand


@dataclass(frozen=True, slots=True)
class Page:
    """One document, or two that say the same in two languages; `first` is the number of its first section, `numbers`
    gives those of the sections that are still to come.
    """

    documents: tuple[Document, ...]
    hands: tuple[Hand, ...]
    look: Look
    first: int
    numbers: Iterator[int] = field(repr=False)

    @classmethod
    def of(cls, documents: tuple[Document, ...], look: Look, style: Style, links: Links, first: int) -> Page:
        """The page of one document, or of two that are alike."""
        hands = tuple(Hand(each.lang, style, links, _bookmarks(each, first)) for each in documents)
        return cls(documents, hands, look, first, count(first))


def bookmark(number: int) -> str:
    """The bookmark of a section, where links lead."""
    return f"section_{number}"


def entry(number: int) -> str:
    """The bookmark of a section that the table of contents leads to; word processors renew those of that name."""
    return f"_Toc{number:08}"


def _bookmarks(document: Document, first: int) -> dict[str, str]:
    return {each.anchor: bookmark(number) for number, each in enumerate(sections(document), first) if each.anchor}
