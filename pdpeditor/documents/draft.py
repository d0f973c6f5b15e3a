"""What a builder writes from: the dossier, the language and the day; and what it is allowed to see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from pdpeditor.blocks import Inline, Run, inline
from pdpeditor.documents.wording import say, sentences
from pdpeditor.fields import Field
from pdpeditor.records.record import Record, field_of, fields_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import show, title
from pdpeditor.text import Lang, Text

R = TypeVar("R", bound=Record)

AND = Text(" et ", " and ")


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


def joined(parts: Iterable[Inline], separator: str = ", ") -> Inline:
    """Several lines as one."""
    runs: list[Run] = []
    for part in parts:
        if part:
            runs += [*inline(separator), *part] if runs else part
    return tuple(runs)


def fields_with_values(draft: Draft, record: Record) -> list[tuple[Field, str]]:
    """The declared fields of a record, each with its value in words."""
    return [(field, show(draft.dossier, record, field, draft.lang)) for field in fields_of(type(record))]


def link(url: str) -> Inline:
    """An address that leads where it says; anything but http, https or an e-mail stays plain words."""
    return (Run(url, href=_href(url)),)


def _href(url: str) -> str:
    if url.startswith(("https://", "http://")):
        return url
    return f"mailto:{url}" if "@" in url and " " not in url else ""


def any_of(record: Any, *names: str) -> bool:
    """Whether one of these columns holds an answer."""
    return any(getattr(record, name) for name in names)
