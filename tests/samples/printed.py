"""What a printed document says, whatever it is printed as: its words, and which of them stand together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from writers.ua_check import tag_text

from pdpeditor.blocks import Block, Document, Run

_HEADING = re.compile(r"^#+ ", re.MULTILINE)
_ACTIVITY = re.compile(r"^#{1,3} ", re.MULTILINE)
_ITEM = re.compile(r"^(?=- |\| )", re.MULTILINE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK = re.compile(r"\[([^\]\[]*)\]\([^)\s]*\)")
_ADDRESS = re.compile(r"<(https?://[^<>\s]+|[^<>\s]+@[^<>\s]+)>")
_EMPHASIS = re.compile(r"\*+|</?(?:strong|em)>")
_MARKUP = re.compile(r"<br>|<!-- -->|^[>|#-]+ |\|", re.MULTILINE)
_KEPT = 0xE000  # an escaped character waits here, in the private use area, until the markup around it is gone


def bare(words: str) -> str:
    """Words as they are compared: any space is a space, case and where a word can be hyphenated do not count."""
    return " ".join(words.replace("\u00ad", "").split()).casefold()


def unmarked(markdown: str) -> str:
    """The words of some Markdown, without its markup; their spaces stay what they are."""
    kept = _ESCAPED.sub(lambda found: chr(_KEPT + ord(found[1])), markdown.replace("\\\n", "\n"))
    plain = _MARKUP.sub("\n", _EMPHASIS.sub("", _ADDRESS.sub(r"\1", _LINK.sub(r"\1", kept))))
    return "".join(chr(ord(c) - _KEPT) if _KEPT <= ord(c) < _KEPT + 128 else c for c in plain)


def of_markdown(markdown: str) -> str:
    """All the words of a Markdown file, to be searched."""
    return bare(unmarked(markdown))


def of_pdf(content: bytes) -> str:
    """All the words drawn on the pages of a PDF, in reading order, running heads aside, to be searched."""
    return bare(" ".join(tag_text(content)))


def of_document(document: Document) -> str:
    """All the words of a document before it is printed, to be searched."""
    return bare(" ".join(_spoken(document.blocks)))


def under_headings(markdown: str) -> list[str]:
    """The words under each heading, with the heading."""
    return [of_markdown(part) for part in _HEADING.split(markdown)]


def together(markdown: str) -> list[str]:
    """The words that stand together: in one row of a table, beside one label, in one paragraph."""
    return [of_markdown(item) for part in markdown.split("\n\n") for item in _ITEM.split(part) if item.strip()]


def with_what_is_shared(markdown: str) -> list[str]:
    """The words of each row of a table with those of the list that follows it, which holds for all its rows."""
    found = []
    for part in _ACTIVITY.split(markdown):
        shared = of_markdown("\n".join(each for each in part.split("\n\n") if each.startswith("- ")))
        found += [f"{of_markdown(row)} {shared}" for row in part.splitlines() if row.startswith("| ")]
        found.append(shared)
    return found


def _spoken(piece: Any) -> Iterator[str]:
    if isinstance(piece, str):
        yield piece
    elif isinstance(piece, Run):
        yield piece.words
    elif isinstance(piece, tuple) and piece and isinstance(piece[0], Run):
        yield "".join(run.words for run in piece)
    elif isinstance(piece, tuple):
        for each in piece:
            yield from _spoken(each)
    elif is_dataclass(piece):
        for field in fields(piece):
            if not (isinstance(piece, Block) and field.name in ("origin", "anchor")):
                yield from _spoken(getattr(piece, field.name))
