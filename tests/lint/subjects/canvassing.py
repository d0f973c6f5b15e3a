"""Cases of the rules on canvassing of consumers."""

from datetime import date

from lint.cases import Desk, fails, passes
from lint.subjects.marketing import approach


@fails("MKT-02")
def prospects_called_until_they_object(desk: Desk) -> object:
    return approach(desk, "phone", "consumer-prospect", "objection")


@fails("MKT-02")
def a_customer_of_one_purchase_called_again(desk: Desk) -> object:
    return approach(desk, "phone", "consumer-customer", "soft-opt-in")


@passes("MKT-02")
def prospects_called_the_day_before_the_law(desk: Desk) -> None:
    desk.day = date(2026, 8, 10)
    approach(desk, "phone", "consumer-prospect", "objection")


@passes("MKT-02")
def customers_called_about_their_running_contract(desk: Desk) -> None:
    approach(desk, "phone", "consumer-customer", "running-contract")


@passes("MKT-02")
def prospects_who_agreed_to_be_called(desk: Desk) -> None:
    approach(desk, "phone", "consumer-prospect", "prior-consent")


@passes("MKT-02")
def professionals_called(desk: Desk) -> None:
    approach(desk, "phone", "professional", "objection")


@passes("MKT-02")
def a_newspaper_that_looks_for_subscribers(desk: Desk) -> None:
    desk.purpose(direct_marketing=True, channels=("phone",), special_rule="press-call")
    approach(desk, "phone", "consumer-prospect", "objection")


@fails("MKT-03")
def numbers_taken_without_a_word(desk: Desk) -> object:
    return approach(desk, "phone", "consumer-prospect", "prior-consent", phone_notice=False)


@fails("MKT-03")
def nobody_knows_whether_there_is_a_notice(desk: Desk) -> object:
    return approach(desk, "phone", "consumer-customer", "running-contract")


@passes("MKT-03")
def numbers_taken_with_the_notice(desk: Desk) -> None:
    approach(desk, "phone", "consumer-prospect", "prior-consent", phone_notice=True)


@passes("MKT-03")
def numbers_of_professionals(desk: Desk) -> None:
    approach(desk, "phone", "professional", "objection", phone_notice=False)


@passes("MKT-03")
def numbers_taken_before_the_law(desk: Desk) -> None:
    desk.day = date(2026, 8, 1)
    approach(desk, "phone", "consumer-prospect", "objection", phone_notice=False)


@fails("MKT-08")
def insulation_sold_by_text_message(desk: Desk) -> object:
    return approach(desk, "sms", "consumer-prospect", "objection", barred_sector=True)


@fails("MKT-08")
def stairlifts_offered_by_email_with_consent(desk: Desk) -> object:
    return approach(desk, "email", "consumer-prospect", "prior-consent", barred_sector=True)


@fails("MKT-08")
def calls_on_sundays(desk: Desk) -> object:
    return approach(desk, "phone", "consumer-customer", "running-contract", call_hours=False)


@fails("MKT-08")
def calls_on_sundays_to_people_who_agreed(desk: Desk) -> object:
    return approach(desk, "phone", "consumer-prospect", "prior-consent", call_hours=False)


@passes("MKT-08")
def insulation_offered_by_post(desk: Desk) -> None:
    approach(desk, "post", "consumer-prospect", "objection", barred_sector=True)


@passes("MKT-08")
def insulation_under_a_running_contract(desk: Desk) -> None:
    approach(desk, "phone", "consumer-customer", "running-contract", barred_sector=True, call_hours=True)


@passes("MKT-08")
def insulation_offered_to_builders(desk: Desk) -> None:
    approach(desk, "phone", "professional", "objection", barred_sector=True)
