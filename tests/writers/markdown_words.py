"""Markdown as another program reads it: its words, block by block."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

_READER = MarkdownIt("gfm-like", {"linkify": False}).disable("linkify")
_KNOWN = {"<br>": "\n", "<strong>": "", "</strong>": "", "<em>": "", "</em>": "", "<!-- -->": ""}
_BREAKS = {"hardbreak", "softbreak"}


def read_by_others(markdown: str) -> Iterator[str]:
    """The words of each block, without markup. Raises KeyError for HTML that this project never writes."""
    for token in _READER.parse(markdown):
        if token.type == "html_block":
            yield _KNOWN[token.content.strip()]
        yield "".join(map(_words, token.children or ()))


def _words(token: Token) -> str:
    if token.type == "html_inline":
        return _KNOWN[token.content]
    return "\n" if token.type in _BREAKS else token.content
