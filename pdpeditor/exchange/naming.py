"""Names of copies: told apart from those of the records beside them, and numbered on where numbers are given."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import count
from typing import Any

import sqlalchemy as sa

from pdpeditor.exchange.copying import Copied
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text, both, in_both, other

FEW = 6
LONG = 200
COPY = Text("copie", "copy")
_COPIED = re.compile(r" \((?:copie|copy)(?: \d+)?\)$")
_NUMBER = re.compile(r"(.*?)(\d{1,9})")


def told_apart(dossier: Dossier, copy: Copied, owner: Mapping[str, str], lang: Lang) -> dict[str, dict[str, Any]]:
    """The names and numbers to be given, by key and column, to copies that would be called as a sibling is."""
    found: dict[str, dict[str, Any]] = {row["id"]: {} for row in copy.chosen}
    for field in fields_of(copy.cls):
        if (field.name, field.kind.name) not in _TAKEN:
            continue
        values = _values(dossier, copy, field.name, owner)
        taken = _TAKEN[field.name, field.kind.name](lang, values)
        for row in copy.chosen:
            found[row["id"]][field.name] = taken.apart(row[field.name])
    return found


def _values(dossier: Dossier, copy: Copied, name: str, owner: Mapping[str, str]) -> list[Any]:
    """The answers of the siblings; where few names are copied, only those that hold one of them."""
    column = copy.cls.table().c[name]
    query = sa.select(column)
    for part_of, key in owner.items():
        query = query.where(column.table.c[part_of] == key)
    words = {words for row in copy.chosen for words in _bare(row[name])} if name == "name" else set()
    if 0 < len(words) <= FEW and max(map(len, words)) < LONG:
        query = query.where(sa.or_(*(sa.cast(column, sa.Text).contains(one, autoescape=True) for one in words)))
    return list(dossier.session.connection().scalars(query))


def _bare(name: str | Text | None) -> set[str]:
    """What is stored of a name on all its sides, whatever copy of one it is of."""
    if isinstance(name, str):
        return {_COPIED.sub("", name)} - {""}
    sides = (name.fr, name.en) if name else ()
    return {_stored(_COPIED.sub("", side)) for side in sides if side.strip()}


def _stored(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)[1:-1]


class _Names:
    """Names in two languages: "Pay", "Pay (copy)", "Pay (copy 2)"; both sides are told apart by the same number."""

    def __init__(self, lang: Lang, taken: Iterable[Text | None]) -> None:
        self._taken: dict[Lang, set[str]] = {side: set() for side in LANGS}
        for name in taken:
            self._note(name or Text())

    def _note(self, name: Text) -> None:
        for side in LANGS:
            if name[side].strip():
                self._taken[side].add(name[side].strip())

    def apart(self, name: Text | None) -> Text | None:
        """That name, if nobody has it, or else the next one."""
        if not name:
            return name
        said = next(one for one in _copies(name) if not any(one[side].strip() in self._taken[side] for side in LANGS))
        self._note(said)
        return name if (said.fr, said.en) == (name.fr, name.en) else _as_old(name, said)


class _PlainNames:
    """Names that are the same in all languages, told apart in words of one."""

    def __init__(self, lang: Lang, taken: Iterable[str]) -> None:
        self._lang = lang
        self._names = _Names(lang, map(both, taken))

    def apart(self, name: str) -> str:
        """That name, if nobody has it, or else the next one."""
        return (self._names.apart(both(name)) or Text())[self._lang]


class _Numbers:
    """References that end in a number: one that is taken becomes the one after the highest, "T-04" then "T-12"."""

    def __init__(self, lang: Lang, taken: Iterable[str]) -> None:
        self._taken: set[str] = set()
        self._highest: dict[str, int] = {}
        for reference in taken:
            self._note(reference)

    def _note(self, reference: str) -> None:
        self._taken.add(reference)
        if found := _NUMBER.fullmatch(reference):
            self._highest[found[1]] = max(int(found[2]), self._highest.get(found[1], 0))

    def apart(self, reference: str) -> str:
        """That reference, if nobody has it, or else the next one."""
        found = _NUMBER.fullmatch(reference) if reference in self._taken else None
        if found:
            reference = f"{found[1]}{self._highest[found[1]] + 1:0{len(found[2])}d}"
        self._note(reference)
        return reference


_TAKEN: Mapping[tuple[str, str], Callable[[Lang, list[Any]], Any]] = {
    ("name", "line"): _Names,
    ("name", "plain"): _PlainNames,
    ("reference", "plain"): _Numbers,
}
"""How copies are told apart, by the name of a field and its kind."""


def _copies(name: Text) -> Iterator[Text]:
    yield name
    for number in count(1):
        yield in_both(partial(_copy, name, number))


def _copy(name: Text, number: int, lang: Lang) -> str:
    again = f"{COPY[lang]} {number}" if number > 1 else COPY[lang]
    return f"{_COPIED.sub('', name[lang])} ({again})" if name[lang].strip() else name[lang]


def _as_old(name: Text, said: Text) -> Text:
    """New words, of which one side is the older one if that of the name was."""
    if name.older is None:
        return said
    newer = other(name.older)
    before = Text(said.fr, name.en) if newer == "en" else Text(name.fr, said.en)
    return before.with_side(newer, said[newer])
