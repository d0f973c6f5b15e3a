"""Cases of the rules on archives."""

from lint.cases import Desk, fails, passes
from lint.retaining import OPEN, kept, last_phase, phase, rule

from pdpeditor.records import Retention
from pdpeditor.text import Text


@fails("RET-07")
def eight_years_in_use(desk: Desk) -> object:
    return last_phase(desk, None, "P8Y")


@passes("RET-07")
def eight_years_of_which_three_in_use(desk: Desk) -> None:
    retention = rule(desk)
    phase(desk, retention, "active", "P3Y")
    phase(desk, retention, "archive", "P5Y")


@passes("RET-07")
def a_medical_record(desk: Desk) -> None:
    kept(desk, "medical-record", "P20Y")


@passes("RET-07")
def five_years_in_use(desk: Desk) -> None:
    kept(desk, None, "P60M")


def contract_data(desk: Desk, retention: Retention, *bases: str) -> Retention:
    activity = desk.activity()
    for basis in bases:
        desk.purpose(activity, basis=basis)
    desk.use(activity, category="relationship", retention=retention.id, items=Text("commandes", "orders"))
    return retention


@fails("RET-08")
def contracts_for_ten_years(desk: Desk) -> object:
    retention = rule(desk, "customer-contract")
    phase(desk, retention, "active", span=OPEN)
    phase(desk, retention, "archive", "P10Y")
    return retention


@fails("RET-08")
def a_rule_of_ten_years_for_all_that_the_contract_needs(desk: Desk) -> object:
    return contract_data(desk, kept(desk, None, "P10Y", "archive"), "contract")


@fails("RET-08")
def orders_under_the_rule_of_the_accounts(desk: Desk) -> object:
    return contract_data(desk, kept(desk, "accounting", "P10Y", "archive"), "contract")


@passes("RET-08")
def invoices_for_ten_years(desk: Desk) -> None:
    contract_data(desk, kept(desk, "accounting", "P10Y", "archive"), "contract", "legal-obligation")


@passes("RET-08")
def online_contracts_with_consumers_for_ten_years(desk: Desk) -> None:
    contract_data(desk, kept(desk, "econtract-120", "P10Y", "archive"), "contract")


@passes("RET-08")
def construction_and_bodily_injury_for_ten_years(desk: Desk) -> None:
    for reference in ("decennial", "bodily-injury", "aml"):
        contract_data(desk, kept(desk, reference, "P10Y", "archive"), "contract")


@passes("RET-08")
def contracts_for_ten_years_with_a_reason(desk: Desk) -> None:
    kept(desk, "customer-contract", "P10Y", "archive", justification=Text("Garantie de dix ans", "Ten-year guarantee"))


@passes("RET-08")
def the_name_on_an_invoice_for_ten_years(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity, basis="contract")
    desk.use(activity, category="identity", retention=kept(desk, "accounting", "P10Y", "archive").id)


@passes("RET-08")
def minutes_of_meetings_for_ten_years(desk: Desk) -> None:
    kept(desk, None, "P10Y", "archive", name=Text("Procès-verbaux", "Minutes"))
