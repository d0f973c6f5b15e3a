"""The sheet of one activity, in the order of GDPR Article 30(1), points (a) to (g)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from pdpeditor.blocks import Block, Cell, Heading, Paragraph, Rows, Section
from pdpeditor.documents.register.answers import Answer, answers, part_classes
from pdpeditor.documents.register.layout import table
from pdpeditor.documents.register.layouts import layout_of
from pdpeditor.documents.register.ledger import Ledger, gap
from pdpeditor.documents.register.people import people_and_data
from pdpeditor.documents.register.recipients import joint_controllers
from pdpeditor.documents.register.retention import erasure
from pdpeditor.documents.register.routes import transfers
from pdpeditor.documents.register.screening import screened
from pdpeditor.documents.register.summary import Row, block, lines, row, rows
from pdpeditor.fields import Field
from pdpeditor.records import Activity, DataUse, Disclosure, Measure, Purpose, Record
from pdpeditor.records.screening import DPIA

_POINT = re.compile(r"30\(1\)\(([a-g])\)")
_TITLE = ("reference", "name")


def sheet(ledger: Ledger, activity: Activity, number: int, controller: Iterable[Rows]) -> Iterator[Block]:
    """One activity: what it is, the seven points of the law, then what its declaration holds besides.

    A field of the activity whose source cites one of the points is printed under that point.
    """
    said = answers(ledger, activity)
    own = [answer for answer in said if not _point(answer.field) and not _in_title(answer)]
    first = type(activity).sections[0]
    yield _title(ledger, activity, number)
    yield from block(activity, rows(ledger, [answer for answer in own if answer.field.section == first]))
    yield _heading(ledger, activity, "a")
    yield from controller
    yield from joint_controllers(ledger, activity)
    for point, blocks in _POINTS.items():
        yield _heading(ledger, activity, point)
        yield from block(activity, (_answered(ledger, answer) for answer in said if _point(answer.field) == point))
        yield from blocks(ledger, activity)
    yield from _other_parts(ledger, activity)
    yield from _besides(ledger, activity, [answer for answer in own if answer.field.section != first])


def _point(field: Field) -> str:
    found = _POINT.search(field.source)
    return found[1] if found else ""


def _answered(ledger: Ledger, answer: Answer) -> Row:
    """An answer to a question of the law; whoever says that the general measures apply is told where they are."""
    label, cell = row(ledger, answer)
    general = answer.field.name == "inherits_measures" and answer.value is True and ledger.dossier.all(Measure)
    return label, Cell(((*answer.line, *ledger.say("sheet.measures")),)) if general else cell


def _in_title(answer: Answer) -> bool:
    return answer.field.name in _TITLE and answer.settled


def _title(ledger: Ledger, activity: Activity, number: int) -> Section:
    name = ledger.show(activity, "name") or ledger.words("untitled")
    if activity.status in ("stopped", "planned"):
        name = ledger.words(f"sheet.{activity.status}", name=name)
    reference = activity.reference or ledger.words("sheet.number", number=str(number))
    return Section(name, reference, f"activity-{activity.id}", origin=activity.id)


def _heading(ledger: Ledger, activity: Activity, point: str) -> Heading:
    return Heading(ledger.words(f"point.{point}"), origin=activity.id)


def _side_by_side(ledger: Ledger, activity: Activity, cls: type[Record], nothing: str) -> Iterator[Block]:
    """The parts of a class, or that there are none."""
    parts = ledger.dossier.parts(activity, cls)
    if not parts:
        yield Paragraph(gap(ledger, nothing), origin=activity.id)
    yield from table(ledger, layout_of(cls), parts, activity.id)


def _purposes(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    return _side_by_side(ledger, activity, Purpose, "purposes")


def _data(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    yield from people_and_data(ledger, activity, ledger.dossier.parts(activity, DataUse))
    yield from _side_by_side(ledger, activity, DataUse, "data")


def _recipients(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    return _side_by_side(ledger, activity, Disclosure, "recipients")


def _security(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    general = activity.inherits_measures and ledger.dossier.all(Measure)
    if not general and not ledger.dossier.linked(activity, "measures"):
        yield Paragraph(gap(ledger, "measures"), origin=activity.id)


def _other_parts(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    for cls in part_classes(Activity):
        parts: list[Record] = [] if cls in _LAWFUL else ledger.dossier.parts(activity, cls)
        if parts:
            yield Heading(cls.plural[ledger.lang], origin=activity.id)
        yield from table(ledger, layout_of(cls), parts, activity.id)


def _besides(ledger: Ledger, activity: Activity, said: Sequence[Answer]) -> Iterator[Block]:
    """What the law does not ask of a register, a row for each section."""
    if said:
        yield Heading(ledger.words("sheet.besides"), origin=activity.id)
    found_rows: list[Row] = []
    for section, found in groupby(said, lambda answer: answer.field.section):
        told = list(found)
        own = screened(ledger, activity, told) if section == DPIA else lines(ledger, told)
        found_rows.append((section.label[ledger.lang], Cell(tuple(own))))
    yield from block(activity, found_rows)


_LAWFUL = (Purpose, DataUse, Disclosure)
_POINTS: dict[str, Callable[[Ledger, Activity], Iterator[Block]]] = {
    "b": _purposes,
    "c": _data,
    "d": _recipients,
    "e": transfers,
    "f": erasure,
    "g": _security,
}
