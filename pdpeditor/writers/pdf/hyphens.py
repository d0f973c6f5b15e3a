"""Where long words can be divided, in French and in English, so that narrow columns need not cut them anywhere."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import pyphen

from pdpeditor.text import Lang

_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]{7,40}(?![\w@/-]|\.\w)")
_LONG = 10
_DICTIONARIES: dict[Lang, str] = {"fr": "fr", "en": "en_GB"}


def with_hyphens(words: str, lang: Lang) -> str:
    """The words with soft hyphens in those of seven letters or more; addresses stay as they are."""
    return _WORD.sub(lambda match: _divided(match[0], lang), words)


def with_few_hyphens(words: str, lang: Lang) -> str:
    """The words with soft hyphens in those of ten letters or more."""
    return _WORD.sub(lambda match: _divided(match[0], lang) if len(match[0]) >= _LONG else match[0], words)


@cache
def _dictionary(lang: Lang) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=_DICTIONARIES[lang], left=3, right=3)


@lru_cache(maxsize=8192)
def _divided(word: str, lang: Lang) -> str:
    return str(_dictionary(lang).inserted(word, "\u00ad"))
