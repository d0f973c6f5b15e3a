"""Cases of the rule on two retention rules for one thing."""

from lint.cases import Desk, fails, passes
from lint.retaining import kept

from pdpeditor.records import Activity, DataUse
from pdpeditor.text import Text


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
