"""Who receives the data of a purpose, and in which countries those data then are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.blocks import Inline
from pdpeditor.documents.policy.compose import party_name, place
from pdpeditor.documents.policy.scope import Policy, services_of
from pdpeditor.records import Disclosure, Party, Transfer

_WHERE = ("storage_countries", "access_countries")


def received(policy: Policy, disclosures: Iterable[Disclosure]) -> Inline:
    """Those to whom data are disclosed, country by country: « OVH, en France ; Brevo, en France et aux États-Unis ».

    Names come before categories, which are longer.
    """
    found = [(party, one) for one in disclosures if (party := policy.dossier.get(Party, one.party))]
    groups: dict[Inline, list[Inline]] = {}
    for party, one in sorted(found, key=lambda each: each[0].published_as == "category"):
        groups.setdefault(_where(policy, party, one), []).append(party_name(policy, party))
    return policy.apart(_group(policy, names, where) for where, names in groups.items())


def _group(policy: Policy, names: list[Inline], where: Inline) -> Inline:
    several = policy.several(names)
    return policy.told("purposes.where", recipients=several, places=where) or several


def _where(policy: Policy, party: Party, disclosure: Disclosure) -> Inline:
    """Where data are kept, read or sent on to; where the party is, if nothing else is known."""
    found = dict(_countries(policy, party, disclosure))
    return policy.several(found.values()) or policy.phrase(party, "country", "place")


def _countries(policy: Policy, party: Party, disclosure: Disclosure) -> Iterator[tuple[str, Inline]]:
    for service in services_of(policy.dossier, party, disclosure.role):
        for name in _WHERE:
            line = policy.value(service, name)
            for country in getattr(service, name) if line else ():
                yield country, place(policy, country, line[0].style)
    for transfer in policy.dossier.linked(disclosure, "transfers") or policy.dossier.parts(party, Transfer):
        if transfer.country:
            yield transfer.country, policy.phrase(transfer, "country", "place")
