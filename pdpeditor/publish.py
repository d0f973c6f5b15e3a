"""From a dossier to files: build the documents, write them in each format, put them in a folder whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pdpeditor.blocks import Document, Edition
from pdpeditor.documents import policy, register
from pdpeditor.exchange import canonical
from pdpeditor.lint.open_points import open_points
from pdpeditor.store.files import write_whole
from pdpeditor.store.problems import could_not_write
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang
from pdpeditor.writers import WRITERS, pdf

BUILDERS: dict[str, Callable[[Reading, Lang, date], Document]] = {"policy": policy.build, "register": register.build}
"""What builds each document."""

DOCUMENTS = tuple(BUILDERS)
FORMATS = (*WRITERS, "json")
"""The formats a dossier is exported in; "json" is the whole dossier, in one file."""

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: which documents, in which languages and formats, as of which day."""

    documents: Sequence[str]
    langs: Sequence[Lang]
    formats: Sequence[str]
    day: date

    @property
    def names(self) -> list[str]:
        """The names of the files this makes, in order."""
        printed = [f"{document}-{lang}.{format}" for document, lang, format in self._printed()]
        return [*printed, "dossier.json"] if "json" in self.formats else printed

    def _printed(self) -> Iterator[tuple[str, Lang, str]]:
        for document in self.documents:
            for lang in self.langs:
                for format in self.formats:
                    if format in WRITERS:
                        yield document, lang, format


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export made: the files, how many questions are still open, the characters that no font can draw."""

    files: tuple[Path, ...]
    open_points: int
    unprintable: str


def build(reading: Reading, document: str, lang: Lang, day: date) -> Edition:
    """One document in one language, ready to be written."""
    return Edition((BUILDERS[document](reading, lang, day),), day)


def export(
    reading: Reading, folder: Path, wanted: Wanted, progress: Progress = lambda done, total, name: None
) -> Exported:
    """Write the files into a folder, each whole or not at all. `progress` is told how many are done, and which is next.

    Raises Unusable when the disk refuses; files that were there before are then as they were, or new and whole.
    """
    reading.preload()
    made = dict(_made(reading, wanted, progress))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise could_not_write(folder, error) from error
    for name, (content, _) in made.items():
        write_whole(folder / name, content)
    unprintable = "".join(sorted({character for _, missing in made.values() for character in missing}))
    progress(len(made), len(made), "")
    return Exported(tuple(folder / name for name in made), sum(1 for _ in open_points(reading)), unprintable)


def _made(reading: Reading, wanted: Wanted, progress: Progress) -> Iterator[tuple[str, tuple[bytes, str]]]:
    editions: dict[str, Edition] = {}
    for number, name in enumerate(wanted.names):
        progress(number, len(wanted.names), name)
        if name == "dossier.json":
            yield name, (canonical.to_json(reading), "")
            continue
        stem, _, format = name.partition(".")
        if stem not in editions:
            document, _, lang = stem.rpartition("-")
            editions[stem] = build(reading, document, "fr" if lang == "fr" else "en", wanted.day)
        yield name, _written(editions[stem], format)


def _written(edition: Edition, format: str) -> tuple[bytes, str]:
    """The file, and the characters that none of its fonts can draw: only a PDF brings fonts of its own."""
    if format != "pdf":
        return WRITERS[format](edition), ""
    printed = pdf.layout(edition)
    return printed.content, "".join(printed.unprintable)
