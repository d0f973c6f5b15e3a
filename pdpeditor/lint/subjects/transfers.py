"""Transfers: data that go outside the European Economic Area, whether or not somebody described how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pdpeditor.lint.chain import PLACES, RECEIPTS, covered, in_use, outside, places, where
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Party, Record, Service, Transfer
from pdpeditor.records.derive import adequacy_on
from pdpeditor.text import Text

TITLE = Text("Transferts hors de l’Union", "Transfers outside the Union")

_DESCRIBE = (
    "Ajoutez ce transfert à la fiche du destinataire, avec ce qui l’autorise.",
    "Add this transfer to the recipient’s record, with what allows it.",
)


def _adequate_country(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    country = getattr(record, "country", None)
    if not isinstance(record, Transfer) or not _decided(country, look):
        return {}
    return {"mechanism": "adequacy-country"}


def _decided(country: str | None, look: Look) -> bool:
    """Whether an adequacy decision covers all of a country, without conditions on who receives the data."""
    decision = adequacy_on(country or "", look.day)
    return decision is not None and not decision.more.get("listed_only") and not decision.more.get("scope")


@rule(
    "TRF-01",
    Party,
    reads=(
        *RECEIPTS,
        *PLACES,
        "Party.kind",
        "Party.country",
        "Transfer.country",
        "Transfer.service",
        "Transfer.mechanism",
    ),
    source="GDPR 13(1)(f), 30(1)(e), 44, 46",
    binding="law",
    severity="error",
    message=(
        "« {party} » reçoit des données {place}, mais rien ne dit ce qui autorise ce transfert.",
        "“{party}” receives data {place}, but nothing says what allows this transfer.",
    ),
    remedy=(
        "Choisissez ce qui l’autorise : une décision d’adéquation, ou les clauses types ou les règles d’entreprise "
        "contraignantes que prévoit son contrat.",
        "Choose what allows it: an adequacy decision, or the standard clauses or binding corporate rules that its "
        "agreement provides.",
    ),
    variants={
        "stored": variant(
            "error",
            (
                "« {party} » stocke des données {place}, mais aucun transfert vers ce pays n’est décrit.",
                "“{party}” stores data {place}, but no transfer to that country is described.",
            ),
            _DESCRIBE,
        ),
        "read": variant(
            "error",
            (
                "Des équipes de « {party} » établies {place} peuvent lire les données : c’est un transfert, que rien "
                "ne décrit.",
                "Teams of “{party}” based {place} can read the data: that is a transfer, and it is not described.",
            ),
            _DESCRIBE,
        ),
        "importer": variant(
            "error",
            (
                "« {party} » est établi {place} et reçoit des données, mais aucun transfert n’est décrit.",
                "“{party}” is established {place} and receives data, but no transfer is described.",
            ),
            _DESCRIBE,
        ),
        "adequate": variant(
            "error",
            (
                "Les données vont {place} chez « {party} ». Ce pays est reconnu adéquat, mais c’est un transfert : les "
                "personnes doivent le savoir.",
                "The data go to “{party}” {place}. That country is found adequate, but it is a transfer: people must "
                "know of it.",
            ),
            (
                "Ajoutez ce transfert à la fiche du destinataire, avec la décision d’adéquation.",
                "Add this transfer to the recipient’s record, with the adequacy decision.",
            ),
        ),
    },
    fix=_adequate_country,
)
def undescribed(party: Party, look: Look) -> Iterable[Hit]:
    """A country outside where data are or go, without a described transfer, or a transfer without a mechanism."""
    if party.kind == "public":
        return
    transfers, services = look.parts(party, Transfer), look.parts(party, Service)
    for one in transfers:
        if one.country and outside(one.country) and not one.mechanism and not look.aside(one, "mechanism"):
            yield hit("mechanism", record=one, party=party, place=where(one.country))
    for service in services:
        yield from _unsaid(party, service, transfers, look)
    yield from _established(party, services, transfers, look)


def _unsaid(party: Party, service: Service, transfers: list[Transfer], look: Look) -> Iterator[Hit]:
    for field, country in places(service):
        if not covered(service, country, transfers):
            by = "stored" if field == "storage_countries" else "read"
            variant = "adequate" if _decided(country, look) else by
            yield hit(field, record=service, variant=variant, party=party, place=where(country))


def _established(party: Party, services: list[Service], transfers: list[Transfer], look: Look) -> Iterator[Hit]:
    country = party.country
    known = {one.country for one in transfers} | {there for one in services for _, there in places(one)}
    if country and outside(country) and country not in known and in_use(look, party):
        variant = "adequate" if _decided(country, look) else "importer"
        yield hit("country", variant=variant, party=party, place=where(country))
