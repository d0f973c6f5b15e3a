"""Where a party's data go: its transfers, the countries that no transfer describes, and what holds there on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pdpeditor.desktop.places import Place
from pdpeditor.facts import Fact, catalogue
from pdpeditor.lint.chain import covered, outside, places
from pdpeditor.lint.look import Look
from pdpeditor.records import Party, Service, Transfer
from pdpeditor.records.derive import adequacy_on, mechanism_valid, needs_mechanism
from pdpeditor.records.record import Record


@dataclass(frozen=True, slots=True)
class Destination:
    """One country that data go to; `transfer` describes how, or `place` and `field` name the country without one."""

    country: str
    place: Place
    field: str
    transfer: Transfer | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for a transfer on a day: a case, and the fact that makes it so."""

    case: str
    fact: Fact | None = None


def destinations(party: Party, look: Look) -> list[Destination]:
    """The transfers of a party, then the countries that call for one and have none."""
    transfers = look.parts(party, Transfer)
    described = [Destination(one.country or "", _place(one), "country", one) for one in transfers]
    return described + list(_undescribed(party, transfers, look))


def _undescribed(party: Party, transfers: list[Transfer], look: Look) -> Iterator[Destination]:
    from pdpeditor.lint.subjects.transfers import undescribed

    hits = [(found.record or party, found.field) for found in undescribed(party, look)]
    services = {found.id: found for found, _ in hits if isinstance(found, Service)}
    for service in services.values():
        for field, country in places(service):
            if not covered(service, country, transfers):
                yield Destination(country, _place(service), field, None)
    if (party, "country") in hits and party.country:
        yield Destination(party.country, _place(party), "country", None)


def _place(record: Record) -> Place:
    return Place(type(record), record.id)


def named_countries(party: Party, look: Look) -> list[str]:
    """Every country that the page of a party names, each once."""
    found = [party.country] if party.country else []
    for service in look.parts(party, Service):
        found += [*service.storage_countries, *service.access_countries]
    return list(dict.fromkeys(found))


def inside(countries: list[str]) -> tuple[list[str], list[str]]:
    """Those in the European Economic Area, and those outside the Union where French law holds."""
    facts = [catalogue("countries")[code] for code in countries if code in catalogue("countries")]
    area = [fact.key for fact in facts if fact.more.get("eea")]
    french = [fact.key for fact in facts if not fact.more.get("eea") and not needs_mechanism(fact.key)]
    return area, french


def elsewhere(countries: list[str], found: list[Destination]) -> list[str]:
    """Those outside to which nothing is said to go."""
    known = {one.country for one in found}
    return [code for code in countries if outside(code) and code not in known]


def standing(transfer: Transfer, day: date) -> Standing:
    """What holds for a transfer on a day."""
    country, fact = transfer.country, catalogue("mechanisms").get(transfer.mechanism or "")
    if not country:
        return Standing("unknown")
    if not needs_mechanism(country):
        return Standing("area" if catalogue("countries")[country].more.get("eea") else "french")
    if fact is None:
        return Standing("none")
    if not mechanism_valid(fact.key, day):
        return Standing("ended", fact)
    return _by_mechanism(fact, country, day)


def _by_mechanism(fact: Fact, country: str, day: date) -> Standing:
    if fact.key == "adequacy-dpf":
        return Standing("framework", adequacy_on(country, day))
    if fact.key != "adequacy-country":
        return Standing(fact.more["family"], fact)
    decision = adequacy_on(country, day)
    if decision is None:
        return Standing("uncovered")
    return Standing("listed" if decision.more.get("listed_only") else "adequate", decision)


def regions() -> list[Fact]:
    """The parts of the world in the order of a map, from west to east; what none of them holds comes last."""
    return list(catalogue("world-regions").values())


def region_of(country: str) -> str:
    """The part of the world a country is in; "" for one that no list knows."""
    return next((fact.key for fact in regions() if country in fact.more["countries"]), "")
