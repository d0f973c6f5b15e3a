"""The annex on impact assessments: what the screening of each activity found (GDPR Article 35)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pdpeditor.blocks import Cell, Table, cell, inline
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.fields import Field
from pdpeditor.records import Activity
from pdpeditor.records.record import fields_of
from pdpeditor.records.screening import DPIA

_COLUMNS = ("activity", "met", "unanswered", "decision")


def screening(ledger: Ledger) -> Iterator[Table]:
    """For each activity, the criteria it meets, those nobody has answered, and what was decided."""
    activities = ledger.dossier.all(Activity)
    if activities:
        head = tuple(ledger.words(f"screening.{column}") for column in _COLUMNS)
        yield Table(head, tuple(_screened(ledger, activity) for activity in activities), (3.0, 4.0, 4.0, 2.5))


def _screened(ledger: Ledger, activity: Activity) -> tuple[Cell, ...]:
    met = [field for field in _CRITERIA if getattr(activity, field.name)]
    unknown = [field for field in _CRITERIA if getattr(activity, field.name) is None]
    decision = ledger.show(activity, "dpia_decision") or ledger.words("mark.blank")
    return activity_cell(ledger, activity), _labels(ledger, met), _unanswered(ledger, unknown), cell(decision)


def _unanswered(ledger: Ledger, unknown: Sequence[Field]) -> Cell:
    return cell(ledger.words("screening.all")) if len(unknown) == len(_CRITERIA) else _labels(ledger, unknown)


def _labels(ledger: Ledger, fields: Sequence[Field]) -> Cell:
    labels = ledger.series(inline(field.label[ledger.lang]) for field in fields)
    return Cell((labels,)) if labels else cell(ledger.words("mark.blank"))


def activity_cell(ledger: Ledger, activity: Activity) -> Cell:
    """What a table calls an activity: its reference and its name."""
    name = ledger.show(activity, "name") or ledger.words("untitled")
    return cell(f"{activity.reference} · {name}" if activity.reference else name)


_CRITERIA = tuple(
    field for field in fields_of(Activity) if field.section == DPIA and field.kind.name == "flag" and not field.only_if
)
