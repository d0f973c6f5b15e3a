"""Archives: data that leave everyday use in time, and contracts of which not everything is kept for ten years."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, counted, days, kept, longer, period, place, words
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.measures import Duration
from pdpeditor.records import Activity, DataUse, Phase, Purpose, Retention
from pdpeditor.text import Text

TITLE = Text("Durées de conservation", "Retention periods")

_CONTRACT = re.compile(r"\b(?:contrats?|commandes?|clients?|contracts?|orders?|customers?)\b", re.IGNORECASE)
_IN_ACCOUNTS = (None, "identity", "contact", "economic", "payment")
FIVE_YEARS, TEN_YEARS = Duration(5, "Y"), Duration(10, "Y")


@rule(
    "RET-07",
    Retention,
    reads=(*TIMES, "Retention.reference"),
    source="GDPR 5(1)(e), 25(2); cnil-retention-guide",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "« {rule} » laisse les données {period} en utilisation courante, à la portée de tous ceux qui les utilisaient.",
        "“{rule}” leaves the data in everyday use for {period}, within reach of everybody who used them.",
    ),
    remedy=(
        "Raccourcissez cette phase, puis ajoutez un archivage intermédiaire ouvert à peu de personnes.",
        "Shorten this phase, then add an intermediate archive open to few people.",
    ),
)
def no_archive(retention: Retention, look: Look) -> Iterable[Hit]:
    """More than five years in the active database, where nothing is ever archived."""
    phases = kept(look, retention)
    if any(phase.stage == "archive" for phase in phases) or _active_by_law(retention, look):
        return
    for phase in counted(phases):
        if longer(days((phase,)), FIVE_YEARS.days):
            yield hit(place(phase), record=phase, rule=retention, period=period(phase))


def _active_by_law(retention: Retention, look: Look) -> bool:
    """Whether the reference itself has the data in use for longer than five years, as a medical file."""
    fact = look.fact("retention", retention.reference)
    active = (one for one in fact.more["phases"] if one["stage"] == "active") if fact else ()
    return any(Duration.parse(one.get("duration", "P0D")).days > FIVE_YEARS.days for one in active)


@rule(
    "RET-08",
    Retention,
    reads=(
        *TIMES,
        "Retention.name",
        "Retention.reference",
        "Retention.justification",
        "DataUse.category",
        "DataUse.retention",
        "DataUse.purposes",
        "Purpose.basis",
    ),
    source="C. civ. 2224; C. com. L110-4, L123-22; cnil-retention-guide",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "« {record} » garde {period} tout ce qui tient au contrat. Dix ans valent pour la comptabilité ; cinq ans "
        "suffisent en général à prouver le reste.",
        "“{record}” keeps everything about the contract for {period}. Ten years hold for the accounts; five years are "
        "in general enough to prove the rest.",
    ),
    remedy=(
        "Gardez dix ans les seules pièces comptables, et le reste du contrat cinq ans ; s’il y a une autre raison, "
        "écrivez-la dans la justification.",
        "Keep only the accounting records for ten years, and the rest of the contract for five; if there is another "
        "reason, write it in the justification.",
    ),
    variants={
        "accounts": variant(
            "warning",
            (
                "La règle comptable « {record} » ({period}) sert aussi à des données du contrat : « {data} ».",
                "The accounting rule “{record}” ({period}) also serves for data of the contract: “{data}”.",
            ),
            (
                "Donnez à ces données une règle à part, de cinq ans après la fin du contrat.",
                "Give these data a rule of their own, of five years from the end of the contract.",
            ),
        )
    },
)
def whole_contract(retention: Retention, look: Look) -> Iterable[Hit]:
    """Ten years for all that a contract needs; the references of other long periods say why they last."""
    phases = counted(kept(look, retention))
    if not ten_years(phases) or retention.justification:
        return
    if retention.reference == "customer-contract" or _named_after_contracts(retention):
        yield hit("justification", period=words(phases))
    elif retention.reference == "accounting":
        use = next((one for one in look.linking(retention) if isinstance(one, DataUse) and _contract(one, look)), None)
        if use is not None:
            yield hit("justification", variant="accounts", period=words(phases), data=use)


def _named_after_contracts(retention: Retention) -> bool:
    named = any(map(_CONTRACT.search, (retention.name.fr, retention.name.en)))
    return retention.reference is None and named


def ten_years(phases: list[Phase]) -> bool:
    """Whether phases last ten years or more together."""
    return bool(phases) and not longer(TEN_YEARS.days, days(phases))


def _contract(use: DataUse, look: Look) -> bool:
    """Whether data serve contracts alone and are not of those that accounts are made of."""
    if use.category in _IN_ACCOUNTS:
        return False
    activity = look.get(Activity, use.activity_id)
    purposes = look.linked(use, "purposes") or (look.parts(activity, Purpose) if activity else [])
    return bool(purposes) and all(purpose.basis == "contract" for purpose in purposes)
