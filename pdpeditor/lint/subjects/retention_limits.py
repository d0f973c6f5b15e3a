"""Periods that are too long: beyond what a reference supports, above all for payment cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pdpeditor.facts import Fact
from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, counted, days, kept, longer, longest, period, place, words
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.subjects.archives import ten_years
from pdpeditor.measures import Duration
from pdpeditor.records import Phase, Retention
from pdpeditor.records.record import Record
from pdpeditor.text import Text, fold

TITLE = Text("Durées de conservation", "Retention periods")

CARDS = ("card-single", "card-subscription")
_CODE = "card-cvv"


@rule(
    "RET-04",
    Retention,
    reads=(*TIMES, "Phase.source", "Retention.reference", "Retention.justification"),
    source="GDPR 5(1)(e), 5(2); cnil-2021-131; cnil-retention-guide",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "« {rule} » garde les données {period}, plus que le repère de {most} ({reference}), sans dire pourquoi.",
        "“{rule}” keeps the data for {period}, longer than the reference of {most} ({reference}), without saying why.",
    ),
    remedy=(
        "Ramenez la durée à {most}, ou écrivez dans la justification pourquoi il faut plus.",
        "Bring the period down to {most}, or write in the justification why more is needed.",
    ),
    variants={
        "documented": variant(
            "warning",
            (
                "« {rule} » garde les données {period} : même justifié, le repère est de {most} au plus ({reference}).",
                "“{rule}” keeps the data for {period}: even with a reason, the reference is {most} at most "
                "({reference}).",
            ),
            ("Ramenez la durée à {most} au plus.", "Bring the period down to {most} at most."),
        )
    },
)
def beyond_the_reference(retention: Retention, look: Look) -> Iterable[Hit]:
    """Longer than the reference supports, with no reason given; an archive that names its own law has one."""
    fact = look.fact("retention", retention.reference)
    if fact is None or "reference" not in fact.more or fact.key in (*CARDS, _CODE):
        return
    phases = [phase for phase in counted(kept(look, retention)) if not _by_law_of_its_own(phase, fact)]
    if not phases or (fact.key == "customer-contract" and ten_years(phases)):
        return
    bound = "documented_reference" if retention.justification else "reference"
    if bound in fact.more and longer(days(phases), Duration.parse(fact.more[bound]).days):
        how = "documented" if retention.justification else ""
        yield _too_long(retention, phases, fact, Duration.parse(fact.more[bound]), how)


def _by_law_of_its_own(phase: Phase, fact: Fact) -> bool:
    archived = any(one["stage"] == "archive" for one in fact.more["phases"])
    return phase.stage == "archive" and not archived and bool(phase.source)


def _too_long(retention: Retention, phases: list[Phase], fact: Fact, most: Duration, variant: str = "") -> Hit:
    at = longest(phases)
    said, source = words(phases), fact.source
    return hit(place(at), record=at, variant=variant, rule=retention, period=said, most=most, reference=source)


@rule(
    "RET-06",
    Retention,
    reads=(*TIMES, "Retention.reference"),
    source="GDPR 5(1)(c), 5(1)(e), 32; cnil-2018-303",
    binding="law",
    severity="error",
    message=(
        "« {rule} » garde le cryptogramme des cartes {period} : il s’efface dès la fin du paiement, sans exception.",
        "“{rule}” keeps the security code of cards for {period}: it is erased once the payment is done, without "
        "exception.",
    ),
    remedy=(
        "Ne gardez plus le cryptogramme, effacez ceux que vous avez et ramenez la durée à zéro jour.",
        "Stop keeping the security code, erase those that you have and bring the period down to zero days.",
    ),
)
def security_code(retention: Retention, look: Look) -> Iterable[Hit]:
    """The security code of a card kept for any time after the transaction."""
    if retention.reference != _CODE:
        return
    phases = [phase for phase in counted(kept(look, retention)) if days((phase,))]
    if phases:
        yield hit(place(phases[0]), record=phases[0], rule=retention, period=period(phases[0]))


@rule(
    "RET-09",
    Retention,
    reads=(*TIMES, "Retention.reference", "Retention.justification"),
    source="CMF L133-24; cnil-2018-303",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "« {rule} » garde les données de carte {period}, alors qu’un débit ne se conteste plus après {most}.",
        "“{rule}” keeps card data for {period}, although a debit can no longer be disputed after {most}.",
    ),
    remedy=(
        "Ramenez la durée à 13 mois après le débit, ou à 15 mois pour les cartes à débit différé.",
        "Bring the period down to 13 months from the debit, or to 15 months for deferred debit cards.",
    ),
    variants={
        "deferred": variant(
            "advice",
            (
                "« {rule} » garde les données de carte {period} : au-delà de 13 mois, seules les cartes à débit "
                "différé le justifient.",
                "“{rule}” keeps card data for {period}: beyond 13 months, only deferred debit cards justify it.",
            ),
            (
                "Ramenez la durée à 13 mois, ou écrivez dans la justification que la règle vise ces cartes.",
                "Bring the period down to 13 months, or write in the justification that the rule is about such cards.",
            ),
        )
    },
)
def card_evidence(retention: Retention, look: Look) -> Iterable[Hit]:
    """Card data kept after the time in which a debit can be disputed."""
    fact = look.fact("retention", retention.reference)
    phases = counted(kept(look, retention))
    if fact is None or fact.key not in CARDS or not phases:
        return
    at = [longest(phases)]
    usual, deferred = (Duration.parse(fact.more[name]) for name in ("reference", "deferred_reference"))
    if longer(days(at), deferred.days):
        yield _too_long(retention, at, fact, deferred)
    elif longer(days(at), usual.days) and not retention.justification:
        yield _too_long(retention, at, fact, usual, "deferred")


_NAMES = {
    "accounting": ("factures", "comptabilite", "invoices", "accounting"),
    "payslip": ("bulletins de paie", "payslips"),
    "prospect": ("prospects",),
    "applicant": ("candidatures", "candidats", "job applicants", "unsuccessful applications"),
    "cctv": ("videosurveillance", "cctv"),
    "logs": ("journaux techniques", "journaux de connexion", "technical logs"),
    _CODE: ("cryptogramme", "cvv", "security code"),
}
"""Words by which a rule gives away what it is about, folded."""


def _named_after(retention: Retention) -> str | None:
    name = f" {fold(retention.name.fr)} {fold(retention.name.en)} "
    return next((key for key, said in _NAMES.items() if any(f" {words} " in name for words in said)), None)


def _choose(record: Record, found: Hit, look: Look) -> Mapping[str, object]:
    retention = look.get(Retention, record.id)
    key = _named_after(retention) if retention else None
    return {"reference": key} if key else {}


@rule(
    "RET-15",
    Retention,
    reads=("Retention.name", "Retention.reference"),
    source="GDPR 5(1)(e), 5(2)",
    binding="practice",
    severity="advice",
    message=(
        "« {record} » ne suit aucune référence : sa durée ne peut pas être comparée à celle de la loi ou de la CNIL.",
        "“{record}” follows no reference: its period cannot be compared with that of the law or of the CNIL.",
    ),
    remedy=("Choisissez la référence « {reference} ».", "Choose the reference “{reference}”."),
    fix=_choose,
)
def no_reference(retention: Retention, look: Look) -> Iterable[Hit]:
    """A rule named after something that the list of references knows."""
    key = _named_after(retention) if retention.reference is None else None
    fact = look.fact("retention", key)
    if fact is not None and not look.aside(retention, "reference"):
        yield hit("reference", reference=fact.label)
