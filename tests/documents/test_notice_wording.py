"""The sentences of the first layer, the notices and the mentions: both languages, plain, used, over the policy’s."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from documents.test_policy_wording import HOLES, LINKS, VAGUE, rows

from pdpeditor import documents, resources
from pdpeditor.documents.wording import sentences
from pdpeditor.facts import catalogue, well_formed
from pdpeditor.text import LANGS, Lang, polish

FILES = {"glance": "policy/first_layer.py", "notice": "notice/*.py", "mention": "mention/*.py"}
CODE = Path(documents.__file__).parent


def own(name: str) -> dict[str, dict[str, str]]:
    """The sentences of one file, without those of the file below."""
    table: dict[str, Any] = {key: value for key, value in resources.toml("wording", name).items() if key != "over"}
    return dict(rows(table))


EVERY = [pytest.param(row, id=f"{name}/{key}") for name in FILES for key, row in own(name).items()]


@pytest.mark.parametrize("row", EVERY)
def test_a_sentence_has_both_languages_alike_and_says_what_asks_for_it(row: dict[str, str]) -> None:
    assert set(row) == {"fr", "en", "source"} and all(words.strip() for words in row.values())
    assert well_formed(row["source"])
    assert sorted(HOLES.findall(row["fr"])) == sorted(HOLES.findall(row["en"]))
    assert LINKS.findall(row["fr"]) == LINKS.findall(row["en"])
    assert row["fr"].count("**") == row["en"].count("**")


@pytest.mark.parametrize("row", EVERY)
@pytest.mark.parametrize("lang", LANGS)
def test_a_sentence_has_its_typography_and_is_not_vague(row: dict[str, str], lang: Lang) -> None:
    assert polish(row[lang], lang) == row[lang]
    assert not VAGUE[lang].search(row[lang])


@pytest.mark.parametrize("name", FILES)
def test_a_file_lies_over_the_policy_and_has_the_holes_of_what_it_replaces(name: str) -> None:
    below, whole = sentences("policy"), sentences(name)
    assert below.keys() <= whole.keys() and "over" not in whole
    for key in own(name).keys() & below.keys():
        assert set(HOLES.findall(whole[key].fr)) <= set(HOLES.findall(below[key].fr)), key


@pytest.mark.parametrize("name", FILES)
def test_every_sentence_that_a_file_adds_is_used(name: str) -> None:
    nodes = [node for path in CODE.glob(FILES[name]) for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    whole = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    begun = {str(node.values[0].value) for node in nodes if isinstance(node, ast.JoinedStr) and _begun(node)}
    added = own(name).keys() - sentences("policy").keys()
    assert [key for key in added if key not in whole and not key.startswith(tuple(begun))] == []


def _begun(node: ast.JoinedStr) -> bool:
    return isinstance(node.values[0], ast.Constant) and "." in str(node.values[0].value)


def test_each_legal_basis_has_its_few_words_in_a_mention() -> None:
    assert {key.removeprefix("basis.") for key in own("mention") if key.startswith("basis.")} == set(
        catalogue("legal-bases")
    )


def test_each_audience_has_what_a_title_says_and_known_marketing_audiences() -> None:
    for fact in catalogue("audiences").values():
        assert fact.text("whose").fr.startswith("des ") and fact.text("whose").en
        assert set(fact.more["marketing"]) <= set(catalogue("marketing-audiences"))
