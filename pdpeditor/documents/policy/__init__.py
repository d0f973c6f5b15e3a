"""The privacy policy: what GDPR Articles 12 to 14 ask an organisation to tell people, from its dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from pdpeditor.blocks import Block, Contents, Document, Section
from pdpeditor.documents.policy import (
    community,
    controller,
    cookies,
    data,
    decisions,
    glance,
    marketing,
    payment,
    periods,
    protection,
    purposes,
    recipients,
    remedies,
    rights,
    transfers,
)
from pdpeditor.documents.policy.scope import Policy, published
from pdpeditor.records import Activity
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

SECTIONS: Mapping[str, Callable[[Policy], Iterator[Block]]] = {
    "who": controller.controller,
    "officer": controller.officer,
    "audience": controller.audience,
    "purposes": purposes.purposes,
    "data": data.data,
    "obligations": data.obligations,
    "recipients": recipients.recipients,
    "transfers": transfers.transfers,
    "retention": periods.retention,
    "rights": rights.rights,
    "death": remedies.after_death,
    "complaint": remedies.complaint,
    "marketing": marketing.marketing,
    "cookies": cookies.cookies,
    "payment": payment.payment,
    "decisions": decisions.decisions,
    "security": protection.security,
    "children": protection.children,
    "social": community.social,
    "clients": community.for_clients,
    "versions": community.versions,
}
"""The sections in their order, by anchor."""


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The policy in one language, as the law is on a day; a section that has nothing to say is not there."""
    activities = tuple(one for one in reading.all(Activity) if published(one))
    policy = Policy(reading, lang, day, "policy", activities)
    written = [(anchor, tuple(write(policy))) for anchor, write in SECTIONS.items()]
    written = [(anchor, blocks) for anchor, blocks in written if blocks]
    blocks: list[Block] = [glance.cover(policy), *glance.glance(policy)]
    if written:
        blocks.append(Contents(policy.words("title.contents")))
    for number, (anchor, its) in enumerate(written, 1):
        blocks += [Section(policy.words(f"title.{anchor}"), str(number), anchor), *its]
    return Document("policy", policy.words("cover.title"), lang, glance.owner(policy), tuple(blocks))
