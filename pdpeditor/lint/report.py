"""The report: what is wrong with one dossier or several, for the client who has to put it right; as blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from pdpeditor.blocks import (
    Block,
    Bullets,
    Contents,
    Cover,
    Document,
    Heading,
    Inline,
    Note,
    Paragraph,
    Section,
    inline,
)
from pdpeditor.lint import tables
from pdpeditor.lint.listing import Listing, Unread, totals
from pdpeditor.lint.pack import is_old, pack_words
from pdpeditor.lint.severity import SEVERITIES
from pdpeditor.lint.words import counted, said
from pdpeditor.measures import day_words
from pdpeditor.text import Lang, clean


def build(listings: Sequence[Listing], unread: Sequence[Unread], lang: Lang, day: date) -> Document:
    """The report on some dossiers in one language, the law being that of the day."""
    title = said("title" if len(listings) == 1 else "title-many", lang)
    owner = _owner(listings, lang)
    cover = Cover(owner, title, said("subtitle", lang), tuple(_cover_rows(listings, lang, day)))
    body = (*_summary(listings, unread, lang, day), *_details(listings, lang))
    return Document("review", title, lang, owner, (cover, Contents(said("contents", lang)), *body))


def _owner(listings: Sequence[Listing], lang: Lang) -> str:
    if len(listings) != 1:
        return counted("dossiers", len(listings), lang)
    return listings[0].owner or said("unnamed", lang)


def _cover_rows(listings: Sequence[Listing], lang: Lang, day: date) -> Iterator[tuple[str, Inline]]:
    if len(listings) == 1:
        yield said("cover.file", lang), inline(clean(listings[0].name))
    yield said("cover.day", lang), inline(day_words(day, lang))
    yield said("cover.pack", lang), inline(pack_words(day, lang))
    *left, accepted = totals(listings)
    found = (counted(what, count, lang) for what, count in zip(SEVERITIES, left, strict=True))
    yield said("cover.left", lang), inline(", ".join(found))
    yield said("cover.accepted", lang), inline(counted("accepted", accepted, lang))


def _summary(listings: Sequence[Listing], unread: Sequence[Unread], lang: Lang, day: date) -> Iterator[Block]:
    yield Section(said("summary.title", lang))
    if is_old(day):
        yield Note(said("pack.old.title", lang), (Paragraph(inline(said("pack.old.words", lang))),))
    if unread:
        yield Note(said("failed.title", lang), (Bullets(tuple(inline(each.why[lang]) for each in unread)),))
    if len(listings) > 1:
        yield tables.by_dossier(listings, lang)
    yield tables.by_severity(listings, lang)
    if sum(totals(listings)[:-1]):
        yield tables.by_subject(listings, lang)
    else:
        yield Paragraph(inline(said("summary.clean", lang)))
    least = {each.least for each in listings} - {SEVERITIES[-1]}
    yield from (Paragraph(inline(said(f"summary.least.{each}", lang))) for each in least)


def _details(listings: Sequence[Listing], lang: Lang) -> Iterator[Block]:
    """The findings of one dossier under sections of their own; those of several, each dossier in its section."""
    if len(listings) == 1:
        yield from _one(listings[0], lang, 1)
        return
    for each in listings:
        yield Section(each.owner or said("unnamed", lang), clean(each.name))
        yield from _one(each, lang, 2)


def _one(listing: Listing, lang: Lang, level: int) -> Iterator[Block]:
    for severity in SEVERITIES:
        rows = [row for row in listing.standing if row.severity == severity]
        if rows:
            yield _head(said(f"{severity}.many", lang), level)
        for subject, found in tables.subjects(rows):
            yield Heading(subject[lang], level + 1)
            yield tables.findings(found, lang)
    if listing.accepted:
        yield _head(said("accepted.title", lang), level)
        yield Paragraph(inline(said("accepted.words", lang)))
        yield tables.accepted(listing.accepted, lang)


def _head(title: str, level: int) -> Block:
    return Section(title) if level == 1 else Heading(title, level)
