"""Cases of the rules on purposes that market."""

from datetime import date

from lint.cases import Desk, fails, passes
from lint.subjects.marketing import approach

from pdpeditor.records import Purpose


def marketing(desk: Desk, *channels: str, **values: object) -> Purpose:
    return desk.purpose(direct_marketing=True, channels=channels, **values)


def to_consumers(desk: Desk, *channels: str, **values: object) -> Purpose:
    activity = desk.activity()
    desk.use(activity, desk.subject("prospects", consumer=True), category="contact")
    return desk.purpose(activity, direct_marketing=True, channels=channels, **values)


@fails("MKT-09")
def text_messages_of_which_nothing_is_settled(desk: Desk) -> object:
    approach(desk, "email", "consumer-prospect", "prior-consent")
    return marketing(desk, "email", "sms", basis="consent")


@passes("MKT-09")
def emails_whose_rule_is_there(desk: Desk) -> None:
    approach(desk, "email", "consumer-prospect", "prior-consent")
    marketing(desk, "email", basis="consent")


@passes("MKT-09")
def channels_of_what_is_no_marketing(desk: Desk) -> None:
    desk.purpose(direct_marketing=False, channels=("email",))


@fails("MKT-10")
def emails_to_consumers_on_our_interest(desk: Desk) -> object:
    return to_consumers(desk, "email", basis="legitimate-interests")


@fails("MKT-10")
def the_exception_for_emails_stretched_to_automated_calls(desk: Desk) -> object:
    return to_consumers(desk, "automated-call", basis="legitimate-interests", special_rule="soft-opt-in")


@fails("MKT-10")
def calls_to_consumers_on_our_interest(desk: Desk) -> object:
    return to_consumers(desk, "phone", basis="legitimate-interests")


@passes("MKT-10")
def calls_to_consumers_before_the_law(desk: Desk) -> None:
    desk.day = date(2026, 8, 1)
    to_consumers(desk, "phone", basis="legitimate-interests")


@passes("MKT-10")
def emails_under_the_exception_for_customers(desk: Desk) -> None:
    to_consumers(desk, "email", basis="legitimate-interests", special_rule="soft-opt-in")


@passes("MKT-10")
def letters_on_paper_on_our_interest(desk: Desk) -> None:
    to_consumers(desk, "post", basis="legitimate-interests")


@passes("MKT-10")
def emails_that_are_settled_by_channel(desk: Desk) -> None:
    approach(desk, "email", "consumer-customer", "soft-opt-in")
    to_consumers(desk, "email", basis="legitimate-interests")


@passes("MKT-10")
def emails_to_people_who_are_not_all_consumers(desk: Desk) -> None:
    activity = desk.activity()
    desk.use(activity, desk.subject(), desk.subject("business-contacts"), category="contact")
    desk.purpose(activity, direct_marketing=True, channels=("email",), basis="legitimate-interests")


@fails("MKT-11")
def one_box_for_the_newsletter_and_its_pixel(desk: Desk) -> object:
    return marketing(desk, "email", "open-pixel", basis="consent")


@passes("MKT-11")
def a_box_for_the_pixel_alone(desk: Desk) -> None:
    marketing(desk, "open-pixel", basis="consent")
    marketing(desk, "email", basis="consent")


@passes("MKT-11")
def one_box_before_the_recommendation(desk: Desk) -> None:
    desk.day = date(2026, 4, 1)
    marketing(desk, "email", "open-pixel", basis="consent")
