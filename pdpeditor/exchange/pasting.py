"""Laying copied records into a dossier: new keys for them, and links to what is there already where something is."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pdpeditor.exchange.copying import Copied, leading, links_from
from pdpeditor.exchange.naming import told_apart
from pdpeditor.exchange.templates.twins import twin
from pdpeditor.records import Mark
from pdpeditor.records.record import RECORDS, Record, new_key, owner_columns, table_name
from pdpeditor.store import Dossier
from pdpeditor.store.ordering import room
from pdpeditor.store.steps import Change, row_json
from pdpeditor.store.trees import Row, owner_of, siblings
from pdpeditor.text import Lang


@dataclass(frozen=True, slots=True)
class Pasted:
    """What pasting changes, the keys of the new records in order, and how many others come along, by class."""

    changes: tuple[Change, ...]
    keys: tuple[str, ...]
    along: Mapping[type[Record], int]


def pasted(dossier: Dossier, copy: Copied, owner: Mapping[str, str], before: str | None, lang: Lang) -> Pasted:
    """The plan of pasting records before a sibling (last for None), as parts of `owner` where they are parts.

    A name that a sibling has already is told apart: in words of `lang` where it is the same in all languages.
    """
    pasting = _Pasting(dossier, copy)
    keys = pasting.choose(owner)
    pasting.follow()
    places = pasting.make_room(owner, keys, before)
    names = told_apart(dossier, copy, owner, lang)
    return Pasted(pasting.changes(places, names), tuple(keys), pasting.along)


class _Pasting:
    """What is new, and which key each copied one has from then on."""

    def __init__(self, dossier: Dossier, copy: Copied) -> None:
        self.dossier = dossier
        self.copy = copy
        self.keys: dict[str, str] = {}
        self.new: list[tuple[type[Record], Row]] = []
        self.along: Counter[type[Record]] = Counter()
        self._below = _by_owner(copy)
        self._to_follow: deque[tuple[str, str]] = deque()
        self._positions: dict[str, int] = {}
        self._last: dict[tuple[str, str], int] = {}
        self._moved: list[Change] = []

    def choose(self, owner: Mapping[str, str]) -> list[str]:
        """Take the records that were copied; their new keys."""
        for row in self.copy.chosen:
            for column, key in owner_of(self.copy.cls, row).items():
                self.keys[key] = owner[column]
        for row in self.copy.chosen:
            self._take(self.copy.cls, row)
        return [self.keys[key] for key in self.copy.keys]

    def _take(self, cls: type[Record], row: Row) -> None:
        self.keys[row["id"]] = new_key()
        self.new.append((cls, row))
        self._to_follow.extend(links_from(cls, row))
        for part, below in self._below.pop(row["id"], ()) if cls is not Mark else ():
            self._take(part, below)

    def follow(self) -> None:
        """Find in the dossier what the new records lead to, or bring it along."""
        while self._to_follow:
            self._find(*self._to_follow.popleft())

    def _find(self, table: str, key: str) -> None:
        if key in self.keys:
            return
        cls, row = RECORDS[table], self.copy.rows[table][key]
        for column, above in owner_columns(cls)[:1]:
            self._find(above, row[column])
        if key in self.keys:
            return
        found = twin(self._present(cls, row), key, row)
        if found:
            self.keys[key] = found.id
        else:
            self._bring(cls, row)

    def _present(self, cls: type[Record], row: Row) -> list[Record]:
        known = self.dossier.get(cls, row["id"])
        for column, above in owner_columns(cls)[:1]:
            owner = self.dossier.get(RECORDS[above], self.keys[row[column]])
            return self.dossier.parts(owner, cls) if owner else []
        return [known] if known else self.dossier.all(cls)

    def _bring(self, cls: type[Record], row: Row) -> None:
        owner = {column: self.keys[key] for column, key in owner_of(cls, row).items()}
        place = table_name(cls), "".join(owner.values())
        if place not in self._last:
            order = siblings(self.dossier.session.connection(), cls, owner)
            self._last[place] = order[-1][1] if order else -1
        self._last[place] += 1
        self.along[cls] += 1
        self._take(cls, row)
        self._positions[row["id"]] = self._last[place]

    def make_room(self, owner: Mapping[str, str], keys: list[str], before: str | None) -> Mapping[str, int]:
        """The positions of the new records among their siblings, and of those that have to move."""
        order = siblings(self.dossier.session.connection(), self.copy.cls, owner)
        places = room(order, keys, before)
        table = table_name(self.copy.cls)
        for key, position in order:
            if places.get(key, position) != position:
                self._moved.append(Change(table, key, {"position": position}, {"position": places[key]}))
        return places

    def changes(self, places: Mapping[str, int], names: Mapping[str, Mapping[str, Any]]) -> tuple[Change, ...]:
        """All that pasting writes."""
        for old in self.copy.keys:
            self._positions[old] = places[self.keys[old]]
        made = (self._made(cls, row, names.get(row["id"], {})) for cls, row in self.new)
        return (*self._moved, *made)

    def _made(self, cls: type[Record], row: Row, named: Mapping[str, Any]) -> Change:
        names = ["record"] if cls is Mark else [name for name, _ in leading(cls)]
        led = {name: self.keys[row[name]] for name in names if row[name] is not None}
        position = self._positions.get(row["id"], row["position"])
        values = {**row, **led, **named, "id": self.keys[row["id"]], "position": position}
        return Change(table_name(cls), values["id"], None, row_json(cls, values))


def _by_owner(copy: Copied) -> dict[str, list[tuple[type[Record], Row]]]:
    """The parts, links and marks of each record, by its key."""
    found: dict[str, list[tuple[type[Record], Row]]] = defaultdict(list)
    for table, rows in copy.rows.items():
        cls = RECORDS[table]
        column = "record" if cls is Mark else next((name for name, _ in owner_columns(cls)), "")
        for row in rows.values() if column else ():
            found[row[column]].append((cls, row))
    return found
