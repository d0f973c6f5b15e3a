"""What a search over everything finds: each answer that holds the words, by section, with the words around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.palette.matching import excerpt, spans
from pdpeditor.desktop.palette.results import Choice, Group, Said, called, go_to, section_of, whereabouts
from pdpeditor.desktop.places import path_to, top_classes
from pdpeditor.desktop.search import search_of
from pdpeditor.records.record import RECORDS, Record, field_of
from pdpeditor.store.answers import Answer
from pdpeditor.store.showing import show
from pdpeditor.text import Lang, other

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window

MOST = 60
"""How many answers of one section are listed; the others are counted."""
ROOM = 110
"""How many letters of an answer are shown."""


class Everywhere(QObject):
    """The answers of the dossier that hold some words; `count` is how many there were the last time."""

    def __init__(self, parent: QObject, window: Window, desk: Desk) -> None:
        super().__init__(parent)
        self.window = window
        self.desk = desk
        self.search = search_of(desk)
        self.search.start()
        self.count = 0

    def found(self, words: list[str]) -> list[Group]:
        """The answers with these folded words, section by section."""
        answers = self.search.answers.find(words) if self.search.answers and words else []
        sections: dict[type[Record], list[Answer]] = {}
        for answer in answers:
            sections.setdefault(section_of(RECORDS[answer.table]), []).append(answer)
        self.count = sum(len(answer.keys) for answer in answers)
        return [self._group(cls, sections[cls], words) for cls in top_classes() if cls in sections]

    def _group(self, cls: type[Record], answers: list[Answer], words: list[str]) -> Group:
        count = sum(len(answer.keys) for answer in answers)
        listed = [self._choice(answer, key, words) for answer, key in _first(answers)]
        heading = f"{cls.plural[self.desk.lang] or cls.label[self.desk.lang]} · {self.tr('%n answers', '', count)}"
        if count > len(listed):
            heading = f"{heading}, {self.tr('the first %1 are listed').replace('%1', str(len(listed)))}"
        return Group(heading, listed)

    def _choice(self, answer: Answer, key: str, words: list[str]) -> Choice:
        go = partial(go_to, self.window, answer.table, key, answer.question)
        return Choice(f"record:{answer.table}.{key}", partial(self._say, answer, key, words), go)

    def _say(self, answer: Answer, key: str, words: list[str]) -> Said:
        reading, lang = self.desk.reading, self.desk.lang
        path = path_to(reading, answer.table, key)
        if not path:
            return Said("")
        asked = field_of(RECORDS[answer.table], answer.question).label[lang]
        around = excerpt(self._answered(answer, key, words), words, ROOM)
        where = whereabouts(reading, path, lang)
        return Said(called(reading, path, lang), f"{where} › {asked}" if where else asked, around=around)

    def _answered(self, answer: Answer, key: str, words: list[str]) -> str:
        """The answer in the language in which the words were found, the window's first."""
        sides = [self._in(answer, key, lang) for lang in (self.desk.lang, other(self.desk.lang))]
        return next((side for side in sides if all(spans(side, [word]) for word in words)), sides[0] or sides[1])

    def _in(self, answer: Answer, key: str, lang: Lang) -> str:
        reading = self.desk.reading
        record = reading.get(RECORDS[answer.table], key)
        if record is None:
            return ""
        if answer.aside:
            mark = reading.marks(record).get(answer.question)
            return mark.why[lang] if mark else ""
        return show(reading, record, field_of(type(record), answer.question), lang)


def _first(answers: list[Answer]) -> list[tuple[Answer, str]]:
    """The answers and who gives them, as far as they are listed."""
    found: list[tuple[Answer, str]] = []
    for answer in answers:
        found += [(answer, key) for key in answer.keys[: MOST - len(found)]]
        if len(found) == MOST:
            break
    return found
