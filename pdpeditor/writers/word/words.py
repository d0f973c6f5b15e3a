"""Words of a document as runs: their language, their style, their links, their line ends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from pdpeditor.blocks import Inline, Run
from pdpeditor.text import Lang
from pdpeditor.writers.markup import line, signed
from pdpeditor.writers.style import Style
from pdpeditor.writers.word.links import Links
from pdpeditor.writers.word.xml import element, text, value

LOCALES: Final[Mapping[Lang, str]] = {"fr": "fr-FR", "en": "en-GB"}
_STYLES = {"strong": "Strong", "emphasis": "Emphasis", "open": "OpenPoint", "proposed": "ToConfirm"}
_WEIGHTS = {"strong": "<w:b/>", "emphasis": "<w:i/>", "open": "<w:i/>"}
_SPECIAL = re.compile("([\n\u00ad\u2011])")
_SPECIALS = {"\n": "<w:br/>", "\u00ad": "<w:softHyphen/>", "\u2011": "<w:noBreakHyphen/>"}


@dataclass(frozen=True, slots=True)
class Hand:
    """What writes the words of one document: its language, its signs, the addresses it links to, and the bookmarks
    that its anchors stand for; `manner` is the paragraph style's variant, "" or that of a second language.
    """

    lang: Lang
    style: Style
    links: Links
    bookmarks: Mapping[str, str]
    manner: str = ""

    def second(self) -> Hand:
        """The same hand for words that stand under those of another language."""
        return replace(self, manner="Second")

    def paragraph(self, style: str, *inside: str, layout: str = "") -> str:
        """A paragraph in a style, with what is different in its layout."""
        return element("p", element("pPr", value("pStyle", style + self.manner), layout), *inside)

    def told(self, style: str, runs: Inline) -> str:
        """A paragraph of runs."""
        return self.paragraph(style, self.runs(runs))

    def titled(self, style: str, words: str) -> str:
        """A paragraph of words that stay on one line; none for no words."""
        said = self.line(words)
        return self.paragraph(style, said) if said else ""

    def line(self, words: str, style: str = "") -> str:
        """Words of a title, a label, a name."""
        return self.run(line(words), value("rStyle", style) if style else "")

    def runs(self, runs: Inline) -> str:
        """Runs with their emphasis, signs and links."""
        return "".join(self._linked(run) for run in signed(runs, self.style, self.lang))

    def run(self, words: str, look: str = "") -> str:
        """Words in one look."""
        if not words:
            return ""
        lang = value("lang", LOCALES[self.lang])
        return element("r", element("rPr", look, lang), *(_spelled(each) for each in _SPECIAL.split(words) if each))

    def _linked(self, run: Run) -> str:
        anchor = self.bookmarks.get(run.href[1:], "") if run.href.startswith("#") else ""
        key = self.links.key(run.href) if run.href and not anchor else ""
        if not anchor and not key:
            return self.run(run.words, value("rStyle", _STYLES[run.style]) if run.style else "")
        words = self.run(run.words, value("rStyle", "Hyperlink") + _WEIGHTS.get(run.style, ""))
        where = f'w:anchor="{anchor}"' if anchor else f'r:id="{key}"'
        return f'<w:hyperlink {where} w:history="1">{words}</w:hyperlink>' if words else ""


def _spelled(words: str) -> str:
    return _SPECIALS.get(words) or f'<w:t xml:space="preserve">{text(words)}</w:t>'
