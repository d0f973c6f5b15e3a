"""What a reader can choose about the look of what is printed: the colours and the words of the signs."""

from __future__ import annotations

from dataclasses import dataclass

from pdpeditor.text import NBSP, Lang, Text

_TO_BE_CONFIRMED = Text("à confirmer", "to be confirmed")
_NOTHING = Text()


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as a PNG file, its size in pixels, and the words for those who do not see it."""

    png: bytes
    width: int
    height: int
    words: str


@dataclass(frozen=True, slots=True)
class Style:
    """Colours as #RRGGBB (those of words read at 4.5:1 or more on white, `pale` on the band), the signs of what is not
    settled yet, and the identity of who prints: a name, a logo, a line at the foot of each page.
    """

    ink: str = "#1B1F29"
    band: str = "#1F2F4F"
    accent: str = "#8A6D3B"
    quiet: str = "#5B6475"
    link: str = "#1F4E8C"
    alert: str = "#9B2C1F"
    hairline: str = "#C8CFDA"
    tint: str = "#F9F7F2"
    pale: str = "#C9D2E3"
    open_sign: str = "☐"
    proposed_words: Text = _TO_BE_CONFIRMED
    name: str = ""
    logo: Logo | None = None
    footer: Text = _NOTHING

    def opened(self, words: str) -> str:
        """The words of an open point, its sign before the first of them."""
        rest = words.lstrip()
        return f"{words[: len(words) - len(rest)]}{self.open_sign}{NBSP}{rest}"

    def confirmed_later(self, lang: Lang) -> str:
        """The words that follow a proposed answer."""
        return f" ({self.proposed_words[lang]})"


LETTERS = ("policy", "notice", "mention", "glance", "legal-notice", "cookies")
"""The kinds of documents that are read like a letter; all others are consulted like a file."""

DEFAULT = Style()
