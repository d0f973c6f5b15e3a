"""The sentences of the policy: both languages, plain words, right typography, all used and none missing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from documents.vague import VAGUE

from pdpeditor import resources
from pdpeditor.documents import policy
from pdpeditor.documents.policy.rights import SHORT
from pdpeditor.documents.policy.used import KINDS
from pdpeditor.documents.wording import sentences
from pdpeditor.facts import catalogue, well_formed
from pdpeditor.text import LANGS, polish

HOLES = re.compile(r"\{(\w+)\}")
LINKS = re.compile(r"\]\((.+?)\)")
CODE = Path(policy.__file__).parent


def rows(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """The sentences of the file, by key."""
    if "fr" in table or "en" in table:
        yield prefix, table
        return
    for name, inner in table.items():
        yield from rows(inner, f"{prefix}.{name}" if prefix else name)


SENTENCES = dict(rows(resources.toml("wording", "policy")))


def test_a_sentence_has_both_languages_and_says_what_asks_for_it() -> None:
    for key, sentence in SENTENCES.items():
        assert set(sentence) == {"fr", "en", "source"}, key
        assert all(words.strip() for words in sentence.values()), key
        assert well_formed(sentence["source"]), key


def test_both_languages_have_the_same_holes_and_the_same_links() -> None:
    for key, sentence in SENTENCES.items():
        french, english = sentence["fr"], sentence["en"]
        assert sorted(HOLES.findall(french)) == sorted(HOLES.findall(english)), key
        assert LINKS.findall(french) == LINKS.findall(english), key
        assert french.count("**") == english.count("**") and french.count("**") % 2 == 0, key


@pytest.mark.parametrize("lang", LANGS)
def test_each_language_has_its_typography(lang: str) -> None:
    assert [key for key, row in SENTENCES.items() if polish(row[lang], lang) != row[lang]] == []  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGS)
def test_no_sentence_is_vague(lang: str) -> None:
    vague = VAGUE[lang]  # type: ignore[index]
    assert {key: vague.findall(row[lang]) for key, row in SENTENCES.items() if vague.search(row[lang])} == {}


def test_the_words_of_the_law_are_those_of_the_glossary() -> None:
    french = " ".join(row["fr"] for row in SENTENCES.values()).lower()
    english = " ".join(row["en"] for row in SENTENCES.values()).lower()
    for wrong in ("g29", "data violation", "sub-processor", "right to delete", "opposition right", "conservation time"):
        assert wrong not in english
    for wrong in ("responsable de traitement conjoint", "droit de suppression", "dpo", "bouclier"):
        assert wrong not in french


def used() -> tuple[set[str], set[str]]:
    """The keys that the code names whole, and the beginnings of those that it completes."""
    whole: set[str] = set()
    begun: set[str] = set()
    for path in CODE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                begun.add(str(node.values[0].value))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
    return whole, {start for start in begun if "." in start}


def test_every_sentence_is_used() -> None:
    whole, begun = used()
    assert [key for key in SENTENCES if key not in whole and not key.startswith(tuple(begun))] == []


def test_every_sentence_that_the_code_names_exists() -> None:
    whole, begun = used()
    groups = {key.split(".")[0] for key in SENTENCES}
    named = {key for key in whole if re.fullmatch(rf"({'|'.join(groups)})\.[\w.-]*\w", key)}
    assert named and named <= set(SENTENCES) | set(sentences("glance"))  # the latter: the first layer printed alone
    assert begun and all(any(key.startswith(start) for key in SENTENCES) for start in begun)


def test_each_choice_that_the_code_completes_a_key_with_has_its_sentence() -> None:
    expected = {f"title.{anchor}" for anchor in policy.SECTIONS}
    asked = ("alone", *catalogue("requirements"))
    expected |= {f"obligations.{key}.{requirement}" for key in catalogue("obligations") for requirement in asked}
    expected |= {f"purposes.used.{kind}" for kind in KINDS} | {f"purposes.{kind}" for kind in KINDS}
    expected |= {f"rights.short.{key}" for key in (*SHORT, "erasure-limited")}
    assert expected <= set(SENTENCES)
