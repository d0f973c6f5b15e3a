"""Cases of the rules on periods that are too long."""

from lint.cases import Desk, fails, passes
from lint.retaining import kept, last_phase, phase, rule

from pdpeditor.text import Text

REASON = Text("Contrôle interne exigé par notre assureur", "Internal control asked for by our insurer")
LAW = Text("Code civil, art. 2224", "Article 2224 of the French Civil Code")


@fails("RET-04")
def prospects_for_five_years(desk: Desk) -> object:
    return last_phase(desk, "prospect", "P5Y")


@fails("RET-04")
def applications_for_three_years_in_two_phases(desk: Desk) -> object:
    retention = rule(desk, "applicant")
    phase(desk, retention, "active", "P1Y")
    return phase(desk, retention, "archive", "P2Y")


@fails("RET-04")
def logs_for_two_years(desk: Desk) -> object:
    return last_phase(desk, "logs", "P2Y")


@fails("RET-04")
def logs_for_five_years_even_with_a_reason(desk: Desk) -> object:
    return last_phase(desk, "logs", "P5Y", justification=REASON)


@fails("RET-04")
def cctv_for_two_months(desk: Desk) -> object:
    return last_phase(desk, "cctv", "P2M")


@passes("RET-04")
def cctv_for_thirty_one_days(desk: Desk) -> None:
    kept(desk, "cctv", "P31D")


@passes("RET-04")
def logs_for_three_years_with_a_reason(desk: Desk) -> None:
    kept(desk, "logs", "P3Y", justification=REASON)


@passes("RET-04")
def a_suppression_list_for_ten_years(desk: Desk) -> None:
    kept(desk, "suppression-list", "P10Y")


@passes("RET-04")
def an_account_archived_under_a_law_of_its_own(desk: Desk) -> None:
    retention = rule(desk, "account")
    phase(desk, retention, "active", "P2Y")
    phase(desk, retention, "archive", "P5Y", source=LAW)


@passes("RET-04")
def three_years_in_months(desk: Desk) -> None:
    kept(desk, "prospect", "P36M")


@fails("RET-06")
def the_security_code_for_a_month(desk: Desk) -> object:
    return last_phase(desk, "card-cvv", "P1M")


@fails("RET-06")
def the_security_code_that_the_software_keeps_for_two_hours(desk: Desk) -> object:
    return phase(desk, rule(desk, "card-cvv"), "active", applied="PT2H")


@passes("RET-06")
def the_security_code_for_no_time(desk: Desk) -> None:
    kept(desk, "card-cvv", "P0D")


@fails("RET-09")
def card_evidence_for_two_years(desk: Desk) -> object:
    return last_phase(desk, "card-single", "P2Y", "archive")


@fails("RET-09")
def card_evidence_for_fifteen_months_without_deferred_cards(desk: Desk) -> object:
    return last_phase(desk, "card-subscription", "P15M", "archive")


@passes("RET-09")
def card_evidence_for_fifteen_months_with_a_reason(desk: Desk) -> None:
    kept(desk, "card-single", "P15M", "archive", justification=Text("Débit différé", "Deferred debit"))


@passes("RET-09")
def card_evidence_for_thirteen_months_after_the_withdrawal_period(desk: Desk) -> None:
    retention = rule(desk, "card-single")
    phase(desk, retention, "active", "P14D")
    phase(desk, retention, "archive", "P13M")


@passes("RET-09")
def card_evidence_for_six_months(desk: Desk) -> None:
    kept(desk, "card-single", "P6M", "archive")


@fails("RET-15")
def invoices_that_follow_no_reference(desk: Desk) -> object:
    return kept(desk, None, "P3Y", name=Text("Factures des clients", "Customer invoices"))


@passes("RET-15")
def invoices_that_follow_the_accounts(desk: Desk) -> None:
    kept(desk, "accounting", "P10Y", name=Text("Factures", "Invoices"))


@passes("RET-15")
def a_rule_that_no_reference_is_about(desk: Desk) -> None:
    kept(desk, None, "P6M", name=Text("Enregistrements des séances", "Recordings of the sessions"))
