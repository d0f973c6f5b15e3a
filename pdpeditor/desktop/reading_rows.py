"""Reading lists out of a dossier's tables: plain SQL by the plan, whoever asks the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pdpeditor.desktop.plan import Asked, Plan, Sheet
from pdpeditor.kinds import KINDS
from pdpeditor.text import Lang, fold

Ask = Callable[[str, tuple[str, ...]], Iterable[Sequence[Any]]]
"""Puts a query with its values to the database."""


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a list: its key, its answers in words, and all of them folded for searching."""

    key: str
    words: tuple[str, ...]
    folded: str


Rows = list[Row]


def rows(ask: Ask, plan: Plan, table: str, lang: Lang, where: Mapping[str, str]) -> list[Row]:
    """The rows of a class's list, in order; `where` keeps those with these values in these columns."""
    sheet = plan.sheets[table]
    found = _in_words(ask, plan, sheet, sheet.listed, lang, _kept(where))
    return [Row(key, words, fold("\n".join(words))) for key, words in found]


def titles(ask: Ask, plan: Plan, table: str, lang: Lang, where: Mapping[str, str]) -> dict[str, str]:
    """What the records of a class are called, by key, in order: the first answer of their titled fields."""
    return _titles(ask, plan, table, lang, _kept(where))


def count(ask: Ask, table: str) -> int:
    """How many records a table holds."""
    return int(next(iter(ask(f"SELECT count(*) FROM {table}", ())))[0])


@dataclass(frozen=True, slots=True)
class _Kept:
    """Which rows of a table are wanted: a condition in SQL, "" for all of them, and its values."""

    condition: str
    values: tuple[str, ...]

    def within(self, column: str, query: str) -> _Kept:
        """The rows whose column holds something that a query gives for these rows."""
        return _Kept(f"{column} IN ({query} WHERE {self.condition})", self.values) if self.condition else self


def _kept(where: Mapping[str, str]) -> _Kept:
    values = tuple(value.replace("-", "") for value in where.values())
    return _Kept(" AND ".join(f"{column} = ?" for column in where), values)


def _query(columns: str, table: str, kept: _Kept, order: str) -> str:
    return f"SELECT {columns} FROM {table}{f' WHERE {kept.condition}' if kept.condition else ''} ORDER BY {order}"


def _titles(ask: Ask, plan: Plan, table: str, lang: Lang, kept: _Kept) -> dict[str, str]:
    sheet = plan.sheets[table]
    found = _in_words(ask, plan, sheet, sheet.titled, lang, kept)
    return {key: next(filter(None, words), "") for key, words in found}


def _in_words(
    ask: Ask, plan: Plan, sheet: Sheet, asked: tuple[Asked, ...], lang: Lang, kept: _Kept
) -> list[tuple[str, tuple[str, ...]]]:
    shows = [_column(ask, plan, sheet, one, lang, kept) for one in asked]
    stored = [one.name for one in asked if one.kind != "links"]
    places = {name: number for number, name in enumerate(stored, 1)}
    places |= {one.name: 0 for one in asked if one.kind == "links"}
    query = _query(", ".join(["id", *stored]), sheet.table, kept, "position, id")
    both = [(show, places[one.name]) for show, one in zip(shows, asked, strict=True)]
    return [(_key(row[0]), tuple(show(row[place]) for show, place in both)) for row in ask(query, kept.values)]


_key: Callable[[str], str] = KINDS["link"].read


def _column(ask: Ask, plan: Plan, sheet: Sheet, asked: Asked, lang: Lang, kept: _Kept) -> Callable[[Any], str]:
    """What puts the value of one column in words; for Links, the key of the record."""
    if asked.kind == "links":
        links = kept.within("owner_id", f"SELECT id FROM {sheet.table}")
        linked = _linked(ask, plan, sheet.links[asked.name], asked.of, lang, links)
        return lambda stored: linked.get(stored, "")
    if asked.kind == "link":
        targets = kept.within("id", f"SELECT {asked.name} FROM {sheet.table}")
        called = _titles(ask, plan, plan.named[asked.of].table, lang, targets)
        return lambda stored: called.get(_key(stored), "")
    return _Said(asked, lang).__getitem__


class _Said(dict[Any, str]):
    """Stored values in words; what comes often is put in words once."""

    def __init__(self, asked: Asked, lang: Lang) -> None:
        super().__init__()
        self.kind, self.of, self.lang = KINDS[asked.kind], asked.of, lang

    def __missing__(self, stored: Any) -> str:
        value = self.kind.read(stored)
        said = self[stored] = "" if self.kind.empty(value) else self.kind.show(value, self.of, self.lang)
        return said


def _linked(ask: Ask, plan: Plan, table: str, target: str, lang: Lang, links: _Kept) -> dict[str, str]:
    targets = links.within("id", f"SELECT target_id FROM {table}")
    called = _titles(ask, plan, plan.named[target].table, lang, targets)
    several: dict[str, list[str]] = defaultdict(list)
    for owner, key in ask(_query("owner_id, target_id", table, links, "position"), links.values):
        several[owner].append(called.get(_key(key), ""))
    return {owner: ", ".join(words) for owner, words in several.items()}
