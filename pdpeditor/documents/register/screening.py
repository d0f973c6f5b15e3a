"""The screening for an impact assessment (GDPR Article 35): its criteria met, ruled out and still to be answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pdpeditor.blocks import Cell, Inline, Style, Table, cell, inline
from pdpeditor.documents.register.answers import Answer
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.summary import lines
from pdpeditor.fields import Field
from pdpeditor.records import Activity
from pdpeditor.records.record import fields_of
from pdpeditor.records.screening import DPIA

_COLUMNS = ("activity", "met", "unanswered", "decision")


def screened(ledger: Ledger, activity: Activity, said: Sequence[Answer]) -> Iterator[Inline]:
    """What the screening of one activity says: its criteria in three lists, then the rest."""
    told = [answer for answer in said if _is_told(answer)]
    for key, wanted in (("met", True), ("ruled-out", False)):
        found = [answer for answer in told if answer.value is wanted]
        if found:
            yield ledger.labelled(ledger.words(f"screening.{key}"), _criteria(ledger, found))
    unknown = _unknown(ledger, activity)
    if unknown:
        yield ledger.labelled(ledger.words("screening.unanswered"), _unanswered(ledger, unknown))
    yield from lines(ledger, [answer for answer in said if answer not in told])


def _is_told(answer: Answer) -> bool:
    """Whether it is a criterion that is met or not; one that was set aside says why."""
    return answer.field in _CRITERIA and answer.state != "not-applicable" and answer.value is not None


def _criteria(ledger: Ledger, found: Sequence[Answer]) -> Inline:
    if len(found) == len(_CRITERIA) and all(answer.settled for answer in found):
        return inline(ledger.words("screening.all"))
    styles: tuple[Style, Style] = ("", "proposed")
    return ledger.series(inline(answer.field.label[ledger.lang], styles[answer.waits]) for answer in found)


def _unknown(ledger: Ledger, activity: Activity) -> list[Field]:
    """The criteria that nobody has answered or set aside."""
    marks = ledger.dossier.marks(activity)
    aside = {name for name, mark in marks.items() if mark.state == "not-applicable"}
    return [field for field in _CRITERIA if getattr(activity, field.name) is None and field.name not in aside]


def screening(ledger: Ledger) -> Iterator[Table]:
    """For each activity, the criteria it meets, those nobody has answered, and what was decided."""
    activities = ledger.dossier.all(Activity)
    if activities:
        head = tuple(ledger.words(f"screening.{column}") for column in _COLUMNS)
        rows = tuple(_row(ledger, activity) for activity in activities)
        yield Table(head, rows, (3.0, 4.0, 4.0, 2.5), origins=tuple(activity.id for activity in activities))


def _row(ledger: Ledger, activity: Activity) -> tuple[Cell, ...]:
    met = [field for field in _CRITERIA if getattr(activity, field.name)]
    blank = inline(ledger.words("mark.blank"))
    decision = ledger.show(activity, "dpia_decision") or ledger.words("mark.blank")
    unanswered = _unanswered(ledger, _unknown(ledger, activity)) or blank
    return activity_cell(ledger, activity), Cell((_labels(ledger, met) or blank,)), Cell((unanswered,)), cell(decision)


def _unanswered(ledger: Ledger, unknown: Sequence[Field]) -> Inline:
    return inline(ledger.words("screening.all")) if len(unknown) == len(_CRITERIA) else _labels(ledger, unknown)


def _labels(ledger: Ledger, fields: Sequence[Field]) -> Inline:
    return ledger.series(inline(field.label[ledger.lang]) for field in fields)


def activity_cell(ledger: Ledger, activity: Activity) -> Cell:
    """What a table calls an activity: its reference and its name."""
    name = ledger.show(activity, "name") or ledger.words("untitled")
    return cell(f"{activity.reference} · {name}" if activity.reference else name)


_CRITERIA = tuple(
    field for field in fields_of(Activity) if field.section == DPIA and field.kind.name == "flag" and not field.only_if
)
