"""The first layer alone: one page with what people have to know first, and the way to the rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdf
import pytest
from documents.policies import DAY, EDIT, make, runs, text, with_words
from documents.test_policy import answers, assert_full, shape

from pdpeditor import publish
from pdpeditor import records as r
from pdpeditor.blocks import Document
from pdpeditor.documents.policy import first_layer
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.publish import Wanted
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import LANGS, Lang, polish


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "colibri.pdp") as opened:
        yield opened


def build(dossier: Dossier, lang: Lang = "fr", day: date = DAY) -> Document:
    dossier.preload()
    return first_layer.build(dossier, lang, day)


def test_it_says_who_why_what_surprises_which_rights_and_where_to_write(dossier: Dossier) -> None:
    words = text(build(dossier))
    for known in (
        "Colibri Formation SARL",
        "Vendre les formations",
        "les données concernant la santé",
        "réseaux sociaux professionnels",
        "aux États-Unis",
        "Un logiciel prend seul des décisions",
        "prospection",
        "traceurs",
        "portabilité",
        "retrait du consentement",
        "CNIL",
        "donnees@colibri.example",
    ):
        assert known in words, known


def test_it_leads_to_the_policy_where_that_is_published(dossier: Dossier) -> None:
    assert "politique de confidentialité" not in text(build(dossier))
    with dossier.edit(EDIT):
        dossier.all(r.Website)[0].policy_url = "https://colibri.example/donnees"
    assert {run.href for run in runs(build(dossier)) if run.href} == {
        "mailto:donnees@colibri.example",
        "https://colibri.example/donnees",
    }


def test_an_address_that_is_no_web_address_is_not_a_link(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.all(r.Website)[0].policy_url = "javascript:alert(1)"
    assert [run.href for run in runs(build(dossier)) if "javascript" in run.words] == [""]


def test_it_speaks_only_of_what_the_policy_speaks_of(dossier: Dossier, tmp_path: Path) -> None:
    with dossier.edit(EDIT):
        with_words(dossier, r.Activity, "Formations").published = False
    dossier.preload()
    with pytest.raises(Refused):
        publish.copies(dossier, "glance")
    assert "Vendre" not in text(build(dossier))
    with Dossier.create(tmp_path / "empty.pdp") as empty, pytest.raises(Refused):
        publish.copies(empty, "glance")


@pytest.mark.parametrize("lang", LANGS)
def test_it_has_the_typography_of_its_language_and_no_way_into_itself(dossier: Dossier, lang: Lang) -> None:
    document = build(dossier, lang)
    assert all(polish(line, lang) == line for line in text(document).splitlines())
    assert not [run.href for run in runs(document) if run.href.startswith("#")]


@pytest.mark.parametrize("name", sample_names())
def test_it_is_one_page_in_each_language_and_in_both(name: str, tmp_path: Path) -> None:
    make_sample(name, tmp_path / "sample.pdp")
    with Dossier.open_to_read(tmp_path / "sample.pdp") as opened:
        files = publish.export(opened, tmp_path / "out", Wanted(("glance",), publish.MODES, ("pdf",), DAY)).files
        french, english = (build(opened, lang) for lang in LANGS)
    assert [len(pypdf.PdfReader(file).pages) for file in files] == [1, 1, 1]
    assert list(map(shape, french.blocks)) == list(map(shape, english.blocks))


def test_whatever_answer_is_missing_it_stays_sound(dossier: Dossier) -> None:
    dossier.preload()
    for record, name, unknown in answers(dossier):
        known = getattr(record, name)
        setattr(record, name, unknown)
        french, english = (first_layer.build(dossier, lang, DAY) for lang in LANGS)
        assert list(map(shape, french.blocks)) == list(map(shape, english.blocks)), name
        assert_full(french)
        setattr(record, name, known)
