"""What a register is written from: a draft that remembers names, and the words for what is missing or set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import singledispatch

from pdpeditor.blocks import Inline, Run, inline
from pdpeditor.documents.draft import Draft, joined
from pdpeditor.fields import snake
from pdpeditor.records import RECORDS, DataUse, Measure, Party, Record, Transfer
from pdpeditor.records.record import field_of, fields_of
from pdpeditor.text import NBSP, THIN, Text, polish

WAITING = ("open", "proposed")
"""The styles of what is not answered or not confirmed yet."""

BETWEEN = f"{NBSP}· "
"""What parts short answers on one line; it never begins a line."""

_SEMICOLON = Text(f"{THIN}; ", "; ")


@dataclass(frozen=True, slots=True)
class Ledger(Draft):
    """A register being written. `numbers` is the rank of each purpose and of each data use in its activity."""

    numbers: Mapping[str, int]
    names: dict[str, Inline] = field(default_factory=dict)
    said: dict[str, Inline] = field(default_factory=dict)
    plain: dict[str, str] = field(default_factory=dict)
    labels: dict[str, Inline] = field(default_factory=dict)
    shared: dict[str, tuple[Inline, ...]] = field(default_factory=dict)

    def say(self, key: str, **values: str | Inline) -> Inline:
        """A sentence of the wording, filled; one that has nothing to fill is read once."""
        if values:
            return Draft.say(self, key, **values)
        if key not in self.said:
            self.said[key] = Draft.say(self, key)
        return self.said[key]

    def words(self, key: str, **values: str | Inline) -> str:
        """A sentence of the wording, filled, without markup; one that has nothing to fill is read once."""
        if values:
            return Draft.words(self, key, **values)
        if key not in self.plain:
            self.plain[key] = Draft.words(self, key)
        return self.plain[key]

    def once(self, key: str, lines: Callable[[], tuple[Inline, ...]]) -> tuple[Inline, ...]:
        """What many sheets say in the same words, written once."""
        if key not in self.shared:
            self.shared[key] = lines()
        return self.shared[key]

    def name(self, record: Record) -> Inline:
        """What a record is called where another one mentions it."""
        known = self.names.get(record.id)
        if known is None:
            known = self.names[record.id] = called(record, self)
        return known

    def labelled(self, label: str, line: Inline) -> Inline:
        """What is said after its label."""
        if label not in self.labels:
            self.labels[label] = self.say("answer", label=label, answer="")
        return (*self.labels[label], *line)

    def mention(self, records: Iterable[Record]) -> Inline:
        """Several records, one after the other; names can hold commas, so semicolons part them."""
        return self.series(self.name(record) for record in records)

    def uses(self, uses: Iterable[DataUse]) -> Inline:
        """Several data uses, those of the same category together: « 2, 3. Coordonnées »."""
        groups: dict[str, list[str]] = {}
        for use in uses:
            groups.setdefault(_category(self, use), []).append(str(self.numbers[use.id]))
        return self.series(inline(f"{', '.join(numbers)}. {category}") for category, numbers in groups.items())

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


def set_aside(ledger: Ledger, why: Text) -> Inline:
    """What stands where somebody said that a question does not apply."""
    if not why:
        return ledger.say("mark.aside-bare")
    reason = polish(why[ledger.lang], ledger.lang)
    return ledger.say("mark.aside", why=inline(reason) if reason.strip() else untranslated(ledger))


def gap(ledger: Ledger, key: str, **values: str) -> Inline:
    """An open point that no single field holds: nothing at all was written down."""
    return inline(ledger.words(f"gap.{key}", **values), "open")


def naming(cls: type[Record]) -> tuple[str, ...]:
    """The fields that can give a record its name, the best one first."""
    return cls.titled or tuple(field.name for field in fields_of(cls) if field.listed)


@singledispatch
def called(record: Record, ledger: Ledger) -> Inline:
    """What a record is called, or the words that say that it has no name, or none in this language."""
    cls = type(record)
    name = next((name for name in naming(cls) if not field_of(cls, name).kind.empty(getattr(record, name))), "")
    words = ledger.show(record, name) if name else ""
    if words:
        return inline(words)
    return untranslated(ledger) if name else missing(ledger)


@called.register
def _(record: DataUse, ledger: Ledger) -> Inline:
    return inline(f"{ledger.numbers[record.id]}. {_category(ledger, record)}")


def _category(ledger: Ledger, use: DataUse) -> str:
    return ledger.show(use, "category") or ledger.words("untitled")


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
