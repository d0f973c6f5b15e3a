"""What is known of those who receive data, beside each disclosure: what they are, where they are, where data lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.blocks import Cell, Inline, Rows, inline, made_by
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.layout import in_one_line
from pdpeditor.documents.register.ledger import BETWEEN, Ledger
from pdpeditor.documents.register.summary import block
from pdpeditor.records import Activity, Disclosure, Party, Record, Service

_JOINT = "joint-controller"
_KNOWN = ("legal_entity", "country")


def known(ledger: Ledger, disclosure: Record) -> Iterable[Inline]:
    """Under which name a recipient signs, and where it is established."""
    party = _party(ledger, disclosure)
    return ledger.once(f"{party.id}.known", lambda: (_known(ledger, party),)) if party else ()


def _known(ledger: Ledger, party: Party) -> Inline:
    known = (ledger.show(party, name) for name in _KNOWN)
    return joined(inline(words, origin=party.id) for words in known if words and words != party.name)


def services_in_role(ledger: Ledger, disclosure: Record) -> Iterable[Inline]:
    """What a recipient does in its role, and where the data then are."""
    party = _party(ledger, disclosure)
    role = getattr(disclosure, "role", None)
    return ledger.once(f"{party.id}.{role}", lambda: _in_role(ledger, party, role)) if party else ()


def _in_role(ledger: Ledger, party: Party, role: str | None) -> tuple[Inline, ...]:
    """The services rendered in a role, or all of them when none is."""
    found = ledger.dossier.parts(party, Service)
    wanted = [service for service in found if service.role == role] or found
    return tuple(_service(ledger, service) for service in wanted)


def services(ledger: Ledger, party: Record) -> Iterable[Inline]:
    """All that a party does, with all that was answered about it."""
    return [in_one_line(ledger, service) for service in ledger.dossier.parts(party, Service)]


def _party(ledger: Ledger, disclosure: Record) -> Party | None:
    return ledger.dossier.get(Party, getattr(disclosure, "party", None))


def _service(ledger: Ledger, service: Service) -> Inline:
    places = (
        ledger.say(f"service.{name}", countries=countries)
        for name in ("storage_countries", "access_countries")
        if (countries := ledger.show(service, name))
    )
    return made_by(joined((ledger.name(service), *places), BETWEEN), service.id)


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
