"""The whole policy of a sample, its own words and ours, promises nothing vague and calls customers by one name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from documents.policies import text
from documents.vague import VAGUE
from samples.made import DAY

from pdpeditor.documents import policy
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang


@pytest.fixture(scope="module", params=sample_names())
def policies(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[Lang, str]]:
    path: Path = tmp_path_factory.mktemp(request.param) / "sample.pdp"
    make_sample(request.param, path)
    with Dossier.open(path) as dossier:
        dossier.preload()
        yield {lang: text(policy.build(dossier, lang, DAY)) for lang in LANGS}


@pytest.mark.parametrize("lang", LANGS)
def test_no_word_of_a_policy_is_vague(policies: Mapping[Lang, str], lang: Lang) -> None:
    vague = VAGUE[lang]
    assert [line for line in policies[lang].splitlines() if vague.search(line)] == []


def test_english_says_customer_and_never_client(policies: Mapping[Lang, str]) -> None:
    assert re.findall(r".{30}\bclients?\b(?!-).{20}", policies["en"], re.IGNORECASE) == []


@pytest.mark.parametrize(
    ("lang", "other"),
    [("fr", r"art\.\s\d+\(|, article \d+\("), ("en", r"\bArt\.|§|of the GDPR")],
)
def test_the_law_is_cited_in_one_way(policies: Mapping[Lang, str], lang: Lang, other: str) -> None:
    assert re.findall(rf".{{30}}(?:{other}).{{20}}", policies[lang]) == []
