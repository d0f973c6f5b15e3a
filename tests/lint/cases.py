"""How each rule is tried: dossiers that must raise it and dossiers that must not, made from true-to-life records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from pdpeditor.records import Activity, DataSubject, DataUse, Organisation, Party, Purpose, Record, Transfer
from pdpeditor.store import Dossier
from pdpeditor.text import Text

TODAY = date(2026, 11, 22)
LABEL = Text("Essai", "Trial")

R = TypeVar("R", bound=Record)


class Desk:
    """A dossier being filled for one case. Without more, it is an empty one."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.day = TODAY

    def add(self, record: R, **links: list[Record]) -> R:
        """Put a record in, with its links: `desk.add(DataUse(...), subjects=[employees])`."""
        self.dossier.add(record)
        for name, targets in links.items():
            self.dossier.link(record, name, [target.id for target in targets])
        return record

    def one(self, cls: type[R], **values: Any) -> R:
        """The record of which there is one, with these values."""
        record = self.dossier.one(cls)
        record.with_values(**values)
        return record

    def organisation(self, **values: Any) -> Organisation:
        return self.one(Organisation, **values)

    def activity(self, **values: Any) -> Activity:
        return self.add(Activity(**{"name": Text("Gestion des commandes", "Order management"), **values}))

    def purpose(self, activity: Activity | None = None, **values: Any) -> Purpose:
        owner = activity or self.activity()
        name = Text("Livrer les commandes", "Deliver the orders")
        return self.add(Purpose(activity_id=owner.id, **{"name": name, **values}))

    def subject(self, category: str = "consumers", **values: Any) -> DataSubject:
        return self.add(DataSubject(category=category, **values))

    def use(self, activity: Activity | None = None, *subjects: Record, **values: Any) -> DataUse:
        owner = activity or self.activity()
        return self.add(DataUse(activity_id=owner.id, **values), subjects=list(subjects))

    def party(self, name: str = "Exemple Cloud", **values: Any) -> Party:
        return self.add(Party(name=name, **values))

    def transfer(self, party: Party | None = None, **values: Any) -> Transfer:
        return self.add(Transfer(party_id=(party or self.party()).id, **values))


Case = Callable[[Desk], object]
FAILS: dict[str, list[Case]] = defaultdict(list)
PASSES: dict[str, list[Case]] = defaultdict(list)


def fails(id: str) -> Callable[[Case], Case]:
    """This dossier breaks the rule; the case can return the record on which the finding is expected."""
    return lambda case: FAILS[id].append(case) or case


def passes(id: str) -> Callable[[Case], Case]:
    """This dossier does not break the rule."""
    return lambda case: PASSES[id].append(case) or case
