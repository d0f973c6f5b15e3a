"""A dossier on a list of dossiers, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pdpeditor.text import fold

if TYPE_CHECKING:
    from pdpeditor.desktop.remembered import Known
    from pdpeditor.desktop.shelves import Seen


@dataclass(frozen=True, slots=True)
class Row:
    """One dossier; `seen` and `known` are None until somebody has looked. `recent` says that it can be forgotten."""

    path: Path
    recent: bool
    seen: Seen | None = None
    known: Known | None = None

    @property
    def title(self) -> str:
        """The organisation's name, or the file's where there is none yet."""
        return (self.seen.name if self.seen else "") or self.path.stem

    @property
    def missing(self) -> bool:
        """Whether the file is no longer there."""
        return self.seen is not None and self.seen.trouble == "missing"

    @property
    def trouble(self) -> str:
        """What is wrong with the file, if anything is."""
        return self.seen.trouble if self.seen else ""

    @property
    def percent(self) -> int | None:
        """How complete it is, where that is known."""
        known = self.known.percent if self.known else None
        return None if known is None else min(max(known, 0), 100)

    @property
    def opened(self) -> str:
        """When it was opened last, in ISO 8601; "" where that is not known."""
        return self.known.opened if self.known else ""

    @property
    def folded(self) -> str:
        """What it is found by: its name, its file and the folder that holds it."""
        return fold(f"{self.title} {self.path.stem} {self.path.parent.name}")
