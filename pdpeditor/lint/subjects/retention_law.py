"""Periods that are too short: below what the law orders to keep, or below what the CNIL advises."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.facts import Fact, catalogue
from pdpeditor.lint.conditions import CONSUMERS, CONTROLLER, HAS_WEBSITE
from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, counted, days, kept, longer, longest, period, place, words
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.measures import Duration
from pdpeditor.records import Organisation, Payment, Retention
from pdpeditor.text import Text

TITLE = Text("Durées de conservation", "Retention periods")

_ECONTRACT = "econtract-120"
_SHORT = (
    "« {rule} » garde les données {period}. La loi demande de les garder au moins {least} ({reference}).",
    "“{rule}” keeps the data for {period}. The law asks for them to be kept for at least {least} ({reference}).",
)
_LENGTHEN = ("Portez la durée à {least} au moins.", "Lengthen the period to {least} at least.")


@rule(
    "RET-05",
    Retention,
    reads=(*TIMES, "Phase.span", "Retention.reference", "Organisation.entity_type", "Organisation.rcs_city"),
    source="C. com. L123-22; LPF L102 B; C. trav. L3243-4; CSS L243-16; CMF L561-12",
    binding="law",
    severity="error",
    message=_SHORT,
    remedy=_LENGTHEN,
    variants={
        "trader": variant(
            "warning",
            (
                "« {rule} » garde les données {period}. Un commerçant ou une société commerciale doit les garder "
                "{least} ({reference}).",
                "“{rule}” keeps the data for {period}. A trader or a commercial company has to keep them for {least} "
                "({reference}).",
            ),
            (
                "Si vous êtes commerçant, portez la durée à {least} ; sinon, indiquez la nature exacte de l’organisme.",
                "If you are a trader, lengthen the period to {least}; if not, give the exact type of organisation.",
            ),
        )
    },
)
def below_the_law(retention: Retention, look: Look) -> Iterable[Hit]:
    """A period that ends before the law allows the data to go; ten years of accounts bind traders alone."""
    fact = look.fact("retention", retention.reference)
    if fact is None or fact.key == _ECONTRACT or "minimum" not in fact.more:
        return
    if _below(retention, fact, "minimum", look):
        yield _too_short(retention, fact, "minimum", look)
    elif "commercial_minimum" in fact.more and _below(retention, fact, "commercial_minimum", look):
        organisation = look.one(Organisation)
        if _trades(organisation):
            yield _too_short(retention, fact, "commercial_minimum", look)
        elif organisation.entity_type in (None, "sole-trader"):
            yield _too_short(retention, fact, "commercial_minimum", look, "trader")


def _trades(organisation: Organisation) -> bool:
    """Whether it keeps accounts as a trader: a commercial company, or a sole trader in the trade register."""
    fact = catalogue("entity-types").get(organisation.entity_type or "")
    if fact is None:
        return False
    return bool(fact.more.get("commercial")) or (fact.key == "sole-trader" and bool(organisation.rcs_city.strip()))


def _below(retention: Retention, fact: Fact, bound: str, look: Look) -> bool:
    """Whether what can be counted falls short of a bound; an archive of no counted time leaves the question open."""
    phases = kept(look, retention)
    open_ended = any(phase.stage == "archive" and phase.span and not period(phase) for phase in phases)
    least = Duration.parse(fact.more[bound]).days
    return bool(counted(phases)) and not open_ended and longer(least, days(phases))


def _too_short(retention: Retention, fact: Fact, bound: str, look: Look, variant: str = "") -> Hit:
    phases = counted(kept(look, retention))
    return hit(
        place(longest(phases)),
        record=longest(phases),
        variant=variant,
        rule=retention,
        period=words(phases),
        least=Duration.parse(fact.more[bound]),
        reference=fact.source,
    )


@rule(
    "RET-10",
    Retention,
    reads=(*TIMES, "Phase.span", "Retention.reference"),
    source="C. conso. L213-1, D213-1, D213-2",
    binding="law",
    severity="error",
    message=(
        "« {rule} » garde {period} des contrats en ligne de 120 € ou plus avec des consommateurs, qui ont dix ans pour "
        "les redemander.",
        "“{rule}” keeps for {period} online contracts of €120 or more with consumers, who have ten years to ask for "
        "them.",
    ),
    remedy=_LENGTHEN,
)
def short_online_contract(retention: Retention, look: Look) -> Iterable[Hit]:
    """An online consumer contract of €120 or more that goes before ten years."""
    fact = look.fact("retention", retention.reference)
    if fact is not None and fact.key == _ECONTRACT and _below(retention, fact, "minimum", look):
        yield _too_short(retention, fact, "minimum", look)


@rule(
    "RET-16",
    Organisation,
    reads=("Payment.mode", "Retention.reference"),
    source="C. conso. L213-1, D213-1, D213-2",
    binding="law",
    severity="advice",
    message=(
        "Des consommateurs vous paient et vous avez un site, mais aucune règle ne suit la durée des contrats en ligne "
        "de 120 € ou plus : dix ans.",
        "Consumers pay you and you have a website, but no rule follows the period of online contracts of €120 or more: "
        "ten years.",
    ),
    remedy=(
        "Si vous concluez de tels contrats en ligne, créez une règle qui les garde dix ans.",
        "If you conclude such contracts online, create a rule that keeps them for ten years.",
    ),
    when=(CONTROLLER, CONSUMERS, HAS_WEBSITE),
)
def no_online_contract_rule(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """Sales to consumers on a website, with no rule for the contracts that have to be kept for ten years."""
    if look.all(Payment) and not any(one.reference == _ECONTRACT for one in look.all(Retention)):
        yield hit()


@rule(
    "RET-13",
    Retention,
    reads=(*TIMES, "Phase.span", "Retention.reference", "Retention.justification"),
    source="GDPR 21(3), 32; cnil-2021-122; cnil-2021-131",
    binding="cnil-soft-law",
    severity="advice",
    message=(
        "« {rule} » garde les données {period}. La CNIL conseille de les garder au moins {least} ({reference}).",
        "“{rule}” keeps the data for {period}. The CNIL advises keeping them for at least {least} ({reference}).",
    ),
    remedy=(
        "Portez la durée à {least} au moins, ou écrivez pourquoi vous gardez moins longtemps.",
        "Lengthen the period to {least} at least, or write why you keep them for a shorter time.",
    ),
)
def below_the_advice(retention: Retention, look: Look) -> Iterable[Hit]:
    """A suppression list or a log that goes earlier than the CNIL advises, for no reason given."""
    fact = look.fact("retention", retention.reference)
    if fact is None or retention.justification or "advised_minimum" not in fact.more:
        return
    if _below(retention, fact, "advised_minimum", look):
        yield _too_short(retention, fact, "advised_minimum", look)
