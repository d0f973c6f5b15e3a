"""What a builder writes from: the dossier, the language and the day; and what it is allowed to see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pdpeditor.blocks import Inline, Run, inline, origin_of
from pdpeditor.documents.wording import say, sentences
from pdpeditor.facts import catalogue
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import Record, field_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import show, title
from pdpeditor.text import THIN, Lang, Text, other

AND = Text(" et ", " and ")
APART = Text(f"{THIN}; ", "; ")


@dataclass(frozen=True, slots=True)
class Draft:
    """One document being written, in one language, as of one day, with the sentences of one file of wording."""

    dossier: Reading
    lang: Lang
    day: date
    wording: str

    def say(self, key: str, **values: str | Inline) -> Inline:
        """A sentence of the wording, filled."""
        return say(sentences(self.wording)[key], self.lang, **values)

    def told(self, key: str, **values: str | Inline) -> Inline:
        """A sentence of the wording, filled; () when one of the values is not known."""
        return self.say(key, **values) if all(values.values()) else ()

    def words(self, key: str, **values: str | Inline) -> str:
        """A sentence of the wording, filled, without markup: a title, a label."""
        return "".join(run.words for run in self.say(key, **values))

    def show(self, record: Record, name: str) -> str:
        """The value of a field in words; "" when nothing was entered."""
        return show(self.dossier, record, field_of(type(record), name), self.lang)

    def public(self, record: Record, name: str) -> str:
        """The value of a field in words, if anybody may see it. Raises ValueError for an internal field."""
        field = field_of(type(record), name)
        if not field.public:
            raise ValueError(f"{type(record).__name__}.{name} is internal")
        return show(self.dossier, record, field, self.lang)

    def value(self, record: Record, name: str) -> Inline:
        """A public answer as a line; () when nothing was entered or when the question does not matter here.

        An answer that nobody has confirmed is in the style of its own; words that stand in the other language only are
        shown as open. Raises ValueError for an internal field.
        """
        words = self.public(record, name)
        field, state = field_of(type(record), name), self._state(record, name)
        if state == "not-applicable" or not relevant(record, field):
            return ()
        origin = origin_of(record.id, name)
        if words:
            return inline(words, "proposed" if state == "proposed" else "", origin=origin)
        if not self.has(record, name):
            return ()
        return inline(show(self.dossier, record, field, other(self.lang)), "open", origin=origin)

    def phrase(self, record: Record, name: str, part: str = "phrase") -> Inline:
        """A public choice as a sentence says it: that part of its facts, listed; () as for `value`."""
        line = self.value(record, name)
        if not line:
            return ()
        field, chosen = field_of(type(record), name), getattr(record, name)
        keys = chosen if isinstance(chosen, tuple) else (chosen,)
        said = self.list(phrase_of(field.of, key, self.lang, part) for key in keys)
        return inline(said, line[0].style, origin=line[0].origin)

    def has(self, record: Record, name: str) -> bool:
        """Whether a column holds an answer, in one language at least."""
        return not field_of(type(record), name).kind.empty(getattr(record, name))

    def several(self, lines: Iterable[Inline]) -> Inline:
        """Several lines as a list: « a, b et c », "a, b and c"; the same words twice count once."""
        once = list(dict.fromkeys(line for line in lines if line))
        return (*joined(once[:-1]), *inline(AND[self.lang]), *once[-1]) if len(once) > 1 else joined(once)

    def apart(self, lines: Iterable[Inline]) -> Inline:
        """Several lines that hold commas themselves, as one; the same words twice count once."""
        return joined(dict.fromkeys(lines), APART[self.lang])

    def _state(self, record: Record, name: str) -> str:
        mark = self.dossier.marks(record).get(name)
        return mark.state if mark else ""

    def title(self, record: Record) -> str:
        """What a record is called."""
        return title(self.dossier, record, self.lang)

    def titles(self, records: Iterable[Record]) -> str:
        """What several records are called, as a list in words."""
        return self.list(self.title(record) for record in records)

    def list(self, words: Iterable[str]) -> str:
        """Several words as a list: « a, b et c », "a, b and c"; the same words twice count once."""
        several = [word for word in dict.fromkeys(words) if word]
        return ", ".join(several[:-1]) + AND[self.lang] + several[-1] if len(several) > 1 else "".join(several)


def phrase_of(name: str, key: str, lang: Lang, part: str = "phrase") -> str:
    """How a sentence says a key of a list: its phrase (or another part of the fact), or its label where it has none."""
    fact = catalogue(name).get(key)
    return (fact.text(part)[lang] or fact.label[lang]) if fact else key


def joined(parts: Iterable[Inline], separator: str = ", ") -> Inline:
    """Several lines as one."""
    runs: list[Run] = []
    for part in parts:
        if part:
            runs += [*inline(separator), *part] if runs else part
    return tuple(runs)


def link(url: str) -> Inline:
    """An address that leads where it says; anything but http, https or an e-mail stays plain words."""
    return (Run(url, href=_href(url)),)


def _href(url: str) -> str:
    if url.startswith(("https://", "http://")):
        return url
    return f"mailto:{url}" if "@" in url and " " not in url else ""
