"""Contradictions: what in the dossier speaks against each thing the organisation declares that it does not do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

from pdpeditor.facts import catalogue
from pdpeditor.records import (
    Activity,
    AutomatedDecision,
    ConsentMechanism,
    DataSubject,
    DataUse,
    Disclosure,
    Party,
    Payment,
    Purpose,
    Record,
    RightsPolicy,
    Service,
    SocialPage,
    Tracker,
    Transfer,
    Website,
)
from pdpeditor.records.derive import needs_mechanism

R = TypeVar("R", bound=Record)


class Readable(Protocol):
    """A dossier as a document reads it, or as a rule looks at it."""

    def get(self, cls: type[R], key: str | None) -> R | None: ...

    def all(self, cls: type[R]) -> list[R]: ...

    def linking(self, record: Record) -> list[Record]: ...


Test = Callable[[Any, Readable], bool]
"""Whether a record speaks against a statement: what it says itself is asked before the records around it."""


def contradictions(dossier: Readable, statement: str) -> tuple[Record, ...]:
    """The records that speak against a negative declaration, wherever they are; none for one that nothing can test."""
    tests = AGAINST.get(statement, {}).items()
    return tuple(record for cls, speaks in tests for record in dossier.all(cls) if speaks(record, dossier))


def _sensitive(use: DataUse, dossier: Readable) -> bool:
    fact = catalogue("data-categories").get(use.category or "")
    return bool(fact and fact.more.get("art9"))


def _evaluates(activity: Activity, dossier: Readable) -> bool:
    return bool(activity.profiling or activity.criterion_evaluation)


def _minors_meant(policy: RightsPolicy, dossier: Readable) -> bool:
    return bool(policy.minors_targeted or policy.offered_under_15)


_GIVEN = (Disclosure, Website, Tracker, ConsentMechanism, Payment)
"""By what a party receives data."""


def _receives(party: Party, dossier: Readable) -> bool:
    return any(isinstance(one, _GIVEN) for one in dossier.linking(party))


def _third_party(party: Party, dossier: Readable) -> bool:
    return party.kind != "internal-service" and _receives(party, dossier)


def _network(page: SocialPage, dossier: Readable) -> bool:
    """Whether who runs the network of one of our pages gets data from an activity or a tracker too."""
    party = dossier.get(Party, page.party)
    return party is not None and any(isinstance(one, Disclosure | Tracker) for one in dossier.linking(party))


def _abroad(party: Party, dossier: Readable) -> bool:
    return bool(party.country and needs_mechanism(party.country)) and _receives(party, dossier)


def _hosted_abroad(service: Service, dossier: Readable) -> bool:
    return any(map(_outside_the_union, service.storage_countries))


def _hosts_abroad(transfer: Transfer, dossier: Readable) -> bool:
    return transfer.route == "hosting" and bool(transfer.country and _outside_the_union(transfer.country))


def _outside_the_union(country: str) -> bool:
    fact = catalogue("countries").get(country)
    return fact is None or not fact.more.get("eu")


def _reached_abroad(service: Service, dossier: Readable) -> bool:
    return any(map(needs_mechanism, (*service.storage_countries, *service.access_countries)))


def _leaves(transfer: Transfer, dossier: Readable) -> bool:
    return bool(transfer.country and needs_mechanism(transfer.country))


AGAINST: Mapping[str, Mapping[type[Record], Test]] = {
    "no-third-parties": {Party: _third_party},
    "no-sensitive": {DataUse: _sensitive, Purpose: lambda purpose, _: bool(purpose.art9_condition)},
    "no-geolocation": {DataUse: lambda use, _: use.category == "location"},
    "no-profiling": {
        Activity: _evaluates,
        AutomatedDecision: lambda decision, _: decision.extent == "profiling-only",
        Tracker: lambda tracker, _: tracker.purpose in ("advertising", "personalisation"),
    },
    "no-adm": {
        Activity: lambda activity, _: bool(activity.criterion_automated_decision),
        AutomatedDecision: lambda decision, _: decision.extent == "solely-automated",
    },
    "no-social-sharing": {Tracker: lambda tracker, _: tracker.purpose == "social", SocialPage: _network},
    "eu-hosting-only": {Service: _hosted_abroad, Transfer: _hosts_abroad},
    "no-transfer": {Transfer: _leaves, Service: _reached_abroad, Party: _abroad},
    "not-for-minors": {
        RightsPolicy: _minors_meant,
        DataSubject: lambda subject, _: subject.category == "minors",
    },
    "no-cookies": {Tracker: lambda tracker, _: True, ConsentMechanism: lambda mechanism, _: True},
}
"""By statement, which records speak against it, and when."""
