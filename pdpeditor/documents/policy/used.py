"""What a purpose uses: data, people, recipients, period; said beside a label, or inside a cell with its label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pdpeditor.blocks import Inline
from pdpeditor.documents.policy.compose import capital, sentences, strong, subject_name, unstopped
from pdpeditor.documents.policy.periods import KEPT, period
from pdpeditor.documents.policy.received import received
from pdpeditor.documents.policy.scope import Policy, disclosures_for, retentions_of, uses_for
from pdpeditor.records import Activity, DataUse, Purpose

KINDS = ("data", "people", "recipients", "period")
_LINES = {"people": "purposes.whose", "recipients": "purposes.sent"}
"""What is one line, and its sentence inside a cell."""


@dataclass(frozen=True, slots=True)
class Used:
    """The data of a purpose, category by category; the people; who receives the data, and where; each rule it follows,
    by its name, with its period."""

    data: tuple[Inline, ...]
    people: tuple[Inline, ...]
    recipients: tuple[Inline, ...]
    period: tuple[tuple[Inline, Inline], ...]


def by(policy: Policy, activity: Activity, purpose: Purpose) -> Used:
    """What one purpose of an activity uses."""
    uses = uses_for(policy.dossier, activity, purpose)
    people = policy.several(subject_name(policy, subject) for subject in policy.people(uses))
    sent = received(policy, disclosures_for(policy.dossier, activity, purpose))
    return Used(
        data=tuple(_data(policy, uses)),
        people=(people,) if people else (),
        recipients=(sent,) if sent else (),
        period=tuple(_periods(policy, purpose, uses)),
    )


def shared(several: Sequence[Used]) -> list[str]:
    """What is the same for all of these."""
    return [kind for kind in KINDS if len({getattr(one, kind) for one in several}) == 1]


def _data(policy: Policy, uses: list[DataUse]) -> Iterator[Inline]:
    categories: dict[Inline, list[Inline]] = {}
    for use in uses:
        categories.setdefault(policy.value(use, "category"), []).append(unstopped(policy.value(use, "items")))
    for category, lists in categories.items():
        name, items = strong(category), policy.apart(lists)
        yield policy.told("purposes.data_items", category=name, items=items) or name or items


def _periods(policy: Policy, purpose: Purpose, uses: list[DataUse]) -> Iterator[tuple[Inline, Inline]]:
    for rule in retentions_of(policy.dossier, purpose, uses):
        said = period(policy, rule, KEPT)
        if said:
            yield unstopped(policy.value(rule, "name")), said


def beside(policy: Policy, one: Used, kind: str) -> tuple[Inline, ...]:
    """One kind of what is used, as lines beside a label."""
    if kind == "data":
        return (sentences(*one.data),)
    if kind in _LINES:
        return tuple(policy.told("purposes.line", value=capital(unstopped(line))) for line in getattr(one, kind))
    if len(one.period) == 1:
        return (policy.told("purposes.line", value=capital(one.period[0][1])),)
    return tuple(policy.told("purposes.period_named", name=strong(name), period=said) for name, said in one.period)


def inside(policy: Policy, one: Used, kind: str) -> tuple[Inline, ...]:
    """One kind of what is used, as lines of a cell."""
    if kind == "data":
        return (sentences(*one.data),)
    if kind in _LINES:
        return tuple(policy.told(_LINES[kind], value=unstopped(line)) for line in getattr(one, kind))
    if len(one.period) == 1:
        return (policy.told("purposes.kept", period=one.period[0][1]),)
    return tuple(policy.told("purposes.kept_named", name=name, period=said) for name, said in one.period)
