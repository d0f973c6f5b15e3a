"""Section 8: which data leave the European Economic Area, where to and under what protection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pdpeditor.blocks import Block, Inline, inline
from pdpeditor.documents.draft import phrase_of
from pdpeditor.documents.policy.compose import (
    capital,
    declared,
    paragraphs,
    party_name,
    place,
    plain,
    sentences,
    strong,
    under,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy, Receipt, receipts, services_of
from pdpeditor.facts import catalogue
from pdpeditor.records import Party, Service, Transfer
from pdpeditor.records.derive import adequacy_on, mechanism_valid, needs_mechanism

_LISTED = ("active", "under-review")
_ROUTES = {"storage_countries": "hosting", "access_countries": "remote-access"}


@dataclass(frozen=True, slots=True)
class Departure:
    """Data of one party leaving for one country; without a transfer where the dossier only says where they are."""

    party: Party
    country: str
    place: Inline
    route: Inline
    transfer: Transfer | None = None


def departures(policy: Policy) -> tuple[Departure, ...]:
    """All that leaves the European Economic Area among what the policy speaks of."""
    found: dict[Party, list[Departure]] = {}
    for receipt in receipts(policy):
        found.setdefault(receipt.party, []).extend(_departures(policy, receipt))
    return tuple(one for party in found.values() for one in dict.fromkeys(party) if _told(one, party))


def _told(one: Departure, party: list[Departure]) -> bool:
    """Whether a departure says more than the transfers to the same country."""
    return one.transfer is not None or not any(other.transfer and other.country == one.country for other in party)


def _departures(policy: Policy, receipt: Receipt) -> Iterator[Departure]:
    party = receipt.party
    every = policy.dossier.parts(party, Transfer)
    chosen = [policy.dossier.linked(one, "transfers") or every for one in receipt.disclosures] or [every]
    for transfer in (one for several in chosen for one in several):
        if transfer.country and needs_mechanism(transfer.country):
            where, route = policy.phrase(transfer, "country", "place"), policy.phrase(transfer, "route")
            yield Departure(party, transfer.country, where, route, transfer)
    for service in services_of(policy.dossier, party, receipt.role):
        for name, by in _ROUTES.items():
            line = policy.value(service, name)
            for country in filter(needs_mechanism, getattr(service, name) if line else ()):
                yield Departure(party, country, place(policy, country, line[0].style), _served(policy, service, by))


def _served(policy: Policy, service: Service, route: str) -> Inline:
    """How data leave for a service of which no transfer was described."""
    said = inline(phrase_of("transfer-routes", route, policy.lang))
    return policy.told("transfers.service", route=said, service=unstopped(policy.value(service, "name"))) or said


def transfers(policy: Policy) -> Iterator[Block]:
    """8. Do your data leave the European Union?"""
    groups: dict[tuple[Inline, tuple[Inline, ...]], list[Departure]] = {}
    for one in departures(policy):
        groups.setdefault((one.place, tuple(_protected(policy, one.transfer))), []).append(one)
    if groups:
        yield from paragraphs(policy.say("transfers.intro"))
    countries: dict[Inline, list[Inline]] = {}
    for (where, protected), several in groups.items():
        countries.setdefault(where, []).append(sentences(*_cases(policy, several), *protected))
    for where, lines in countries.items():
        parties = {one.party.id for (there, _), several in groups.items() if there == where for one in several}
        yield from under(plain(capital(where)), lines, origin=parties.pop() if len(parties) == 1 else "")
    yield from declared(policy, "no-transfer", "eu-hosting-only")


def _cases(policy: Policy, several: Sequence[Departure]) -> Iterator[Inline]:
    """Who sends data to one country under one protection, route by route."""
    routes: dict[Inline, list[Inline]] = {}
    for one in several:
        routes.setdefault(one.route, []).append(party_name(policy, one.party))
    for route, names in routes.items():
        parties = strong(capital(policy.several(names)))
        yield policy.told("transfers.case", parties=parties, route=route) or policy.told(
            "transfers.parties", parties=parties
        )


def destinations(policy: Policy) -> Inline:
    """The countries outside the European Economic Area, listed."""
    return policy.several(one.place for one in departures(policy))


def under_safeguards(policy: Policy) -> bool:
    """Whether there are transfers under safeguards of which people can ask a copy (GDPR Article 13(1)(f))."""
    return any(one.transfer and protection(one.transfer, policy) == "safeguards" for one in departures(policy))


def protection(transfer: Transfer, policy: Policy) -> str:
    """What sort of protection covers a transfer on the day of the policy: adequacy, safeguards, derogation; "" if none.

    A mechanism that is dead that day, or that does not hold for that country or that importer, protects nothing.
    """
    key = transfer.mechanism or ""
    if not transfer.country or not mechanism_valid(key, policy.day) or not policy.value(transfer, "mechanism"):
        return ""
    family = str(catalogue("mechanisms")[key].more.get("family", ""))
    return family if family != "adequacy" or _adequate(transfer, policy) else ""


def _adequate(transfer: Transfer, policy: Policy) -> bool:
    decision = adequacy_on(transfer.country or "", policy.day)
    if transfer.mechanism == "adequacy-dpf":
        return bool(decision and decision.more.get("listed_only")) and transfer.dpf_status in _LISTED
    return transfer.mechanism == "adequacy-organisation" or bool(decision and not decision.more.get("listed_only"))


def _protected(policy: Policy, transfer: Transfer | None) -> Iterator[Inline]:
    """What protects a transfer, in sentences; nothing where nothing does."""
    sort = protection(transfer, policy) if transfer else ""
    if not transfer or not sort:
        return
    mechanism, decision = policy.phrase(transfer, "mechanism"), _decision(policy, transfer)
    if sort == "derogation":
        yield policy.told("transfers.exception", mechanism=mechanism)
        yield policy.say("transfers.derogation")
    else:
        yield policy.told("transfers.decision", mechanism=mechanism, decision=decision) or policy.told(
            "transfers.mechanism", mechanism=mechanism
        )
    yield policy.told("transfers.copy", how=unstopped(policy.value(transfer, "copy_how")))


def _decision(policy: Policy, transfer: Transfer) -> Inline:
    """The decision a mechanism rests on: the law's own for an adequate country, else the one that was entered."""
    if transfer.mechanism == "adequacy-dpf":
        return ()
    decision = adequacy_on(transfer.country or "", policy.day)
    if transfer.mechanism != "adequacy-country" or decision is None:
        return policy.value(transfer, "decision_ref")
    return inline(decision.text("decision")[policy.lang])
