"""What is known of those who receive data, beside each disclosure: what they are, where they are, where data lie."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Cell, Inline, Rows, inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.answers import Row, block
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.records import Activity, Disclosure, Party, Service
from pdpeditor.records.record import field_of

_JOINT = "joint-controller"
_KNOWN = ("legal_entity", "country")


def party_rows(ledger: Ledger, disclosure: Disclosure) -> Iterator[Row]:
    """What a disclosure takes over from its party and the party's services."""
    party = ledger.dossier.get(Party, disclosure.party)
    if party is None:
        return
    for name in _KNOWN:
        words = ledger.show(party, name)
        if words:
            yield field_of(Party, name).label[ledger.lang], Cell((inline(words),))
    services = _in_role(ledger.dossier.parts(party, Service), disclosure.role)
    if services:
        yield Service.plural[ledger.lang], Cell(tuple(_service(ledger, service) for service in services))


def _in_role(services: list[Service], role: str | None) -> list[Service]:
    """The services rendered in that role, or all of them when none is."""
    return [service for service in services if service.role == role] or services


def _service(ledger: Ledger, service: Service) -> Inline:
    places = (
        ledger.say(f"service.{name}", countries=countries)
        for name in ("storage_countries", "access_countries")
        if (countries := ledger.show(service, name))
    )
    return joined((ledger.name(service), *places), " · ")


def joint_controllers(ledger: Ledger, activity: Activity) -> Iterator[Rows]:
    """Those who decide with the organisation, and how they share the work (GDPR Article 26)."""
    disclosures = [row for row in ledger.dossier.parts(activity, Disclosure) if row.role == _JOINT and row.party]
    parties = {row.party: ledger.dossier.get(Party, row.party) for row in disclosures}
    rows = [(ledger.words("controller.joint"), _joint(ledger, party)) for party in parties.values() if party]
    yield from block(activity, rows)


def _joint(ledger: Ledger, party: Party) -> Cell:
    arrangement = ledger.show(party, "arrangement")
    names = (party.legal_entity or party.name, party.arrangement_contact or party.email)
    contact = joined(inline(name) for name in names if name)
    return Cell((contact, inline(arrangement)) if arrangement else (contact,))
