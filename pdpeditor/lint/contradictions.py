"""Contradictions: what in the dossier speaks against each thing the organisation declares that it does not do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol, TypeVar

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

    def one(self, cls: type[R]) -> R: ...

    def all(self, cls: type[R]) -> list[R]: ...


def contradictions(dossier: Readable, statement: str) -> tuple[Record, ...]:
    """The records that speak against a negative declaration, wherever they are; none for one that nothing can test."""
    return tuple(_AGAINST.get(statement, _nothing)(dossier))


def _nothing(dossier: Readable) -> Iterator[Record]:
    yield from ()


def _sensitive(dossier: Readable) -> Iterator[Record]:
    yield from (use for use in dossier.all(DataUse) if _data_category(use, "art9"))
    yield from (purpose for purpose in dossier.all(Purpose) if purpose.art9_condition)


def _data_category(use: DataUse, trait: str) -> bool:
    fact = catalogue("data-categories").get(use.category or "")
    return bool(fact and fact.more.get(trait))


def _geolocation(dossier: Readable) -> Iterator[Record]:
    yield from (use for use in dossier.all(DataUse) if use.category == "location")


def _profiling(dossier: Readable) -> Iterator[Record]:
    yield from (activity for activity in dossier.all(Activity) if activity.profiling or activity.criterion_evaluation)
    yield from (one for one in dossier.all(AutomatedDecision) if one.extent == "profiling-only")
    yield from (one for one in dossier.all(Tracker) if one.purpose in ("advertising", "personalisation"))


def _automated_decisions(dossier: Readable) -> Iterator[Record]:
    yield from (one for one in dossier.all(Activity) if one.criterion_automated_decision)
    yield from (one for one in dossier.all(AutomatedDecision) if one.extent == "solely-automated")


def _third_parties(dossier: Readable) -> Iterator[Record]:
    yield from (party for party in _receiving(dossier) if party.kind != "internal-service")


def _social_sharing(dossier: Readable) -> Iterator[Record]:
    networks = {page.party for page in dossier.all(SocialPage) if page.party}
    yield from (one for one in dossier.all(Tracker) if one.purpose == "social" or one.provider in networks)
    yield from (one for one in dossier.all(Disclosure) if one.party in networks)


def _hosted_outside_the_union(dossier: Readable) -> Iterator[Record]:
    yield from (one for one in dossier.all(Service) if any(map(_outside_the_union, one.storage_countries)))
    hosted = (one for one in dossier.all(Transfer) if one.route == "hosting")
    yield from (one for one in hosted if one.country and _outside_the_union(one.country))


def _outside_the_union(country: str) -> bool:
    fact = catalogue("countries").get(country)
    return fact is None or not fact.more.get("eu")


def _transferred(dossier: Readable) -> Iterator[Record]:
    yield from (one for one in dossier.all(Transfer) if one.country and needs_mechanism(one.country))
    for service in dossier.all(Service):
        if any(map(needs_mechanism, (*service.storage_countries, *service.access_countries))):
            yield service
    for party in _receiving(dossier):
        if party.country and needs_mechanism(party.country):
            yield party


def _receiving(dossier: Readable) -> Iterator[Party]:
    keys = [
        *(one.party for one in dossier.all(Disclosure)),
        *(one.host for one in dossier.all(Website)),
        *(one.provider for one in dossier.all(Tracker)),
        *(one.platform for one in dossier.all(ConsentMechanism)),
        *(one.provider for one in dossier.all(Payment)),
    ]
    yield from (party for key in dict.fromkeys(keys) if (party := dossier.get(Party, key)))


def _minors(dossier: Readable) -> Iterator[Record]:
    policy = dossier.one(RightsPolicy)
    if policy.minors_targeted or policy.offered_under_15:
        yield policy
    yield from (one for one in dossier.all(DataSubject) if one.category == "minors")


def _trackers(dossier: Readable) -> Iterator[Record]:
    yield from dossier.all(Tracker)
    yield from dossier.all(ConsentMechanism)


_AGAINST: Mapping[str, Callable[[Readable], Iterator[Record]]] = {
    "no-sensitive": _sensitive,
    "no-geolocation": _geolocation,
    "no-profiling": _profiling,
    "no-adm": _automated_decisions,
    "no-third-parties": _third_parties,
    "no-social-sharing": _social_sharing,
    "eu-hosting-only": _hosted_outside_the_union,
    "no-transfer": _transferred,
    "not-for-minors": _minors,
    "no-cookies": _trackers,
}
