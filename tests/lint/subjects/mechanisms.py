"""Cases of the rules on transfer mechanisms, safeguards, derogations and the EU–US framework."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.records import Disclosure, Service, Transfer
from pdpeditor.text import Text

LISTED = {"dpf_status": "active", "dpf_entity": "Exemple, Inc.", "dpf_verified_on": date(2026, 10, 1)}


def to(desk: Desk, country: str, mechanism: str, **values: object) -> Transfer:
    return desk.transfer(country=country, mechanism=mechanism, **values)


def from_a(desk: Desk, role: str, country: str, mechanism: str, **values: object) -> Transfer:
    party = desk.party(country=country)
    desk.add(Service(party_id=party.id, role=role, storage_countries=("US",)))
    return desk.transfer(party, country="US", mechanism=mechanism, **values)


@fails("TRF-02")
def the_privacy_shield(desk: Desk) -> object:
    return to(desk, "US", "privacy-shield")


@fails("TRF-02")
def safe_harbour_in_2016(desk: Desk) -> object:
    desk.day = date(2016, 1, 4)
    return to(desk, "US", "safe-harbour")


@fails("TRF-02")
def the_privacy_shield_as_a_fallback(desk: Desk) -> object:
    return to(desk, "US", "adequacy-dpf", fallback="privacy-shield")


@passes("TRF-02")
def the_privacy_shield_while_it_stood(desk: Desk) -> None:
    desk.day = date(2020, 7, 15)
    to(desk, "US", "privacy-shield")


@fails("TRF-03")
def the_clauses_of_2010(desk: Desk) -> object:
    return to(desk, "IN", "scc-2010-87")


@passes("TRF-03")
def the_clauses_of_2010_on_their_last_day(desk: Desk) -> None:
    desk.day = date(2022, 12, 26)
    to(desk, "IN", "scc-2010-87")


@fails("TRF-04")
def india_as_an_adequate_country(desk: Desk) -> object:
    return to(desk, "IN", "adequacy-country")


@fails("TRF-04")
def the_united_kingdom_in_2032(desk: Desk) -> object:
    desk.day = date(2032, 1, 1)
    return to(desk, "GB", "adequacy-country")


@fails("TRF-04")
def the_united_kingdom_a_month_before_the_end(desk: Desk) -> object:
    desk.day = date(2031, 11, 27)
    return to(desk, "GB", "adequacy-country")


@fails("TRF-04")
def the_framework_for_india(desk: Desk) -> object:
    return to(desk, "IN", "adequacy-dpf", **LISTED)


@passes("TRF-04")
def the_united_kingdom_today(desk: Desk) -> None:
    to(desk, "GB", "adequacy-country")
    to(desk, "CH", "adequacy-country")


@fails("TRF-12")
def the_united_states_as_an_adequate_country(desk: Desk) -> object:
    return to(desk, "US", "adequacy-country")


@passes("TRF-12")
def an_entity_on_the_list(desk: Desk) -> None:
    to(desk, "US", "adequacy-dpf", **LISTED)


@fails("TRF-05")
def the_framework_and_nobody_looked(desk: Desk) -> object:
    return to(desk, "US", "adequacy-dpf")


@fails("TRF-05")
def a_listing_that_has_lapsed(desk: Desk) -> object:
    return to(desk, "US", "adequacy-dpf", **{**LISTED, "dpf_status": "inactive"})


@fails("TRF-05")
def a_lapsed_listing_with_clauses_beside_it(desk: Desk) -> object:
    return to(desk, "US", "adequacy-dpf", dpf_status="not-listed", fallback="scc-2021-914-m2")


@passes("TRF-05")
def nobody_looked_but_clauses_stand_beside(desk: Desk) -> None:
    party = desk.party()
    desk.transfer(party, country="US", mechanism="adequacy-dpf")
    desk.transfer(party, country="US", mechanism="scc-2021-914-m2")


@passes("TRF-05")
def an_active_listing(desk: Desk) -> None:
    to(desk, "US", "adequacy-dpf", **LISTED)


@fails("TRF-06")
def a_listing_checked_last_winter(desk: Desk) -> object:
    return to(desk, "US", "adequacy-dpf", **{**LISTED, "dpf_verified_on": date(2026, 2, 1)})


@passes("TRF-06")
def a_listing_checked_last_month(desk: Desk) -> None:
    to(desk, "US", "adequacy-dpf", **LISTED)


@fails("TRF-07")
def the_framework_alone(desk: Desk) -> object:
    return to(desk, "US", "adequacy-dpf", **LISTED)


@passes("TRF-07")
def the_framework_and_clauses(desk: Desk) -> None:
    to(desk, "US", "adequacy-dpf", fallback="scc-2021-914-m3", **LISTED)


@passes("TRF-07")
def a_fallback_that_ended_and_a_listing_that_lapsed_are_other_defects(desk: Desk) -> None:
    to(desk, "US", "adequacy-dpf", fallback="scc-2010-87", **LISTED)
    to(desk, "US", "adequacy-dpf", dpf_status="inactive")
    to(desk, "CA", "adequacy-dpf")


@fails("TRF-08")
def clauses_without_an_assessment(desk: Desk) -> object:
    return to(desk, "IN", "scc-2021-914-m2")


@passes("TRF-08")
def data_given_back_to_a_customer_and_an_adequate_country(desk: Desk) -> None:
    to(desk, "IN", "scc-2021-914-m4")
    to(desk, "CH", "scc-2021-914-m2")
    to(desk, "IN", "bcr-processor", tia_done_on=date(2026, 3, 3))


@passes("TRF-08")
@passes("TRF-11")
@passes("TRF-15")
def clauses_for_a_country_that_needs_none(desk: Desk) -> None:
    to(desk, "DE", "scc-2021-914-m2")


@fails("TRF-09")
def a_host_under_the_derogation_for_contracts(desk: Desk) -> object:
    return to(desk, "US", "art49-contract", route="hosting", occasional=Text("Rare", "Rare"))


@fails("TRF-09")
def consent_for_a_provider_that_works_all_year(desk: Desk) -> object:
    return from_a(desk, "processor", "US", "art49-explicit-consent")


@fails("TRF-09")
def an_occasional_case_that_nobody_explains(desk: Desk) -> object:
    return to(desk, "TN", "art49-legal-claims", route="remote-access")


@passes("TRF-09")
def one_trial_abroad(desk: Desk) -> None:
    to(desk, "TN", "art49-legal-claims", occasional=Text("Un seul procès, en 2026", "A single trial, in 2026"))


@fails("TRF-11")
def clauses_of_which_nobody_gets_a_copy(desk: Desk) -> object:
    return to(desk, "IN", "scc-2021-914-m2")


@passes("TRF-11")
def a_copy_on_request_and_an_adequate_country(desk: Desk) -> None:
    to(desk, "IN", "scc-2021-914-m2", copy_how=Text("Sur demande", "On request"))
    to(desk, "GB", "adequacy-country")


@fails("TRF-15")
def clauses_that_nobody_dated(desk: Desk) -> object:
    return to(desk, "IN", "scc-2021-914-m2")


@fails("TRF-15")
def corporate_rules_without_a_reference(desk: Desk) -> object:
    return to(desk, "US", "bcr-processor")


@passes("TRF-15")
def signed_clauses_and_an_adequate_country(desk: Desk) -> None:
    to(desk, "IN", "scc-2021-914-m2", scc_signed_on=date(2025, 1, 7))
    to(desk, "CH", "adequacy-country")
    to(desk, "US", "bcr-processor", bcr_ref="CNIL, 2023")


@fails("TRF-17")
def the_module_for_controllers_with_a_processor(desk: Desk) -> object:
    return from_a(desk, "processor", "US", "scc-2021-914-m1")


@fails("TRF-17")
def the_module_for_processors_with_a_controller(desk: Desk) -> object:
    return from_a(desk, "independent-controller", "US", "scc-2021-914-m2")


@fails("TRF-17")
def the_second_module_with_an_irish_company(desk: Desk) -> object:
    return from_a(desk, "processor", "IE", "scc-2021-914-m2")


@passes("TRF-17")
def modules_that_fit(desk: Desk) -> None:
    from_a(desk, "processor", "US", "scc-2021-914-m2")
    from_a(desk, "processor", "IE", "scc-2021-914-m3")
    from_a(desk, "independent-controller", "US", "scc-2021-914-m1")


def staffed(desk: Desk, **values: object) -> Disclosure:
    activity, party = desk.activity(), desk.party()
    desk.use(activity, desk.subject("employees"), category="identity")
    desk.transfer(party, country="US", mechanism="adequacy-dpf", **values)
    return desk.add(Disclosure(activity_id=activity.id, party=party.id))


@fails("TRF-19")
def staff_data_under_a_listing_that_leaves_them_out(desk: Desk) -> object:
    return staffed(desk, dpf_covers_hr=False)


@passes("TRF-19")
def staff_data_under_a_listing_for_them(desk: Desk) -> None:
    staffed(desk, dpf_covers_hr=True)
    staffed(desk)


@passes("TRF-19")
def customer_data_under_an_ordinary_listing(desk: Desk) -> None:
    activity, party = desk.activity(), desk.party()
    desk.use(activity, desk.subject("consumers"), category="identity")
    desk.transfer(party, country="US", mechanism="adequacy-dpf", dpf_covers_hr=False)
    desk.add(Disclosure(activity_id=activity.id, party=party.id))
