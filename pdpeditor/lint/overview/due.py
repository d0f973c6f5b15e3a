"""What is due: checks to make again after some months, and days that are coming."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from pdpeditor.lint.overview.spots import Spot, called, spot
from pdpeditor.lint.overview.timetable import TIMETABLE, Check
from pdpeditor.records import Acceptance, Publication, Transfer
from pdpeditor.records.derive import adequacy_on, relevant
from pdpeditor.records.record import RECORDS, Association, Mark, Record, field_of
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text

YEARLY = 12
ADEQUACY = Text("Fin de la décision d’adéquation", "End of the adequacy decision")
ACCEPTED = Text("Remarque acceptée à revoir", "Accepted finding to look at again")
PUBLISHED = Text("Version publiée à relire", "Published version to read again")


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do by a day; None where the law asks for a check of which no day is noted."""

    day: date | None
    what: Text
    record: Text
    at: Spot


def due(reading: Reading, day: date) -> list[Due]:
    """Everything that is due, the oldest first, then what has no day."""
    found = [each for check in TIMETABLE for each in _of_check(reading, check, day)]
    found += [*_accepted(reading), *_published(reading), *_ending(reading, day)]
    return sorted(found, key=lambda one: (one.day is None, one.day or day, one.what.en, one.record.en))


def _of_check(reading: Reading, check: Check, day: date) -> Iterator[Due]:
    field = field_of(check.cls, check.field)
    for record in reading.all(check.cls):
        if _left_out(check, record) or not relevant(record, field) or _is_aside(reading, record, check.field):
            continue
        last = max((found for name in (check.field, *check.also) if (found := getattr(record, name))), default=None)
        term = months_after(last, check.months) if last else None
        if check.months == 0 and (term is None or term < day):
            continue
        if term or field.required:
            yield Due(term, check.what, called(reading, record), spot(record, check.field))


def _left_out(check: Check, record: Record) -> bool:
    name, *values = check.unless or ("",)
    return bool(name) and str(getattr(record, name)) in values


def _is_aside(reading: Reading, record: Record, field: str) -> bool:
    mark = reading.marks(record).get(field)
    return mark is not None and mark.state == "not-applicable"


def _accepted(reading: Reading) -> Iterator[Due]:
    """Findings that somebody accepted, a year later."""
    for one in reading.all(Acceptance):
        record, day = _of_key(reading, one.record), _day_of(one.at)
        if record is not None and day is not None:
            yield Due(months_after(day, YEARLY), ACCEPTED, called(reading, record), spot(record, one.field))


def _of_key(reading: Reading, key: str) -> Record | None:
    classes = (cls for cls in RECORDS.values() if not issubclass(cls, Association | Mark | Acceptance))
    return next((record for cls in classes if (record := reading.get(cls, key))), None)


def _day_of(at: str) -> date | None:
    try:
        return datetime.fromisoformat(at).astimezone().date()
    except (ValueError, OverflowError):
        return None


def _published(reading: Reading) -> Iterator[Due]:
    """The last version of each notice, a year after it took effect."""
    last: dict[str | None, Publication] = {}
    for one in sorted(reading.all(Publication), key=lambda one: one.effective_on or date.min):
        last[one.notice_type] = one
    for one in last.values():
        if one.effective_on:
            record = called(reading, one)
            yield Due(months_after(one.effective_on, YEARLY), PUBLISHED, record, spot(one, "effective_on"))


def _ending(reading: Reading, day: date) -> Iterator[Due]:
    """Transfers whose adequacy decision has an end."""
    for transfer in reading.all(Transfer):
        decision = adequacy_on(transfer.country or "", day) if (transfer.mechanism or "").startswith("adeq") else None
        if decision and decision.valid_to:
            yield Due(decision.valid_to, ADEQUACY, called(reading, transfer), spot(transfer, "mechanism"))


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month; no later than days are counted."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def overdue(several: Iterable[Due], day: date) -> list[Due]:
    """Those whose day is past."""
    return [one for one in several if one.day and one.day < day]
