"""What a step did to the links of a record: which targets came and went, question by question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from pdpeditor.desktop.history.values import Said
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.rows import class_named
from pdpeditor.fields import Field
from pdpeditor.records.record import RECORDS, Association, Record, field_of, links_of, owner_columns
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.store.steps import Change
from pdpeditor.text import Lang

Where = Callable[[type[Record], str], str]


def linked_lines(reading: Reading, changes: Iterable[Change], where: Where, lang: Lang) -> Iterator[Said]:
    """A line for each question whose links changed: those that went, then those that came."""
    gone: dict[tuple[str, str], list[str]] = defaultdict(list)
    come: dict[tuple[str, str], list[str]] = defaultdict(list)
    for change in changes:
        full = change.before if change.after is None else change.after if change.before is None else None
        if full:
            side = gone if change.after is None else come
            side[change.table, full["owner_id"]].append(full["target_id"])
    for table, owner in dict.fromkeys((*gone, *come)):
        place, field = _question(table, owner)
        yield _line(reading, place, field, (gone[table, owner], come[table, owner]), where, lang)


def _question(table: str, owner: str) -> tuple[Place, Field]:
    """The record whose links these are, and the field that has them."""
    row = RECORDS[table]
    assert issubclass(row, Association)
    cls = RECORDS[owner_columns(row)[0][1]]
    name = next(name for name, links in links_of(cls).items() if links.row is row)
    return Place(cls, owner), field_of(cls, name)


def _line(
    reading: Reading, place: Place, field: Field, changed: tuple[list[str], list[str]], where: Where, lang: Lang
) -> Said:
    words = [", ".join(_title(reading, class_named(field.of), key, lang) for key in keys) for keys in changed]
    return Said(where(place.cls, place.key), field.label[lang], words[0], words[1], place, field, changed)


def _title(reading: Reading, cls: type[Record], key: str, lang: Lang) -> str:
    record = reading.get(cls, key)
    return (title(reading, record, lang) if record else "") or cls.label[lang]
