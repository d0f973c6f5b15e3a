"""Cases of the rules on negative declarations."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import (
    AutomatedDecision,
    ConsentMechanism,
    Declarations,
    Disclosure,
    Party,
    RightsPolicy,
    Service,
    SocialPage,
    Tracker,
    Website,
)
from pdpeditor.text import Text

SITE = "https://www.exemple.fr"


def declared(desk: Desk, *statements: str) -> Declarations:
    return desk.one(Declarations, statements=statements)


def receiving(desk: Desk, **values: object) -> Party:
    party = desk.party(**values)
    desk.add(Disclosure(activity_id=desk.activity().id, party=party.id))
    return party


def tracker(desk: Desk, purpose: str) -> Tracker:
    return desk.add(Tracker(website_id=desk.add(Website(url=SITE)).id, name="suivi", purpose=purpose))


@fails("REC-02")
def no_third_parties_and_a_host(desk: Desk) -> object:
    declared(desk, "no-third-parties")
    host = desk.party("OVH", kind="processor", country="FR")
    desk.add(Website(url=SITE, host=host.id))
    return host


@passes("REC-02")
def no_third_parties_but_our_own_departments(desk: Desk) -> None:
    receiving(desk, name="Comptabilité", kind="internal-service")
    desk.party("Demain Cloud", kind="processor")
    declared(desk, "no-third-parties")


@passes("REC-02")
def a_host_and_no_declaration(desk: Desk) -> None:
    receiving(desk, name="OVH", kind="processor")
    declared(desk)


@fails("DAT-04")
def no_sensitive_data_and_health(desk: Desk) -> object:
    declared(desk, "no-sensitive")
    return desk.use(category="health", items=Text("allergies", "allergies"))


@fails("DEC-09")
def no_geolocation_and_positions(desk: Desk) -> object:
    declared(desk, "no-geolocation")
    return desk.use(category="location")


@passes("DAT-04")
def no_sensitive_data_and_names(desk: Desk) -> None:
    desk.use(category="identity")
    declared(desk, "no-sensitive")


@passes("DEC-09")
@passes("DAT-04")
def health_data_and_no_declaration(desk: Desk) -> None:
    desk.use(category="health")
    declared(desk, "no-geolocation")


@fails("DEC-01")
def no_sensitive_data_and_a_purpose_that_needs_them(desk: Desk) -> object:
    declared(desk, "no-sensitive")
    return desk.purpose(art9_condition="explicit-consent")


@passes("DEC-01")
def no_sensitive_data_and_a_plain_purpose(desk: Desk) -> None:
    declared(desk, "no-sensitive")
    desk.purpose()


@fails("DEC-02")
def no_profiling_and_an_activity_that_profiles(desk: Desk) -> object:
    declared(desk, "no-profiling")
    return desk.activity(profiling=True)


@passes("DEC-02")
def no_profiling_and_an_activity_that_decides(desk: Desk) -> None:
    declared(desk, "no-profiling")
    desk.activity(profiling=False, criterion_automated_decision=True)


@fails("DEC-03")
def no_automated_decision_and_one(desk: Desk) -> object:
    declared(desk, "no-adm")
    return desk.add(AutomatedDecision(activity_id=desk.activity().id, extent="solely-automated"))


@passes("DEC-03")
def no_automated_decision_and_a_person_who_decides(desk: Desk) -> None:
    declared(desk, "no-adm")
    desk.add(AutomatedDecision(activity_id=desk.activity().id, extent="assisted"))


@fails("DEC-04")
def no_cookies_and_a_cookie(desk: Desk) -> object:
    declared(desk, "no-cookies")
    return tracker(desk, "necessary")


@fails("DEC-04")
def no_profiling_and_advertising(desk: Desk) -> object:
    declared(desk, "no-profiling")
    return tracker(desk, "advertising")


@passes("DEC-04")
def no_sharing_with_networks_and_a_session_cookie(desk: Desk) -> None:
    declared(desk, "no-social-sharing", "no-profiling")
    tracker(desk, "necessary")


@fails("DEC-05")
def no_cookies_and_a_banner(desk: Desk) -> object:
    declared(desk, "no-cookies")
    return desk.add(ConsentMechanism(website_id=desk.add(Website(url=SITE)).id))


@passes("DEC-05")
def a_banner_and_no_declaration(desk: Desk) -> None:
    desk.add(ConsentMechanism(website_id=desk.add(Website(url=SITE)).id))


@fails("DEC-06")
def no_sharing_with_networks_and_one_that_receives_data(desk: Desk) -> object:
    declared(desk, "no-social-sharing")
    return desk.add(SocialPage(network="linkedin", party=receiving(desk, name="LinkedIn").id))


@passes("DEC-06")
def no_sharing_with_networks_and_only_a_page(desk: Desk) -> None:
    declared(desk, "no-social-sharing")
    desk.add(SocialPage(network="linkedin", party=desk.party("LinkedIn").id))


@fails("DEC-07")
def not_for_minors_and_minors(desk: Desk) -> object:
    declared(desk, "not-for-minors")
    return desk.subject("minors")


@passes("DEC-07")
def not_for_minors_and_consumers(desk: Desk) -> None:
    declared(desk, "not-for-minors")
    desk.subject("consumers")


@fails("DEC-08")
def not_for_minors_and_a_service_for_them(desk: Desk) -> object:
    declared(desk, "not-for-minors")
    return desk.one(RightsPolicy, minors_targeted=True)


@passes("DEC-08")
def not_for_minors_indeed(desk: Desk) -> None:
    declared(desk, "not-for-minors")
    desk.one(RightsPolicy, minors_targeted=False)


@fails("TRF-10")
def no_transfer_and_a_processor_in_the_united_states(desk: Desk) -> object:
    declared(desk, "no-transfer")
    return receiving(desk, name="Mailchimp", kind="processor", country="US")


@fails("TRF-10")
def no_transfer_and_a_swiss_host(desk: Desk) -> object:
    declared(desk, "no-transfer")
    return receiving(desk, name="Infomaniak", kind="processor", country="CH")


@fails("TRF-10")
def no_transfer_and_a_transfer(desk: Desk) -> object:
    declared(desk, "no-transfer")
    return desk.transfer(country="IN")


@fails("TRF-10")
def hosted_in_the_union_and_stored_in_canada(desk: Desk) -> object:
    declared(desk, "eu-hosting-only")
    return desk.add(Service(party_id=desk.party("OVH").id, storage_countries=("FR", "CA")))


@fails("TRF-10")
def no_transfer_and_a_group_of_the_united_states(desk: Desk) -> object:
    declared(desk, "no-transfer")
    return receiving(desk, name="HubSpot", kind="processor", country="IE", vendor="hubspot")


@passes("TRF-10")
def no_transfer_and_a_norwegian_host(desk: Desk) -> None:
    receiving(desk, name="Fjord Hosting", kind="processor", country="NO")
    declared(desk, "no-transfer", "no-sale")


@passes("TRF-10")
def hosted_in_the_union_and_read_from_abroad(desk: Desk) -> None:
    declared(desk, "eu-hosting-only")
    desk.add(Service(party_id=desk.party("OVH").id, storage_countries=("FR",), access_countries=("US",)))
