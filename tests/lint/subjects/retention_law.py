"""Cases of the rules on periods that are too short."""

from lint.cases import Desk, fails, passes
from lint.retaining import OPEN, kept, last_phase, phase, rule

from pdpeditor.records import Payment, Website


def trading(desk: Desk, entity_type: str | None, **values: object) -> None:
    desk.organisation(entity_type=entity_type, **values)


@fails("RET-05")
def invoices_of_an_association_for_five_years(desk: Desk) -> object:
    trading(desk, "association")
    return last_phase(desk, "accounting", "P5Y", "archive")


@fails("RET-05")
def invoices_of_a_company_for_six_years(desk: Desk) -> object:
    trading(desk, "commercial-company")
    return last_phase(desk, "accounting", "P6Y", "archive")


@fails("RET-05")
def invoices_of_a_shopkeeper_of_the_trade_register_for_nine_years(desk: Desk) -> object:
    trading(desk, "sole-trader", rcs_city="Lyon")
    return last_phase(desk, "accounting", "P9Y", "archive")


@fails("RET-05")
def invoices_of_nobody_knows_whom_for_six_years(desk: Desk) -> object:
    trading(desk, None)
    return last_phase(desk, "accounting", "P6Y", "archive")


@fails("RET-05")
def payslips_for_three_years(desk: Desk) -> object:
    retention = rule(desk, "payslip")
    phase(desk, retention, "active", "P1M", start_event="payment")
    return phase(desk, retention, "archive", "P3Y", start_event="payment")


@fails("RET-05")
def one_stop_shop_records_for_six_years(desk: Desk) -> object:
    return last_phase(desk, "oss-records", "P6Y", "archive")


@fails("RET-05")
def payslips_that_the_software_deletes_after_two_years(desk: Desk) -> object:
    return phase(desk, rule(desk, "payslip"), "archive", applied="P2Y")


@passes("RET-05")
def invoices_of_an_association_for_six_years(desk: Desk) -> None:
    trading(desk, "association")
    kept(desk, "accounting", "P6Y", "archive")


@passes("RET-05")
def invoices_of_a_company_for_ten_years_in_months(desk: Desk) -> None:
    trading(desk, "commercial-company")
    kept(desk, "accounting", "P120M", "archive")


@passes("RET-05")
def three_years_in_use_and_seven_in_the_archive(desk: Desk) -> None:
    trading(desk, "commercial-company")
    retention = rule(desk, "accounting")
    phase(desk, retention, "active", "P3Y")
    phase(desk, retention, "archive", "P7Y")


@passes("RET-05")
def an_archive_of_no_counted_time(desk: Desk) -> None:
    retention = rule(desk, "payslip")
    phase(desk, retention, "active", "P1M")
    phase(desk, retention, "archive", span=OPEN)


@passes("RET-05")
def a_rule_that_says_no_time(desk: Desk) -> None:
    phase(desk, rule(desk, "payslip"), "active", span=OPEN)


@fails("RET-10")
def online_contracts_with_consumers_for_five_years(desk: Desk) -> object:
    return last_phase(desk, "econtract-120", "P5Y", "archive")


@passes("RET-10")
def online_contracts_with_consumers_for_ten_years(desk: Desk) -> None:
    retention = rule(desk, "econtract-120")
    phase(desk, retention, "active", span=OPEN)
    phase(desk, retention, "archive", "P10Y")


@passes("RET-10")
def other_contracts_for_five_years(desk: Desk) -> None:
    kept(desk, "customer-contract", "P5Y", "archive")


def shop(desk: Desk, category: str) -> object:
    desk.subject(category)
    desk.add(Website(url="https://www.exemple.fr"))
    desk.add(Payment(mode="card-token"))
    return desk.organisation(roles=("controller",))


@fails("RET-16")
def a_shop_that_keeps_no_online_contracts(desk: Desk) -> object:
    kept(desk, "customer-contract", "P5Y", "archive")
    return shop(desk, "consumers")


@passes("RET-16")
def a_shop_that_keeps_its_online_contracts(desk: Desk) -> None:
    kept(desk, "econtract-120", "P10Y", "archive")
    shop(desk, "consumers")


@passes("RET-16")
def a_shop_for_businesses(desk: Desk) -> None:
    shop(desk, "business-contacts")


@fails("RET-13")
def a_suppression_list_for_one_year(desk: Desk) -> object:
    return last_phase(desk, "suppression-list", "P1Y")


@fails("RET-13")
def logs_for_one_month(desk: Desk) -> object:
    return last_phase(desk, "logs", "P1M")


@passes("RET-13")
def a_suppression_list_for_five_years(desk: Desk) -> None:
    kept(desk, "suppression-list", "P5Y")
