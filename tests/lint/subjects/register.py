"""Cases of the rules on the register."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Activity, DataUse, Disclosure
from pdpeditor.text import Text


@fails("REG-01")
def a_purpose_without_a_name(desk: Desk) -> object:
    return desk.purpose(name=Text())


@fails("REG-01")
def a_line_of_data_without_a_word(desk: Desk) -> object:
    return desk.add(DataUse(activity_id=desk.activity().id))


@fails("REG-01")
def a_disclosure_to_nobody(desk: Desk) -> object:
    return desk.add(Disclosure(activity_id=desk.activity().id))


@fails("REG-01")
def an_activity_without_a_name(desk: Desk) -> object:
    return desk.add(Activity())


@passes("REG-01")
def a_sheet_with_everything_in_it(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity)
    desk.use(activity, category="contact")
    desk.add(Disclosure(activity_id=activity.id, party=desk.party().id))


@fails("REG-02")
def a_small_company_without_a_register(desk: Desk) -> object:
    return desk.organisation(headcount="10-49", roles=("controller",))


@passes("REG-02")
def a_small_company_and_its_register(desk: Desk) -> None:
    desk.organisation(headcount="10-49", roles=("controller",))
    desk.activity()


@passes("REG-02")
def a_company_of_unknown_size(desk: Desk) -> None:
    desk.organisation(roles=("controller",))


@fails("REG-03")
def a_controller_without_an_activity(desk: Desk) -> object:
    return desk.organisation(roles=("controller",))


@passes("REG-03")
def a_controller_and_its_orders(desk: Desk) -> None:
    desk.organisation(roles=("controller",))
    desk.activity()


@passes("REG-03")
def a_processor_without_activities_of_its_own(desk: Desk) -> None:
    desk.organisation(roles=("processor",))
