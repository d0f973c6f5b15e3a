"""Who receives data, in which role and where: what rules on recipients, processors and transfers have in common."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.facts import Fact, catalogue
from pdpeditor.lint.look import Look
from pdpeditor.records import (
    ClientProcessing,
    ConsentMechanism,
    Disclosure,
    Party,
    Payment,
    Record,
    Service,
    SocialPage,
    Tracker,
    Transfer,
    Website,
)
from pdpeditor.records.derive import needs_mechanism
from pdpeditor.text import Text

RECEIPTS = (
    "Disclosure.party",
    "Website.host",
    "Tracker.provider",
    "ConsentMechanism.platform",
    "Payment.provider",
    "SocialPage.party",
    "ClientProcessing.subprocessors",
)
"""What a rule reads that asks whether a party receives data."""
ROLES = ("Party.kind", "Service.role", "Disclosure.party", "Disclosure.role")
"""What a rule reads that asks in which role."""
PLACES = ("Service.storage_countries", "Service.access_countries")

_ON_THE_WEB = (Website, Tracker, ConsentMechanism, Payment, SocialPage)
_RECEIPTS = (Disclosure, ClientProcessing, *_ON_THE_WEB)


def receipts(look: Look, party: Party) -> list[Record]:
    """The records by which a party receives data, whether an activity, a website or a client's work sends them."""
    return [one for one in look.linking(party) if isinstance(one, _RECEIPTS)]


def on_the_web(records: list[Record]) -> list[Record]:
    """Those by which a website or a payment sends data."""
    return [one for one in records if isinstance(one, _ON_THE_WEB)]


def in_use(look: Look, party: Party) -> bool:
    """Whether a party is known to do something for us or to receive something."""
    return bool(look.parts(party, Service) or receipts(look, party))


def is_processor(look: Look, party: Party) -> bool:
    """Whether a party is said to be our processor: in one of its services, or in general, or in one disclosure."""
    said = {one.role for one in look.parts(party, Service)} - {None}
    if said:
        return "processor" in said
    return party.kind == "processor" or any(one.role == "processor" for one in disclosures(look, party))


def disclosures(look: Look, party: Party) -> list[Disclosure]:
    """The disclosures made to a party."""
    return [one for one in look.linking(party) if isinstance(one, Disclosure)]


def vendor_of(look: Look, party: Party) -> Fact | None:
    """The known vendor that a party is, if somebody said so."""
    return look.fact("vendors", party.vendor)


def outside(country: str | None) -> bool:
    """Whether a country is known to lie outside the European Economic Area and the territories of French law."""
    return country is not None and country in catalogue("countries") and needs_mechanism(country)


def places(service: Service) -> Iterator[tuple[str, str]]:
    """The countries of a service known to be outside, each once, with the field that names it."""
    named: set[str] = set()
    for field in ("storage_countries", "access_countries"):
        for country in getattr(service, field):
            if outside(country) and country not in named:
                named.add(country)
                yield field, country


def covered(service: Service, country: str, transfers: list[Transfer]) -> bool:
    """Whether a transfer to that country is described for a service, or for all of them."""
    return any(one.country == country and one.service in (None, service.id) for one in transfers)


def where(country: str) -> Text:
    """How a country is said as a place: "in the United States"."""
    fact = catalogue("countries").get(country)
    return (fact and fact.text("place")) or catalogue("countries").label(country)
