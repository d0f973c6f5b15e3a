"""Giving an earlier answer again, as a new step."""

from __future__ import annotations

from pdpeditor.desktop import edits
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.history.values import Said, restored
from pdpeditor.text import NBSP, Text


def restore(desk: Desk, said: Said) -> bool:
    """Give the earlier answer of a line again. Returns whether it is on the disk; if not, the user has been told."""
    record = desk.dossier.get(said.place.cls, said.place.key) if said.place else None
    if record is None or said.place is None or said.field is None:
        return False
    place, field, value = said.place, said.field, restored(desk.dossier, record, said)
    label = Text(
        f"Retour à une réponse antérieure de «{NBSP}{field.label.fr}{NBSP}»",
        f"Return to an earlier answer of “{field.label.en}”",
    )
    return desk.edit(label, lambda: edits.write(desk, place, field, value))
