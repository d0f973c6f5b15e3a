"""What the register says is said in both languages, with the spaces of each, and every sentence is used."""

import re
from pathlib import Path

import pytest

from pdpeditor.documents import register
from pdpeditor.documents.wording import sentences
from pdpeditor.text import LANGS, polish

SENTENCES = sentences("register")
SOURCE = "\n".join(path.read_text("utf-8") for path in Path(register.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_has_both_languages_the_same_blanks_and_no_space_that_can_break(key: str) -> None:
    sentence = SENTENCES[key]
    for lang in LANGS:
        assert sentence[lang].strip()
        assert polish(sentence[lang], lang) == sentence[lang]
    french, english = (sorted(re.findall(r"\{\w+\}", sentence[lang])) for lang in LANGS)
    assert french == english


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_is_used(key: str) -> None:
    group, _, last = key.partition(".")
    composed = f'"{group}.{{' in SOURCE and f'"{last.rpartition(".")[2]}"' in SOURCE
    assert f'"{key}"' in SOURCE or composed
