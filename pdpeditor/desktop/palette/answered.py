"""An answer that was found, in words: in the language in which it was found, around what was searched."""

from __future__ import annotations

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.palette.matching import excerpt
from pdpeditor.records.record import RECORDS, field_of
from pdpeditor.store.answers import Answer
from pdpeditor.store.showing import show
from pdpeditor.text import Lang, fold, other

ROOM = 110
"""How many letters of an answer are shown."""


class Answered:
    """The answers of the dossier on a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def around(self, answer: Answer, key: str, words: list[str]) -> str:
        """A piece of what a record answers; the window's language comes first where the words are in both."""
        sides = [self._in(answer, key, lang) for lang in (self.desk.lang, other(self.desk.lang))]
        found = (side for side in sides if all(word in fold(side) for word in words))
        return excerpt(next(found, sides[0] or sides[1]), words, ROOM)

    def _in(self, answer: Answer, key: str, lang: Lang) -> str:
        reading = self.desk.reading
        record = reading.get(RECORDS[answer.table], key)
        if record is None:
            return ""
        if answer.aside:
            mark = reading.marks(record).get(answer.question)
            return mark.why[lang] if mark else ""
        return show(reading, record, field_of(type(record), answer.question), lang)
