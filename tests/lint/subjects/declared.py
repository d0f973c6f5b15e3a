"""Cases of what follows from the declarations of the fields."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.measures import Duration
from pdpeditor.records import RECORDS, Activity, Party, Phase, Purpose, Retention
from pdpeditor.records.record import fields_of
from pdpeditor.text import Text

NAME = Text("Gestion des commandes", "Order management")


@fails("ANS-01")
def an_activity_without_a_name(desk: Desk) -> object:
    return desk.add(Activity())


@passes("ANS-01")
def a_question_set_aside(desk: Desk) -> None:
    for cls in RECORDS.values():
        for record in desk.dossier.all(cls):
            for field in fields_of(cls):
                if field.required:
                    desk.dossier.mark(record, field.name, "not-applicable", Text("Sans objet", "No object"))


@fails("ANS-02")
def a_basis_that_a_template_proposed(desk: Desk) -> object:
    purpose = desk.purpose(basis="contract")
    desk.dossier.mark(purpose, "basis", "proposed")
    return purpose


@passes("ANS-02")
def a_basis_that_somebody_confirmed(desk: Desk) -> None:
    purpose = desk.purpose(basis="contract")
    desk.dossier.mark(purpose, "basis", "confirmed")


@fails("DOC-06")
def a_purpose_in_english_only(desk: Desk) -> object:
    return desk.purpose(name=Text("", "Deliver the orders"))


@fails("DOC-06")
def a_purpose_in_french_only(desk: Desk) -> object:
    return desk.purpose(name=Text("Livrer les commandes", ""))


@passes("DOC-06")
def a_purpose_in_both_languages(desk: Desk) -> None:
    desk.purpose()


@fails("TRA-01")
def a_name_changed_in_french_alone(desk: Desk) -> object:
    return desk.add(Activity(name=NAME.with_side("fr", "Gestion des ventes")))


@passes("TRA-01")
def a_name_changed_in_both_languages(desk: Desk) -> None:
    desk.add(Activity(name=NAME.with_side("fr", "Gestion des ventes").with_side("en", "Sales management")))


@fails("DAY-01")
def a_review_that_has_not_happened_yet(desk: Desk) -> object:
    return desk.activity(reviewed_on=date(2127, 1, 4))


@passes("DAY-01")
def a_review_of_today(desk: Desk) -> None:
    desk.activity(reviewed_on=desk.day)


@passes("DAY-01")
def a_review_made_since_the_day_whose_law_is_applied(desk: Desk) -> None:
    desk.day = date(2020, 1, 1)
    desk.activity(reviewed_on=date(2026, 11, 3))


@fails("NUM-01")
def a_period_of_nine_thousand_years(desk: Desk) -> object:
    rule = desk.add(Retention(name=NAME))
    return desk.add(Phase(retention_id=rule.id, stage="active", announced=Duration(9000, "Y")))


@passes("NUM-01")
def a_period_of_three_years(desk: Desk) -> None:
    rule = desk.add(Retention(name=NAME))
    desk.add(Phase(retention_id=rule.id, stage="active", announced=Duration(3, "Y")))


@fails("KEY-01")
def a_basis_that_no_list_has(desk: Desk) -> object:
    return desk.purpose(basis="goodwill")


@passes("KEY-01")
def a_basis_of_the_list(desk: Desk) -> None:
    desk.purpose(basis="contract")
    desk.add(Party(name="OVHcloud", kind="processor", country="FR"))


@passes("KEY-01")
def no_basis_at_all(desk: Desk) -> None:
    assert not desk.add(Purpose(activity_id=desk.activity().id)).basis
