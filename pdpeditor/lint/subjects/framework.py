"""The EU–US framework: whether the importer is on the list, who looked and when, and what takes over if it falls."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Party, Transfer
from pdpeditor.records.derive import mechanism_valid
from pdpeditor.text import Text

TITLE = Text("Cadre UE-États-Unis", "EU–US framework")

_HALF_A_YEAR = timedelta(days=183)
_LOOK_UP = (
    "Cherchez l’entité sur dataprivacyframework.gov, puis notez son nom exact, son statut et la date.",
    "Look for the entity on dataprivacyframework.gov, then note its exact name, its status and the date.",
)


def _lapsed(transfer: Transfer, look: Look) -> bool:
    """Whether the status noted is one that the framework does not cover."""
    fact = look.fact("dpf-statuses", transfer.dpf_status)
    return bool(fact and not fact.more.get("covered"))


def _ended(key: str | None, look: Look) -> bool:
    """Whether a mechanism has had its day."""
    fact = look.fact("mechanisms", key)
    return bool(fact and fact.valid_to and fact.valid_to < look.day)


def _safeguards(transfer: Transfer, look: Look) -> bool:
    """Whether valid clauses or corporate rules stand beside the framework, as a fallback or as another transfer."""
    party = look.get(Party, transfer.party_id)
    others = (one for one in look.parts(party, Transfer) if one.country == transfer.country) if party else ()
    return any(_safeguard(key, look) for key in (transfer.fallback, *(one.mechanism for one in others)))


def _safeguard(key: str | None, look: Look) -> bool:
    fact = look.fact("mechanisms", key)
    return bool(fact and fact.more.get("family") == "safeguards" and mechanism_valid(fact.key, look.day))


@rule(
    "TRF-05",
    Transfer,
    reads=(
        "Transfer.mechanism",
        "Transfer.country",
        "Transfer.fallback",
        "Transfer.dpf_status",
        "Transfer.dpf_entity",
        "Transfer.dpf_verified_on",
    ),
    source="GDPR 45(3); decision-2023-1795",
    binding="law",
    severity="error",
    message=(
        "Rien ne prouve que l’entité américaine qui reçoit les données de « {party} » est inscrite sur la liste du "
        "cadre UE-États-Unis : sans cela, rien n’autorise le transfert.",
        "Nothing proves that the US entity receiving the data of “{party}” is on the list of the EU–US framework: "
        "without that, nothing allows the transfer.",
    ),
    remedy=_LOOK_UP,
    variants={
        "lapsed": variant(
            "error",
            (
                "L’entité qui reçoit les données de « {party} » n’est pas active sur la liste du cadre UE-États-Unis : "
                "rien n’autorise le transfert.",
                "The entity receiving the data of “{party}” is not active on the list of the EU–US framework: nothing "
                "allows the transfer.",
            ),
            (
                "Choisissez les clauses types que prévoit son contrat, ou arrêtez le transfert.",
                "Choose the standard clauses that its agreement provides, or stop the transfer.",
            ),
        ),
        "beside": variant(
            "warning",
            (
                "L’entité qui reçoit les données de « {party} » n’est pas active sur la liste du cadre UE-États-Unis : "
                "seul le mécanisme de secours autorise le transfert.",
                "The entity receiving the data of “{party}” is not active on the list of the EU–US framework: only the "
                "fallback allows the transfer.",
            ),
            (
                "Prenez le mécanisme de secours comme mécanisme du transfert.",
                "Make the fallback the mechanism of the transfer.",
            ),
        ),
    },
)
def not_listed(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """The framework invoked for an importer whose listing has lapsed, or that nobody looked up."""
    if transfer.mechanism != "adequacy-dpf":
        return
    beside, party = _safeguards(transfer, look), look.get(Party, transfer.party_id) or ""
    if _lapsed(transfer, look):
        yield hit("dpf_status", variant="beside" if beside else "lapsed", party=party)
    elif not beside:
        missing = next((name for name in _PROOF if not getattr(transfer, name)), None)
        if missing and not look.aside(transfer, missing):
            yield hit(missing, party=party)


_PROOF = ("dpf_status", "dpf_entity", "dpf_verified_on")


@rule(
    "TRF-06",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.dpf_verified_on"),
    source="GDPR 5(2), 24(1), 45; decision-2023-1795",
    binding="practice",
    severity="warning",
    message=(
        "L’inscription de « {party} » au cadre UE-États-Unis n’a pas été vérifiée depuis le {day} : elle se renouvelle "
        "chaque année et se perd.",
        "The listing of “{party}” under the EU–US framework has not been checked since {day}: it is renewed each year "
        "and can lapse.",
    ),
    remedy=_LOOK_UP,
)
def listing_not_checked(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """A listing last looked up more than six months ago."""
    last = transfer.dpf_verified_on
    if transfer.mechanism == "adequacy-dpf" and last and look.day - last > _HALF_A_YEAR:
        yield hit("dpf_verified_on", day=last, party=look.get(Party, transfer.party_id) or "")


@rule(
    "TRF-07",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country", "Transfer.fallback", "Transfer.dpf_status"),
    source="GDPR 45(5), 46; cjeu-c-703-25-p",
    binding="practice",
    severity="advice",
    message=(
        "Le transfert vers « {party} » ne repose que sur le cadre UE-États-Unis, contesté devant la Cour de justice : "
        "s’il tombait, rien ne l’autoriserait plus.",
        "The transfer to “{party}” rests on the EU–US framework alone, which is challenged before the Court of "
        "Justice: if it fell, nothing would allow it any more.",
    ),
    remedy=(
        "Vérifiez que son contrat prévoit des clauses types, puis notez-les comme mécanisme de secours.",
        "Check that its agreement provides standard clauses, then note them as the fallback.",
    ),
)
def no_fallback(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """The framework with nothing beside it, as far as it holds: TRF-02 to TRF-05 say what no longer does."""
    if transfer.mechanism != "adequacy-dpf" or transfer.country not in (None, "US") or _lapsed(transfer, look):
        return
    alone = not _ended(transfer.fallback, look) and not _safeguards(transfer, look)
    if alone and not look.aside(transfer, "fallback"):
        yield hit("fallback", party=look.get(Party, transfer.party_id) or "")
