"""The documents that a dossier can give, copy by copy, as the window offers them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pdpeditor.desktop.background import Work
from pdpeditor.facts import catalogue
from pdpeditor.records import Client
from pdpeditor.store import Dossier
from pdpeditor.store.mirror import Mirror
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import Lang

if TYPE_CHECKING:
    from pdpeditor.documents.printable import Printable

_KINDS = "document-kinds"

Look = Callable[[Reading, Lang], list["Offer"]]
"""Finds out what a dossier offers, which takes long in a large one."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A document, or one copy of it: its key, what it is called, whether the dossier gives rise to it."""

    key: str
    name: str
    given: bool = True


def named(lang: Lang) -> list[Offer]:
    """Every document by its name, whatever the dossier holds."""
    return [Offer(key, fact.label[lang]) for key, fact in catalogue(_KINDS).items()]


def documents(reading: Reading, lang: Lang) -> list[Offer]:
    """Every document, all its copies together."""
    return [Offer(key, _name(key, lang), bool(one.variants(reading))) for key, one in _documents().items()]


def copies(reading: Reading, lang: Lang) -> list[Offer]:
    """Every copy of every document, each by itself."""
    return [offer for key in _documents() for offer in _copies(reading, key, lang)]


def looking(dossier: Dossier, look: Look, lang: Lang) -> Work:
    """Finding out what a dossier offers, as work to be started."""
    snapshot = dossier.snapshot()

    def find_out(work: Work) -> list[Offer]:
        work.heed()
        mirror = Mirror(snapshot)
        work.heed()
        return look(mirror, lang)

    return Work(find_out)


def _copies(reading: Reading, key: str, lang: Lang) -> Iterator[Offer]:
    name = _name(key, lang)
    variants = _documents()[key].variants(reading)
    if not variants:
        yield Offer(key, name, given=False)
    for variant in variants:
        label = catalogue("audiences").label(variant)[lang] if variant else ""
        yield Offer(f"{key}:{variant}", f"{name} – {label}") if variant else Offer(key, name)
    if variants and key == "processor-register":
        for client in reading.all(Client):
            yield Offer(f"{key}:{client.id}", f"{name} – {title(reading, client, lang) or Client.label[lang]}")


def _name(key: str, lang: Lang) -> str:
    return catalogue(_KINDS).label(key)[lang]


def _documents() -> Mapping[str, Printable]:
    from pdpeditor.documents.shelf import DOCUMENTS  # much of the program, needed only when it is looked at

    return DOCUMENTS
