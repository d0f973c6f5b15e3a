"""Cases of the rules on the list of trackers."""

from lint.cases import Desk, fails, passes

from pdpeditor.measures import Duration
from pdpeditor.records import ConsentMechanism, Tracker, Website


def site(desk: Desk) -> Website:
    return desk.add(Website(name="Boutique", url="https://www.exemple.fr"))


def tracker(desk: Desk, on: Website | None = None, **values: object) -> Tracker:
    named = {"name": "_pk_id", "purpose": "audience-exempt", "lifetime": Duration(13, "M"), **values}
    return desk.add(Tracker(website_id=(on or site(desk)).id, **named))


def mechanism(desk: Desk, on: Website | None = None, **values: object) -> ConsentMechanism:
    return desk.add(ConsentMechanism(website_id=(on or site(desk)).id, **values))


@fails("CKE-04")
def an_exempt_tracker_that_stays_two_years(desk: Desk) -> object:
    return tracker(desk, lifetime=Duration(2, "Y"))


@fails("CKE-04")
def an_exempt_tracker_that_stays_four_hundred_days(desk: Desk) -> object:
    return tracker(desk, lifetime=Duration(400, "D"))


@fails("CKE-04")
def data_of_an_exempt_tracker_kept_three_years(desk: Desk) -> object:
    return tracker(desk, data_retention=Duration(3, "Y"))


@passes("CKE-04")
def an_exempt_tracker_that_stays_thirteen_months(desk: Desk) -> None:
    tracker(desk, lifetime=Duration(395, "D"), data_retention=Duration(25, "M"))


@passes("CKE-04")
def an_advertising_tracker_is_accepted_or_refused(desk: Desk) -> None:
    tracker(desk, purpose="advertising", lifetime=Duration(2, "Y"))


@fails("CKE-06")
def a_choice_about_nothing(desk: Desk) -> object:
    shop = site(desk)
    mechanism(desk, shop)
    return shop


@fails("CKE-06")
def a_tracker_of_which_nobody_knows_the_lifetime(desk: Desk) -> object:
    return tracker(desk, name="_fbp", purpose="advertising", lifetime=None)


@fails("CKE-06")
def one_tracker_described_in_two_ways(desk: Desk) -> object:
    shop = site(desk)
    tracker(desk, shop, name="_ga", purpose="audience")
    return tracker(desk, shop, name="_GA ", purpose="advertising")


@passes("CKE-06")
def two_trackers_with_their_lifetimes(desk: Desk) -> None:
    shop = site(desk)
    mechanism(desk, shop)
    tracker(desk, shop, name="_ga", purpose="audience")
    tracker(desk, shop, name="PHPSESSID", purpose="necessary", lifetime=Duration(0, "D"))


@passes("CKE-06")
def the_same_tracker_on_two_websites(desk: Desk) -> None:
    tracker(desk, name="lang", purpose="preferences", lifetime=Duration(6, "M"))
    tracker(desk, name="lang", purpose="preferences", lifetime=Duration(1, "Y"))


@passes("CKE-06")
def a_website_without_trackers(desk: Desk) -> None:
    site(desk)
