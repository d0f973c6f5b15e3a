"""What the linter says besides its findings, from resources/wording/lint.toml."""

from __future__ import annotations

from functools import reduce
from operator import getitem
from typing import Any

from pdpeditor import resources
from pdpeditor.measures import number_words
from pdpeditor.text import Lang


def said(key: str, lang: Lang, **values: str) -> str:
    """A sentence of the wording, its blanks filled. Raises KeyError for one that there is not."""
    table: Any = reduce(getitem, key.split("."), resources.toml("wording", "lint"))
    words: str = table[lang]
    return words.format(**values)


def counted(what: str, count: int, lang: Lang) -> str:
    """How many of something there are: « 3 erreurs », "no errors"."""
    size = "none" if count == 0 else "one" if count == 1 else "many"
    return said(f"count.{what}.{size}", lang, count=number_words(count, lang))
