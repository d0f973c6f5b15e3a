"""Cases of the rules on providers mentioned in passing."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Activity, Disclosure, Tracker, Website
from pdpeditor.text import Text


def tracker(desk: Desk, name: str, **values: object) -> Tracker:
    site = desk.add(Website(url="https://www.exemple.fr"))
    return desk.add(Tracker(website_id=site.id, name=name, **values))


def using(desk: Desk, software: str, *parties: str, **values: object) -> Activity:
    activity = desk.activity(software=Text(software, software))
    for name in parties:
        desk.add(Disclosure(activity_id=activity.id, party=desk.party(name, **values).id))
    return activity


@fails("REC-07")
def a_cookie_of_google_analytics_that_names_nobody(desk: Desk) -> object:
    return tracker(desk, "_ga_4XW1")


@fails("REC-07")
def a_third_party_tracker_of_nobody(desk: Desk) -> object:
    return tracker(desk, "trk", third_party=True)


@fails("REC-07")
def a_cookie_whose_provider_is_in_the_dossier(desk: Desk) -> object:
    desk.party("Google Analytics", vendor="google-analytics", published_as="name")
    return tracker(desk, "_ga")


@passes("REC-07")
def a_cookie_and_who_sets_it(desk: Desk) -> None:
    tracker(desk, "_ga", provider=desk.party("Google Analytics").id)


@passes("REC-07")
def a_session_cookie_of_our_own(desk: Desk) -> None:
    tracker(desk, "PHPSESSID", third_party=False)


@fails("REC-08")
def stripe_in_the_software_and_not_among_the_recipients(desk: Desk) -> object:
    return using(desk, "ClickFunnels, Stripe", "ClickFunnels")


@fails("REC-08")
def another_name_of_a_vendor(desk: Desk) -> object:
    return using(desk, "messagerie Office 365")


@passes("REC-08")
def software_whose_providers_are_recipients(desk: Desk) -> None:
    using(desk, "messagerie OVH, pixel Meta, gsuite", "OVHcloud", "Facebook", "Google Workspace")
    using(desk, "OVH", "Notre hébergeur", vendor="ovh")


@passes("REC-08")
def software_that_runs_at_home_and_plain_words(desk: Desk) -> None:
    using(desk, "Matomo installé chez nous, WooCommerce, circle of files, to make slack")
