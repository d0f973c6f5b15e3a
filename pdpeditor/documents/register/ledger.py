"""What a register is written from: a draft that remembers names, and the words for what is missing or set aside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import singledispatch

from pdpeditor.blocks import Cell, Inline, Run, inline
from pdpeditor.documents.draft import Draft, joined
from pdpeditor.fields import snake
from pdpeditor.records import RECORDS, DataSubject, DataUse, Measure, Party, Record, Source, Transfer
from pdpeditor.records.record import field_of, fields_of
from pdpeditor.text import THIN, Text

_SEMICOLON = Text(f"{THIN}; ", "; ")


@dataclass(frozen=True, slots=True)
class Ledger(Draft):
    """A register being written. `numbers` is the rank of each data use in its activity."""

    numbers: Mapping[str, int]
    names: dict[str, Inline] = field(default_factory=dict)
    said: dict[str, Inline] = field(default_factory=dict)
    periods: dict[str, Cell] = field(default_factory=dict)

    def say(self, key: str, **values: str | Inline) -> Inline:
        """A sentence of the wording, filled; one that has nothing to fill is read once."""
        if values:
            return Draft.say(self, key, **values)
        if key not in self.said:
            self.said[key] = Draft.say(self, key)
        return self.said[key]

    def name(self, record: Record) -> Inline:
        """What a record is called where another one mentions it."""
        known = self.names.get(record.id)
        if known is None:
            known = self.names[record.id] = called(record, self)
        return known

    def mention(self, records: Iterable[Record]) -> Inline:
        """Several records, one after the other; names can hold commas, so semicolons part them."""
        return self.series(self.name(record) for record in records)

    def series(self, parts: Iterable[Inline]) -> Inline:
        """Several lines as one, parted by semicolons; the same words twice count once."""
        return joined(dict.fromkeys(parts), _SEMICOLON[self.lang])

    def target(self, of: str, key: str) -> Inline:
        """What the record is called that a link leads to, by the name of its class and its key."""
        known = self.names.get(key)
        if known is None:
            found = self.dossier.get(RECORDS[snake(of)], key)
            return self.name(found) if found else missing(self)
        return known

    def heading(self, record: Record) -> str:
        """What a record is called in a heading."""
        return "".join(run.words for run in self.name(record))


def missing(ledger: Ledger) -> Inline:
    """What stands where a question is not answered."""
    return inline(ledger.words("mark.open"), "open")


def untranslated(ledger: Ledger) -> Inline:
    """What stands where an answer is written in the other language only."""
    return inline(ledger.words("mark.translate"), "open")


def set_aside(ledger: Ledger, why: str) -> Inline:
    """What stands where somebody said that a question does not apply."""
    return ledger.say("mark.aside", why=why) if why.strip() else ledger.say("mark.aside-bare")


def gap(ledger: Ledger, key: str, **values: str) -> Inline:
    """An open point that no single field holds: nothing at all was written down."""
    return inline(ledger.words(f"gap.{key}", **values), "open")


_NAMED_BY: dict[type[Record], tuple[str, ...]] = {DataSubject: ("name", "category"), Source: ("name", "category")}
"""The fields that name a record where its own words say more than its first one."""


def naming(record: Record) -> str:
    """The field that gives a record its name: the first of those that can which somebody has answered."""
    cls = type(record)
    names = _NAMED_BY.get(cls) or cls.titled or tuple(field.name for field in fields_of(cls) if field.listed)
    return next((name for name in names if not field_of(cls, name).kind.empty(getattr(record, name))), "")


@singledispatch
def called(record: Record, ledger: Ledger) -> Inline:
    """What a record is called, or the words that say that it has no name, or none in this language."""
    name = naming(record)
    words = ledger.show(record, name) if name else ""
    if words:
        return inline(words)
    return untranslated(ledger) if name else missing(ledger)


@called.register
def _(record: DataUse, ledger: Ledger) -> Inline:
    category = ledger.show(record, "category") or ledger.words("untitled")
    return inline(f"{ledger.numbers[record.id]}. {category}")


@called.register
def _(record: Measure, ledger: Ledger) -> Inline:
    name = called.dispatch(Record)(record, ledger)
    return ledger.say("measure.planned", name=name) if record.state == "planned" else name


@called.register
def _(record: Transfer, ledger: Ledger) -> Inline:
    party = ledger.dossier.get(Party, record.party_id)
    country = ledger.show(record, "country")
    known = inline(country) if country else missing(ledger)
    return (*ledger.name(party), Run(" → "), *known) if party else known
