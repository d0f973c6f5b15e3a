"""What a search comes to: groups of choices, each of which can be said in words and done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from pdpeditor.desktop.places import Path, part_classes, top_classes
from pdpeditor.records.record import RECORDS, Record, owner_columns
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import Lang

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window


@dataclass(frozen=True, slots=True)
class Said:
    """A choice in words: what it is, where that is, the keys that do the same, the words around what was found."""

    words: str
    where: str = ""
    keys: str = ""
    around: str = ""


@dataclass(slots=True, eq=False)
class Choice:
    """One thing to choose; `name` is what it is remembered by, `say` puts it in words when it is first seen."""

    name: str
    say: Callable[[], Said]
    do: Callable[[], object]
    _said: Said | None = field(default=None, repr=False)

    @property
    def said(self) -> Said:
        """The choice in words."""
        if self._said is None:
            self._said = self.say()
        return self._said


@dataclass(frozen=True, slots=True)
class Group:
    """Choices of one sort under a heading."""

    heading: str
    choices: list[Choice]


@cache
def section_of(cls: type[Record]) -> type[Record]:
    """The section in which records of a class are found: a part's is its owner's."""
    owners = owner_columns(cls)
    return section_of(RECORDS[owners[0][1]]) if owners else cls


@cache
def asked_classes() -> tuple[type[Record], ...]:
    """Every class whose records are seen in the window, each section before its parts."""
    return tuple(cls for top in top_classes() for cls in _with_parts(top))


def _with_parts(cls: type[Record]) -> list[type[Record]]:
    return [cls, *(part for direct, _ in part_classes(cls) for part in _with_parts(direct))]


def called(reading: Reading, path: Path, lang: Lang) -> str:
    """What the record at the end of a path is called, or the sort of record where it has no name."""
    cls, key = path[-1].cls, path[-1].key
    record = reading.get(cls, key)
    return (title(reading, record, lang) if record and not cls.single else "") or cls.label[lang]


def owners(reading: Reading, path: Path, lang: Lang) -> list[str]:
    """What the records are called that a record is a part of, from the outside in."""
    return [called(reading, path[:depth], lang) for depth in range(1, len(path))]


def whereabouts(reading: Reading, path: Path, lang: Lang) -> str:
    """The section of a record, the records it is a part of and, of a part, of what sort it is."""
    section = [] if path[0].cls.single else [path[0].cls.plural[lang]]
    sort = [path[-1].cls.plural[lang]] if len(path) > 1 else []
    return " › ".join([*section, *owners(reading, path, lang), *sort])


def go_to(window: Window, table: str, key: str, question: str) -> None:
    """Show a record, with the cursor in its field."""
    if window.bench:
        window.pages.setCurrentWidget(window.bench)
        window.bench.show_answer(table, key, question)
