"""The whole policy of a small dossier, word for word, in both languages.

Run as a script, with the root and tests/ on PYTHONPATH, this file writes the expected pages again: read them then.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from documents.policies import DAY, build, make

from pdpeditor.blocks import Edition
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang
from pdpeditor.writers import markdown

PAGES = Path(__file__).with_name("golden")


def page(dossier: Dossier, lang: Lang) -> str:
    """The policy as Markdown."""
    return markdown.write(Edition((build(dossier, lang),), DAY)).decode()


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with make(tmp_path_factory.mktemp("golden") / "colibri.pdp") as opened:
        yield opened


@pytest.mark.parametrize("lang", LANGS)
def test_the_policy_is_word_for_word_what_was_read_and_agreed(dossier: Dossier, lang: Lang) -> None:
    assert page(dossier, lang) == (PAGES / f"policy-{lang}.md").read_text("utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, make(Path(folder) / "colibri.pdp") as made:
        PAGES.mkdir(exist_ok=True)
        for lang in LANGS:
            (PAGES / f"policy-{lang}.md").write_text(page(made, lang), "utf-8", newline="\n")
