"""Which people a notice is written for, and the part of the dossier that concerns them."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.documents.policy.part import Part, left_out
from pdpeditor.documents.policy.scope import published, running
from pdpeditor.facts import catalogue
from pdpeditor.records import (
    Activity,
    ConsentMechanism,
    DataSubject,
    DataUse,
    MarketingRule,
    Payment,
    Record,
    RightNote,
    SocialPage,
    Tracker,
    Website,
)
from pdpeditor.store.reading import Reading

_MET = {
    Website: ("visitors", "customers"),
    SocialPage: ("visitors",),
    Tracker: ("visitors",),
    ConsentMechanism: ("visitors",),
    Payment: ("customers",),
}
"""Who meets what no activity leads to."""


def told(activity: Activity) -> bool:
    """Whether notices speak of an activity: every one that runs, and every one that the policy speaks of.

    What is kept out of the published policy because it does not concern its readers (payroll, for example) is the very
    thing that the people concerned learn from a notice of their own.
    """
    return published(activity) or running(activity)


def audience_of(subject: DataSubject) -> str:
    """The audience that people belong to; "" while their category is not known."""
    fact = catalogue("subject-categories").get(subject.category or "")
    return str(fact.more["audience"]) if fact else ""


def concerned(dossier: Reading) -> tuple[str, ...]:
    """The audiences of whom data are used, in the order of their list."""
    found = {audience_of(one) for use in _uses(dossier) for one in dossier.linked(use, "subjects")}
    return tuple(audience for audience in catalogue("audiences") if audience in found)


def about(dossier: Reading, audience: str) -> Part:
    """The part of a dossier that concerns one audience."""
    uses: set[DataUse] = set()
    people: set[DataSubject] = set()
    for use in _uses(dossier):
        found = [one for one in dossier.linked(use, "subjects") if audience_of(one) == audience]
        people.update(found)
        uses.update([use] if found else [])
    others = (one for one in dossier.all(DataSubject) if one not in people)
    return Part(dossier, (*others, *left_out(dossier, uses), *_not_met(dossier, audience)))


def _uses(dossier: Reading) -> Iterator[DataUse]:
    """The uses of data that notices speak of."""
    activities = (activity for activity in dossier.all(Activity) if told(activity))
    yield from (use for activity in activities for use in dossier.parts(activity, DataUse))


def _not_met(dossier: Reading, audience: str) -> Iterator[Record]:
    """What the people of an audience do not come across: websites, payments, marketing aimed at others."""
    yield from (record for cls, met in _MET.items() if audience not in met for record in dossier.all(cls))
    aimed = catalogue("audiences")[audience].more["marketing"]
    yield from (rule for rule in dossier.all(MarketingRule) if rule.audience not in aimed)
    yield from dossier.all(RightNote)  # nobody said which people a note is for
