"""What a form does with the answers that are written on it: it keeps them, learns from them, says what is lost."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.desktop import edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.editors.bilingual import Bilingual
from pdpeditor.desktop.field_row import FieldRow
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.rows import class_named, owner_of_targets
from pdpeditor.store.showing import value_of
from pdpeditor.text import NBSP, Text


def keep(desk: Desk, place: Place, row: FieldRow) -> bool:
    """Write the answer of a row. Returns whether it is on the disk."""
    if not edits.write(desk, place, row.field, row.editor.value()):
        return False
    record = desk.dossier.get(place.cls, place.key)
    if record:
        value = value_of(desk.dossier, record, row.field)
        row.editor.settle(tuple(target.id for target in value) if row.field.kind.name == "links" else value)
    return True


def add_target(desk: Desk, place: Place, row: FieldRow) -> Place | None:
    """Add the record that a link asks for, and lead the link to it. Returns where it is; None when it is not kept."""
    record = desk.dossier.get(place.cls, place.key)
    if record is None:
        return None
    target = class_named(row.field.of)
    key = edits.add(desk, target, owner_of_targets(record, target))
    if key is None:
        return None
    value = (*row.editor.value(), key) if row.field.kind.name == "links" else key
    edits.write(desk, place, row.field, value)
    return Place(target, key)


def learn(desk: Desk, rows: Iterable[FieldRow]) -> None:
    """Remember how these answers were translated."""
    for row in rows:
        if isinstance(row.editor, Bilingual) and not row.field.private:
            desk.translations.learn(row.editor.shown)


def tell_leftovers(desk: Desk, rows: Iterable[FieldRow]) -> None:
    """Say which words stand for no answer, before they go."""
    for row in rows:
        words = row.editor.leftover()
        if words:
            desk.told.emit(_not_understood(words, row.field.label))


def _not_understood(words: str, label: Text) -> Text:
    return Text(
        f"«{NBSP}{words}{NBSP}» n’a pas été compris pour «{NBSP}{label.fr}{NBSP}» et n’a pas été gardé.",
        f"“{words}” was not understood for “{label.en}” and was not kept.",
    )
