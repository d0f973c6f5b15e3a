"""A part of a dossier, read as if it were the whole: every builder of the policy then keeps to that part."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from pdpeditor.documents.policy.scope import Policy, disclosures_for, purposes_of, uses_for
from pdpeditor.lint.contradictions import contradictions
from pdpeditor.records import Activity, DataUse, Disclosure, Mark, Purpose, Record
from pdpeditor.store.reading import Reading

R = TypeVar("R", bound=Record)


class Part(Reading):
    """A reading from which some records are left out, wherever a way leads to them."""

    def __init__(self, whole: Reading, left_out: Iterable[Record]) -> None:
        super().__init__(whole.session)
        self.whole = whole
        self._left_out = frozenset(record.id for record in left_out)

    def get(self, cls: type[R], key: str | None) -> R | None:
        """The record of that key, if it exists in this part."""
        return None if key in self._left_out else self.whole.get(cls, key)

    def all(self, cls: type[R]) -> list[R]:
        """The records of a class in this part."""
        return self._kept(self.whole.all(cls))

    def count(self, cls: type[Record]) -> int:
        """How many records of a class this part has."""
        return len(self.all(cls))

    def parts(self, owner: Record, cls: type[R]) -> list[R]:
        """The parts of a record that are in this part."""
        return self._kept(self.whole.parts(owner, cls))

    def linked(self, record: Record, name: str) -> list[Any]:
        """The records of this part that one of its Links leads to."""
        return self._kept(self.whole.linked(record, name))

    def linking(self, record: Record) -> list[Record]:
        """The records of this part that lead to this one."""
        return self._kept(self.whole.linking(record))

    def marks(self, record: Record) -> dict[str, Mark]:
        """What is marked on each field of a record."""
        return self.whole.marks(record)

    def _kept(self, records: Iterable[R]) -> list[R]:
        return [record for record in records if record.id not in self._left_out]


@dataclass(frozen=True, slots=True)
class Narrowed(Policy):
    """What is written from a part of a dossier; what nobody does has to be true of the whole."""

    whole: Reading

    def against(self, statement: str) -> tuple[Record, ...]:
        return contradictions(self.whole, statement)


def left_out(dossier: Reading, uses: Collection[DataUse]) -> Iterator[Record]:
    """What a part with only these uses of data does not hold: the other uses and activities, the purposes that none of
    these uses serves, and the disclosures for other purposes or of other data.

    A purpose of which nobody said what it uses goes with its activity.
    """
    activities = {use.activity_id for use in uses}
    for activity in dossier.all(Activity):
        if activity.id in activities:
            yield from others(dossier, activity, uses)
        else:
            yield activity
            yield from _every(dossier, activity, Purpose, DataUse, Disclosure)


def _every(dossier: Reading, activity: Activity, *classes: type[Record]) -> Iterator[Record]:
    yield from (record for cls in classes for record in dossier.parts(activity, cls))


def others(dossier: Reading, activity: Activity, uses: Collection[DataUse]) -> Iterator[Record]:
    """What these uses have nothing to do with, in an activity that has some of them."""
    served = {one: uses_for(dossier, activity, one) for one in purposes_of(dossier, activity)}
    purposes = [one for one, its in served.items() if not its or any(use in uses for use in its)]
    disclosed = {one for purpose in purposes for one in disclosures_for(dossier, activity, purpose)}
    kept = {*uses, *purposes, *(one for one in disclosed if _shows(dossier, one, uses))}
    yield from (record for record in _every(dossier, activity, Purpose, DataUse, Disclosure) if record not in kept)


def _shows(dossier: Reading, disclosure: Disclosure, uses: Collection[DataUse]) -> bool:
    """Whether a disclosure shows one of these; one that names no data shows all those of its activity."""
    shown = dossier.linked(disclosure, "data")
    return not shown or any(use in uses for use in shown)
