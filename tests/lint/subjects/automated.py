"""Cases of the rules on automated decisions and profiling."""

from typing import Any

from lint.cases import Desk, fails, passes

from pdpeditor.records import Activity, AutomatedDecision
from pdpeditor.text import Text

CREDIT = Text("Accepter ou refuser le paiement en plusieurs fois", "Accept or refuse payment in instalments")
WORDS = Text("Le montant et les impayés comptent le plus.", "The amount and unpaid debts count most.")
EXPLAINED = {"logic": WORDS, "significance": WORDS, "consequences": WORDS}


def decision(desk: Desk, activity: Activity | None = None, **values: Any) -> AutomatedDecision:
    owner = activity or desk.activity()
    return desk.add(AutomatedDecision(activity_id=owner.id, **{"name": CREDIT, "extent": "solely-automated", **values}))


@fails("ADM-01")
def a_credit_refused_without_a_word(desk: Desk) -> object:
    return decision(desk)


@fails("ADM-01")
def advertisements_chosen_nobody_knows_how(desk: Desk) -> object:
    activity = desk.activity()
    desk.purpose(activity)
    return decision(desk, activity, extent="profiling-only")


@passes("ADM-01")
def a_credit_explained(desk: Desk) -> None:
    decision(desk, **EXPLAINED)


@passes("ADM-01")
def advertisements_explained(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity, description=Text("Les annonces suivent les pages vues.", "Pages seen decide on the ads."))
    decision(desk, activity, extent="profiling-only")


@fails("ADM-02")
def a_score_without_an_answer_on_profiling(desk: Desk) -> object:
    activity = desk.activity()
    desk.purpose(activity, name=Text("Calculer le score des prospects", "Compute the score of prospects"))
    return activity


@fails("ADM-02")
def profiling_that_nothing_describes(desk: Desk) -> object:
    return desk.activity(profiling=True)


@fails("ADM-02")
def a_system_that_decides_and_no_decision(desk: Desk) -> object:
    activity = desk.activity(criterion_automated_decision=True)
    decision(desk, activity, extent="assisted")
    return activity


@fails("ADM-02")
def profiling_that_is_denied(desk: Desk) -> object:
    activity = desk.activity(profiling=False)
    decision(desk, activity, extent="profiling-only")
    return activity


@passes("ADM-02")
def profiling_that_is_described(desk: Desk) -> None:
    decision(desk, desk.activity(profiling=True), extent="profiling-only")


@passes("ADM-02")
def orders_without_profiling(desk: Desk) -> None:
    activity = desk.activity(profiling=False)
    desk.purpose(activity)
    decision(desk, activity, extent="assisted")


@passes("ADM-02")
def a_score_that_is_answered(desk: Desk) -> None:
    activity = desk.activity(profiling=False)
    desk.purpose(activity, name=Text("Tenir le score des matchs", "Keep the score of the matches"))


@fails("ADM-03")
def a_credit_refused_on_no_ground(desk: Desk) -> object:
    return decision(desk)


@fails("ADM-03")
def a_credit_refused_for_health(desk: Desk) -> object:
    return decision(desk, ground="contract", human_review=WORDS, special_data=True)


@fails("ADM-03")
def a_credit_refused_with_nobody_to_call(desk: Desk) -> object:
    return decision(desk, ground="contract")


@fails("ADM-03")
def a_company_under_the_law_of_administrations(desk: Desk) -> object:
    desk.organisation(entity_type="commercial-company", public_body=False)
    return decision(desk, ground="law")


@passes("ADM-03")
def a_credit_that_somebody_looks_at_again(desk: Desk) -> None:
    decision(desk, ground="contract", human_review=WORDS)


@passes("ADM-03")
def a_health_questionnaire_by_explicit_consent(desk: Desk) -> None:
    decision(desk, ground="explicit-consent", human_review=WORDS, special_data=True)


@passes("ADM-03")
def an_administration_under_its_law(desk: Desk) -> None:
    desk.organisation(entity_type="public-body", public_body=True)
    decision(desk, ground="law")


@passes("ADM-03")
def a_person_who_decides(desk: Desk) -> None:
    decision(desk, extent="assisted")
