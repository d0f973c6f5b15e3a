"""Section 7: who receives data, in which role, for what and where."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import (
    capital,
    declared,
    headed,
    paragraphs,
    party_name,
    places,
    plain,
    rows,
    sentences,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy, Receipt, receipts, services_of
from pdpeditor.records import Activity, Disclosure, Party, Service

_GROUPS = ("internal-service", "processor", "joint-controller", "independent-controller", "authority")


def recipients(policy: Policy) -> Iterator[Block]:
    """7. Who receives your data?"""
    received = receipts(policy)
    told = [block for group in (*_GROUPS, "") for block in _group(policy, group, received)]
    if told:
        where = policy.say("recipients.by_activity") if policy.purposes else ()
        yield from paragraphs(sentences(policy.say("recipients.intro"), where))
    yield from told
    yield from declared(policy, "no-sale", "no-third-parties", "no-social-sharing")


def _group(policy: Policy, group: str, received: tuple[Receipt, ...]) -> Iterator[Block]:
    own = [one for one in received if (one.role if one.role in _GROUPS else "") == group]
    told = [block for one in own for block in _receipt(policy, one)]
    explained = paragraphs(_explained(policy, group)) if told else ()
    yield from headed(policy.words(f"recipients.{group or 'other'}"), (*explained, *told))


def _explained(policy: Policy, group: str) -> Inline:
    return policy.say(_EXPLAINED[group]) if group in _EXPLAINED else ()


_EXPLAINED = {
    "processor": "recipients.processor_means",
    "joint-controller": "recipients.joint-controller_means",
    "independent-controller": "recipients.independent-controller_means",
}


def _receipt(policy: Policy, one: Receipt) -> Iterator[Block]:
    """Who receives data, what it does for us (or for which activities it receives them), and where."""
    services = services_of(policy.dossier, one.party, one.role)
    does = _services(policy, services)
    uses = () if does else policy.told("recipients.purposes", purposes=_uses(policy, one.disclosures))
    line = sentences(
        _does(policy, one.party, does),
        uses,
        policy.told("recipients.data", data=_data(policy, one.disclosures)),
        _where(policy, services),
    )
    yield from rows((plain(capital(party_name(policy, one.party))), (line,)), origin=one.party.id)


def _does(policy: Policy, party: Party, services: Inline) -> Inline:
    entity = _entity(policy, party)
    return (
        policy.told("recipients.does", entity=entity, services=services)
        or policy.told("recipients.is", entity=unstopped(entity))
        or policy.told("recipients.is", entity=capital(services))
    )


def _entity(policy: Policy, party: Party) -> Inline:
    """The legal entity and its country; the country alone for a party published by its category."""
    named = party.published_as != "category"
    entity = policy.value(party, "legal_entity") if named else ()
    whole = policy.told("recipients.entity", entity=entity, country=policy.value(party, "country"))
    return whole or entity or capital(policy.phrase(party, "country", "place"))


def _where(policy: Policy, services: list[Service]) -> Inline:
    """Where data are stored, and where else they are read."""
    stored, read = places(policy, services, "storage_countries"), _read_from(policy, services)
    return (
        policy.told("recipients.stored_read", stored=stored, read=read)
        or policy.told("recipients.stored", places=stored)
        or policy.told("recipients.read", places=read)
    )


def _services(policy: Policy, services: list[Service]) -> Inline:
    return policy.several(unstopped(policy.value(one, "name")) for one in services)


def _uses(policy: Policy, disclosures: tuple[Disclosure, ...]) -> Inline:
    """The activities that disclose data; section 4 says for which of their purposes."""
    activities = (policy.dossier.get(Activity, one.activity_id) for one in disclosures)
    return policy.apart(unstopped(policy.value(activity, "name")) for activity in activities if activity)


def _read_from(policy: Policy, services: list[Service]) -> Inline:
    """Where data are read from, besides where they are stored."""
    stored = {country for one in services for country in one.storage_countries}
    return places(policy, services, "access_countries", besides=stored)


def _data(policy: Policy, disclosures: tuple[Disclosure, ...]) -> Inline:
    """The categories of data disclosed, where they are not all those of the activity."""
    uses = [policy.dossier.linked(one, "data") for one in disclosures]
    return policy.several(policy.phrase(use, "category") for one in uses for use in one) if all(uses) else ()
