"""Edits of several records at once: what each would change, planned from the rows, and how it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pdpeditor.desktop.counting import counted, listed
from pdpeditor.records import Mark
from pdpeditor.records.record import RECORDS, Record, now, table_name
from pdpeditor.store import Dossier
from pdpeditor.store.lock import who
from pdpeditor.store.ordering import moved
from pdpeditor.store.showing import title
from pdpeditor.store.steps import Change, row_json
from pdpeditor.store.trees import removal, siblings, tree
from pdpeditor.text import NBSP, Lang, Text, in_both

if TYPE_CHECKING:
    from pdpeditor.exchange.copying import Copied

NOTHING = Text()
Keys = Sequence[str]
Owner = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an edit comes to: its label, the changes of rows, the keys of new records, and what the user is told.

    `data` and `titles` are for the clipboard, `copy` was found on it.
    """

    label: Text = NOTHING
    changes: Sequence[Change] = ()
    keys: Keys = ()
    told: Text = NOTHING
    data: bytes = b""
    titles: Sequence[str] = ()
    copy: Copied | None = None


Plan = Callable[[Dossier], Outcome]
"""Reads a dossier, perhaps a snapshot in another thread, and says what would change."""


def removing(cls: type[Record], keys: Keys) -> Plan:
    """Take records out, with their parts and all that leads to them."""

    def plan(dossier: Dossier) -> Outcome:
        changes = removal(dossier.session.connection(), cls, keys)
        return Outcome(
            _label("Suppression de", dossier, cls, keys, "Removal of"), changes, (), _gone(dossier, cls, keys)
        )

    return plan


def copying(cls: type[Record], keys: Keys, lang: Lang) -> Plan:
    """Read what goes on the clipboard."""
    from pdpeditor.exchange.copying import copied, to_json

    def plan(dossier: Dossier) -> Outcome:
        titles = [title(dossier, record, lang) for key in keys if (record := dossier.get(cls, key))]
        return Outcome(data=to_json(copied(dossier.session.connection(), cls, keys)), titles=titles)

    return plan


def cutting(cls: type[Record], keys: Keys, lang: Lang) -> Plan:
    """Take records out that are on the clipboard from then on."""

    def plan(dossier: Dossier) -> Outcome:
        copy = copying(cls, keys, lang)(dossier)
        changes = removal(dossier.session.connection(), cls, keys)
        label, told = _label("Coupe de", dossier, cls, keys, "Cut of"), counted(cls, len(keys))
        return replace(copy, label=label, changes=changes, told=_told("Vous avez coupé", told, "You cut"))

    return plan


def reading(data: bytes) -> Plan:
    """Read what is on the clipboard."""
    from pdpeditor.exchange.copying import from_json

    return lambda _: Outcome(copy=from_json(data))


def duplicating(cls: type[Record], keys: Keys, owner: Owner, before: str | None, lang: Lang) -> Plan:
    """Make a copy of each record, with its parts, links and marks, before a sibling (last for None)."""
    from pdpeditor.exchange.copying import copied
    from pdpeditor.exchange.pasting import pasted

    def plan(dossier: Dossier) -> Outcome:
        found = pasted(dossier, copied(dossier.session.connection(), cls, keys), owner, before, lang)
        told = _told("Vous avez dupliqué", counted(cls, len(keys)), "You duplicated") if len(keys) > 1 else NOTHING
        return Outcome(_label("Copie de", dossier, cls, keys, "Copy of"), found.changes, found.keys, told)

    return plan


def pasting(copy: Copied, owner: Owner, before: str | None, lang: Lang) -> Plan:
    """Lay copied records in, before a sibling (last for None), with what they need and the dossier lacks."""
    from pdpeditor.exchange.pasting import pasted

    def plan(dossier: Dossier) -> Outcome:
        found = pasted(dossier, copy, owner, before, lang)
        many, along = counted(copy.cls, len(copy.keys)), listed(found.along)
        whole = Text(f"{many.fr}, avec {along.fr}", f"{many.en}, with {along.en}") if along else many
        told = _told("Vous avez collé", whole, "You pasted")
        return Outcome(Text(f"Collage de {many.fr}", f"Pasting of {many.en}"), found.changes, found.keys, told)

    return plan


def moving(cls: type[Record], keys: Keys, owner: Owner, before: str | None) -> Plan:
    """Put records before one of their siblings, last for None; they stay in their order."""

    def plan(dossier: Dossier) -> Outcome:
        changes = moved(cls, siblings(dossier.session.connection(), cls, owner), set(keys), before)
        return Outcome(_label("Déplacement de", dossier, cls, keys, "Move of"), changes)

    return plan


def confirming(cls: type[Record], keys: Keys) -> Plan:
    """Confirm all that is proposed on records and their parts."""

    def plan(dossier: Dossier) -> Outcome:
        marks = tree(dossier.session.connection(), cls, keys).get(table_name(Mark), {}).values()
        confirmed = {"state": "confirmed", "why": {"fr": "", "en": ""}, "who": who(), "at": now()}
        changes = [_changed(row_json(Mark, row), confirmed) for row in marks if row["state"] == "proposed"]
        told = _confirmed(len(changes))
        return Outcome(_label("Confirmation de", dossier, cls, keys, "Confirmation of"), changes, (), told)

    return plan


def _changed(row: dict[str, object], values: Mapping[str, object]) -> Change:
    written = {name: value for name, value in values.items() if row[name] != value}
    return Change(table_name(Mark), str(row["id"]), {name: row[name] for name in written}, written)


def _confirmed(count: int) -> Text:
    if count == 0:
        return Text("Rien n’est à confirmer ici.", "Nothing is to be confirmed here.")
    many = Text(f"{count} réponse{'s' * (count > 1)}", f"{count} answer{'s' * (count > 1)}")
    return _told("Vous avez confirmé", many, "You confirmed")


def _label(fr: str, dossier: Dossier, cls: type[Record], keys: Keys, en: str) -> Text:
    what = _called(dossier, cls, keys[0]) if len(keys) == 1 else counted(cls, len(keys))
    return Text(f"{fr} {what.fr}", f"{en} {what.en}")


def _called(dossier: Dossier, cls: type[Record], key: str) -> Text:
    """What one record is called, in quotation marks; its class where it has no name."""
    record = dossier.get(RECORDS[table_name(cls)], key)
    said = in_both(lambda lang: (record and title(dossier, record, lang)) or cls.label[lang])
    return Text(f"«{NBSP}{said.fr}{NBSP}»", f"“{said.en}”")


def _gone(dossier: Dossier, cls: type[Record], keys: Keys) -> Text:
    if len(keys) > 1:
        return _told("Vous avez supprimé", counted(cls, len(keys)), "You removed")
    called = _called(dossier, cls, keys[0])
    return Text(f"{called.fr} a été supprimé.", f"{called.en} has been removed.")


def _told(fr: str, what: Text, en: str) -> Text:
    return Text(f"{fr} {what.fr}.", f"{en} {what.en}.")
