"""The first layer alone: what people have to know first, on one page that leads to the whole policy (WP260)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pdpeditor.blocks import Block, Cover, Document, Inline
from pdpeditor.documents.policy import glance
from pdpeditor.documents.policy.compose import bullets, headed, leading, paragraphs, sentences
from pdpeditor.documents.policy.scope import Policy, published, purposes_of
from pdpeditor.records import Activity, Website
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang


def concerned(reading: Reading) -> bool:
    """Whether there is a purpose to speak of."""
    return any(published(one) and purposes_of(reading, one) for one in reading.all(Activity))


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The first layer in one language, as the law is on a day."""
    activities = tuple(one for one in reading.all(Activity) if published(one))
    policy = Policy(reading, lang, day, "glance", activities)
    title, owner = policy.words("cover.title"), glance.owner(policy)
    cover = Cover(owner, title, policy.words("cover.subtitle"))
    return Document("glance", title, lang, owner, (cover, *(_told(policy) if policy.purposes else ())))


def _told(policy: Policy) -> Iterator[Block]:
    name = policy.value(policy.organisation, "legal_name")
    yield from paragraphs(policy.told("glance.who", name=name))
    yield from headed(policy.words("glance.why"), bullets(glance.why(policy)))
    yield from headed(policy.words("glance.know"), bullets(glance.surprises(policy)))
    rights = sentences(glance.rights(policy), policy.say("glance.complaint"))
    page = policy.told("glance.policy", url=policy_page(policy, policy.dossier.all(Website)))
    yield from headed(policy.words("title.rights"), paragraphs(rights, glance.contact(policy), page))


def policy_page(policy: Policy, sites: Iterable[Website]) -> Inline:
    """Where the whole policy is published; () when that is not known."""
    pages = (leading(policy.value(site, "policy_url")) for site in sites)
    return next((page for page in pages if page), ())
