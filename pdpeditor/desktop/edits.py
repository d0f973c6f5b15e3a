"""The edits the window makes, each one step of history with a label in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.places import Place
from pdpeditor.fields import Field
from pdpeditor.records.record import Record, field_of
from pdpeditor.store import Dossier
from pdpeditor.text import NBSP, Text


def _quoted(fr: str, what: Text, en: str) -> Text:
    return Text(f"{fr} «{NBSP}{what.fr}{NBSP}»", f"{en} “{what.en}”")


def write(desk: Desk, place: Place, field: Field, value: Any) -> bool:
    """Put a value into a field; a proposed value that somebody changes is theirs from then on."""
    return _write(desk, place, {field.name: value}, _quoted("Modification de", field.label, "Edit of"))


def correct(desk: Desk, place: Place, values: Mapping[str, Any], what: Text) -> bool:
    """Put the values of a remedy into a record, all in one step."""
    return _write(desk, place, values, _quoted("Correction de", what, "Correction of"))


def _write(desk: Desk, place: Place, values: Mapping[str, Any], label: Text) -> bool:
    def change() -> None:
        record = desk.dossier.get(place.cls, place.key)
        if record is not None:
            for name, value in values.items():
                _put(desk.dossier, record, field_of(place.cls, name), value)

    return desk.edit(label, change)


def _put(dossier: Dossier, record: Record, field: Field, value: Any) -> None:
    if field.kind.name == "links":
        dossier.link(record, field.name, list(value))
    else:
        setattr(record, field.name, value)
    mark = dossier.marks(record).get(field.name)
    if mark and mark.state == "proposed":
        dossier.mark(record, field.name, "confirmed")


def mark(desk: Desk, place: Place, field: Field, state: str, why: Text) -> bool:
    """Mark an answer as proposed, confirmed or not applicable."""
    words = {
        "confirmed": ("Confirmation de", "Confirmation of"),
        "not-applicable": ("Sans objet :", "Not applicable:"),
        "": ("Réponse attendue :", "Answer expected:"),
    }
    fr, en = words[state]

    def change() -> None:
        record = desk.dossier.get(place.cls, place.key)
        if record:
            desk.dossier.mark(record, field.name, state, why)

    return desk.edit(_quoted(fr.replace(" :", f"{NBSP}:"), field.label, en), change)


def clear(desk: Desk, place: Place, field: Field) -> bool:
    """Take an answer away, and what is marked on it: it is not known."""

    def change() -> None:
        record = desk.dossier.get(place.cls, place.key)
        if record is None:
            return
        desk.dossier.mark(record, field.name, "")
        _put(desk.dossier, record, field, field.kind.unknown)

    return desk.edit(_quoted("Réponse retirée :".replace(" :", f"{NBSP}:"), field.label, "Answer taken away:"), change)


def add(desk: Desk, cls: type[Record], owner: dict[str, str]) -> str | None:
    """Add a record, with the key of its owner where it has one. Returns its key, or None when it is not on the disk."""
    record = cls(**owner)
    done = desk.edit(_quoted("Ajout de", cls.label, "Addition of"), lambda: desk.dossier.add(record))
    return record.id if done else None
