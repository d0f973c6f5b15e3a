"""What a rule sees of the dossier around its record, as of a day; a Noting look notes what it showed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from pdpeditor.facts import Fact, catalogue
from pdpeditor.records.record import Mark, Record, table_name
from pdpeditor.store.reading import Reading

R = TypeVar("R", bound=Record)

Token = tuple[str, str]
"""What an outcome rests on besides the record itself: ("row", key), ("parts", owner) for its parts with all that they
hold and for its links, ("all", table), ("marks", record), ("linking", target)."""


@dataclass(slots=True)
class Look:
    """Read access for rules. `day` is the day as of which the law is applied."""

    reading: Reading
    day: date

    def get(self, cls: type[R], key: str | None) -> R | None:
        """The record of that key, if it exists."""
        return self.reading.get(cls, key)

    def one(self, cls: type[R]) -> R:
        """The record of a class of which a dossier has exactly one."""
        return self.reading.one(cls)

    def all(self, cls: type[R]) -> list[R]:
        """All the records of a class."""
        return self.reading.all(cls)

    def parts(self, owner: Record, cls: type[R]) -> list[R]:
        """The records of a class that are parts of this one."""
        return self.reading.parts(owner, cls)

    def linked(self, record: Record, name: str) -> list[Any]:
        """The records that one of its Links leads to."""
        return self.reading.linked(record, name)

    def linking(self, record: Record) -> list[Record]:
        """The records that lead to this one."""
        return self.reading.linking(record)

    def marks(self, record: Record) -> dict[str, Mark]:
        """What is marked on each field of a record."""
        return self.reading.marks(record)

    def aside(self, record: Record, name: str) -> bool:
        """Whether somebody said that a question does not apply to this record."""
        mark = self.marks(record).get(name)
        return mark is not None and mark.state == "not-applicable"

    def fact(self, name: str, key: str | None) -> Fact | None:
        """The fact of a list that a key names, if there is one."""
        return catalogue(name).get(key or "")


@dataclass(slots=True)
class Noting(Look):
    """A look that notes in `tokens` what it showed."""

    tokens: set[Token] = field(default_factory=set)
    _known: dict[Token, Token] = field(default_factory=dict)
    _several: dict[tuple[Token, ...], tuple[Token, ...]] = field(default_factory=dict)

    def noted(self) -> tuple[Token, ...]:
        """What it showed since it was last asked; the same again is the same object again."""
        if not self.tokens:
            return ()
        tokens = tuple(self._known.setdefault(token, token) for token in sorted(self.tokens))
        self.tokens.clear()
        return self._several.setdefault(tokens, tokens)

    def get(self, cls: type[R], key: str | None) -> R | None:
        if key is None:
            return None
        self.tokens.add(("row", key))
        found = self.reading.get(cls, key)
        if found is not None:
            self._show((found,))
        return found

    def one(self, cls: type[R]) -> R:
        return self._shown([self.reading.one(cls)])[0]

    def all(self, cls: type[R]) -> list[R]:
        self.tokens.add(("all", table_name(cls)))
        found = self.reading.all(cls)
        self._show(found)
        return found

    def parts(self, owner: Record, cls: type[R]) -> list[R]:
        self.tokens.add(("parts", owner.id))  # what changes in a part changes this too
        found = self.reading.parts(owner, cls)
        self._show(found)
        return found

    def linked(self, record: Record, name: str) -> list[Any]:
        self.tokens.add(("parts", record.id))
        return self._shown(self.reading.linked(record, name))

    def linking(self, record: Record) -> list[Record]:
        self.tokens.add(("linking", record.id))
        return self._shown(self.reading.linking(record))

    def marks(self, record: Record) -> dict[str, Mark]:
        self.tokens.add(("marks", record.id))
        return self.reading.marks(record)

    def _shown(self, found: list[R]) -> list[R]:
        for record in found:
            self.tokens.add(("row", record.id))
        self._show(found)
        return found

    def _show(self, records: Iterable[Record]) -> None:
        """What a look that remembers records does with them."""


@dataclass(slots=True)
class Showing(Noting):
    """A look that also keeps in `rows` the records it showed."""

    rows: dict[str, Record] = field(default_factory=dict)

    def _show(self, records: Iterable[Record]) -> None:
        self.rows.update((record.id, record) for record in records)
