"""Words as Markdown: emphasis and links where runs ask for them, everything else escaped."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from pdpeditor.blocks import Inline, Run
from pdpeditor.blocks import Style as RunStyle
from pdpeditor.text import NBSP, Lang, clean
from pdpeditor.writers.style import Style

_SPACES = re.compile("[ \t]+")
_LINE_ENDS = re.compile(" ?[\n\u2028\u2029][ \n\u2028\u2029]*")
_ANYWHERE = re.compile(
    r"(?i)[\\`*_\[\]<>|~$@]|(?:(?<=https)|(?<=http)|(?<=ftp)|(?<=mailto)|(?<=xmpp)):|(?<=www)\.|&(?=#|\w+;)"
)
_AT_START = re.compile(r"^(?:([#+=:-])|(\d{1,9})([.)])(?=\s|$))", re.MULTILINE)
_SCHEMES = ("http://", "https://", "mailto:")
_SAFE = "!#$%&'*+,/:;=?@[]~-._"
_SIGNS = {"strong": "**", "emphasis": "*", "open": "*"}
_TAGS = {"**": "strong", "*": "em"}


def line(words: str) -> str:
    """The words of a title, a label, a name: on one line."""
    return _SPACES.sub(" ", _tidy(words).replace("\n", " ")).strip(" ")


def escaped(words: str) -> str:
    """The words such that no Markdown reader takes any of them for markup."""
    return _AT_START.sub(_at_start, _ANYWHERE.sub(r"\\\g<0>", words))


def slug(title: str) -> str:
    """The anchor that GitHub gives to a heading."""
    kept = (c for c in title.lower() if c in " -_" or unicodedata.category(c)[0] in "LNM")
    return "".join(kept).replace(" ", "-")


def _at_start(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"


def _tidy(words: str) -> str:
    return _LINE_ENDS.sub("\n", _SPACES.sub(" ", clean(words)))


@dataclass(frozen=True, slots=True)
class Words:
    """Writes runs in one language, with the signs of what is not settled and the anchors of the document."""

    style: Style
    lang: Lang
    anchors: dict[str, str]

    def of(self, runs: Inline) -> str:
        """The runs as one or several lines."""
        signed = (self._signed(run) for run in runs if run.words)
        merged = [Run("".join(run.words for run in same), *key) for key, same in groupby(signed, _manner)]
        written = ""
        for run, after in zip(merged, [*merged[1:], Run("")], strict=True):
            written += self._written(run, written[-1:], after.words[:1])
        lines = (each.strip(" ") for each in _LINE_ENDS.sub("\n", _SPACES.sub(" ", written)).split("\n"))
        return _AT_START.sub(_at_start, "\n".join(lines))

    def _signed(self, run: Run) -> Run:
        words = _tidy(run.words)
        if run.style == "open":
            words = f"{self.style.open_sign}{NBSP}{words}"
        if run.style == "proposed":
            words = f"{words} ({self.style.proposed_words[self.lang]})"
        return Run(words, run.style, run.href)

    def _written(self, run: Run, before: str, after: str) -> str:
        inside = run.words.strip(" \n")
        if not inside:
            return run.words
        lead, _, trail = run.words.partition(inside)
        marked = "\n".join(self._marked(each, run, lead or before, trail or after) for each in inside.split("\n"))
        return lead + marked + trail

    def _marked(self, words: str, run: Run, before: str, after: str) -> str:
        """The words of one line with their marks, escaped."""
        inside = _ANYWHERE.sub(r"\\\g<0>", words)
        sign = _SIGNS.get(run.style, "")
        if run.style == "proposed":
            inside = _with_sign(inside)
        if sign:
            inside = _emphasised(inside, sign, before, after)
        target = self._target(run.href)
        return f"[{inside}]({target})" if target else inside

    def _target(self, href: str) -> str:
        if href.startswith("#"):
            return f"#{self.anchors[href[1:]]}" if href[1:] in self.anchors else ""
        spelled = "".join(clean(href).split())
        return quote(spelled, safe=_SAFE) if spelled.lower().startswith(_SCHEMES) else ""


def _with_sign(words: str) -> str:
    """The last parenthesis, which is the sign, in italics."""
    start = words.rfind("(")
    return f"{words[:start]}*{words[start:]}*"


def _emphasised(words: str, sign: str, before: str, after: str) -> str:
    """The words between signs where a reader takes them for emphasis, between tags elsewhere."""
    opens = not _is_punctuation(words[0]) or not before or before.isspace() or _is_punctuation(before)
    closes = not _is_punctuation(words[-1]) or not after or after.isspace() or _is_punctuation(after)
    if opens and closes and before != "*" and after != "*":
        return f"{sign}{words}{sign}"
    return f"<{_TAGS[sign]}>{words}</{_TAGS[sign]}>"


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _manner(run: Run) -> tuple[RunStyle, str]:
    return run.style, run.href
