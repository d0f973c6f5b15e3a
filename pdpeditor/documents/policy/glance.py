"""The cover and the first layer: what the policy says in a few lines, before its sections."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Bullets, Cover, Inline, Note, Paragraph, inline
from pdpeditor.documents.policy.community import publications
from pdpeditor.documents.policy.compose import plain, unstopped
from pdpeditor.documents.policy.controller import known_as, write_to
from pdpeditor.documents.policy.cookies import consented, trackers
from pdpeditor.documents.policy.data import indirect, special
from pdpeditor.documents.policy.openings import applicable
from pdpeditor.documents.policy.rights import SHORT
from pdpeditor.documents.policy.scope import Policy, markets
from pdpeditor.documents.policy.transfers import destinations
from pdpeditor.measures import day_words
from pdpeditor.records import Website

_MANY = 8


def cover(policy: Policy) -> Cover:
    """The first page: whose policy, and which version."""
    return Cover(owner(policy), policy.words("cover.title"), policy.words("cover.subtitle"), tuple(_cover_rows(policy)))


def owner(policy: Policy) -> str:
    """Whose policy it is."""
    return plain(known_as(policy))


def _cover_rows(policy: Policy) -> Iterator[tuple[str, Inline]]:
    found = publications(policy)
    if not found:
        yield policy.words("cover.draft"), inline(day_words(policy.day, policy.lang))
        return
    for key, name in (("cover.version", "number"), ("cover.effective", "effective_on")):
        line = policy.value(found[0], name)
        if line:
            yield policy.words(key), line


def glance(policy: Policy) -> Iterator[Block]:
    """0. At a glance."""
    if not policy.purposes:
        return
    blocks: list[Paragraph | Bullets] = []
    who = policy.told("glance.who", name=policy.value(policy.organisation, "legal_name"))
    blocks += [Paragraph(who)] if who else []
    blocks += [Paragraph(policy.say("glance.why")), Bullets(why(policy))]
    found = tuple(line for line in surprises(policy) if line)
    if found:
        blocks += [Paragraph(policy.say("glance.know")), Bullets(found)]
    blocks += [Paragraph(line) for line in (rights(policy), contact(policy)) if line]
    yield Note(policy.words("title.glance"), tuple(blocks))


def why(policy: Policy) -> tuple[Inline, ...]:
    """The purposes; the activities where there are too many purposes for a first look."""
    names = [unstopped(policy.value(one, "name")) for one in policy.purposes]
    activities = [unstopped(policy.value(one, "name")) for one in policy.activities]
    return tuple(dict.fromkeys(activities if len(names) > _MANY and all(activities) else names))


def surprises(policy: Policy) -> Iterator[Inline]:
    """What people would not expect."""
    yield policy.told("glance.special", categories=special(policy))
    yield policy.told("glance.indirect", sources=indirect(policy))
    yield policy.told("glance.transfers", places=destinations(policy))
    yield policy.say("glance.automated") if any(one.extent == "solely-automated" for one in policy.decisions) else ()
    yield policy.say("glance.marketing") if markets(policy) else ()
    sites = policy.dossier.all(Website)
    asked = any(consented(one) for site in sites for one in trackers(policy, site))
    yield policy.say("glance.cookies") if asked else ()


def rights(policy: Policy) -> Inline:
    """The rights that people have here, by their short names."""
    open_here = applicable(policy)
    short = policy.several(policy.say(f"rights.short.{key}") for key in SHORT if key in open_here)
    return policy.told("glance.rights", rights=short)


def contact(policy: Policy) -> Inline:
    """Where people write about their data."""
    return policy.told("glance.contact", email=write_to(policy))
