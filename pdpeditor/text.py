"""The same words in French and English, and the typography each language asks for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Lang = Literal["fr", "en"]
LANGS: tuple[Lang, ...] = ("fr", "en")

NBSP = "\u00a0"
THIN = "\u202f"


def clean(words: str) -> str:
    """The words without what no document can hold: NUL, other control characters, lone surrogates, non-characters.

    Line ends become "\\n", tabs stay, composed accents are used (Unicode NFC).
    """
    if words.isprintable() and unicodedata.is_normalized("NFC", words):
        return words
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", _LINE_END.sub("\n", words)))


_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LAST_OF_PLANES = "".join(chr(plane | last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
_UNPRINTABLE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST_OF_PLANES}]")


def other(lang: Lang) -> Lang:
    """The other of the two languages."""
    return "en" if lang == "fr" else "fr"


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in French and English; an empty side is an empty side, never a fallback.

    `agreed` holds the fingerprints (French, English) of the two sides when they last said the same thing;
    it is None while they still do.
    """

    fr: str = ""
    en: str = ""
    agreed: tuple[str, str] | None = None

    def __getitem__(self, lang: Lang) -> str:
        return self.fr if lang == "fr" else self.en

    def __bool__(self) -> bool:
        return bool(self.fr.strip() or self.en.strip())

    def with_side(self, lang: Lang, words: str) -> Text:
        """This Text after somebody wrote one side: the other side becomes the older one, or is caught up with."""
        words = clean(words)
        if words == self[lang]:
            return self
        sides = {lang: words, other(lang): self[other(lang)]}
        if not self[lang].strip() or not sides["fr"].strip() or not sides["en"].strip() or self.older == lang:
            return Text(sides["fr"], sides["en"])
        agreed = self.agreed or (_fingerprint(self.fr), _fingerprint(self.en))
        now = (_fingerprint(sides["fr"]), _fingerprint(sides["en"]))
        return Text(sides["fr"], sides["en"], None if now == agreed else agreed)

    def confirmed(self) -> Text:
        """This Text once somebody has said that both sides say the same thing."""
        return Text(self.fr, self.en)

    @property
    def older(self) -> Lang | None:
        """The side that was left as it was when the other one was edited, if any."""
        if self.agreed is None:
            return None
        return "en" if _fingerprint(self.en) == self.agreed[1] else "fr"

    @property
    def missing(self) -> Lang | None:
        """The one empty side of a Text whose other side is written, if any."""
        if bool(self.fr.strip()) == bool(self.en.strip()):
            return None
        return "en" if self.fr.strip() else "fr"


def in_both(say: Callable[[Lang], str]) -> Text:
    """What a function says in French and in English."""
    return Text(say("fr"), say("en"))


def both(words: str) -> Text:
    """A Text whose two sides are the same words: a name, a number."""
    return Text(words, words)


def _fingerprint(words: str) -> str:
    from hashlib import sha256  # only where a translation is older: the first screen does without it

    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def fold(words: str) -> str:
    """The words lowercase and without accents, to search and to sort: "Étude" is found by "etude"."""
    return words.lower() if words.isascii() else words.translate(_FOLDED)


class _Folded(dict[int, str]):
    """What each letter is folded to, found once."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _bare(_bare(chr(code)).casefold())
        return folded


def _bare(words: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))


_FOLDED = _Folded({ord("œ"): "oe", ord("Œ"): "oe", ord("æ"): "ae", ord("Æ"): "ae", ord("’"): "'"})


_SPACE = "[ \u00a0\u2009\u202f]"
_KEPT = "\ufdd0"  # stands for an address while the words around it are polished; no document can hold it (see clean)
_ADDRESS = re.compile(
    rf"{_KEPT}"
    r"|\b(?:https?://|www\.|mailto:)[^\s<>«»“”\"]*[^\s<>«»“”\".,;:!?…)\]’']"
    r"|(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+"
)
_APOSTROPHE = re.compile(rf"(?<=\w)'(?=[\w«“\"{_KEPT}])|(?<=[sS])'(?=[\s,.;:!?)]|$)")
_ARTICLE = re.compile(r"\b([Aa]rt\.|[Aa]rticles?|[Nn]°|[Pp]\.) (?=[\dLRD])")
_STRAIGHT_QUOTES = re.compile(r'"([^"\n]+)"')
_OPEN_QUOTE = re.compile(rf"«{_SPACE}*")
_CLOSE_QUOTE = re.compile(rf"(?<!{_SPACE}){_SPACE}*»")
_HIGH = re.compile(rf"(?<=[^\s;:!?(\[«]){_SPACE}*([;:!?]+)(?=\s|$|[)»\]])")
_UNIT = re.compile(r"(\d) (?=(?:€|%|ans?\b|mois\b|jours?\b|heures?\b))")


_MAY_NEED_POLISH = re.compile(r"[^\w\s,()’-]|\d|rticle")


def polish(words: str, lang: Lang) -> str:
    """The words with their language's typography: apostrophes, quotation marks, and in French the spaces that must
    not break (before ; : ! ?, inside « », between a number and its unit). Web and e-mail addresses stay as they are.
    """
    if not _MAY_NEED_POLISH.search(words):
        return words
    addresses = iter(_ADDRESS.findall(words))
    polished = _polished(_ADDRESS.sub(_KEPT, words), lang)
    return re.sub(_KEPT, lambda _: next(addresses), polished)


def _polished(words: str, lang: Lang) -> str:
    words = words.replace("...", "…")
    words = _APOSTROPHE.sub("’", words)
    words = _ARTICLE.sub(rf"\1{NBSP}", words)
    if lang == "en":
        return _STRAIGHT_QUOTES.sub("“\\1”", words)
    words = _STRAIGHT_QUOTES.sub("« \\1 »", words)
    words = _OPEN_QUOTE.sub(f"«{NBSP}", words)
    words = _CLOSE_QUOTE.sub(f"{NBSP}»", words)
    words = _HIGH.sub(lambda found: (NBSP if found[1].startswith(":") else THIN) + found[1], words)
    return _UNIT.sub(rf"\1{NBSP}", words)
