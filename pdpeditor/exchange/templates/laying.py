"""Laying ready-made activities into a dossier: one edit, nothing twice, nothing overwritten, all to be confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID, uuid5

import sqlalchemy as sa

from pdpeditor.exchange.sheet import Entry, Rows, Sheet
from pdpeditor.exchange.templates.library import Name, activity, classes, shared, template_names, template_title
from pdpeditor.exchange.templates.proposing import proposed
from pdpeditor.exchange.templates.tools import named, parties, with_tools
from pdpeditor.exchange.templates.twins import twin
from pdpeditor.facts import catalogue
from pdpeditor.records import RECORDS, Activity, Mark, Organisation, Record
from pdpeditor.records.record import new_key, now
from pdpeditor.store import Dossier, Refused
from pdpeditor.store.reading import Reading
from pdpeditor.text import LANGS, Text

_ADDED = Text("Activités prêtes à l’emploi ajoutées", "Ready-made activities added")
_NUMBERED = re.compile(r"T-(\d{1,6})")


def lay_in(dossier: Dossier, keys: Iterable[str], vendors: Iterable[str] = (), others: Iterable[str] = ()) -> list[str]:
    """Add ready-made activities in one edit; the keys of the new records come back in the same order.

    The chosen vendors become parties, in the place of those that an activity only knows by what they do; `others` are
    parties of which the name alone is known. What is shared by activities or with the dossier is linked to, neither
    added twice nor changed; each of the answers is marked as proposed. Raises Refused for an unknown activity or
    vendor, before anything is written.
    """
    chosen, tools = list(keys), list(vendors)
    _check(chosen, tools)
    activities = {key: with_tools(key, activity(key), tools) for key in chosen}
    wanted = {name: entry for key, made in activities.items() for name, entry in shared(key, made).items()}
    with dossier.edit(_ADDED):
        common = _add_shared(dossier, {**wanted, **parties(tools), **named(others)})
        numbered = enumerate(chosen, _next_number(dossier))
        return [_add_activity(dossier, activities[key], common, number) for number, key in numbered]


def laid_in(reading: Reading) -> frozenset[str]:
    """The ready-made activities that a dossier has already, by their names."""
    names = reading.session.scalars(sa.select(Activity.table().c.name))
    known = {name[lang].strip().casefold() for name in names for lang in LANGS}
    return frozenset(key for key in template_names() if known & {words.casefold() for words in _both(key)})


def _both(key: str) -> tuple[str, ...]:
    return tuple(template_title(key)[lang] for lang in LANGS)


def _check(keys: Iterable[str], vendors: Iterable[str]) -> None:
    for key in keys:
        if key not in template_names():
            raise _unknown(key)
    for vendor in vendors:
        if vendor not in catalogue("vendors"):
            raise _unknown_vendor(vendor)


def _add_shared(dossier: Dossier, wanted: Mapping[Name, Entry]) -> dict[Name, str]:
    """The key of each shared record: found in the dossier, or added to it."""
    home = UUID(dossier.one(Organisation).id)
    keys = {name: str(uuid5(home, ":".join(name))) for name in wanted}
    present = {cls_name: dossier.all(classes()[cls_name]) for cls_name, _ in wanted}
    found = {name: twin(present[name[0]], keys[name], entry) for name, entry in wanted.items()}
    keys |= {name: record.id for name, record in found.items() if record}
    for name in (name for name, record in found.items() if not record):
        _add(dossier, classes()[name[0]], wanted[name], keys)
    return keys


def _add_activity(dossier: Dossier, entry: Entry, common: Mapping[Name, str], number: int) -> str:
    return _add(dossier, Activity, entry, common).with_values(reference=f"T-{number:02d}").id


def _add(dossier: Dossier, cls: type[Record], entry: Entry, common: Mapping[Name, str]) -> Record:
    """Add one record after its siblings, with its parts; what is not common gets keys that no other record has."""
    own: dict[Name, str] = {}
    sheet = Sheet(lambda *name: common.get(name) or own.setdefault(name, new_key()))
    sheet.lay(cls, proposed(cls, entry), 0, {}, "")
    top, *others = sorted(_records(sheet.rows), key=lambda record: type(record) is not cls)
    dossier.add(top)
    for record in others:
        dossier.add(record, record.position)
    return top


def _records(rows: Rows) -> Iterator[Record]:
    made = (RECORDS[table](**row) for table, found in rows.items() for row in found)
    moment = now()
    return (one.with_values(at=moment) if type(one) is Mark else one for one in made)


def _next_number(dossier: Dossier) -> int:
    """The number after the highest one in the register."""
    found = (_NUMBERED.fullmatch(one.reference.strip()) for one in dossier.all(Activity))
    return max((int(one[1]) for one in found if one), default=0) + 1


def _unknown(key: str) -> Refused:
    known = ", ".join(template_names())
    return Refused(
        Text(
            f"Aucune activité prête à l’emploi ne s’appelle « {key} » : choisissez parmi {known}.",
            f"No ready-made activity is called “{key}”: choose one of {known}.",
        )
    )


def _unknown_vendor(key: str) -> Refused:
    return Refused(
        Text(
            f"Aucun prestataire connu ne s’appelle «\u00a0{key}\u00a0»\u00a0: ajoutez-le par son nom.",
            f"No known provider is called “{key}”: add it by its name.",
        )
    )
