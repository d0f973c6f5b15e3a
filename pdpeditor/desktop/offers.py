"""The documents that a dossier can give, copy by copy, as the window offers them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdpeditor.documents.shelf import DOCUMENTS
from pdpeditor.facts import catalogue
from pdpeditor.records import Client
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import Lang


@dataclass(frozen=True, slots=True)
class Offer:
    """A document, or one copy of it: its key, what it is called, whether the dossier gives rise to it."""

    key: str
    name: str
    given: bool = True


def documents(reading: Reading, lang: Lang) -> list[Offer]:
    """Every document, all its copies together."""
    return [Offer(key, _name(key, lang), bool(one.variants(reading))) for key, one in DOCUMENTS.items()]


def copies(reading: Reading, lang: Lang) -> list[Offer]:
    """Every copy of every document, each by itself."""
    return [offer for key in DOCUMENTS for offer in _copies(reading, key, lang)]


def _copies(reading: Reading, key: str, lang: Lang) -> Iterator[Offer]:
    name = _name(key, lang)
    variants = DOCUMENTS[key].variants(reading)
    if not variants:
        yield Offer(key, name, given=False)
    for variant in variants:
        label = catalogue("audiences").label(variant)[lang] if variant else ""
        yield Offer(f"{key}:{variant}", f"{name} – {label}") if variant else Offer(key, name)
    if variants and key == "processor-register":
        for client in reading.all(Client):
            yield Offer(f"{key}:{client.id}", f"{name} – {title(reading, client, lang) or Client.label[lang]}")


def _name(key: str, lang: Lang) -> str:
    return catalogue("document-kinds").label(key)[lang]
