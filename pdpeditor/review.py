"""From dossiers to what is wrong with them: read one or a folder of them, and write the findings in a format."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pdpeditor.blocks import Edition
from pdpeditor.lint import data, plain, report, sarif
from pdpeditor.lint.listing import Listing, Unread, listing
from pdpeditor.lint.severity import Severity
from pdpeditor.store import Dossier, Problem, Unusable
from pdpeditor.text import Lang, Text, clean
from pdpeditor.writers import DEFAULT, WRITERS, Style

Format = Literal["text", "json", "sarif", "md", "pdf"]
FORMATS: tuple[Format, ...] = ("text", "json", "sarif", "md", "pdf")


@dataclass(frozen=True, slots=True)
class Review:
    """What was found in some dossiers with the law of a day, and the files that could not be read."""

    day: date
    listings: tuple[Listing, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def errors(self) -> int:
        """How many errors are left that nobody accepted."""
        return sum(each.counts[0] for each in self.listings)


def review(place: Path, day: date, least: Severity = "advice") -> Review:
    """What is wrong, from that severity up, with the dossier of a file, or with each one in a folder and its folders.

    Raises Unusable when the file cannot be read or the folder holds no dossier; in a folder, a file that cannot be read
    is noted and the others are looked at.
    """
    if not _is_folder(place):
        return Review(day, (_listed(place, place.name, day, least),))
    paths = sorted(_dossiers(place))
    if not paths:
        raise _no_dossier(place)
    found = [_tried(path, path.relative_to(place).as_posix(), day, least) for path in paths]
    listings = tuple(each for each in found if isinstance(each, Listing))
    return Review(day, listings, tuple(each for each in found if isinstance(each, Unread)))


def _is_folder(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def _listed(path: Path, name: str, day: date, least: Severity) -> Listing:
    with Dossier.open_to_read(path) as dossier:
        dossier.preload()
        return listing(dossier, _line(str(path)), _line(name), day, least)


def _tried(path: Path, name: str, day: date, least: Severity) -> Listing | Unread:
    try:
        return _listed(path, name, day, least)
    except Problem as problem:
        return Unread(_line(str(path)), _line(name), problem.message)


def _line(name: str) -> str:
    """A file's name on one line, as far as it can be written down."""
    return clean(name).replace("\n", " ")


_KEPT = re.compile(r"(?P<stem>.+) \(format \d+\)( \d+)?\.pdp", re.IGNORECASE)
"""What a dossier was before its format was brought up to date: kept beside it, and nobody's dossier any more."""


def _dossiers(place: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(place):
        folders[:] = [each for each in folders if not each.startswith(".")]
        for name in names:
            if name.lower().endswith(".pdp") and not _is_kept(name, names):
                yield Path(folder, name)


def _is_kept(name: str, names: list[str]) -> bool:
    found = _KEPT.fullmatch(name)
    return found is not None and f"{found['stem']}.pdp" in names


def _no_dossier(place: Path) -> Unusable:
    return Unusable(
        Text(
            f"Il n’y a aucun dossier (.pdp) dans « {place} » : vérifiez le nom du dossier du disque.",
            f"There is no dossier (.pdp) in “{place}”: check the name of the folder.",
        )
    )


def write(done: Review, format: Format, lang: Lang, style: Style = DEFAULT) -> bytes:
    """The findings in a format, the words in one language. Raises KeyError for a format that there is not."""
    match format:
        case "text":
            return plain.write(done.listings, done.unread, lang, done.day)
        case "json":
            return data.write(done.listings, lang)
        case "sarif":
            return sarif.write(done.listings, done.unread, lang)
    return WRITERS[format](edition(done, lang), style)


def edition(done: Review, lang: Lang) -> Edition:
    """The report, ready to be printed."""
    return Edition((report.build(done.listings, done.unread, lang, done.day),), done.day)
