"""The legal sentences, read from resources/wording: French and English under one key, with `{placeholders}`.

A sentence can hold **strong words**, *emphasis* and [links](address). What fills a placeholder is never read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from pdpeditor import resources
from pdpeditor.blocks import Inline, Run, Style, inline, styled
from pdpeditor.text import Lang, Text

_MARKUP = re.compile(
    r"\*\*(?P<strong>.+?)\*\*|\*(?P<emphasis>.+?)\*|\[(?P<words>.+?)\]\((?P<href>.+?)\)|\{(?P<name>\w+)\}"
)


@cache
def sentences(name: str) -> Mapping[str, Text]:
    """The sentences of one file of resources/wording, by key ("section.sentence").

    A file that lies `over` another one has its sentences too, but for those that it says in its own way.
    """
    table = dict(resources.toml("wording", name))
    below = table.pop("over", "")
    return {**(sentences(below) if below else {}), **dict(_flat(table, ""))}


def _flat(table: Mapping[str, Any], prefix: str) -> list[tuple[str, Text]]:
    if "fr" in table:
        return [(prefix, Text(table["fr"], table["en"]))]
    found: list[tuple[str, Text]] = []
    for key, value in table.items():
        if isinstance(value, dict):
            found += _flat(value, f"{prefix}.{key}" if prefix else key)
    return found


def say(sentence: Text, lang: Lang, **values: str | Inline) -> Inline:
    """A sentence in one language with its placeholders filled. Raises KeyError for one that has no value."""
    return tuple(_runs(sentence[lang], "", values))


def _runs(words: str, style: Style, values: Mapping[str, str | Inline]) -> list[Run]:
    runs: list[Run] = []
    end = 0
    for found in _MARKUP.finditer(words):
        runs += _plain(words[end : found.start()], style)
        runs += _marked(found, style, values)
        end = found.end()
    return runs + _plain(words[end:], style)


def _plain(words: str, style: Style) -> list[Run]:
    return [Run(words, style)] if words else []


def _marked(found: re.Match[str], style: Style, values: Mapping[str, str | Inline]) -> list[Run]:
    if found["strong"]:
        return _runs(found["strong"], "strong", values)
    if found["emphasis"]:
        return _runs(found["emphasis"], "emphasis", values)
    if found["words"]:
        href = _filled(found["href"], values)
        return [Run(run.words, run.style, href, run.origin) for run in _runs(found["words"], style, values)]
    value = values[found["name"]]
    filled = inline(value) if isinstance(value, str) else value
    return [run for run in styled(filled, style) if run.words]


def _filled(href: str, values: Mapping[str, str | Inline]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: plain(values[found[1]]), href)


def plain(value: str | Inline) -> str:
    """The bare words of a line."""
    return value if isinstance(value, str) else "".join(run.words for run in value)
