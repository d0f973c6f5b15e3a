"""The form that a mention stands under: what an activity asks people themselves, and for what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pdpeditor.documents.policy.part import Narrowed, Part, others
from pdpeditor.documents.policy.scope import published
from pdpeditor.facts import catalogue
from pdpeditor.records import (
    Activity,
    ConsentMechanism,
    DataUse,
    MarketingRule,
    Payment,
    Purpose,
    Record,
    SocialPage,
    Source,
    Tracker,
    Website,
)
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

_ASKED = "data-subject"
_TRACKED = "online-tracking"
_ELSEWHERE = (Website, SocialPage, Tracker, ConsentMechanism, Payment)


def asked(dossier: Reading, activity: Activity) -> list[DataUse]:
    """The data that an activity asks people themselves."""
    sources = ((use, dossier.get(Source, use.source)) for use in dossier.parts(activity, DataUse))
    return [use for use, source in sources if source and source.category == _ASKED]


def asking(dossier: Reading) -> tuple[Activity, ...]:
    """The activities of the policy that ask people for data; for a choice on trackers, the banner is the form."""
    named = (one for one in dossier.all(Activity) if published(one) and one.name)
    return tuple(one for one in named if any(use.category != _TRACKED for use in asked(dossier, one)))


@dataclass(frozen=True, slots=True)
class Form(Narrowed):
    """What a mention is written from: one activity, the data it asks people themselves and what these serve."""

    activity: Activity

    @classmethod
    def of(cls, reading: Reading, lang: Lang, day: date, activity: Activity) -> Form:
        """The form of an activity, in one language, as the law is on a day."""
        uses = asked(reading, activity)
        elsewhere = (record for record_class in _ELSEWHERE for record in reading.all(record_class))
        part = Part(reading, (*others(reading, activity, uses), *elsewhere, *_not_meant(reading, activity, uses)))
        return cls(part, lang, day, "mention", (activity,), reading, activity)


def _not_meant(dossier: Reading, activity: Activity, uses: list[DataUse]) -> Iterator[Record]:
    """The marketing rules that do not hold for the people and the channels of an activity."""
    purposes = [one for one in dossier.parts(activity, Purpose) if one.direct_marketing]
    channels = {channel for one in purposes for channel in one.channels}
    people = (subject for use in uses for subject in dossier.linked(use, "subjects"))
    aimed = {key for subject in people for key in _aimed(subject.category)}
    for rule in dossier.all(MarketingRule):
        if not purposes or rule.audience not in aimed or (channels and rule.channel not in channels):
            yield rule


def _aimed(category: str | None) -> tuple[str, ...]:
    """The marketing audiences that people of a category belong to."""
    fact = catalogue("subject-categories").get(category or "")
    return tuple(catalogue("audiences")[fact.more["audience"]].more["marketing"]) if fact else ()
