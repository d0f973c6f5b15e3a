"""What data serve a purpose and whom they are about: what rules on bases, sensitive data and decisions share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from pdpeditor.facts import catalogue
from pdpeditor.lint.look import Look
from pdpeditor.records import Activity, DataSubject, DataUse, Organisation, Purpose
from pdpeditor.text import Text

USES = ("Purpose.activity_id", "DataUse.activity_id", "DataUse.purposes")
"""What a rule reads that asks which data serve which purposes."""
PEOPLE = ("DataUse.subjects", "DataSubject.category", "DataSubject.employee", "DataSubject.vulnerable")
"""What it reads besides when it asks whom the data are about."""
ACTOR = ("Organisation.entity_type", "Organisation.public_body")
"""What a rule reads that asks whether the organisation is public or private."""

_PRIVATE = ("commercial-company", "sole-trader", "other-company", "liberal-profession", "non-professional")


def purposes_of(look: Look, use: DataUse) -> list[Purpose]:
    """The purposes that these data serve: all those of the activity where none is named."""
    activity = look.get(Activity, use.activity_id)
    return look.linked(use, "purposes") or (look.parts(activity, Purpose) if activity else [])


def uses_of(look: Look, purpose: Purpose) -> list[DataUse]:
    """The data of its activity that serve a purpose."""
    activity = look.get(Activity, purpose.activity_id)
    uses = look.parts(activity, DataUse) if activity else []
    return [use for use in uses if purpose in (look.linked(use, "purposes") or (purpose,))]


def people_in(look: Look, uses: Iterable[DataUse]) -> list[DataSubject]:
    """The people whom these data are about, each category once."""
    return list(dict.fromkeys(one for use in uses for one in look.linked(use, "subjects")))


def is_(trait: str, use: DataUse) -> bool:
    """Whether data are of a sort that the law treats apart: "art9", "art10", "nir"."""
    fact = catalogue("data-categories").get(use.category or "")
    return bool(fact and fact.more.get(trait))


def employed(subject: DataSubject) -> bool:
    """Whether people depend on us as an employer, or want to."""
    if subject.employee is not None:
        return subject.employee
    return subject.category == "applicants" or bool(_traits(subject).get("employee"))


def vulnerable(subject: DataSubject) -> bool:
    """Whether people can hardly oppose us: by what was answered, or else by their category."""
    return bool(_traits(subject).get("vulnerable") if subject.vulnerable is None else subject.vulnerable)


def _traits(subject: DataSubject) -> Mapping[str, object]:
    fact = catalogue("subject-categories").get(subject.category or "")
    return fact.more if fact else {}


def is_public(organisation: Organisation) -> bool:
    """Whether the organisation is known to be a public authority or body."""
    return bool(organisation.public_body) or organisation.entity_type == "public-body"


def is_private(organisation: Organisation) -> bool:
    """Whether it is known to be neither public nor an association, which a law can entrust with a public task."""
    return not organisation.public_body and organisation.entity_type in _PRIVATE


def basis(key: str | None) -> Text:
    """What a legal basis is called."""
    return catalogue("legal-bases").label(key or "")


def a_year_before(day: date) -> date:
    """The same day of the year before, or the last day of February."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)
