"""What a step changed, put in words: each answer with what it was and what it became, parts added, links, marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from pdpeditor.desktop.history.links import linked_lines
from pdpeditor.desktop.history.values import Said, former_title, in_words, named, value_from
from pdpeditor.desktop.places import Place, path_to
from pdpeditor.fields import Field
from pdpeditor.records.acceptance import Acceptance
from pdpeditor.records.record import RECORDS, Association, Mark, Record, fields_of, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.store.steps import Change, Step, Values
from pdpeditor.text import LANGS, NBSP, Lang, Text, other


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells steps to somebody who looks at one record, in one language."""

    reading: Reading
    key: str
    lang: Lang

    def lines(self, step: Step) -> list[Said]:
        """What a step changed, in the order in which it did; links last."""
        links = [change for change in step.changes if _is(change, Association)]
        told = [line for change in step.changes if not _is(change, Association) for line in self._told(change)]
        return told + list(linked_lines(self.reading, links, self._where, self.lang))

    def _told(self, change: Change) -> Iterator[Said]:
        cls = RECORDS.get(change.table)
        if cls is None:
            return
        if issubclass(cls, Mark):
            yield from self._marked(change)
        elif issubclass(cls, Acceptance):
            yield self._accepted(change)
        elif change.before is None or change.after is None:
            yield self._come_or_gone(cls, change)
        else:
            yield from self._answers(Place(cls, change.key), change.before, change.after)

    def _where(self, cls: type[Record], key: str) -> str:
        """What a record is called, where it is not the one that is looked at."""
        record = self.reading.get(cls, key)
        called = title(self.reading, record, self.lang) if record else ""
        return "" if key == self.key else named(cls.label, called, self.lang)

    def _come_or_gone(self, cls: type[Record], change: Change) -> Said:
        word = (
            QCoreApplication.translate("history", "added")
            if change.before is None
            else QCoreApplication.translate("history", "removed")
        )
        called = former_title(cls, change.after or change.before or {}, self.lang)
        what = "" if cls.single else named(cls.label, called, self.lang)
        return Said("", what, "", word)

    def _answers(self, place: Place, before: Values, after: Values) -> Iterator[Said]:
        where = self._where(place.cls, place.key)
        for field in fields_of(place.cls):
            if field.name in after and field.kind.name != "links":
                old, new = (value_from(place.cls, field.name, side[field.name]) for side in (before, after))
                yield from self._answer(place, where, field, old, new)
        if "position" in after:
            yield Said("", where, "", QCoreApplication.translate("history", "moved"))

    def _answer(self, place: Place, where: str, field: Field, old: Any, new: Any) -> Iterator[Said]:
        if isinstance(old, Text) and isinstance(new, Text):
            yield from self._sides(place, where, field, old, new)
            return
        before, after = (in_words(self.reading, field, value, self.lang) for value in (old, new))
        yield Said(where, field.label[self.lang], before, after, place, field, old)

    def _sides(self, place: Place, where: str, field: Field, old: Text, new: Text) -> Iterator[Said]:
        """The side of a Text that changed, with what the other one says; the reader's own, where both changed."""
        label = field.label[self.lang]
        changed = [lang for lang in LANGS if old[lang] != new[lang]]
        if len(changed) == 1:
            side = changed[0]
            yield Said(where, label, old[side], new[side], place, field, old, side, new[other(side)])
        elif changed:
            yield Said(where, label, old[self.lang], new[self.lang], place, field, old)
        else:
            yield Said(where, label, "", QCoreApplication.translate("history", "translation confirmed"))

    def _marked(self, change: Change) -> Iterator[Said]:
        mark = self.reading.get(Mark, change.key)
        full = change.after if change.before is None else change.before if change.after is None else None
        record, name = (full["record"], full["field"]) if full else (mark.record, mark.field) if mark else ("", "")
        known: Values = {"state": mark.state} if mark else {}
        before, after = (self._state(side and {**known, **side}) for side in (change.before, change.after))
        path = next((path for table in RECORDS if (path := _marked_path(self.reading, table, record))), ())
        field = next((one for one in fields_of(path[-1].cls) if one.name == name), None) if path else None
        if field and before != after:
            yield Said(self._where(path[-1].cls, record), field.label[self.lang], before, after)

    def _state(self, values: Values | None) -> str:
        """What a mark says of an answer."""
        state = (values or {}).get("state", "")
        words = {
            "proposed": QCoreApplication.translate("history", "proposed"),
            "confirmed": QCoreApplication.translate("history", "confirmed"),
            "not-applicable": QCoreApplication.translate("history", "not applicable"),
        }
        why = value_from(Mark, "why", (values or {}).get("why"))
        because = why[self.lang] if isinstance(why, Text) else ""
        colon = f"{NBSP}: " if self.lang == "fr" else ": "
        return colon.join(filter(None, (words.get(state, ""), because)))

    def _accepted(self, change: Change) -> Said:
        values = change.after or change.before or {}
        why = value_from(Acceptance, "why", values.get("why"))
        taken_back = QCoreApplication.translate("history", "accepted no longer")
        said = why[self.lang] if change.after and isinstance(why, Text) else taken_back
        return Said("", str(values.get("rule", "")), "", said)


def _marked_path(reading: Reading, table: str, key: str) -> tuple[Place, ...]:
    skipped = issubclass(RECORDS[table], (Mark, Acceptance, Association)) or not key
    return () if skipped else path_to(reading, table_name(RECORDS[table]), key)


def _is(change: Change, base: type[Record]) -> bool:
    return change.table in RECORDS and issubclass(RECORDS[change.table], base)
