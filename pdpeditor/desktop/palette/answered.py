"""What records are called and what they answer, in words, read once for as long as the palette is open."""

from __future__ import annotations

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.palette.matching import excerpt
from pdpeditor.desktop.palette.results import called, owners, whereabouts
from pdpeditor.desktop.places import path_to
from pdpeditor.records.record import RECORDS, field_of
from pdpeditor.store.answers import Answer
from pdpeditor.store.showing import show
from pdpeditor.text import Lang, fold, other

ROOM = 110
"""How many letters of an answer are shown."""


class Answered:
    """The records of the dossier on a desk, in its language."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._names: dict[str, tuple[str, str, str]] = {}
        self._sides: dict[tuple[int, str], tuple[str, str]] = {}

    def named(self, table: str, key: str) -> tuple[str, str, str]:
        """What a record is called, where it is found, and what it is a part of; all empty when it is gone."""
        if key not in self._names:
            reading, lang = self.desk.dossier, self.desk.lang
            path = path_to(reading, table, key)
            self._names[key] = (
                (called(reading, path, lang), whereabouts(reading, path, lang), " › ".join(owners(reading, path, lang)))
                if path
                else ("", "", "")
            )
        return self._names[key]

    def around(self, answer: Answer, key: str, words: list[str]) -> str:
        """A piece of what a record answers; the window's language comes first where the words are in both."""
        sides = self._both(answer, key)
        found = (side for side in sides if all(word in fold(side) for word in words))
        return excerpt(next(found, sides[0] or sides[1]), words, ROOM)

    def _both(self, answer: Answer, key: str) -> tuple[str, str]:
        kept = id(answer), key
        if kept not in self._sides:
            lang = self.desk.lang
            self._sides[kept] = self._in(answer, key, lang), self._in(answer, key, other(lang))
        return self._sides[kept]

    def _in(self, answer: Answer, key: str, lang: Lang) -> str:
        reading = self.desk.dossier
        record = reading.get(RECORDS[answer.table], key)
        if record is None:
            return ""
        if answer.aside:
            mark = reading.marks(record).get(answer.question)
            return mark.why[lang] if mark else ""
        return show(reading, record, field_of(type(record), answer.question), lang)
