"""Which sections of a form are folded: remembered from one day to the next, for each class of records."""

from __future__ import annotations

import json
from typing import Literal, get_args

from PySide6.QtCore import QByteArray

from pdpeditor.desktop.settings import Settings
from pdpeditor.fields import Section
from pdpeditor.records.record import Record, table_name

Fold = Literal["folded", "first", "all"]
"""Only the heading of a section is seen, or the questions that are needed or answered too, or all questions."""


class Folds:
    """How somebody wants the sections of one class's form; nothing is known of a section nobody has touched."""

    def __init__(self, settings: Settings | None, cls: type[Record]) -> None:
        self._settings = settings
        self._name = f"folds-{table_name(cls)}"
        self._known = _read(bytes(settings.layout(self._name).data())) if settings else {}

    def of(self, section: Section) -> Fold | None:
        """How a section was left, if somebody has touched it."""
        return self._known.get(section.label.en)

    def keep(self, section: Section, fold: Fold) -> None:
        """Remember how a section is left."""
        self._known[section.label.en] = fold
        if self._settings:
            self._settings.keep_layout(self._name, QByteArray(json.dumps(self._known).encode()))


def _read(kept: bytes) -> dict[str, Fold]:
    try:
        known = json.loads(kept or b"{}")
    except ValueError:
        return {}
    return {name: fold for name, fold in known.items() if fold in get_args(Fold)} if isinstance(known, dict) else {}
