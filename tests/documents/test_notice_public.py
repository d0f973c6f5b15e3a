"""Nothing internal is in a notice, a mention or the first layer, and an unconfirmed answer shows as such."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from documents.audiences import make
from documents.policies import DAY, EDIT, runs, text, with_words
from documents.test_policy_public import SECRET, hide

from pdpeditor import publish
from pdpeditor import records as r
from pdpeditor.blocks import Document
from pdpeditor.records.record import RECORDS
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS

KEYS = ("glance", "notice", "mention")


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "colibri.pdp") as opened:
        yield opened


def documents(dossier: Dossier, key: str) -> Iterator[Document]:
    """Every copy of a document in both languages."""
    dossier.preload()
    for copy in publish.copies(dossier, key):
        yield from (copy.build(dossier, lang, DAY) for lang in LANGS)


@pytest.mark.parametrize("key", KEYS)
def test_no_internal_words_are_printed(dossier: Dossier, key: str) -> None:
    with dossier.edit(EDIT):
        hidden = sum(hide(record) for cls in RECORDS.values() for record in dossier.all(cls))
    assert hidden > 100
    found = list(documents(dossier, key))
    assert found and all(SECRET not in text(document) for document in found)


@pytest.mark.parametrize("key", KEYS)
def test_an_answer_that_nobody_confirmed_shows_as_proposed(dossier: Dossier, key: str) -> None:
    with dossier.edit(EDIT):
        for purpose in dossier.all(r.Purpose):
            dossier.mark(purpose, "name", "proposed")
    for document in documents(dossier, key):
        assert any(run.style == "proposed" for run in runs(document))


@pytest.mark.parametrize("key", ["notice", "glance"])
def test_a_party_published_by_its_category_is_never_named(dossier: Dossier, key: str) -> None:
    with dossier.edit(EDIT):
        for name in ("OVH", "Postman", "Paye et Cie"):
            with_words(dossier, r.Party, name).published_as = "category"
    for document in documents(dossier, key):
        assert not any(name in text(document) for name in ("OVH", "Postman", "Paye et Cie", "Cabinet Secret"))
