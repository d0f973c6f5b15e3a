"""The notice being written: the policy's draft, narrowed to the people of one audience."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pdpeditor.documents.notice.audience import about, told
from pdpeditor.documents.policy.part import Narrowed
from pdpeditor.documents.policy.scope import subjects_of
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, DataSubject, DataUse
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang


@dataclass(frozen=True, slots=True)
class Notice(Narrowed):
    """A policy for one audience, with its key."""

    audience: str

    @classmethod
    def of(cls, reading: Reading, lang: Lang, day: date, audience: str) -> Notice:
        """The notice of an audience, in one language, as the law is on a day."""
        part = about(reading, audience)
        activities = tuple(activity for activity in part.all(Activity) if told(activity))
        return cls(part, lang, day, "notice", activities, reading, audience)

    @property
    def whose(self) -> str:
        """The people of the audience, as a title says them."""
        return catalogue("audiences")[self.audience].text("whose")[self.lang]

    def people(self, uses: Iterable[DataUse]) -> list[DataSubject]:
        """The people whom these data are about; nobody where the notice speaks to one category of people only."""
        return subjects_of(self.dossier, uses) if len(self.dossier.all(DataSubject)) > 1 else []
