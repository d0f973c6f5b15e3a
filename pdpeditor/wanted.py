"""What an export is asked for: which documents, in which languages and formats, as of which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pdpeditor.text import LANGS
from pdpeditor.writers import DEFAULT, WRITERS, Style

Mode = Literal["fr", "en", "bilingual"]
Data = Literal["shown", "full", "none"]
MODES: tuple[Mode, ...] = (*LANGS, "bilingual")
DATA: tuple[Data, ...] = ("shown", "full", "none")
WHOLE = "json"
FORMATS = tuple(dict.fromkeys(suffix.rpartition(".")[2] for suffix in WRITERS))
"""The formats a dossier is exported in; "json" is the whole dossier in one file, or each document as data."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: which documents ("notice", or one copy, "notice:employees"), in which languages and formats,
    as of which day, in whose colours.

    `data` is what a PDF carries as data: what its pages show; nothing; or the whole dossier, in the register only.
    `whole` is whether "json" is the whole dossier: when a document is to be handed over, it is that document alone.
    """

    documents: Sequence[str]
    modes: Sequence[Mode]
    formats: Sequence[str]
    day: date
    style: Style = DEFAULT
    data: Data = "shown"
    whole: bool = True

    def __bool__(self) -> bool:
        return self.holds_the_dossier or bool(self.documents and self.modes and self.formats)

    @property
    def holds_the_dossier(self) -> bool:
        return self.whole and WHOLE in self.formats

    @property
    def suffixes(self) -> list[str]:
        """How the files of one document end."""
        formats = [format for format in self.formats if not (self.whole and format == WHOLE)]
        return [suffix for suffix in WRITERS if suffix.rpartition(".")[2] in formats]
