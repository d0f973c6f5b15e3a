"""Every answer of a dossier, folded to be searched: which records give which, kept up to date step by step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pdpeditor.records.record import (
    RECORDS,
    Association,
    Mark,
    Record,
    columns,
    field_of,
    fields_of,
    links_of,
    table_name,
)
from pdpeditor.store.steps import Step, values_of
from pdpeditor.text import Text, fold, in_both


@dataclass(slots=True, eq=False)
class Answer:
    """What some records answer to one question: the words in both languages, folded, and the keys of those records.

    A link says `leads_to`, the key of a record whose words it is found by. With `aside`, the words are why the
    question is not applicable, or what else is noted about it. `names` says that the records are called by it.
    """

    table: str
    question: str
    folded: str
    leads_to: str = ""
    aside: bool = False
    names: bool = False
    keys: list[str] = field(default_factory=list)

    @property
    def said(self) -> tuple[str, str, str, bool]:
        """What two answers have in common when they are the same."""
        return self.table, self.question, self.leads_to or self.folded, self.aside


Given = tuple[Answer, str]
"""An answer, and the key of a record that gives it."""
Values = Mapping[str, Any] | sa.RowMapping


@cache
def naming(cls: type[Record]) -> tuple[str, ...]:
    """The fields by which records of a class are called."""
    return cls.titled or tuple(field.name for field in fields_of(cls) if field.listed)


class Answers:
    """The answers by what they say. Made by another thread from a snapshot, it follows the dossier step by step."""

    def __init__(self, session: Session, tell: Callable[[int, int], object] = lambda done, total: None) -> None:
        self.tables: dict[str, str] = {}
        self._known: dict[tuple[str, str, str, bool], Answer] = {}
        self._leading: dict[str, list[Answer]] = defaultdict(list)
        self._marks: dict[str, dict[str, Any]] = {}
        classes = _read_in_order()
        for number, cls in enumerate(classes):
            tell(number, len(classes))
            for row in _rows(session, cls):
                self._put(cls, row["id"], row)

    def find(self, words: Iterable[str]) -> list[Answer]:
        """The answers in which each of these folded words is found."""
        found: Iterable[Answer] = self._known.values()
        for word in sorted(words, key=len, reverse=True):
            found = [answer for answer in found if word in answer.folded]
        said = [answer for answer in found if answer.keys]
        led = {id(link): link for one in said if one.names for key in one.keys for link in self._leading.get(key, ())}
        return [*said, *(link for link in led.values() if link.keys)]

    def follow(self, step: Step) -> None:
        """Become as the dossier is after a step."""
        for change in step.changes:
            cls = RECORDS[change.table]
            if change.before is not None:
                self._take(cls, change.key, values_of(cls, change.before))
            if change.after is not None:
                self._put(cls, change.key, values_of(cls, change.after))
            elif cls is not Mark:
                self.tables.pop(change.key, None)

    def _put(self, cls: type[Record], key: str, values: Values) -> None:
        if cls is Mark:
            values = self._marks[key] = {**self._marks.get(key, {}), **values}
        elif not issubclass(cls, Association):
            self.tables.setdefault(key, table_name(cls))
        for answer, giver in self._given(cls, key, values):
            known = self._known.setdefault(answer.said, answer)
            if known is answer and answer.leads_to:
                self._leading[answer.leads_to].append(answer)
            known.keys.append(giver)

    def _take(self, cls: type[Record], key: str, values: Values) -> None:
        if cls is Mark:
            values = self._marks.pop(key, values)
        for answer, giver in self._given(cls, key, values):
            known = self._known.get(answer.said)
            if known and giver in known.keys:
                known.keys.remove(giver)

    def _given(self, cls: type[Record], key: str, values: Values) -> Iterator[Given]:
        if cls is Mark:
            yield from self._noted(values)
        elif issubclass(cls, Association):
            yield from _linked(cls, values)
        else:
            yield from ((answer, key) for answer in _answers(cls, values))

    def _noted(self, values: Values) -> Iterator[Given]:
        table = self.tables.get(values.get("record", ""))
        why = values.get("why")
        if table and why:
            yield Answer(table, values["field"], _folded(why), aside=True), values["record"]


def _read_in_order() -> list[type[Record]]:
    told = [cls for cls in RECORDS.values() if fields_of(cls)]
    linked = [links.row for cls in told for links in links_of(cls).values()]
    return [*told, *linked, Mark]


def _rows(session: Session, cls: type[Record]) -> Iterable[sa.RowMapping]:
    table = cls.table()
    query = sa.select(*(table.c[column.name] for column in columns(cls))).order_by(table.c.position, table.c.id)
    return session.execute(query).yield_per(500).mappings()


def _answers(cls: type[Record], values: Values) -> Iterator[Answer]:
    table, called = table_name(cls), naming(cls)
    for one in fields_of(cls):
        value, kind = values.get(one.name), one.kind
        if value is None or kind.name == "flag" or kind.empty(value):
            continue
        names = one.name in called
        if kind.name == "link":
            yield Answer(table, one.name, "", leads_to=value, names=names)
        else:
            yield Answer(table, one.name, _words(cls, one.name, value), names=names)


@lru_cache(512)
def _words(cls: type[Record], name: str, value: Any) -> str:
    """An answer in both languages, folded; many records answer the same."""
    if isinstance(value, Text):
        return _folded(value)
    asked = field_of(cls, name)
    return _folded(in_both(lambda lang: asked.show(value, lang)))


def _linked(cls: type[Record], values: Values) -> Iterator[Given]:
    owner, name = _association_fields()[table_name(cls)]
    if "owner_id" in values and "target_id" in values:
        yield Answer(owner, name, "", leads_to=values["target_id"]), values["owner_id"]


@cache
def _association_fields() -> dict[str, tuple[str, str]]:
    """The table and field whose Links each association keeps."""
    return {
        table_name(links.row): (table, name) for table, cls in RECORDS.items() for name, links in links_of(cls).items()
    }


def _folded(words: Text) -> str:
    return fold(words.fr) if words.fr == words.en else fold(f"{words.fr}\n{words.en}")
