"""A whole notice, the mentions and the first layer of a small dossier, word for word, in both languages.

Run as a script, with the root and tests/ on PYTHONPATH, this file writes the expected pages again: read them then.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from documents.audiences import make
from documents.policies import DAY

from pdpeditor import publish
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang
from pdpeditor.writers import markdown

PAGES = Path(__file__).with_name("golden")
COPIES = ("notice:customers", "notice:employees", "mention", "glance")


def page(dossier: Dossier, asked: str, lang: Lang) -> str:
    """One copy as Markdown."""
    return markdown.write(publish.build(dossier, asked, lang, DAY)).decode()


def expected(asked: str, lang: Lang) -> Path:
    return PAGES / f"{asked.replace(':', '-')}-{lang}.md"


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with make(tmp_path_factory.mktemp("golden") / "colibri.pdp") as opened:
        opened.preload()
        yield opened


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("asked", COPIES)
def test_a_copy_is_word_for_word_what_was_read_and_agreed(dossier: Dossier, asked: str, lang: Lang) -> None:
    assert page(dossier, asked, lang) == expected(asked, lang).read_text("utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, make(Path(folder) / "colibri.pdp") as made:
        made.preload()
        for asked in COPIES:
            for lang in LANGS:
                expected(asked, lang).write_text(page(made, asked, lang), "utf-8", newline="\n")
