"""What labour law adds for the people who work for the organisation, or who would like to."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block
from pdpeditor.documents.notice.scope import Notice
from pdpeditor.documents.policy.compose import paragraphs

_ADDED = {
    "employees": ("employment.told",),
    "applicants": ("employment.told_applicant", "employment.relevant"),
}


def employment(notice: Notice) -> Iterator[Block]:
    """What labour law guarantees (Labour Code, Articles L1221-6, L1221-9 and L1222-4)."""
    if notice.purposes:
        yield from paragraphs(*(notice.say(key) for key in _ADDED.get(notice.audience, ())))
