"""A sample as a user gets it: made and exported by the real command line, in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib import import_module
from pathlib import Path

from samples import printed

from pdpeditor.facts import Catalogue, catalogue
from pdpeditor.records.record import RECORDS, Record, fields_of
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang

DAY = date(2026, 11, 22)
DOCUMENTS = ("policy", "register")
PRINTED = [(kind, lang) for kind in DOCUMENTS for lang in LANGS]


def command(*words: object) -> None:
    """Run the command line, which has to succeed."""
    env = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    line = [sys.executable, "-m", "pdpeditor", *map(str, words), "--ui-lang", "en"]
    done = subprocess.run(line, capture_output=True, text=True, env=env, timeout=300, check=False)
    assert done.returncode == 0, done.stderr


@dataclass(frozen=True, slots=True)
class Fact:
    """A kind of fact that real policies state, the field that carries it, and the words that print it.

    `carrier` is a class and its field, or "" for what the law alone puts there.
    """

    what: str
    carrier: str
    fr: str
    en: str
    document: str = "policy"

    def words(self, lang: Lang) -> str:
        """The words that print it."""
        return self.fr if lang == "fr" else self.en

    @property
    def field(self) -> tuple[type[Record], str]:
        """The class and the name of the field."""
        cls, _, name = self.carrier.partition(".")
        return next(each for each in RECORDS.values() if each.__name__ == cls), name


@dataclass(frozen=True)
class Sample:
    """One sample: its dossier in `folder`, its exported files in `out`."""

    name: str
    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / f"{self.name}.pdp"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @cached_property
    def markdown(self) -> dict[tuple[str, Lang], str]:
        """Each document in each language, as Markdown."""
        return {which: (self.out / f"{which[0]}-{which[1]}.md").read_text("utf-8") for which in PRINTED}

    @cached_property
    def words(self) -> dict[tuple[str, Lang], str]:
        """The words of each Markdown file."""
        return {which: printed.of_markdown(text) for which, text in self.markdown.items()}

    @cached_property
    def pdf_words(self) -> dict[tuple[str, Lang], str]:
        """The words of each PDF file."""
        return {which: printed.of_pdf((self.out / f"{which[0]}-{which[1]}.pdf").read_bytes()) for which in PRINTED}

    @cached_property
    def facts(self) -> list[Fact]:
        """The table of the kinds of facts that this sample has to print."""
        return [Fact(*row) for row in import_module(f"samples.{self.name.replace('-', '_')}").FACTS]


def make(name: str, folder: Path) -> Sample:
    """A sample made and exported in a folder."""
    sample = Sample(name, folder)
    command("new", sample.path, "--sample", name)
    command("export", sample.path, "--out", sample.out)
    return sample


def choices(dossier: Dossier) -> Iterator[tuple[Record, str, Catalogue, str]]:
    """Every choice made in a dossier: the record, the field, the list it is made from, the key."""
    for cls in RECORDS.values():
        chosen = [field for field in fields_of(cls) if field.kind.name in ("choice", "choices")]
        for record in dossier.all(cls):
            for field in chosen:
                value = getattr(record, field.name)
                for key in value if isinstance(value, tuple) else [value] if value else []:
                    yield record, field.name, catalogue(field.of), key
