"""What the missing language of an answer could say: known from this dossier, from others, or from our own lists."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pdpeditor.desktop.memory import FILE, Memory, Pairs, Suggestion, key_of, pairs, remembers, stands
from pdpeditor.facts import catalogue, catalogues
from pdpeditor.records.record import RECORDS, Mark, fields_of
from pdpeditor.store.reading import Reading
from pdpeditor.text import LANGS, Lang, Text, other

if TYPE_CHECKING:
    from pdpeditor.desktop.desk import Desk
    from pdpeditor.lint.tally import Tally


def texts_of(reading: Reading) -> Iterator[Text]:
    """The Texts of a dossier that stand in both languages and that nobody still has to confirm."""
    proposed = {(mark.record, mark.field) for mark in reading.all(Mark) if mark.state == "proposed"}
    for cls in RECORDS.values():
        names = [f.name for f in fields_of(cls) if f.kind.name in ("line", "prose") and not f.private]
        for record in reading.all(cls) if names else ():
            for name in names:
                text = getattr(record, name)
                if stands(text) and (record.id, name) not in proposed:
                    yield text


@cache
def listed() -> dict[tuple[Lang, str], tuple[str, Text]]:
    """What the entries of the program's own lists are called in the other language, each with the title of its list."""
    return {
        (side, key_of(fact.label[side])): (fact.label[other(side)], catalogue(name).title)
        for name in catalogues()
        for fact in catalogue(name).values()
        for side in LANGS
        if fact.label.fr and fact.label.en
    }


class Translations(QObject):
    """What is known of translations while a dossier is on the desk; `ready` says that more is known than before."""

    ready = Signal()
    found = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self._here: Pairs = {}
        self._known: dict[tuple[Lang, str], tuple[str, Text]] = {}
        self.found.connect(self._take)
        desk.remarks.ready.connect(self._gather)
        if desk.remarks.looked:
            self._gather()

    @property
    def _memory(self) -> Memory | None:
        settings = self.desk.settings
        return Memory(settings.data / FILE) if settings and remembers(settings) else None

    def _gather(self) -> None:
        kept, name = self._memory, self.desk.dossier.path.stem
        self.desk.remarks.ask(lambda tally: self._look(tally, kept, name))

    def _look(self, tally: Tally, kept: Memory | None, name: str) -> None:
        """Gather what the dossier holds, in the thread that has it in memory."""
        found = pairs(texts_of(tally.mirror))
        listed()
        if kept:
            kept.remember(found, name)
        with suppress(RuntimeError):  # the dossier has been closed
            self.found.emit(found)

    def _take(self, found: Pairs) -> None:
        self._here = {**found, **self._here}
        self._known = listed()
        self.ready.emit()

    def suggest(self, words: str, lang: Lang) -> Suggestion | None:
        """What these words of a language were in the other one before, if they are known."""
        key = (lang, key_of(words))
        if key in self._here:
            return Suggestion(self._here[key], "here")
        found = self._memory.suggest(words, lang) if self._memory else None
        if found or key not in self._known:
            return found
        said, title = self._known[key]
        return Suggestion(said, "list", title[self.desk.lang])

    def learn(self, text: Text) -> None:
        """Take note of what somebody has written in both languages."""
        if not stands(text):
            return
        found = pairs([text])
        self._here |= found
        if self._memory:
            self._memory.remember(found, self.desk.dossier.path.stem)
