"""What a search over everything finds: each answer that holds the words, by section, with the words around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.palette.answered import Answered
from pdpeditor.desktop.palette.results import Choice, Group, Said, go_to, section_of
from pdpeditor.desktop.places import top_classes
from pdpeditor.desktop.search import search_of
from pdpeditor.records.record import RECORDS, Record, field_of
from pdpeditor.store.answers import Answer
from pdpeditor.text import NBSP

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window

MOST = 60
"""How many answers of one section are listed; the others are counted."""


class Everywhere(QObject):
    """The answers of the dossier that hold some words; `count` is how many there were the last time."""

    def __init__(self, parent: QObject, window: Window, desk: Desk) -> None:
        super().__init__(parent)
        self.window = window
        self.desk = desk
        self.search = search_of(desk)
        self.answered = Answered(desk)
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
        found = self.tr("%n answers", "", count)
        if count > len(listed):
            first = self.tr("the first %1 are listed").replace("%1", str(len(listed)))
            found = f"{found}, {first}"
        return Group(f"{(cls.label if cls.single else cls.plural)[self.desk.lang]} · {found}", listed)

    def _choice(self, answer: Answer, key: str, words: list[str]) -> Choice:
        go = partial(go_to, self.window, answer.table, key, answer.question)
        return Choice(f"record:{answer.table}.{key}", partial(self._say, answer, key, words), go)

    def _say(self, answer: Answer, key: str, words: list[str]) -> Said:
        name, _, owners = self.answered.named(answer.table, key)
        asked = field_of(RECORDS[answer.table], answer.question).label[self.desk.lang]
        colon = f"{NBSP}: " if self.desk.lang == "fr" else ": "
        return Said(name, owners, around=f"{asked}{colon}{self.answered.around(answer, key, words)}")


def _first(answers: list[Answer]) -> list[tuple[Answer, str]]:
    """The answers and who gives them, as far as they are listed."""
    found: list[tuple[Answer, str]] = []
    for answer in answers:
        found += [(answer, key) for key in answer.keys[: MOST - len(found)]]
        if len(found) == MOST:
            break
    return found
