"""Words as HTML: everything escaped, emphasis and links where runs ask for them, right-to-left passages kept apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby
from urllib.parse import quote

from pdpeditor.blocks import Cell, Inline, Run
from pdpeditor.text import Lang, clean
from pdpeditor.writers.style import Style

_LINE_ENDS = re.compile(r"[ \t]*\n[ \t\n]*")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")  # most of them turn words that are not theirs
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_SCHEME = re.compile(r"(?i)https?://[^/?#]|mailto:.")
_SAFE = "!#$%&'*+,/:;=?@~-._()"
_TAGS = {
    "": ("", ""),
    "strong": ("<strong>", "</strong>"),
    "emphasis": ("<em>", "</em>"),
    "open": ('<em class="pdp-open">', "</em>"),
    "proposed": ("", ""),
    "to confirm": ('<em class="pdp-proposed">', "</em>"),
}


def plain(words: str) -> str:
    """The words of a title, a label, a name: on one line, escaped; "" when nothing is to be seen."""
    return escape(line(words)) if seen(words) else ""


def seen(words: str) -> bool:
    """Whether any of the words can be seen."""
    return any(not (char.isspace() or unicodedata.category(char) == "Cf") for char in words)


def line(words: str) -> str:
    """The words on one line, as they are."""
    return _LINE_ENDS.sub(" ", tidy(words)).strip(" \t")


def tidy(words: str) -> str:
    """The words without what no page can hold."""
    return _TURNING.sub("", clean(words))


def title(words: str) -> str:
    """The words of a title or a label, escaped, with their own direction where they are read from right to left."""
    return _directed(plain(words))


def address(href: str) -> str:
    """An address that can be trusted, http, https or mailto, spelled for an attribute; "" for any other."""
    spelled = "".join(tidy(href).split())
    return escape(quote(spelled, safe=_SAFE)) if _SCHEME.match(spelled) else ""


def _directed(html: str) -> str:
    return f'<bdi dir="auto">{html}</bdi>' if _RIGHT_TO_LEFT.search(html) else html


@dataclass(frozen=True, slots=True)
class Voice:
    """Writes runs in one language, with the signs of what is not settled and the names that anchors stand for."""

    style: Style
    lang: Lang
    anchors: Mapping[str, str]

    def say(self, runs: Inline) -> str:
        """The runs, a line end where they have one."""
        pieces = (piece for run in runs for piece in self._pieces(run))
        return "".join(self._marked("".join(words), *manner) for manner, words in _gathered(pieces))

    def cell(self, cell: Cell) -> str:
        """The paragraphs of a cell: one as it is, several each in its own; "" when nothing is said."""
        said = [words for paragraph in cell.paragraphs if seen(words := self.say(paragraph))]
        return "".join(said) if len(said) < 2 else "".join(f"\n<p>{words}</p>" for words in said) + "\n"

    def _pieces(self, run: Run) -> Iterator[tuple[str, str, str]]:
        """The words with the style and the address of each part of a run."""
        words = _LINE_ENDS.sub("\n", tidy(run.words))
        href = self._target(run.href)
        if not seen(words):
            yield words, "", ""
            return
        yield self.style.opened(words) if run.style == "open" else words, run.style, href
        if run.style == "proposed":
            yield self.style.confirmed_later(self.lang), "to confirm", ""

    def _target(self, href: str) -> str:
        name = self.anchors.get(href.removeprefix("#")) if href.startswith("#") else ""
        return f"#{name}" if name else address(href)

    def _marked(self, words: str, style: str, href: str) -> str:
        inside = words.strip(" \t\n")
        lead, _, trail = words.partition(inside) if inside else (words, "", "")
        before, after = _TAGS[style]
        marked = f"{before}{_directed(_broken(inside))}{after}" if inside else ""
        linked = f'<a href="{href}">{marked}</a>' if href and inside else marked
        return _broken(lead) + linked + _broken(trail)


def _broken(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def _gathered(pieces: Iterator[tuple[str, str, str]]) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """Pieces of the same style and address that follow each other, as one."""
    for manner, same in groupby(pieces, lambda piece: piece[1:]):
        yield manner, [words for words, _, _ in same]
