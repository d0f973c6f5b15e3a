"""Standard clauses: the module that fits who sends and who receives, and a transfer for them to cover."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pdpeditor.lint.chain import PLACES, outside, where
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Party, Service, Transfer
from pdpeditor.text import Text

TITLE = Text("Clauses contractuelles types", "Standard contractual clauses")

_BETWEEN = {
    1: Text("de responsable à responsable", "from controller to controller"),
    2: Text("de responsable à sous-traitant", "from controller to processor"),
    3: Text("de sous-traitant à sous-traitant ultérieur", "from processor to sub-processor"),
    4: Text("de sous-traitant à responsable", "from processor to controller"),
}
_CONTROLLERS = {"independent-controller", "joint-controller"}


@rule(
    "TRF-17",
    Transfer,
    reads=("Transfer.mechanism", "Party.country", "Service.role"),
    source="GDPR 46(2)(c); decision-2021-914",
    binding="law",
    severity="warning",
    message=(
        "Le module {module} des clauses types vaut {between}, mais « {party} » n’est noté que comme {role}.",
        "Module {module} of the standard clauses holds {between}, but “{party}” is noted as {role} only.",
    ),
    remedy=(
        "Lisez quel module a été signé, ou corrigez le rôle de ce destinataire.",
        "Read which module was signed, or correct the role of this recipient.",
    ),
    variants={
        "within": variant(
            "warning",
            (
                "Le module {module} des clauses types vaut entre vous et un destinataire établi hors de l’Espace "
                "économique européen, mais « {party} » y est établi.",
                "Module {module} of the standard clauses holds between you and a recipient established outside the "
                "European Economic Area, but “{party}” is established in it.",
            ),
            (
                "Lisez son contrat : c’est souvent le module 3, qu’il signe avec sa maison mère.",
                "Read its agreement: it is often module 3, which it signs with its parent company.",
            ),
        )
    },
)
def wrong_module(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """A module made for other roles than those of the two sides."""
    fact, party = look.fact("mechanisms", transfer.mechanism), look.get(Party, transfer.party_id)
    module = fact.more.get("module") if fact else None
    if party is None or module not in _BETWEEN:
        return
    said: dict[str, Any] = {"module": str(module), "between": _BETWEEN[module], "party": party}
    roles = {one.role for one in look.parts(party, Service)} - {None}
    if module == 1 and roles == {"processor"}:
        yield hit("mechanism", role=Text("sous-traitant", "a processor"), **said)
    elif module in (2, 3) and roles and roles <= _CONTROLLERS:
        yield hit("mechanism", role=Text("responsable du traitement", "a controller"), **said)
    elif module == 2 and party.country and not outside(party.country):
        yield hit("mechanism", variant="within", **said)


@rule(
    "TRF-18",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country", "Transfer.route", "Transfer.service", "Party.country", *PLACES),
    source="GDPR 5(1)(d), 44; edpb-05-2021",
    binding="law",
    severity="warning",
    message=(
        "Un transfert {place} est décrit, mais ce pays est dans l’Espace économique européen ou sous la loi "
        "française : il n’y a rien à autoriser.",
        "A transfer {place} is described, but that country is in the European Economic Area or under French law: there "
        "is nothing to allow.",
    ),
    remedy=(
        "Supprimez ce transfert, ou corrigez le pays.",
        "Delete this transfer, or correct the country.",
    ),
    variants={
        "nowhere": variant(
            "warning",
            (
                "Un transfert vers « {party} » est décrit, mais aucune de ses prestations ne dit que des données sont "
                "stockées ou lues {place}.",
                "A transfer to “{party}” is described, but none of its services says that data are stored or read "
                "{place}.",
            ),
            (
                "Notez dans la prestation le pays d’où les données sont lues ; s’il n’y en a pas, supprimez ce "
                "transfert.",
                "Note in the service the country from which the data are read; if there is none, delete this transfer.",
            ),
        )
    },
)
def transfer_to_nowhere(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """A transfer to a country where nothing says that data go, or to one that is not abroad."""
    party, country = look.get(Party, transfer.party_id), transfer.country
    if party is None or look.fact("countries", country) is None:
        return
    if not outside(country):
        yield hit("country", place=where(country or ""))
    elif transfer.route != "onward" and country != party.country and _unsaid(transfer, party, look):
        yield hit("country", variant="nowhere", party=party, place=where(country or ""))


def _unsaid(transfer: Transfer, party: Party, look: Look) -> bool:
    """Whether the services that a transfer is about say where data are, and none of them says there."""
    services = [one for one in look.parts(party, Service) if transfer.service in (None, one.id)]
    said = [country for one in services for country in (*one.storage_countries, *one.access_countries)]
    return bool(said) and transfer.country not in said
