"""What of the dossier the policy speaks about: the published activities and what they bring with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pdpeditor.documents.draft import Draft
from pdpeditor.lint.contradictions import contradictions
from pdpeditor.records import (
    Activity,
    AutomatedDecision,
    ConsentMechanism,
    DataSubject,
    DataUse,
    Declarations,
    Disclosure,
    MarketingRule,
    Organisation,
    Party,
    Payment,
    Purpose,
    Record,
    Retention,
    RightsPolicy,
    Service,
    SocialPage,
    Tracker,
    Website,
)
from pdpeditor.store.reading import Reading

_NOT_RUNNING = ("planned", "stopped")


def published(activity: Activity) -> bool:
    """Whether the policy speaks of an activity; one that nobody decided about is in, unless it is not running."""
    return running(activity) if activity.published is None else activity.published


def running(activity: Activity) -> bool:
    """Whether an activity is not known to be planned only, or stopped."""
    return activity.status not in _NOT_RUNNING


@dataclass(frozen=True, slots=True)
class Policy(Draft):
    """The policy being written, with the activities it speaks of."""

    activities: tuple[Activity, ...]

    @property
    def organisation(self) -> Organisation:
        """The controller."""
        return self.dossier.one(Organisation)

    @property
    def rights(self) -> RightsPolicy:
        """How rights are exercised."""
        return self.dossier.one(RightsPolicy)

    @property
    def declarations(self) -> Declarations:
        """What the organisation declares that it does not do."""
        return self.dossier.one(Declarations)

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """The published purposes, in the order of their activities."""
        return tuple(purpose for activity in self.activities for purpose in purposes_of(self.dossier, activity))

    @property
    def uses(self) -> tuple[DataUse, ...]:
        """The published uses of data."""
        return tuple(use for activity in self.activities for use in self.dossier.parts(activity, DataUse))

    @property
    def decisions(self) -> tuple[AutomatedDecision, ...]:
        """The automated decisions of the published activities."""
        return tuple(one for activity in self.activities for one in self.dossier.parts(activity, AutomatedDecision))

    def against(self, statement: str) -> tuple[Record, ...]:
        """The records that speak against a negative declaration."""
        return contradictions(self.dossier, statement)

    def people(self, uses: Iterable[DataUse]) -> list[DataSubject]:
        """The people whom it has to be said that these data are about."""
        return subjects_of(self.dossier, uses)


def purposes_of(dossier: Reading, activity: Activity) -> list[Purpose]:
    """The purposes of an activity that have a name."""
    return [purpose for purpose in dossier.parts(activity, Purpose) if purpose.name]


def uses_for(dossier: Reading, activity: Activity, purpose: Purpose) -> list[DataUse]:
    """The data an activity uses for one of its purposes."""
    return [use for use in dossier.parts(activity, DataUse) if _serves(dossier, use, purpose)]


def disclosures_for(dossier: Reading, activity: Activity, purpose: Purpose) -> list[Disclosure]:
    """The disclosures an activity makes for one of its purposes."""
    return [one for one in dossier.parts(activity, Disclosure) if _serves(dossier, one, purpose)]


def _serves(dossier: Reading, record: Record, purpose: Purpose) -> bool:
    purposes = dossier.linked(record, "purposes")
    return not purposes or purpose in purposes


def subjects_of(dossier: Reading, uses: Iterable[DataUse]) -> list[DataSubject]:
    """The people whose data are used, each once."""
    return list(dict.fromkeys(subject for use in uses for subject in dossier.linked(use, "subjects")))


def retentions_of(dossier: Reading, purpose: Purpose, uses: Iterable[DataUse]) -> list[Retention]:
    """The retention rules that hold for a purpose: its own one, or those of the data it uses."""
    keys = (purpose.retention,) if purpose.retention else (use.retention for use in uses)
    return [rule for key in dict.fromkeys(keys) if (rule := dossier.get(Retention, key))]


def services_of(dossier: Reading, party: Party, role: str | None) -> list[Service]:
    """What a party does for us in that role; a service or a role that is not known stands for all."""
    return [one for one in dossier.parts(party, Service) if role is None or one.role in (None, role)]


@dataclass(frozen=True, slots=True)
class Receipt:
    """One party receiving data in one role, with the activities that send them to it (none: the website does)."""

    party: Party
    role: str | None
    disclosures: tuple[Disclosure, ...] = ()


def receipts(policy: Policy) -> tuple[Receipt, ...]:
    """Who receives data of the published activities, websites and payments, and in which role."""
    found: dict[tuple[str, str | None], Receipt] = {}
    for party, role, disclosures in (*_disclosed(policy), *_met_on_the_website(policy.dossier)):
        known = found.get((party.id, role), Receipt(party, role))
        found[party.id, role] = Receipt(party, role, known.disclosures + disclosures)
    with_role = {party for party, role in found if role}
    return tuple(one for (party, role), one in found.items() if role or party not in with_role)


_Met = tuple[Party, str | None, tuple[Disclosure, ...]]


def _disclosed(policy: Policy) -> Iterator[_Met]:
    for activity in policy.activities:
        for disclosure in policy.dossier.parts(activity, Disclosure):
            party = policy.dossier.get(Party, disclosure.party)
            if party:
                yield party, disclosure.role, (disclosure,)


def _met_on_the_website(dossier: Reading) -> Iterator[_Met]:
    for key, role in (
        *((site.host, None) for site in dossier.all(Website)),
        *((tracker.provider, None) for tracker in dossier.all(Tracker)),
        *((mechanism.platform, None) for mechanism in dossier.all(ConsentMechanism)),
        *((payment.provider, payment.provider_role) for payment in dossier.all(Payment)),
        *((page.party, None) for page in dossier.all(SocialPage)),
    ):
        party = dossier.get(Party, key)
        if party:
            yield party, role, ()


def markets(policy: Policy) -> bool:
    """Whether people are approached to sell them something."""
    return any(purpose.direct_marketing for purpose in policy.purposes) or bool(policy.dossier.all(MarketingRule))
