"""Sections 19 to 21: social pages and published content, processing for clients, and the versions of the policy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import (
    headed,
    leading,
    paragraphs,
    party_name,
    plain,
    prose,
    resting_on,
    rows,
)
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import Client, Party, Publication, SocialPage, Website

_POLICY = (None, "full-policy")


def social(policy: Policy) -> Iterator[Block]:
    """19. Social networks and content you publish."""
    pages = [block for page in policy.dossier.all(SocialPage) for block in _page(policy, page)]
    if pages:
        yield from paragraphs(policy.say("social.intro"))
    yield from pages
    warnings = (block for site in policy.dossier.all(Website) for block in prose(policy, site, "user_content_warning"))
    yield from headed(policy.words("social.content"), warnings)


def _page(policy: Policy, page: SocialPage) -> Iterator[Block]:
    joint = policy.say("social.joint") if page.joint else ()
    network = plain(policy.value(page, "network"))
    operator = party_name(policy, policy.dossier.get(Party, page.party))
    yield from rows(
        (
            network,
            (
                policy.value(page, "name"),
                leading(policy.value(page, "url")),
                policy.told("social.operator", party=operator if plain(operator) != network else ()),
                resting_on(policy, page, "joint", joint),
                policy.value(page, "arrangement"),
                policy.told("social.addendum", url=leading(policy.value(page, "addendum_url"))),
            ),
        ),
        origin=page.id,
    )


def for_clients(policy: Policy) -> Iterator[Block]:
    """20. Processing on behalf of our customers (GDPR Article 28)."""
    organisation = policy.organisation
    own = tuple(prose(policy, organisation, "processing_for_clients"))
    if own or "processor" in organisation.roles or policy.dossier.all(Client):
        yield from paragraphs(policy.say("clients.role"), origin=organisation.id)
        yield from own
        yield from paragraphs(policy.say("clients.requests"), origin=organisation.id)


def publications(policy: Policy) -> list[Publication]:
    """The published versions of the policy, the newest first."""
    found = [one for one in policy.dossier.all(Publication) if one.notice_type in _POLICY]
    return sorted(found, key=lambda one: one.effective_on or date.max, reverse=True)


def versions(policy: Policy) -> Iterator[Block]:
    """21. Changes and versions."""
    found = publications(policy)
    if not found:
        return
    yield from paragraphs(policy.say("versions.new_purpose"), policy.say("versions.languages"))
    for one in found:
        label = policy.told("versions.number", number=policy.value(one, "number"))
        yield from rows((plain(label), tuple(_version(policy, one))), origin=one.id)
    pages = (policy.told("versions.previous", url=leading(policy.value(one, "previous_versions_url"))) for one in found)
    yield from paragraphs(*dict.fromkeys(pages))


def _version(policy: Policy, one: Publication) -> Iterator[Inline]:
    yield policy.told("versions.effective", day=policy.value(one, "effective_on"))
    yield policy.value(one, "changes")
    if "none" not in one.notice:
        yield policy.told("versions.notice", notice=policy.phrase(one, "notice"))
