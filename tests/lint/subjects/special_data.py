"""Cases of the rules on sensitive data, convictions and the social security number."""

from typing import Any

from lint.cases import Desk, fails, passes

from pdpeditor.records import Purpose
from pdpeditor.text import Text

STAFF = Text("Gestion du personnel", "Staff management")


def using(desk: Desk, data: str, **values: Any) -> Purpose:
    """A purpose of staff management that uses data of this category."""
    activity = desk.activity(name=STAFF)
    desk.use(activity, desk.subject("employees"), category=data)
    return desk.purpose(activity, **values)


@fails("LB-10")
def sick_leave_under_a_contract_alone(desk: Desk) -> object:
    return using(desk, "health", basis="contract")


@fails("LB-10")
def union_membership_without_anything(desk: Desk) -> object:
    return using(desk, "union")


@passes("LB-10")
def sick_leave_under_employment_law(desk: Desk) -> None:
    using(desk, "health", basis="legal-obligation", art9_condition="employment-law")


@passes("LB-10")
def bank_details_are_not_sensitive(desk: Desk) -> None:
    using(desk, "payment", basis="contract")


@passes("LB-10")
def health_data_for_another_purpose(desk: Desk) -> None:
    activity = desk.activity(name=STAFF)
    desk.purpose(activity, basis="contract")
    care = desk.purpose(activity, basis="legal-obligation", art9_condition="employment-law")
    desk.add(desk.use(activity, category="health"), purposes=[care])


@fails("LB-11")
def a_criminal_record_without_authority(desk: Desk) -> object:
    desk.organisation(entity_type="commercial-company", public_body=False)
    return using(desk, "convictions", basis="legitimate-interests")


@fails("LB-11")
def a_criminal_record_at_the_town_hall(desk: Desk) -> object:
    desk.organisation(entity_type="public-body", public_body=True)
    return using(desk, "convictions", basis="public-task")


@passes("LB-11")
def a_criminal_record_that_a_law_asks_for(desk: Desk) -> None:
    law = Text("article L133-6 du Code de l’action sociale et des familles", "Social Action Code, Article L133-6")
    using(desk, "convictions", basis="legal-obligation", art10_basis=law)


@passes("LB-11")
def no_criminal_record(desk: Desk) -> None:
    using(desk, "identity", basis="contract")


@fails("LB-12")
def a_social_security_number_without_a_case(desk: Desk) -> object:
    return using(desk, "nir", basis="contract")


@fails("LB-12")
def a_social_security_number_to_sell(desk: Desk) -> object:
    case = Text("assurance", "insurance")
    return using(desk, "nir", basis="legitimate-interests", direct_marketing=True, nir_basis=case)


@passes("LB-12")
def a_social_security_number_for_payroll(desk: Desk) -> None:
    case = Text("décret 2019-341, article 2 : paie", "Decree 2019-341, Article 2: payroll")
    using(desk, "nir", basis="legal-obligation", nir_basis=case)


@passes("LB-12")
def a_name_instead_of_a_number(desk: Desk) -> None:
    using(desk, "identity", basis="contract")
