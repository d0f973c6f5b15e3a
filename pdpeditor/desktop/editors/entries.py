"""What lists are chosen from: entries with their explanation, searched by any words of theirs without accents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pdpeditor.facts import Fact, catalogue
from pdpeditor.measures import day_words
from pdpeditor.text import Lang, Text, fold

Index = QModelIndex | QPersistentModelIndex
KEY = int(Qt.ItemDataRole.UserRole)
TOO_MANY = 100
"""From how many entries on a list is in the order of their names."""
ENDED = Text("a pris fin le {}", "ended on {}")
COMING = Text("à partir du {}", "from {}")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose: its key (None is no answer), its words, and what explains it."""

    key: str | None
    words: str
    hint: str = ""


def facts_of(name: str, lang: Lang) -> tuple[Entry, ...]:
    """The facts of a list."""
    return _facts_of(name, lang, date.today())


@cache
def _facts_of(name: str, lang: Lang, day: date) -> tuple[Entry, ...]:
    return tuple(entry_of(fact, lang) for fact in in_order(catalogue(name), lang).values())


def entry_of(fact: Fact, lang: Lang) -> Entry:
    """The entry of a fact; one that does not hold today says so."""
    until = standing(fact, lang, date.today())
    return Entry(fact.key, f"{fact.label[lang]} ({until})" if until else fact.label[lang], explained(fact, lang))


def standing(fact: Fact, lang: Lang, day: date) -> str:
    """Why a fact does not hold on a day; "" when it does."""
    if fact.valid_to and fact.valid_to < day:
        return ENDED[lang].format(day_words(fact.valid_to, lang))
    if fact.valid_from and day < fact.valid_from:
        return COMING[lang].format(day_words(fact.valid_from, lang))
    return ""


def in_order(facts: Mapping[str, Fact], lang: Lang) -> dict[str, Fact]:
    """The facts in the order of their list, which has a meaning; by name when they are too many to have one."""
    if len(facts) <= TOO_MANY:
        return dict(facts)
    return dict(sorted(facts.items(), key=lambda item: fold(item[1].label[lang])))


def explained(fact: Fact, lang: Lang) -> str:
    """What a fact says of itself: its help and its source."""
    return "\n".join(filter(None, (fact.help[lang], fact.source[lang])))


def matching(entries: Iterable[Entry], words: str) -> list[Entry]:
    """The entries in which all of these words are; those whose name begins so come first, then those that name them."""
    wanted = fold(words).split()
    if not wanted:
        return list(entries)
    found = [entry for entry in entries if _holds(f"{entry.words} {entry.hint}", wanted)]
    return sorted(found, key=lambda entry: _distance(_folded(entry.words), wanted))


def _distance(name: str, wanted: Sequence[str]) -> int:
    """How far a name is from what is wanted: it begins so, one of its words does, it holds it, it does not."""
    begins = (name.startswith(wanted[0]), f" {wanted[0]}" in name, all(word in name for word in wanted), True)
    return begins.index(True)


def _holds(words: str, wanted: Iterable[str]) -> bool:
    folded = _folded(words)
    return all(word in folded for word in wanted)


@lru_cache(4096)
def _folded(words: str) -> str:
    return fold(words)


class Entries(QAbstractListModel):
    """The entries that a view shows; with `ticked`, each has a box, and `turned(key, on)` says when one is ticked."""

    turned = Signal(str, bool)

    def __init__(self, ticked: list[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self.ticked = ticked

    def put(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def row_of(self, key: str | None) -> int:
        """Where the entry of that key is; -1 when there is none."""
        return next((row for row, entry in enumerate(self.entries) if entry.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.words
        if role == KEY:
            return entry.key
        if role == Qt.ItemDataRole.AccessibleDescriptionRole or role == Qt.ItemDataRole.ToolTipRole:
            return entry.hint
        if role == Qt.ItemDataRole.CheckStateRole and self.ticked is not None:
            return Qt.CheckState.Checked if entry.key in self.ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return can if self.ticked is None else can | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.ticked is None:
            return False
        self.turned.emit(self.entries[index.row()].key, Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index)
        return True
