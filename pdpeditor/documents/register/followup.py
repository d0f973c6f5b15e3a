"""The two annexes on the life of the register: screening for impact assessments, and what changed when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pdpeditor.blocks import Block, Cell, Heading, Table, cell, inline
from pdpeditor.documents.register.answers import answers
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.fields import Field
from pdpeditor.records import Activity, Publication, PublishedDocument, Record
from pdpeditor.records.record import field_of, fields_of
from pdpeditor.records.screening import DPIA

_DATES = ("created_on", "updated_on", "reviewed_on")
_VERSION = ("number", "effective_on", "changes")
_FILE = ("file_name", "lang", "sha256")


def screening(ledger: Ledger) -> Iterator[Table]:
    """For each activity, the criteria it meets, those nobody has answered, and what was decided (Article 35)."""
    activities = ledger.dossier.all(Activity)
    if activities:
        head = tuple(ledger.words(f"screening.{column}") for column in ("activity", "met", "unanswered", "decision"))
        rows = tuple(_screened(ledger, activity) for activity in activities)
        yield Table(head, rows, (3.0, 4.0, 4.0, 2.5))


def _screened(ledger: Ledger, activity: Activity) -> tuple[Cell, ...]:
    criteria = [field for field in fields_of(Activity) if field.section == DPIA and field.kind.name == "flag"]
    criteria = [field for field in criteria if not field.only_if]
    met = [field for field in criteria if getattr(activity, field.name)]
    unknown = [field for field in criteria if getattr(activity, field.name) is None]
    decision = ledger.show(activity, "dpia_decision") or ledger.words("mark.blank")
    return _named(ledger, activity), _labels(ledger, met), _labels(ledger, unknown, len(criteria)), cell(decision)


def _labels(ledger: Ledger, fields: list[Field], all_of_them: int = -1) -> Cell:
    if not fields:
        return cell(ledger.words("mark.blank"))
    if len(fields) == all_of_them:
        return cell(ledger.words("screening.all"))
    return Cell((ledger.series(inline(field.label[ledger.lang]) for field in fields),))


def _named(ledger: Ledger, activity: Activity) -> Cell:
    name = ledger.show(activity, "name") or ledger.words("untitled")
    return cell(f"{activity.reference} · {name}" if activity.reference else name)


def changes(ledger: Ledger) -> Iterator[Block]:
    """The published versions with their files, then the dates of the sheets."""
    versions = ledger.dossier.all(Publication)
    files = ledger.dossier.all(PublishedDocument)
    sheets = [row for row in ledger.dossier.all(Activity) if any(getattr(row, name) for name in _DATES)]
    if versions:
        yield Heading(Publication.plural[ledger.lang])
        yield _listed(ledger, Publication, versions, _VERSION, (1.0, 2.0, 6.0))
    if files:
        yield Heading(PublishedDocument.plural[ledger.lang])
        yield _listed(ledger, PublishedDocument, files, _FILE, (3.0, 1.0, 5.0))
    if sheets:
        yield Heading(ledger.words("changes.sheets"))
        labels = (field_of(Activity, name).label[ledger.lang] for name in _DATES)
        rows = tuple((_named(ledger, row), *_cells(ledger, row, _DATES)) for row in sheets)
        yield Table((ledger.words("screening.activity"), *labels), rows, (4.0, 2.0, 2.0, 2.0))


def _listed(
    ledger: Ledger, cls: type[Record], records: Sequence[Record], names: tuple[str, ...], widths: tuple[float, ...]
) -> Table:
    head = tuple(field_of(cls, name).label[ledger.lang] for name in names)
    return Table(head, tuple(tuple(_cells(ledger, row, names)) for row in records), widths)


def _cells(ledger: Ledger, record: Record, names: tuple[str, ...]) -> Iterator[Cell]:
    said = {field.name: found for field, found in answers(ledger, record)}
    for name in names:
        yield said.get(name) or cell(ledger.words("mark.blank"))
