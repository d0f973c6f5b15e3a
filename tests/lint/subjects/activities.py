"""Cases of the rules on activities."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.text import Text


@fails("ACT-01")
def an_activity_without_a_purpose(desk: Desk) -> object:
    return desk.activity()


@passes("ACT-01")
def an_activity_with_a_purpose(desk: Desk) -> None:
    desk.purpose()


@fails("ACT-03")
def an_activity_without_data(desk: Desk) -> object:
    return desk.activity()


@fails("ACT-03")
def data_about_nobody(desk: Desk) -> object:
    return desk.use(category="contact")


@passes("ACT-03")
def data_about_consumers(desk: Desk) -> None:
    desk.use(desk.activity(), desk.subject(), category="contact")


@fails("ACT-04")
def orders_reused_for_statistics_without_a_word(desk: Desk) -> object:
    orders = desk.purpose()
    statistics = desk.activity(name=Text("Statistiques", "Statistics"))
    desk.purpose(statistics, name=Text("Prévoir les ventes", "Forecast sales"), further_processing_of=orders.id)
    return statistics


@passes("ACT-04")
def orders_reused_after_an_email(desk: Desk) -> None:
    orders = desk.purpose()
    told = Text("e-mail à tous les clients, un mois avant", "e-mail to all customers, one month before")
    desk.purpose(desk.activity(notice_delivery=told), further_processing_of=orders.id)


@passes("ACT-04")
def a_purpose_of_its_own(desk: Desk) -> None:
    desk.purpose()


@fails("ACT-05")
def a_sheet_reviewed_two_years_ago(desk: Desk) -> object:
    return desk.activity(status="active", reviewed_on=date(2024, 11, 4))


@fails("ACT-05")
def a_sheet_without_any_date(desk: Desk) -> object:
    return desk.activity()


@passes("ACT-05")
def a_sheet_written_last_spring(desk: Desk) -> None:
    desk.activity(status="active", created_on=date(2026, 4, 14))


@passes("ACT-05")
def a_sheet_reviewed_twelve_months_ago_to_the_day(desk: Desk) -> None:
    desk.activity(status="active", created_on=date(2020, 1, 6), reviewed_on=date(2025, 11, 22))


@passes("ACT-05")
def an_activity_that_has_not_begun(desk: Desk) -> None:
    desk.activity(status="planned")
