"""The endings of French ordinals, which are raised: 1er, 1re, 2e."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdpeditor.writers.pdf.lines import Bit

_ORDINAL = re.compile(r"(?<![\w./@:#+-])(1)(ers?|res?)(?![\w@/-]|\.\w)|(?<![\w./@:#+-])(\d{1,2})(es?)(?![\w@/-]|\.\w)")
HINT = re.compile("[0-9]r?e")
"""Words without this hold nothing to be raised: quick to look for."""
_SIZE, _RISE = 0.66, 0.34
"""The size of what is raised and how far it is raised, of the size of the words."""


def raised(bit: Bit) -> Iterator[Bit]:
    """The words with the endings of their ordinals raised."""
    done = 0
    for found in _ORDINAL.finditer(bit.words):
        start = found.end(1) if found[1] else found.end(3)
        ink = bit.ink
        small = ink._replace(size=round(ink.size * _SIZE, 2), rise=round(ink.size * _RISE, 2))
        yield bit._replace(words=bit.words[done:start])
        yield bit._replace(words=bit.words[start : found.end()], ink=small)
        done = found.end()
    if done < len(bit.words) or not done:
        yield bit._replace(words=bit.words[done:]) if done else bit
