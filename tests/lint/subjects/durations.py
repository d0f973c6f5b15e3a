"""Cases of the rules on contradictory periods."""

from lint.cases import Desk, fails, passes
from lint.retaining import kept, phase, rule

from pdpeditor.measures import Duration
from pdpeditor.records import Activity, ConsentMechanism, DataUse, Tracker, Website
from pdpeditor.text import Text


def website(desk: Desk) -> Website:
    return desk.add(Website(url="https://www.exemple.fr"))


@fails("DOC-09")
def three_years_said_and_ten_done(desk: Desk) -> object:
    return phase(desk, rule(desk, "prospect"), "active", "P3Y", applied="P10Y")


@fails("DOC-09")
def ten_years_said_and_five_done(desk: Desk) -> object:
    return phase(desk, rule(desk, "accounting"), "archive", "P10Y", applied="P5Y")


@fails("DOC-09")
def audience_data_of_two_periods(desk: Desk) -> object:
    kept(desk, "audience-data", "P25M")
    tracker = Tracker(website_id=website(desk).id, name="_ga", purpose="audience", data_retention=Duration(14, "M"))
    return desk.add(tracker)


@fails("DOC-09")
def a_choice_of_two_periods(desk: Desk) -> object:
    kept(desk, "tracker-choice", "P6M")
    return desk.add(ConsentMechanism(website_id=website(desk).id, validity=Duration(13, "M")))


@passes("DOC-09")
def a_year_said_and_twelve_months_done(desk: Desk) -> None:
    phase(desk, rule(desk, "logs"), "active", "P1Y", applied="P12M")


@passes("DOC-09")
def a_period_of_which_nobody_knows_what_is_done(desk: Desk) -> None:
    kept(desk, "prospect", "P3Y")


@passes("DOC-09")
def audience_data_of_one_period(desk: Desk) -> None:
    kept(desk, "audience-data", "P14M")
    desk.add(Tracker(website_id=website(desk).id, name="_ga", purpose="audience", data_retention=Duration(14, "M")))


def listed(desk: Desk, activity: Activity, period: str, items: str, *purposes: object) -> DataUse:
    retention = kept(desk, None, period).id
    use = DataUse(activity_id=activity.id, category="contact", items=Text(items, items), retention=retention)
    return desk.add(use, purposes=list(purposes))


@fails("RET-14")
def one_address_for_three_years_and_for_five(desk: Desk) -> object:
    activity = desk.activity()
    listed(desk, activity, "P3Y", "nom, adresse e-mail")
    return listed(desk, activity, "P5Y", "téléphone, Adresse e-mail")


@passes("RET-14")
def one_address_for_two_purposes(desk: Desk) -> None:
    activity = desk.activity()
    listed(desk, activity, "P3Y", "adresse e-mail", desk.purpose(activity))
    listed(desk, activity, "P5Y", "adresse e-mail", desk.purpose(activity))


@passes("RET-14")
def an_address_and_a_number(desk: Desk) -> None:
    activity = desk.activity()
    listed(desk, activity, "P3Y", "adresse e-mail")
    listed(desk, activity, "P5Y", "téléphone")


@passes("RET-14")
def two_rules_of_one_period(desk: Desk) -> None:
    activity = desk.activity()
    listed(desk, activity, "P36M", "adresse e-mail")
    listed(desk, activity, "P3Y", "adresse e-mail")
