"""What is known of a vendor, as a party: its services, countries, contract and transfers, all to be confirmed.

A certification is never asserted: the day on which the list is to be read, and what it says then, are left open.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from pdpeditor.exchange.sheet import Entry
from pdpeditor.facts import Fact, as_text, catalogue
from pdpeditor.lint.spelling import label
from pdpeditor.records.derive import adequacy_on, needs_mechanism
from pdpeditor.text import Text

_SAME = ("registration", "country", "street", "postcode", "city", "phone", "parent_country")
_COPY = Text("sur demande à notre adresse de contact", "on request at our contact address")
_CLAUSES = "scc-2021-914-"
_OF_PROCESSORS = ("m2", "m3", "bcr-processor")
_OF_CONTROLLERS = ("m1", "bcr-controller")


def role_of(key: str) -> str:
    """The role in which a vendor is met first; "" for software that its user runs."""
    services = catalogue("vendors")[key].more.get("services", ())
    return str(services[0]["role"]) if services else ""


def party_entry(key: str) -> Entry:
    """The record of a vendor with its parts, as the files of the ready-made activities would write it."""
    vendor = catalogue("vendors")[key]
    services = [_service(number, one, vendor) for number, one in enumerate(vendor.more["services"])]
    entry = {
        "name": label(vendor),
        "kind": role_of(key),
        "vendor": key,
        "published_as": "name",
        **_known(vendor),
        "service": services,
        "contract": list(_contract(vendor)),
        "transfer": [_transfer(one, vendor) for one in _sent(vendor)],
        "marks": {"name": "confirmed", "vendor": "confirmed"}
        | _doubts(vendor, country="verify_note", kind="role_note"),
    }
    return {name: value for name, value in entry.items() if value}


def _known(vendor: Fact) -> dict[str, Any]:
    more = vendor.more
    said = {name: more[name] for name in _SAME if name in more}
    others = {"legal_entity": more.get("entity"), "parent_company": more.get("parent")}
    return said | {name: value for name, value in others.items() if value}


def _service(number: int, said: Mapping[str, Any], vendor: Fact) -> Entry:
    entry = {
        "ref": _ref(number),
        "name": said["name"],
        "role": said["role"],
        "storage_countries": said["storage"],
        "access_countries": said["access"],
        "marks": _doubts(vendor, access_countries="hosting_note") if said["access"] else {},
    }
    return {name: value for name, value in entry.items() if value}


def _ref(number: int) -> str:
    return f"service-{number}"


def _contract(vendor: Fact) -> Iterator[Entry]:
    if url := vendor.more.get("dpa_url"):
        version = vendor.more.get("dpa_version") or vendor.more.get("dpa_dated")
        yield {"url": url} | ({"terms_version": str(version)} if version else {})


class _Sent(NamedTuple):
    """Data that go to a country, for a service or for all of them (None)."""

    country: str
    route: str
    role: str
    service: int | None


def _sent(vendor: Fact) -> Iterator[_Sent]:
    """Where data go outside: said once when all the services of a vendor go there alike."""
    services = vendor.more["services"]
    each = [set(_abroad(service)) for service in services]
    alike = all(one == each[0] for one in each) and len({service["role"] for service in services}) == 1
    for number, service in enumerate(services[:1] if alike else services):
        for country, route in _abroad(service):
            yield _Sent(country, route, service["role"], None if alike else number)


def _abroad(service: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The countries outside where data rest, then those from which they are only read."""
    stored = [country for country in service["storage"] if needs_mechanism(country)]
    yield from ((country, "hosting") for country in stored)
    read = (country for country in service["access"] if needs_mechanism(country))
    yield from ((country, "remote-access") for country in read if country not in stored)


def _transfer(sent: _Sent, vendor: Fact) -> Entry:
    allowed = list(_mechanisms(sent, vendor))
    mechanism, fallback = (*allowed, "", "")[:2]
    adequate = mechanism.startswith("adequacy")
    entry = {
        "country": sent.country,
        "route": sent.route,
        "service": "" if sent.service is None else _ref(sent.service),
        "mechanism": mechanism,
        "fallback": fallback if adequate else "",
        "dpf_entity": vendor.more.get("dpf_entity", "") if mechanism == "adequacy-dpf" else "",
        "copy_how": {"fr": _COPY.fr, "en": _COPY.en} if mechanism and not adequate else "",
        "marks": _doubts(vendor, mechanism="dpf_note") if sent.country == "US" and mechanism else {},
    }
    return {name: value for name, value in entry.items() if value}


def _mechanisms(sent: _Sent, vendor: Fact) -> Iterator[str]:
    """The mechanisms to look for that can hold for this country and this role, those of the law first."""
    known = vendor.more.get("mechanisms", ())
    yield from (key for key in known if key.startswith("adequacy") and _adequate(key, sent.country, vendor))
    wanted = _OF_PROCESSORS if sent.role == "processor" else _OF_CONTROLLERS
    yield from (key for key in known if key.removeprefix(_CLAUSES) in wanted)


def _adequate(key: str, country: str, vendor: Fact) -> bool:
    decision = adequacy_on(country, date.today())
    if decision is None:
        return False
    listed_only = bool(decision.more.get("listed_only"))
    return vendor.more["dpf"] == "listed" if key == "adequacy-dpf" else not listed_only


def _doubts(vendor: Fact, **notes: str) -> dict[str, Any]:
    """Marks that say why an answer is to be checked, by field, from the vendor's notes."""
    said = {field: as_text(vendor.more[note]) for field, note in notes.items() if note in vendor.more}
    return {field: {"state": "proposed", "why": {"fr": why.fr, "en": why.en}} for field, why in said.items()}
