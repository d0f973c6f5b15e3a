"""The records and questions of an open dossier as the command palette offers them."""

from __future__ import annotations

from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING

import sqlalchemy as sa

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.palette.answered import Answered
from pdpeditor.desktop.palette.matching import rank
from pdpeditor.desktop.palette.results import Choice, Said, asked_classes, go_to
from pdpeditor.desktop.places import Path, Place
from pdpeditor.desktop.search import search_of
from pdpeditor.records.record import RECORDS, Record, field_of, fields_of, owner_columns, parts_of, table_name
from pdpeditor.store.answers import Answer
from pdpeditor.text import NBSP, Text, fold

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window

NAMED, ANSWERED = 0, 3
"""What is added to the rank of a record found by its name, or by another of its answers."""


class Inside:
    """What can be gone to in a dossier."""

    def __init__(self, window: Window, desk: Desk) -> None:
        self.window = window
        self.desk = desk
        self.search = search_of(desk)
        self.answered = Answered(desk)
        self._sections = {table_name(cls): number for number, cls in enumerate(asked_classes())}

    @cached_property
    def questions(self) -> list[tuple[str, Choice]]:
        """Every question, with its folded words."""
        lang = self.desk.lang
        return [
            (fold(f"{field.label[lang]} {cls.plural[lang]}"), self._question(cls, field.name))
            for cls in asked_classes()
            for field in fields_of(cls)
        ]

    def records(self, words: list[str], most: int) -> list[tuple[int, Choice]]:
        """The records found by their names, then those found by what else they say."""
        if self.search.answers is None:
            return []
        found = self.search.answers.find(words)
        named = [answer for answer in found if answer.names and not answer.leads_to]
        ranked = sorted(((self._order(answer, words), answer) for answer in named), key=lambda pair: pair[0])
        others = (((ANSWERED, 0, 0), answer) for answer in found if not answer.names or answer.leads_to)
        seen: dict[str, tuple[int, Choice]] = {}
        for (place, _, _), answer in (*ranked, *islice(others, 50 * most)):
            for key in answer.keys:
                if key not in seen:
                    seen[key] = place, self._record(answer, key, words)
                if len(seen) == most:
                    return list(seen.values())
        return list(seen.values())

    def _order(self, answer: Answer, words: list[str]) -> tuple[int, int, int]:
        places = [place for side in answer.folded.split("\n") if (place := rank(side, words)) is not None]
        part = int(bool(owner_columns(RECORDS[answer.table])))
        return NAMED + min(places, default=2), part, self._sections.get(answer.table, 99)

    def named(self, sort: str, rest: str) -> Choice | None:
        """A record or a question that was chosen before, if it is still there."""
        table, _, name = rest.partition(".")
        if table not in RECORDS:
            return None
        if sort == "question":
            known = any(field.name == name for field in fields_of(RECORDS[table]))
            return self._question(RECORDS[table], name) if known else None
        exists = self.desk.dossier.get(RECORDS[table], name) is not None
        return self._record(Answer(table, "", ""), name, []) if exists else None

    def _record(self, answer: Answer, key: str, words: list[str]) -> Choice:
        go = partial(go_to, self.window, answer.table, key, answer.question)
        return Choice(f"record:{answer.table}.{key}", partial(self._say_record, answer, key, words), go)

    def _say_record(self, answer: Answer, key: str, words: list[str]) -> Said:
        name, where, _ = self.answered.named(answer.table, key)
        shown = all(word in fold(name) for word in words)
        return Said(name, where, around="" if shown else self.answered.around(answer, key, words))

    def _question(self, cls: type[Record], name: str) -> Choice:
        lang = self.desk.lang
        said = partial(Said, field_of(cls, name).label[lang], cls.plural[lang])
        return Choice(f"question:{table_name(cls)}.{name}", said, partial(self._ask, cls, name))

    def _ask(self, cls: type[Record], name: str) -> None:
        """Go to a question: of the record that is seen, of a part of it, or of the first record that it is asked of."""
        key = self._nearest(cls)
        if key:
            go_to(self.window, table_name(cls), key, name)
        else:
            self.desk.told.emit(_unasked(cls))

    def _nearest(self, cls: type[Record]) -> str:
        path: Path = self.window.bench.pane.path if self.window.bench else ()
        for place in reversed(path):
            if place.cls is cls:
                return place.key
            if found := self._part_of(place, cls):
                return found
        table = cls.table()
        query = sa.select(table.c.id).order_by(table.c.position, table.c.id).limit(1)
        return self.desk.dossier.session.scalar(query) or ""

    def _part_of(self, owner: Place, cls: type[Record]) -> str:
        column = dict(parts_of(owner.cls)).get(cls)
        if column is None:
            return ""
        table = cls.table()
        query = sa.select(table.c.id).where(table.c[column] == owner.key).order_by(table.c.position, table.c.id)
        return self.desk.dossier.session.scalar(query.limit(1)) or ""


def _unasked(cls: type[Record]) -> Text:
    return Text(
        f"Rien n’est noté sous «{NBSP}{cls.plural.fr}{NBSP}»{NBSP}: cette question vient avec la première fiche.",
        f"Nothing is noted under “{cls.plural.en}” yet: this question comes with the first record.",
    )
