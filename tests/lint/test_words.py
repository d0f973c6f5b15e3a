"""What the linter says besides its findings is said in both languages, with the spaces of each, and is used."""

import re
from pathlib import Path
from typing import Any

import pytest

from pdpeditor import lint, resources
from pdpeditor.lint.listing import COUNTED
from pdpeditor.lint.rules import BINDINGS
from pdpeditor.text import LANGS, polish

SOURCE = "\n".join(path.read_text("utf-8") for path in Path(lint.__file__).parent.glob("*.py"))
COMPOSED = [f"{group}.{name}" for group in ("text", "count", "summary.least") for name in (*COUNTED, "dossiers")]
COMPOSED += [f"binding.{name}" for name in BINDINGS] + [
    f"{name}.{part}" for name in COUNTED for part in ("many", "meaning")
]


def sentences(table: dict[str, Any], prefix: str = "") -> dict[str, dict[str, str]]:
    if "fr" in table:
        return {prefix: table}
    return {
        key: found
        for name, inner in table.items()
        for key, found in sentences(inner, f"{prefix}.{name}".lstrip(".")).items()
    }


SENTENCES = sentences(resources.toml("wording", "lint"))


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_has_both_languages_the_same_blanks_and_no_space_that_can_break(key: str) -> None:
    sentence = SENTENCES[key]
    assert list(sentence) == list(LANGS)
    for lang in LANGS:
        assert sentence[lang].strip()
        assert polish(sentence[lang], lang) == sentence[lang]
    french, english = (set(re.findall(r"\{\w+\}", sentence[lang])) - {"{count}"} for lang in LANGS)
    assert french == english


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_is_used(key: str) -> None:
    group, _, last = key.rpartition(".")
    in_a_loop = f'"{group}.{{' in SOURCE and f'"{last}"' in SOURCE
    assert f'"{key}"' in SOURCE or in_a_loop or any(key.startswith(known) for known in COMPOSED)
