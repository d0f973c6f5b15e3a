"""Cases of the rules on contradictory periods."""

from lint.cases import Desk, fails, passes
from lint.retaining import kept, phase, rule

from pdpeditor.measures import Duration
from pdpeditor.records import ConsentMechanism, Tracker, Website
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


@fails("DOC-09")
def criteria_that_speak_of_another_period(desk: Desk) -> object:
    criteria = Text("trois ans après le dernier achat", "three years after the last purchase")
    return kept(desk, "prospect", "P5Y", criteria=criteria)


@passes("DOC-09")
def criteria_that_speak_of_the_same_period(desk: Desk) -> None:
    criteria = Text("36\u00a0mois après le dernier achat, cinq ans pour un litige", "36 months after the last purchase")
    kept(desk, "prospect", "P3Y", criteria=criteria)


@passes("DOC-09")
def criteria_that_speak_of_all_the_phases_together(desk: Desk) -> None:
    retention = rule(desk, "prospect", criteria=Text("5 ans en tout", "5 years in all"))
    phase(desk, retention, "active", "P3Y")
    phase(desk, retention, "archive", "P2Y")


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
