"""The findings as text for a terminal: for several dossiers one table first, then each finding on a few lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from textwrap import wrap

from pdpeditor.lint.listing import COUNTED, Listing, Row, Unread
from pdpeditor.lint.pack import pack_words
from pdpeditor.lint.words import counted, said
from pdpeditor.measures import day_words
from pdpeditor.text import Lang, clean

_WIDTH, _INDENT = 100, " " * 4


def write(listings: Sequence[Listing], unread: Sequence[Unread], lang: Lang, day: date) -> bytes:
    """The findings of several dossiers, and the names of the files that could not be read."""
    parts = [_table(listings, unread, lang)] if unread or len(listings) > 1 else []
    parts += ["\n".join(_one(each, lang)) for each in listings]
    parts += [said("text.law", lang, day=day_words(day, lang), pack=pack_words(day, lang))]
    return ("\n\n".join(map(clean, parts)) + "\n").encode("utf-8", "replace")


def _table(listings: Sequence[Listing], unread: Sequence[Unread], lang: Lang) -> str:
    """File by file, how many findings there are of each severity."""
    head = (said("summary.dossier", lang), *(said(f"{what}.many", lang) for what in COUNTED))
    rows = [(each.name, *map(str, each.counts)) for each in listings]
    rows += [(each.name, said("text.unread", lang), *[""] * (len(COUNTED) - 1)) for each in unread]
    return "\n".join(_aligned([head, *sorted(rows)]))


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *numbers in rows:
        cells = [each.rjust(width) for each, width in zip(numbers, widths[1:], strict=True)]
        yield "  ".join([first.ljust(widths[0]), *cells]).rstrip()


def _one(listing: Listing, lang: Lang) -> Iterator[str]:
    yield f"{listing.name} · {listing.owner or said('unnamed', lang)}"
    yield _INDENT + ", ".join(_counted(listing, lang))
    for row in (*listing.standing, *listing.accepted):
        yield ""
        yield from _row(row, lang)


def _counted(listing: Listing, lang: Lang) -> Iterable[str]:
    """The counts in words: the accepted ones only where there are any."""
    found = list(zip(COUNTED, listing.counts, strict=True))
    return (counted(what, count, lang) for what, count in found if count or what != "accepted")


def _row(row: Row, lang: Lang) -> Iterator[str]:
    state = said("text.accepted" if row.accepted else f"text.{row.severity}", lang)
    yield f"{row.rule.id}  {state}  {_one_line(row.place(lang))}"
    yield from _paragraph(row.message[lang], _INDENT)
    if row.decided:
        yield from _paragraph(_decision(row, lang), _INDENT)
    if not row.accepted:
        yield from _paragraph(said("text.todo", lang, remedy=row.remedy[lang]), _INDENT)
    yield from _paragraph(f"{row.rule.source[lang]} ({said(f'binding.{row.rule.binding}', lang)})", _INDENT)


def _decision(row: Row, lang: Lang) -> str:
    assert row.decided
    who = row.decided.by(lang)
    if row.accepted:
        return said("text.why", lang, who=who, why=row.decided.reason(lang))
    return said("returned", lang, who=who)


def _one_line(words: str) -> str:
    return words.replace("\n", " ")


def _paragraph(words: str, indent: str) -> list[str]:
    return wrap(words, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
