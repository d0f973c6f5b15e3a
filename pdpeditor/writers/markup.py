"""Words as Markdown: emphasis and links where runs ask for them, everything else escaped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from pdpeditor.blocks import SCHEMES, Inline, Run
from pdpeditor.blocks import Style as RunStyle
from pdpeditor.text import Lang, clean
from pdpeditor.writers.style import Style

_SPACES = re.compile("[ \t]+")
_LINE_ENDS = re.compile(" ?[\n\u2028\u2029][ \n\u2028\u2029]*")
_ANYWHERE = re.compile(
    r"(?i)[\\`*_\[\]<>|~$]|(?<![0-9a-z])@|(?:(?<=https)|(?<=http)|(?<=ftp)|(?<=mailto)|(?<=xmpp)):|(?<=www)\.|(?<!\S)#|&(?=#|\w+;)"
)
_AT_START = re.compile(r"^(?:([#+=:-])|(\d{1,9})([.)])(?=\s|$))", re.MULTILINE)
_WEB = re.compile(r"https?://[0-9A-Za-z.:/?=%#+,;@_-]+")
_MAILBOX = re.compile(r"[0-9A-Za-z.+_-]+@[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?")
_SAFE = "!#$%&'*+,/:;=?@[]~-._"
_SIGNS = {"strong": "**", "emphasis": "*", "open": "*", "proposed": "*"}
_TAGS = {"**": "strong", "*": "em"}


def line(words: str) -> str:
    """The words of a title, a label, a name: on one line."""
    return _SPACES.sub(" ", tidy(words).replace("\n", " ")).strip(" ")


def escaped(words: str) -> str:
    """The words such that no Markdown reader takes any of them for markup."""
    return _AT_START.sub(_at_start, _ANYWHERE.sub(r"\\\g<0>", words))


def slug(title: str) -> str:
    """The anchor that GitHub gives to a heading."""
    kept = (c for c in title.lower() if c in " -_" or unicodedata.category(c)[0] in "LNM")
    return "".join(kept).replace(" ", "-")


def address(href: str) -> str:
    """An http, https or mailto address as it can stand in a file; "" for anything else."""
    spelled = "".join(clean(href).split())
    return quote(spelled, safe=_SAFE) if spelled.lower().startswith(SCHEMES) else ""


def tidy(words: str) -> str:
    """The words without control characters and repeated spaces; line ends stay, one at a time."""
    return _LINE_ENDS.sub("\n", _SPACES.sub(" ", clean(words)))


def signed(runs: Inline, style: Style, lang: Lang) -> list[Run]:
    """The runs with the signs of what is not settled, as few as they can be; what is left in the style `proposed` are
    the words that say so.
    """
    signs = (each for run in runs if run.words for each in _signed(run, style, lang))
    return [Run("".join(run.words for run in same), *key) for key, same in groupby(signs, _manner)]


def _signed(run: Run, style: Style, lang: Lang) -> Iterator[Run]:
    words = tidy(run.words)
    if run.style == "open" and words.strip():
        words = style.opened(words)
    yield Run(words, "" if run.style == "proposed" else run.style, run.href)
    if run.style == "proposed" and words.strip():
        yield Run(style.confirmed_later(lang), "proposed")


def _at_start(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"


@dataclass(frozen=True, slots=True)
class Words:
    """Writes runs in one language, with the signs of what is not settled and the anchors of the document."""

    style: Style
    lang: Lang
    anchors: dict[str, str]

    def of(self, runs: Inline) -> str:
        """The runs as one or several lines, of which none begins like a list or a heading."""
        return _AT_START.sub(_at_start, self.within(runs))

    def within(self, runs: Inline) -> str:
        """The runs as one or several lines inside others."""
        merged = signed(runs, self.style, self.lang)
        written = ""
        for number, run in enumerate(merged, 1):
            after = merged[number].words[:1] if number < len(merged) else ""
            written += self._written(run, written[-1:], after)
        lines = (each.strip(" ") for each in _LINE_ENDS.sub("\n", _SPACES.sub(" ", written)).split("\n"))
        return "\n".join(lines)

    def _written(self, run: Run, before: str, after: str) -> str:
        inside = run.words.strip()
        if not inside:
            return run.words
        lead, _, trail = run.words.partition(inside)
        marked = "\n".join(self._marked(each, run, lead or before, trail or after) for each in _lines(inside))
        return lead + marked + trail

    def _marked(self, words: str, run: Run, before: str, after: str) -> str:
        """The words of one line with their marks, escaped."""
        sign, inside = _SIGNS.get(run.style, ""), _ANYWHERE.sub(r"\\\g<0>", words)
        if sign:
            inside = _emphasised(inside, sign, before, after)
        target = self._target(run.href)
        if target and not run.style and _shown(words) == target:
            return f"<{words}>"
        return f"[{inside}]({target})" if target else inside

    def _target(self, href: str) -> str:
        if href.startswith("#"):
            return f"#{self.anchors[href[1:]]}" if href[1:] in self.anchors else ""
        return address(href)


def _lines(words: str) -> list[str]:
    return [each.strip() for each in words.split("\n") if each.strip()]


def _shown(words: str) -> str:
    """Where these words lead when they are an address that needs no other words; "" for any others."""
    if _WEB.fullmatch(words):
        return words
    return f"mailto:{words}" if _MAILBOX.fullmatch(words) else ""


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
