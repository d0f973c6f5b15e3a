"""The notices: for each audience, what GDPR Articles 13 and 14 ask to tell these people, and nothing about others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from pdpeditor.blocks import Block, Cover, Document, Section, inline
from pdpeditor.documents.notice import short
from pdpeditor.documents.notice.audience import concerned
from pdpeditor.documents.notice.employment import employment
from pdpeditor.documents.notice.scope import Notice
from pdpeditor.documents.policy import (
    community,
    cookies,
    data,
    decisions,
    glance,
    marketing,
    protection,
    rights,
    transfers,
)
from pdpeditor.documents.printable import Builder, Printable, no_such_copy
from pdpeditor.measures import day_words
from pdpeditor.store import Refused
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang, Text

_ONLINE = ("visitors", "customers")
_SERVED = (*_ONLINE, "prospects", "members", "patients", "others")


SECTIONS: Mapping[str, Callable[[Notice], Iterator[Block]]] = {
    "who": short.who,
    "purposes": short.reasons,
    "employment": employment,
    "data": short.sources,
    "obligations": data.obligations,
    "recipients": short.recipients,
    "transfers": transfers.transfers,
    "rights": rights.rights,
    "death": short.death,
    "complaint": short.complaint,
    "marketing": marketing.marketing,
    "cookies": cookies.cookies,
    "decisions": decisions.decisions,
    "children": protection.children,
    "social": community.social,
    "more": short.more,
}
"""The sections in their order, by anchor: what Articles 13 and 14 ask for, in the words of the policy or in fewer."""

_ONLY: Mapping[str, tuple[str, ...]] = {"cookies": ("visitors",), "children": _SERVED, "social": _ONLINE}
"""The sections that are for some audiences only, whatever the dossier holds."""


def build(reading: Reading, lang: Lang, day: date, audience: str) -> Document:
    """The notice of an audience in one language, as the law is on a day."""
    notice = Notice.of(reading, lang, day, audience)
    title, owner = notice.words("cover.notice", whose=notice.whose), glance.owner(notice)
    day_row = (notice.words("cover.day"), inline(day_words(day, lang)))
    blocks: list[Block] = [Cover(owner, title, notice.words("cover.subtitle"), (day_row,))]
    for number, (anchor, its) in enumerate(_written(notice), 1):
        blocks += [Section(notice.words(f"title.{anchor}"), str(number), anchor), *its]
    return Document("notice", title, lang, owner, tuple(blocks))


def _written(notice: Notice) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """The sections that have something to say to this audience."""
    for anchor, write in SECTIONS.items():
        blocks = tuple(write(notice)) if notice.audience in _ONLY.get(anchor, (notice.audience,)) else ()
        if blocks:
            yield anchor, blocks


_NOBODY = Text(
    "Aucune activité ne dit encore de qui elle utilise les données : indiquez-le avec ses données.",
    "No activity says yet whose data it uses: give it with its data.",
)


def _builder(reading: Reading, audience: str) -> Builder:
    known = concerned(reading)
    if not known:
        raise Refused(_NOBODY)
    if audience not in known:
        raise no_such_copy(audience, known)
    return partial(build, audience=audience)


PRINTABLE = Printable(concerned, _builder)
"""One notice for each audience of whom data are used."""
