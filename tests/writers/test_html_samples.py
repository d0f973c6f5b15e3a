"""Every document of every sample makes a page that any browser reads in one way, and that says the document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from writers.html_pages import expected, having, heard, names, parsed, references, words

from pdpeditor import publish
from pdpeditor.blocks import Cover, Edition
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.publish import Mode
from pdpeditor.store import Dossier
from pdpeditor.writers.html import write

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module", params=sample_names())
def dossier(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    path = Path(tmp_path_factory.mktemp("html"), f"{request.param}.pdp")
    make_sample(request.param, path)
    with Dossier.open_to_read(path) as opened:
        opened.preload()
        yield opened


def editions(dossier: Dossier, mode: Mode) -> Iterator[Edition]:
    """Each copy of each document of a dossier."""
    for key in publish.all_of(dossier):
        for copy in publish.copies(dossier, key):
            langs = ("fr", "en") if mode == "bilingual" else (mode,)
            yield Edition(tuple(copy.build(dossier, lang, DAY) for lang in langs), DAY)


@pytest.mark.parametrize("mode", ["fr", "bilingual"])
def test_each_page_says_its_document_in_each_of_its_languages(dossier: Dossier, mode: Mode) -> None:
    told = 0
    for edition in editions(dossier, mode):
        tree = parsed(write(edition))
        assert len(set(names(tree))) == len(names(tree))
        assert references(tree) <= set(names(tree))
        for place, document in enumerate(edition.documents):
            sides = [pair[place] for pair in having(tree, "pdp-pair")] or [
                *(having(tree, "pdp-cover") if isinstance(document.blocks[0], Cover) else []),
                *tree.iter("main"),
            ]
            assert heard(" ".join(each for side in sides for each in words(side))) == expected(document)
            told += 1
    assert told >= 5
