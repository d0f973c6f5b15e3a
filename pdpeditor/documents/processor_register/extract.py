"""One client's part of the dossier: whatever concerns other clients, or nobody's work for this one, is not in it."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.documents.policy.part import Part
from pdpeditor.documents.printable import no_such_copy
from pdpeditor.records import RECORDS, Client, ClientProcessing, Mark, Party, Record
from pdpeditor.records.record import Association
from pdpeditor.store import Refused
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text, fold

_LINKS = ("subprocessors", "transfers", "measures")


def asked_for(reading: Reading, asked: str) -> Client:
    """The client of that key or that name, accents, capitals and punctuation aside.

    Raises Refused when there is none, or when several have that name.
    """
    clients = reading.all(Client)
    named = _plain(asked)
    found = [one for one in clients if asked == one.id or (named and named == _plain(one.name))]
    if not found:
        raise no_such_copy(asked, [one.name or one.id for one in clients])
    if len(found) > 1:
        raise _several(asked, [one.id for one in found])
    return found[0]


def _plain(name: str) -> str:
    return " ".join("".join(each if each.isalnum() else " " for each in fold(name)).split())


def _several(asked: str, keys: list[str]) -> Refused:
    known = ", ".join(keys)
    return Refused(
        Text(
            f"Plusieurs clients s’appellent « {asked} ». Donnez la clé de celui que vous voulez : {known}.",
            f"Several clients are called “{asked}”. Give the key of the one you want: {known}.",
        )
    )


def only(reading: Reading, client: Client) -> Part:
    """The dossier as if this client were the only one: the organisation, and what is used for that client."""
    kept = {record.id for record in _concerning(reading, client)}
    return Part(reading, (one for one in _every(reading) if one.id not in kept))


def _every(reading: Reading) -> Iterator[Record]:
    """All the records that are about somebody's business, and not about the organisation itself."""
    for cls in RECORDS.values():
        if not cls.single and cls is not Mark and not issubclass(cls, Association):
            yield from reading.all(cls)


def _concerning(reading: Reading, client: Client) -> Iterator[Record]:
    yield client
    for work in reading.parts(client, ClientProcessing):
        yield work
        for name in _LINKS:
            yield from reading.linked(work, name)
        for transfer in reading.linked(work, "transfers"):
            party = reading.get(Party, transfer.party_id)
            yield from [party] if party else []
