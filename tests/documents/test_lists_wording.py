"""The sentences of the legal notice, the lists and the processor's register: both languages, typography, all used."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from pdpeditor import documents, resources
from pdpeditor.documents.wording import sentences
from pdpeditor.facts import well_formed
from pdpeditor.text import LANGS, polish

ROOM = Path(documents.__file__).parent
CODE = {
    "legal-notice": [*(ROOM / "legal_notice").glob("*.py")],
    "cookie-list": [ROOM / "cookie_list.py"],
    "lists": [*(ROOM / "processors").glob("*.py"), *(ROOM / "processor_register").glob("*.py")],
}
HOLES = re.compile(r"\{(\w+)\}")


def keys(table: dict[str, Any], prefix: str = "") -> list[str]:
    """The keys of the sentences that a file has of its own."""
    if "fr" in table:
        return [prefix]
    inner = {name: value for name, value in table.items() if isinstance(value, dict)}
    return [key for name, value in inner.items() for key in keys(value, f"{prefix}.{name}" if prefix else name)]


OWN = [(name, key) for name in CODE for key in keys(resources.toml("wording", name))]


@pytest.mark.parametrize(("name", "key"), OWN)
def test_a_sentence_has_both_languages_the_same_blanks_and_its_typography(name: str, key: str) -> None:
    sentence = sentences(name)[key]
    assert all(sentence[lang].strip() and polish(sentence[lang], lang) == sentence[lang] for lang in LANGS)
    french, english = (sorted(HOLES.findall(sentence[lang])) for lang in LANGS)
    assert french == english


@pytest.mark.parametrize(("name", "key"), OWN)
def test_a_sentence_is_used(name: str, key: str) -> None:
    code = "\n".join(path.read_text("utf-8") for path in CODE[name])
    group, _, last = key.rpartition(".")
    said = f'"{key}"' in code or (f'"{group}.{{' in code and re.search(rf'"{last}"', code))
    gap = group == "gap" and f'"{last}"' in code
    counted = group.startswith("count.") and f'"{group.removeprefix("count.")}"' in code
    assert said or gap or counted


@pytest.mark.parametrize("name", ["legal-notice", "cookie-list"])
def test_a_public_sentence_says_what_asks_for_it(name: str) -> None:
    table = resources.toml("wording", name)
    for key in keys(table):
        row: Any = table
        for part in key.split("."):
            row = row[part]
        assert well_formed(row["source"]), key
