"""The sheet of one activity, in the order of GDPR Article 30(1), points (a) to (g)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from pdpeditor.blocks import Block, Heading, Paragraph, Rows, Section
from pdpeditor.documents.register.answers import answers, block, by_sections, card, labelled, part_classes
from pdpeditor.documents.register.ledger import Ledger, gap
from pdpeditor.documents.register.people import people_and_data
from pdpeditor.documents.register.recipients import joint_controllers, party_rows
from pdpeditor.documents.register.retention import erasure
from pdpeditor.documents.register.routes import transfers
from pdpeditor.fields import Field
from pdpeditor.records import Activity, DataUse, Disclosure, Measure, Purpose, Record

_POINT = re.compile(r"30\(1\)\(([a-g])\)")
_TITLE = ("reference", "name")


def sheet(ledger: Ledger, activity: Activity, number: int, controller: Iterable[Rows]) -> Iterator[Block]:
    """One activity: what it is, the seven points of the law, then what its declaration holds besides.

    A field of the activity whose source cites one of the points is printed under that point.
    """
    said = answers(ledger, activity)
    own = [answer for answer in said if not _point(answer[0]) and answer[0].name not in _TITLE]
    first, *rest = type(activity).sections
    yield _title(ledger, activity, number)
    yield from by_sections(ledger, activity, [answer for answer in own if answer[0].section == first])
    yield _heading(ledger, activity, "a")
    yield from controller
    yield from joint_controllers(ledger, activity)
    for point, blocks in _POINTS.items():
        yield _heading(ledger, activity, point)
        yield from block(activity, labelled(ledger, [answer for answer in said if _point(answer[0]) == point]))
        yield from blocks(ledger, activity)
    yield from _other_parts(ledger, activity)
    yield from by_sections(ledger, activity, [answer for answer in own if answer[0].section in rest])


def _point(field: Field) -> str:
    found = _POINT.search(field.source)
    return found[1] if found else ""


def _title(ledger: Ledger, activity: Activity, number: int) -> Section:
    name = ledger.show(activity, "name") or ledger.words("untitled")
    if activity.status in ("stopped", "planned"):
        name = ledger.words(f"sheet.{activity.status}", name=name)
    reference = activity.reference or ledger.words("sheet.number", number=str(number))
    return Section(name, reference, f"activity-{activity.id}", origin=activity.id)


def _heading(ledger: Ledger, activity: Activity, point: str) -> Heading:
    return Heading(ledger.words(f"point.{point}"), origin=activity.id)


def _purposes(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    purposes = ledger.dossier.parts(activity, Purpose)
    if not purposes:
        yield Paragraph(gap(ledger, "purposes"), origin=activity.id)
    for purpose in purposes:
        yield from card(ledger, purpose, 3, apart="Retention")


def _data(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    uses = ledger.dossier.parts(activity, DataUse)
    if not uses:
        yield Paragraph(gap(ledger, "data"), origin=activity.id)
    yield from people_and_data(ledger, activity, uses)
    for use in uses:
        yield from card(ledger, use, 3, apart="Retention")


def _recipients(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    disclosures = ledger.dossier.parts(activity, Disclosure)
    if not disclosures:
        yield Paragraph(gap(ledger, "recipients"), origin=activity.id)
    for disclosure in disclosures:
        yield from card(ledger, disclosure, 3, party_rows(ledger, disclosure), apart="Transfer")


def _security(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    if activity.inherits_measures and ledger.dossier.all(Measure):
        yield Paragraph(ledger.say("sheet.measures"), origin=activity.id)
    elif not ledger.dossier.linked(activity, "measures"):
        yield Paragraph(gap(ledger, "measures"), origin=activity.id)


def _other_parts(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    for cls in part_classes(Activity):
        parts: list[Record] = [] if cls in _LAWFUL else ledger.dossier.parts(activity, cls)
        if parts:
            yield Heading(cls.plural[ledger.lang], origin=activity.id)
        for part in parts:
            yield from card(ledger, part, 3, apart="Retention")


_LAWFUL = (Purpose, DataUse, Disclosure)
_POINTS: dict[str, Callable[[Ledger, Activity], Iterator[Block]]] = {
    "b": _purposes,
    "c": _data,
    "d": _recipients,
    "e": transfers,
    "f": erasure,
    "g": _security,
}
