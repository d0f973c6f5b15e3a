"""What a party is used for: the activities that disclose data to it, and whatever else of the dossier leads to it."""

from __future__ import annotations

from functools import singledispatch

from pdpeditor.blocks import Inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.answers import answer
from pdpeditor.documents.register.ledger import BETWEEN, Ledger, missing
from pdpeditor.documents.wording import plain
from pdpeditor.records import (
    Activity,
    Client,
    ClientProcessing,
    ConsentMechanism,
    DataUse,
    Disclosure,
    Party,
    Record,
    Website,
)
from pdpeditor.records.record import field_of
from pdpeditor.text import fold


def uses(ledger: Ledger, party: Party) -> tuple[Inline, ...]:
    """A line for each activity and its data, then one for each sort of other records."""
    leading = list(dict.fromkeys(ledger.dossier.linking(party)))
    others: dict[type[Record], list[Record]] = {}
    for one in leading:
        if not isinstance(one, Disclosure):
            others.setdefault(type(one), []).append(one)
    besides = (_labelled(ledger, cls, records) for cls, records in others.items())
    return tuple(dict.fromkeys((*(_disclosed(ledger, one) for one in disclosures_to(ledger, party)), *besides)))


def disclosures_to(ledger: Ledger, party: Party) -> list[Disclosure]:
    """The disclosures that a party receives, in the order of the activities."""
    found = [one for one in ledger.dossier.linking(party) if isinstance(one, Disclosure)]
    return sorted(found, key=lambda one: (_rank(ledger, one), one.position))


def _rank(ledger: Ledger, disclosure: Disclosure) -> int:
    activity = ledger.dossier.get(Activity, disclosure.activity_id)
    return activity.position if activity else 0


def _disclosed(ledger: Ledger, disclosure: Disclosure) -> Inline:
    """An activity, the party's role in it and the data that it is shown."""
    activity = ledger.dossier.get(Activity, disclosure.activity_id)
    role = answer(ledger, disclosure, field_of(Disclosure, "role")).line
    shown = ledger.dossier.linked(disclosure, "data")
    data = ledger.series(_category(ledger, use) for use in shown) or ledger.say("all.data")
    return joined((ledger.name(activity) if activity else missing(ledger), role, data), BETWEEN)


def _category(ledger: Ledger, use: DataUse) -> Inline:
    return answer(ledger, use, field_of(DataUse, "category")).line


def _labelled(ledger: Ledger, cls: type[Record], records: list[Record]) -> Inline:
    names = sorted((_named(one, ledger) for one in records), key=lambda line: fold(plain(line)))
    return ledger.labelled(cls.label[ledger.lang], ledger.series(names))


@singledispatch
def _named(record: Record, ledger: Ledger) -> Inline:
    """What a record is called among those that lead to a party."""
    return ledger.name(record)


@_named.register
def _(record: ConsentMechanism, ledger: Ledger) -> Inline:
    site = ledger.dossier.get(Website, record.website_id)
    return ledger.name(site) if site else missing(ledger)


@_named.register
def _(record: ClientProcessing, ledger: Ledger) -> Inline:
    client = ledger.dossier.get(Client, record.client_id)
    return joined((ledger.name(client) if client else missing(ledger), ledger.name(record)), BETWEEN)
