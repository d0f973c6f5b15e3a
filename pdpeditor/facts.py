"""Facts: dated pieces of law or market, read from resources/law and resources/catalogue.

A file of facts has a `title`, a `checked_on` and a list of `[[fact]]`; each fact has a `key`, a `label` and a `source`,
and what its own list needs besides (`more`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from pdpeditor import resources
from pdpeditor.text import NBSP, THIN, Lang, Text, both

Confidence = Literal["verified", "own-knowledge", "to-verify"]
CONFIDENCES: tuple[Confidence, ...] = ("verified", "own-knowledge", "to-verify")

_KNOWN = {"key", "label", "help", "source", "confidence", "checked_on", "valid_from", "valid_to"}


@dataclass(frozen=True, slots=True)
class Fact:
    """A dated piece of law or market; `confidence` says how far its source was read."""

    key: str
    label: Text
    help: Text
    source: Text
    confidence: Confidence
    checked_on: date
    valid_from: date | None
    valid_to: date | None
    more: Mapping[str, Any]

    def valid(self, day: date) -> bool:
        """Whether the fact holds on that day (`valid_to` included)."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def text(self, name: str) -> Text:
        """One of the fact's own bilingual values; an empty Text when it has none."""
        return as_text(self.more.get(name, ""))


class Catalogue(Mapping[str, Fact]):
    """One closed list of facts, by key, in the order of its file. Raises ValueError when two facts bear one key."""

    def __init__(self, name: str, title: Text, facts: tuple[Fact, ...]) -> None:
        self.name = name
        self.title = title
        self._facts = {fact.key: fact for fact in facts}
        if len(self._facts) < len(facts):
            twins = sorted(key for key in self._facts if [fact.key for fact in facts].count(key) > 1)
            raise ValueError(f"{name}: {', '.join(twins)} more than once")

    def __getitem__(self, key: str) -> Fact:
        return self._facts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)

    def label(self, key: str) -> Text:
        """How a key is shown; one that no fact knows stays readable as it is."""
        fact = self._facts.get(key)
        return fact.label if fact else both(key)


def as_text(value: Any) -> Text:
    """A Text from what a TOML file holds: a table of `fr` and `en`, or words that are the same in both."""
    return Text(value["fr"], value["en"]) if isinstance(value, dict) else both(str(value))


@cache
def catalogue(name: str) -> Catalogue:
    """The list of that name, from resources/law or resources/catalogue. Raises KeyError when no file bears it."""
    for room in ("law", "catalogue"):
        if name in resources.names(room):
            return _read(name, resources.toml(room, name))
    raise KeyError(name)


def catalogues() -> tuple[str, ...]:
    """The names of all the lists."""
    return resources.names("law") + resources.names("catalogue")


def _read(name: str, data: Mapping[str, Any]) -> Catalogue:
    return Catalogue(name, as_text(data["title"]), tuple(_fact(row, data["checked_on"]) for row in data["fact"]))


def _fact(row: Mapping[str, Any], checked_on: date) -> Fact:
    source = row.get("source", "")
    return Fact(
        key=row["key"],
        label=as_text(row["label"]),
        help=as_text(row.get("help", "")),
        source=as_text(source) if isinstance(source, dict) else Text(cite(source, "fr"), cite(source, "en")),
        confidence=row.get("confidence", "own-knowledge"),
        checked_on=row.get("checked_on", checked_on),
        valid_from=row.get("valid_from"),
        valid_to=row.get("valid_to"),
        more=MappingProxyType({name: value for name, value in row.items() if name not in _KNOWN}),
    )


_WORKS = {
    "GDPR": Text("RGPD", "GDPR"),
    "LIL": Text("loi Informatique et Libertés", "French Data Protection Act"),
    "LCEN": Text("LCEN (loi 2004-575)", "French Digital Economy Act (LCEN)"),
    "CPCE": Text("CPCE", "French Posts and Electronic Communications Code (CPCE)"),
    "C. civ.": Text("Code civil", "French Civil Code"),
    "C. com.": Text("Code de commerce", "French Commercial Code"),
    "C. conso.": Text("Code de la consommation", "French Consumer Code"),
    "C. trav.": Text("Code du travail", "French Labour Code"),
    "CSS": Text("Code de la sécurité sociale", "French Social Security Code"),
    "CSP": Text("Code de la santé publique", "French Public Health Code"),
    "CSI": Text("Code de la sécurité intérieure", "French Internal Security Code"),
    "CMF": Text("Code monétaire et financier", "French Monetary and Financial Code"),
    "LPF": Text("Livre des procédures fiscales", "French Tax Procedures Book"),
    "C. proc. civ. exéc.": Text("Code des procédures civiles d’exécution", "French Civil Enforcement Code"),
}
_ARTICLE = r"(?:[LRD] ?)?\d[\w.-]*(?:\(\w+\)|-)*(?: [A-Z]{1,3})?(?: bis)?"
_CITATION = re.compile(rf"({'|'.join(re.escape(work) for work in _WORKS)}) ({_ARTICLE}(?:, {_ARTICLE})*)")


def well_formed(source: str) -> bool:
    """Whether each part of a source ("GDPR 13(1)(c), 30(1)(b); LIL 82") names a known work and its articles."""
    return all(_CITATION.fullmatch(part) for part in source.split("; "))


def cite(source: str, lang: Lang) -> str:
    """A source in the style of a language: "GDPR 13(1)(c)" gives « RGPD, art. 13 § 1 c » or "Article 13(1)(c) GDPR".

    A part that is not a citation of a known work is given as it stands.
    """
    separator = f"{THIN}; " if lang == "fr" else "; "
    return separator.join(_cite_part(part, lang) for part in source.split("; ")) if source else ""


def _cite_part(part: str, lang: Lang) -> str:
    found = _CITATION.fullmatch(part)
    return _CITED[lang](found[1], found[2].split(", ")) if found else part


def _in_french(work: str, articles: list[str]) -> str:
    numbers = [_POINT.sub(rf"{NBSP}\1", _PARAGRAPH.sub(rf"{NBSP}§{NBSP}\1", one)) for one in articles]
    return f"{_WORKS[work].fr}, art.{NBSP}{_listed(numbers, 'et')}"


def _in_english(work: str, articles: list[str]) -> str:
    of = work if work == "GDPR" else f"of the {_WORKS[work].en}"
    return f"Article{'s' if len(articles) > 1 else ''}{NBSP}{_listed(articles, 'and')} {of}"


def _listed(numbers: list[str], conjunction: str) -> str:
    *others, last = numbers
    return f"{', '.join(others)} {conjunction} {last}" if others else last


_CITED = {"fr": _in_french, "en": _in_english}
_PARAGRAPH, _POINT = re.compile(r"\((\d+)\)"), re.compile(r"\(([a-z])\)")
