"""Cases of the rules on the ground that each channel asks for."""

from datetime import date

from lint.cases import Desk, fails, passes
from lint.subjects.marketing import approach


@fails("MKT-01")
def text_messages_to_prospects_until_they_object(desk: Desk) -> object:
    return approach(desk, "sms", "consumer-prospect", "objection")


@fails("MKT-01")
def the_exception_for_customers_used_for_prospects(desk: Desk) -> object:
    return approach(desk, "email", "consumer-prospect", "soft-opt-in")


@fails("MKT-01")
def automated_calls_to_customers(desk: Desk) -> object:
    return approach(desk, "automated-call", "consumer-customer", "soft-opt-in")


@fails("MKT-01")
def faxes_to_professionals(desk: Desk) -> object:
    return approach(desk, "automated-call", "professional", "objection")


@fails("MKT-01")
def customers_who_could_not_refuse_when_they_ordered(desk: Desk) -> object:
    return approach(desk, "email", "consumer-customer", "soft-opt-in", objection_at_collection=False)


@fails("MKT-01")
def customers_offered_something_else(desk: Desk) -> object:
    return approach(desk, "email", "consumer-customer", "soft-opt-in", similar_products=False)


@fails("MKT-01")
def advertisements_in_the_inbox_of_professionals(desk: Desk) -> object:
    return approach(desk, "inbox-ads", "professional", "objection")


@passes("MKT-01")
def a_newsletter_that_was_asked_for(desk: Desk) -> None:
    approach(desk, "email", "consumer-prospect", "prior-consent")


@passes("MKT-01")
def customers_informed_and_free_to_refuse(desk: Desk) -> None:
    approach(desk, "email", "consumer-customer", "soft-opt-in", objection_at_collection=True, similar_products=True)


@passes("MKT-01")
def professionals_by_email_until_they_object(desk: Desk) -> None:
    approach(desk, "email", "professional", "objection")


@passes("MKT-01")
def a_ground_that_nobody_has_chosen_yet(desk: Desk) -> None:
    approach(desk, "email", "consumer-prospect", None)


@passes("MKT-01")
def calls_have_a_rule_of_their_own(desk: Desk) -> None:
    approach(desk, "phone", "consumer-prospect", "objection")


@fails("MKT-05")
def opens_measured_until_somebody_objects(desk: Desk) -> object:
    return approach(desk, "open-pixel", "consumer-prospect", "objection")


@fails("MKT-05")
def opens_of_professionals_measured(desk: Desk) -> object:
    return approach(desk, "open-pixel", "professional", "objection", deliverability_only=False)


@fails("MKT-05")
def opens_measured_while_there_was_time_left(desk: Desk) -> object:
    desk.day = date(2026, 7, 14)
    return approach(desk, "open-pixel", "consumer-customer", "objection")


@passes("MKT-05")
def opens_measured_before_the_recommendation(desk: Desk) -> None:
    desk.day = date(2026, 4, 13)
    approach(desk, "open-pixel", "consumer-customer", "objection")


@passes("MKT-05")
def only_the_date_of_the_last_opening(desk: Desk) -> None:
    approach(desk, "open-pixel", "consumer-customer", "objection", deliverability_only=True)


@passes("MKT-05")
def opens_measured_with_consent(desk: Desk) -> None:
    approach(desk, "open-pixel", "consumer-customer", "prior-consent")
