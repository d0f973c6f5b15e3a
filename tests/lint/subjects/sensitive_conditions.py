"""Cases of the rules on the conditions for sensitive data."""

from typing import Any

from lint.cases import Desk, fails, passes

from pdpeditor.records import Declarations, Purpose, Source
from pdpeditor.text import Text

NAME = Text("Suivi des personnes", "Care of people")


def under(desk: Desk, condition: str, people: str, *, data: str = "health", kind: str = "", **values: Any) -> Purpose:
    """A purpose that uses sensitive data about these people under a condition; `kind` is that of their source."""
    activity = desk.activity(name=NAME)
    source = desk.add(Source(category=kind)) if kind else None
    desk.use(activity, desk.subject(people), category=data, source=source.id if source else None)
    return desk.purpose(activity, art9_condition=condition, **values)


@fails("LB-16")
def a_company_as_a_not_for_profit_body(desk: Desk) -> object:
    desk.organisation(entity_type="commercial-company")
    return under(desk, "not-for-profit", "members", data="religious")


@fails("LB-16")
def occupational_medicine_by_the_employer(desk: Desk) -> object:
    desk.organisation(entity_type="commercial-company")
    return under(desk, "health-care", "employees")


@fails("LB-16")
def employment_law_for_customers(desk: Desk) -> object:
    return under(desk, "employment-law", "consumers")


@fails("LB-16")
def vital_interests_under_a_contract(desk: Desk) -> object:
    return under(desk, "vital-interests", "consumers", basis="contract")


@fails("LB-16")
def explicit_consent_of_employees(desk: Desk) -> object:
    return under(desk, "explicit-consent", "employees", data="biometric")


@fails("LB-16")
def opinions_made_public_in_our_own_form(desk: Desk) -> object:
    return under(desk, "manifestly-public", "consumers", data="political", kind="data-subject")


@fails("LB-16")
def a_public_interest_that_no_law_lays_down(desk: Desk) -> object:
    return under(desk, "substantial-public-interest", "consumers", basis="legitimate-interests")


@passes("LB-16")
def an_association_and_its_members(desk: Desk) -> None:
    desk.organisation(entity_type="association")
    under(desk, "not-for-profit", "members", data="religious")


@passes("LB-16")
def a_practice_and_its_patients(desk: Desk) -> None:
    under(desk, "health-care", "patients")


@passes("LB-16")
def employment_law_for_applicants(desk: Desk) -> None:
    under(desk, "employment-law", "applicants")


@passes("LB-16")
def an_accident_at_work(desk: Desk) -> None:
    under(desk, "vital-interests", "employees", basis="vital-interests")


@passes("LB-16")
def explicit_consent_of_guests(desk: Desk) -> None:
    under(desk, "explicit-consent", "consumers")


@passes("LB-16")
def opinions_read_in_the_press(desk: Desk) -> None:
    under(desk, "manifestly-public", "other", data="political", kind="public-source")


@passes("LB-16")
def a_public_interest_with_its_law(desk: Desk) -> None:
    under(desk, "public-health", "patients", basis="legal-obligation")


@fails("LB-17")
def a_condition_for_nothing(desk: Desk) -> object:
    return under(desk, "explicit-consent", "consumers", data="contact")


@passes("LB-17")
def a_condition_that_a_statement_speaks_against(desk: Desk) -> None:
    desk.one(Declarations, statements=("no-sensitive",))
    under(desk, "explicit-consent", "consumers", data="contact")


@passes("LB-17")
def a_condition_for_health_data(desk: Desk) -> None:
    under(desk, "explicit-consent", "consumers")


@passes("LB-17")
def ordinary_data_without_a_condition(desk: Desk) -> None:
    desk.purpose(basis="contract")
