"""What office programs make of every document of the samples: LibreOffice reads in it the words of the Markdown."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from writers.markdown_words import read_by_others
from writers.word_file import comparable

from pdpeditor import publish
from pdpeditor.publish import MODES, Mode, Wanted
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS

DAY = date(2026, 11, 22)
TEXT = "txt:Text (encoded):UTF8"


@pytest.fixture(scope="session")
def exported(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every document of a sample, in each language mode, for a word processor and as Markdown."""
    folder = tmp_path_factory.mktemp("office")
    publish.export(dossier, folder, Wanted(publish.all_of(dossier), MODES, ("docx", "md"), DAY))
    return folder


@pytest.fixture(scope="session")
def read(
    exported: Path, needs: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], dict[str, Path]]:
    """What LibreOffice makes of the documents in one of its formats, by the names of the documents."""
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def convert(filter: str) -> dict[str, Path]:
        made = tmp_path_factory.mktemp("made")
        command = [needs("soffice", "libreoffice"), f"-env:UserInstallation={profile}", "--headless", "--convert-to"]
        files = sorted(exported.glob("*.docx"))
        subprocess.run([*command, filter, "--outdir", made, *files], check=True, capture_output=True, timeout=600)
        return {path.stem: path for path in made.iterdir()}

    return convert


@pytest.fixture(scope="session")
def texts(read: Callable[[str], dict[str, Path]]) -> dict[str, list[str]]:
    """The words that LibreOffice reads, by document; the bullets of lists are no words."""
    return {
        name: [word for word in comparable([path.read_text("utf-8-sig")]) if word != "•"]
        for name, path in read(TEXT).items()
    }


def of(exported: Path, mode: Mode) -> Iterator[tuple[str, list[str]]]:
    """The documents in one language, and the words of their Markdown once its signs are gone."""
    for path in sorted(exported.glob(f"*-{mode}.md")):
        yield path.stem, comparable(read_by_others(path.read_text("utf-8")))


@pytest.mark.parametrize("mode", LANGS)
def test_libreoffice_reads_the_words_of_the_markdown_one_by_one(
    exported: Path, texts: dict[str, list[str]], mode: Mode
) -> None:
    for name, words in of(exported, mode):
        assert texts[name] == words, name


@pytest.mark.parametrize("mode", LANGS)
def test_libreoffice_reads_all_of_each_language_in_what_is_printed_in_both(
    exported: Path, texts: dict[str, list[str]], mode: Mode
) -> None:
    for name, words in of(exported, mode):
        rest = iter(texts[f"{name.removesuffix(mode)}bilingual"])
        assert [word for word in words if word not in rest] == [], name
