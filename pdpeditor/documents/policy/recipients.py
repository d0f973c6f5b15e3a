"""Section 7: who receives data, in which role, for what and where."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline, inline
from pdpeditor.documents.draft import phrase_of
from pdpeditor.documents.policy.compose import (
    declared,
    headed,
    paragraphs,
    party_name,
    places,
    plain,
    rows,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy, Receipt, receipts, services_of
from pdpeditor.records import Disclosure, Party, Service

_GROUPS = ("internal-service", "processor", "joint-controller", "independent-controller", "authority")


def recipients(policy: Policy) -> Iterator[Block]:
    """7. Who receives your data?"""
    received = receipts(policy)
    told = [block for group in (*_GROUPS, "") for block in _group(policy, group, received)]
    if told:
        yield from paragraphs(policy.say("recipients.intro"))
    yield from told
    yield from declared(policy, "no-sale", "no-social-sharing")


def _group(policy: Policy, group: str, received: tuple[Receipt, ...]) -> Iterator[Block]:
    own = [one for one in received if (one.role if one.role in _GROUPS else "") == group]
    told = [block for one in own for block in _receipt(policy, one)]
    if told:
        yield from headed(policy.words(f"recipients.{group or 'other'}"), paragraphs(_explained(policy, group)))
    yield from told


def _explained(policy: Policy, group: str) -> Inline:
    return policy.say(_EXPLAINED[group]) if group in _EXPLAINED else ()


_EXPLAINED = {
    "processor": "recipients.processor_means",
    "joint-controller": "recipients.joint-controller_means",
    "independent-controller": "recipients.independent-controller_means",
}


def _receipt(policy: Policy, one: Receipt) -> Iterator[Block]:
    services = services_of(policy.dossier, one.party, one.role)
    lines = (
        _entity(policy, one.party),
        policy.told("recipients.service", services=_services(policy, services)),
        policy.told("recipients.purposes", purposes=_purposes(policy, one.disclosures)),
        policy.told("recipients.data", data=_data(policy, one.disclosures)),
        policy.told("recipients.stored", places=places(policy, _countries(services, "storage_countries"))),
        policy.told("recipients.read", places=places(policy, _countries(services, "access_countries"))),
    )
    yield from rows((plain(party_name(policy, one.party)), lines), origin=one.party.id)


def _entity(policy: Policy, party: Party) -> Inline:
    named = party.published_as != "category"
    entity = policy.value(party, "legal_entity") if named else ()
    place = inline(phrase_of("countries", party.country, policy.lang, "place")) if party.country else ()
    return (
        policy.told("recipients.entity_place", entity=entity, place=place)
        or policy.told("recipients.entity", entity=entity)
        or policy.told("recipients.place", place=place)
    )


def _services(policy: Policy, services: list[Service]) -> Inline:
    return policy.several(unstopped(policy.value(one, "name")) for one in services)


def _purposes(policy: Policy, disclosures: tuple[Disclosure, ...]) -> Inline:
    """The purposes of the disclosures; the activity, where they are all of its purposes."""
    return policy.several(line for one in disclosures for line in _served(policy, one))


def _served(policy: Policy, disclosure: Disclosure) -> Iterator[Inline]:
    purposes = [one for one in policy.dossier.linked(disclosure, "purposes") if one.name]
    activity = next(one for one in policy.activities if one.id == disclosure.activity_id)
    for record in purposes or [activity]:
        yield unstopped(policy.value(record, "name"))


def _data(policy: Policy, disclosures: tuple[Disclosure, ...]) -> Inline:
    """The categories of data disclosed, where they are not all those of the activity."""
    uses = [policy.dossier.linked(one, "data") for one in disclosures]
    return policy.several(policy.phrase(use, "category") for one in uses for use in one) if all(uses) else ()


def _countries(services: list[Service], name: str) -> list[str]:
    return list(dict.fromkeys(key for one in services for key in getattr(one, name)))
