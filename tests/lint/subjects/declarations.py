"""Cases of the rules on negative declarations."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Declarations, Disclosure, Service, Tracker, Website
from pdpeditor.text import Text


def declared(desk: Desk, *statements: str) -> Declarations:
    return desk.one(Declarations, statements=statements)


def receiving(desk: Desk, **values: object) -> None:
    party = desk.party(**values)
    desk.add(Disclosure(activity_id=desk.activity().id, party=party.id))


@fails("REC-02")
def no_third_parties_and_a_host(desk: Desk) -> object:
    host = desk.party("OVH", kind="processor", country="FR")
    desk.add(Website(url="https://www.exemple.fr", host=host.id))
    return declared(desk, "no-third-parties")


@fails("REC-02")
def no_sharing_with_networks_and_their_buttons(desk: Desk) -> object:
    site = desk.add(Website(url="https://www.exemple.fr"))
    for name in ("share", "like"):
        desk.add(Tracker(website_id=site.id, name=name, purpose="social"))
    return declared(desk, "no-social-sharing")


@passes("REC-02")
def no_third_parties_but_our_own_departments(desk: Desk) -> None:
    receiving(desk, name="Comptabilité", kind="internal-service")
    declared(desk, "no-third-parties")


@passes("REC-02")
def a_host_and_no_declaration(desk: Desk) -> None:
    receiving(desk, name="OVH", kind="processor")
    declared(desk)


@fails("DAT-04")
def no_sensitive_data_and_health(desk: Desk) -> object:
    desk.use(category="health", items=Text("allergies", "allergies"))
    return declared(desk, "no-sensitive")


@passes("DAT-04")
def no_sensitive_data_and_names(desk: Desk) -> None:
    desk.use(category="identity")
    declared(desk, "no-sensitive")


@fails("TRF-10")
def no_transfer_and_a_processor_in_the_united_states(desk: Desk) -> object:
    receiving(desk, name="Mailchimp", kind="processor", country="US")
    return declared(desk, "no-transfer")


@fails("TRF-10")
def no_transfer_and_a_swiss_host(desk: Desk) -> object:
    receiving(desk, name="Infomaniak", kind="processor", country="CH")
    return declared(desk, "no-transfer")


@fails("TRF-10")
def hosted_in_the_union_and_stored_in_canada(desk: Desk) -> object:
    party = desk.party("OVH")
    desk.add(Service(party_id=party.id, storage_countries=("FR", "CA")))
    return declared(desk, "eu-hosting-only")


@fails("TRF-10")
def no_transfer_and_a_group_of_the_united_states(desk: Desk) -> object:
    receiving(desk, name="HubSpot", kind="processor", country="IE", vendor="hubspot")
    return declared(desk, "no-transfer")


@passes("TRF-10")
def no_transfer_and_a_norwegian_host(desk: Desk) -> None:
    receiving(desk, name="Fjord Hosting", kind="processor", country="NO")
    declared(desk, "no-transfer", "no-sale")


@fails("DEC-01")
def no_cookies_and_a_cookie(desk: Desk) -> object:
    site = desk.add(Website(url="https://www.exemple.fr"))
    desk.add(Tracker(website_id=site.id, name="PHPSESSID", purpose="necessary"))
    return declared(desk, "no-cookies")


@fails("DEC-01")
def no_profiling_and_an_activity_that_profiles(desk: Desk) -> object:
    desk.activity(profiling=True)
    return declared(desk, "no-profiling")


@passes("DEC-01")
def no_cookies_indeed(desk: Desk) -> None:
    desk.add(Website(url="https://www.exemple.fr"))
    declared(desk, "no-cookies", "no-profiling", "not-for-minors")
