"""The legal notice: who publishes a website, who hosts it and whom to turn to (LCEN, Articles 1-1 and 19)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from pdpeditor.blocks import Block, Cover, Document, Section, inline
from pdpeditor.documents.legal_notice.hosting import sites, sites_of
from pdpeditor.documents.legal_notice.publisher import owner, publisher
from pdpeditor.documents.legal_notice.trade import mediation, profession
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.measures import day_words
from pdpeditor.records import Organisation
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

SECTIONS: Mapping[str, Callable[[Policy], Iterator[Block]]] = {
    "publisher": publisher,
    "sites": sites,
    "mediation": mediation,
    "profession": profession,
}
"""The sections in their order, by anchor."""


def concerned(reading: Reading) -> bool:
    """Whether the organisation publishes a website."""
    return bool(sites_of(reading) or reading.one(Organisation).website)


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The legal notice in one language; what the law requires and the dossier lacks is shown as open."""
    notice = Policy(reading, lang, day, "legal-notice", ())
    blocks: list[Block] = [_cover(notice)]
    for anchor, write in SECTIONS.items():
        its = tuple(write(notice))
        blocks += [Section(notice.words(f"title.{anchor}"), anchor=anchor), *its] if its else []
    return Document("legal-notice", notice.words("cover.title"), lang, owner(notice), tuple(blocks))


def _cover(notice: Policy) -> Cover:
    rows = ((notice.words("cover.day"), inline(day_words(notice.day, notice.lang))),)
    return Cover(owner(notice), notice.words("cover.title"), notice.words("cover.subtitle"), rows)
