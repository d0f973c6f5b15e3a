"""From a dossier to files: build the documents, write them in each format, put them in a folder whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from pdpeditor.blocks import Attachment, Document, Edition
from pdpeditor.copies import Copy, all_of, copies
from pdpeditor.documents.printable import Builder
from pdpeditor.exchange import canonical
from pdpeditor.exchange.carried import DOSSIER
from pdpeditor.lint.open_points import open_points
from pdpeditor.store import Refused
from pdpeditor.store.files import write_whole
from pdpeditor.store.problems import could_not_write
from pdpeditor.store.reading import Reading
from pdpeditor.text import LANGS, Lang, Text
from pdpeditor.wanted import DATA, FORMATS, MODES, Data, Mode, Wanted
from pdpeditor.writers import WRITERS, data, pdf

__all__ = [
    "DATA",
    "FORMATS",
    "MODES",
    "Copy",
    "Data",
    "Exported",
    "Mode",
    "Wanted",
    "all_of",
    "build",
    "copies",
    "export",
]

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export made: the files, how many questions are still open, the characters that no font can draw."""

    files: tuple[Path, ...]
    open_points: int
    unprintable: str


@dataclass(frozen=True, slots=True)
class _File:
    """One file to be made."""

    copy: Copy
    mode: Mode
    suffix: str
    build: Builder

    @property
    def name(self) -> str:
        return f"{self.copy.stem}-{self.mode}.{self.suffix}"


def build(reading: Reading, document: str, mode: Mode, day: date) -> Edition:
    """One document in one language or in both, ready to be written. Raises Refused when the dossier has none."""
    copy = next(iter(copies(reading, document)))
    return Edition(tuple(copy.build(reading, lang, day) for lang in _langs(mode)), day)


def export(
    reading: Reading, folder: Path, wanted: Wanted, progress: Progress = lambda done, total, name: None
) -> Exported:
    """Write the files into a folder, each whole or not at all. `progress` is told how many are done, and which is next,
    again and again while a file takes long.

    Raises Refused when a document is asked for that the dossier does not have, Unusable when the disk refuses; files
    that were there before are then as they were, or new and whole.
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
    files = list(_files(reading, wanted))
    whole = ["dossier.json"] if wanted.holds_the_dossier else []
    total = len(files) + len(whole)
    known: dict[tuple[Builder, Lang], Document] = {}
    for number, file in enumerate(files):
        progress(number, total, file.name)
        for lang in _langs(file.mode):
            if (file.build, lang) not in known:
                known[file.build, lang] = file.build(reading, lang, wanted.day)
        documents = tuple(known[file.build, lang] for lang in _langs(file.mode))
        edition = Edition(documents, wanted.day, alternates=_alternates(file, wanted))
        yield file.name, _written(reading, edition, file, wanted, partial(progress, number, total, file.name))
    for name in whole:
        progress(total - 1, total, name)
        yield name, (canonical.to_json(reading), "")


def _files(reading: Reading, wanted: Wanted) -> Iterator[_File]:
    """Every file to be made. Raises Refused when what is asked for makes none."""
    suffixes = wanted.suffixes
    every = [copy for asked in wanted.documents for copy in copies(reading, asked)] if suffixes else []
    found = [
        _File(copy, mode, suffix, build)
        for copy in every
        for mode in wanted.modes
        for suffix in suffixes
        if (build := copy.builder(suffix))
    ]
    if not found and not wanted.holds_the_dossier:
        raise _no_such_form()
    yield from found


def _langs(mode: Mode) -> tuple[Lang, ...]:
    return LANGS if mode == "bilingual" else (mode,)


def _alternates(file: _File, wanted: Wanted) -> tuple[tuple[Lang, str], ...]:
    """The files that hold the same in each language, where there are several."""
    langs = [lang for lang in LANGS if lang in wanted.modes]
    return tuple((lang, replace(file, mode=lang).name) for lang in langs) if len(langs) > 1 else ()


def _written(
    reading: Reading, edition: Edition, file: _File, wanted: Wanted, heed: Callable[[], object]
) -> tuple[bytes, str]:
    """The file, and the characters that none of its fonts can draw: only a PDF brings fonts of its own."""
    if file.suffix != "pdf":
        return WRITERS[file.suffix](edition, wanted.style), ""
    carried = tuple(_carried(reading, edition, file, wanted.data))
    printed = pdf.printed(replace(edition, attachments=carried), wanted.style, heed)
    return printed.content, "".join(printed.unprintable)


def _carried(reading: Reading, edition: Edition, file: _File, carried: Data) -> Iterator[Attachment]:
    title = edition.documents[0].title
    if carried == "full" and file.copy.key == "register":
        yield Attachment(DOSSIER, "application/json", canonical.to_json(reading), title)
    elif carried != "none":
        yield Attachment(f"{file.copy.stem}-{file.mode}.json", "application/json", data.write(edition), title)


def _no_such_form() -> Refused:
    return Refused(
        Text(
            "Les documents demandés n’existent pas sous cette forme. Le format xlsx est celui des registres et des "
            "listes.",
            "The documents asked for do not exist in this form. The xlsx format is for registers and lists.",
        )
    )
