"""Where data are: what a vendor is known for and nobody said, and names that are taken for countries."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pdpeditor.facts import catalogue
from pdpeditor.lint.chain import PLACES, RECEIPTS, in_use, outside, vendor_of, where
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import Party, Service, Transfer
from pdpeditor.text import Text, fold

TITLE = Text("Lieux des données", "Where data are")


@rule(
    "TRF-14",
    Party,
    reads=(*RECEIPTS, *PLACES, "Party.vendor", "Party.country", "Transfer.country"),
    source="GDPR 13(1)(f), 44; edpb-05-2021",
    binding="law",
    severity="warning",
    message=(
        "Des équipes de « {party} » établies {place} peuvent d’ordinaire lire les données, mais le dossier n’en dit "
        "rien.",
        "Teams of “{party}” based {place} can usually read the data, but the dossier says nothing of it.",
    ),
    remedy=(
        "Lisez son contrat : notez les pays d’accès à distance, ou dites pourquoi il n’y en a pas.",
        "Read its agreement: note the countries of remote access, or say why there are none.",
    ),
)
def access_unsaid(party: Party, look: Look) -> Iterable[Hit]:
    """A known vendor with access from abroad, of which no record says so; whoever answered is believed."""
    vendor = vendor_of(look, party)
    if vendor is None or outside(party.country):
        return
    abroad = [country for one in vendor.more.get("services", ()) for country in (*one["storage"], *one["access"])]
    first = next(filter(outside, abroad), None)
    services = look.parts(party, Service)
    if first and not look.parts(party, Transfer) and not _answered(services, look) and in_use(look, party):
        at = services[0] if services else None
        yield hit("access_countries" if at else "country", record=at, party=party, place=where(first))


def _answered(services: list[Service], look: Look) -> bool:
    said = (one.access_countries or any(map(outside, one.storage_countries)) for one in services)
    return any(said) or any(look.aside(one, "access_countries") for one in services)


@rule(
    "TRF-16",
    Service,
    reads=("Service.name", "Service.storage_countries"),
    source="GDPR 5(1)(d), 13(1)(f), 44",
    binding="law",
    severity="warning",
    message=(
        "« {region} » est une région de serveurs qui se trouve {place}, et ce pays n’est pas parmi les pays de "
        "stockage de « {party} ».",
        "“{region}” is a server region that lies {place}, and that country is not among the countries of storage of "
        "“{party}”.",
    ),
    remedy=(
        "Notez ce pays parmi les pays de stockage, ou corrigez la région si les données sont ailleurs.",
        "Note this country among the countries of storage, or correct the region if the data are elsewhere.",
    ),
)
def region_for_a_country(service: Service, look: Look) -> Iterable[Hit]:
    """A cloud region whose country the countries of storage do not have; "eu-west-2" is London."""
    words = fold(f"{service.name.fr} {service.name.en} {' '.join(service.storage_countries)}")
    for key in dict.fromkeys(_regions().findall(words)):
        country = catalogue("cloud-regions")[key].more["country"]
        if country not in service.storage_countries:
            party = look.get(Party, service.party_id) or ""
            yield hit("storage_countries", region=key, place=where(country), party=party)


@cache
def _regions() -> re.Pattern[str]:
    keys = sorted(catalogue("cloud-regions"), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, keys))})(?![\w-])")
