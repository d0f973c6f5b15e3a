"""Cases of the rules on retention rules."""

from datetime import date

from lint.cases import Desk, fails, passes
from lint.retaining import OPEN, kept, last_phase, phase, rule

from pdpeditor.records import Phase, Retention
from pdpeditor.text import Text


@fails("RET-01")
def data_without_a_rule(desk: Desk) -> object:
    return desk.use(category="contact", items=Text("adresse e-mail", "e-mail address"))


@fails("RET-01")
def data_of_which_one_purpose_has_a_rule(desk: Desk) -> object:
    activity = desk.activity()
    desk.purpose(activity, retention=kept(desk, "prospect", "P3Y").id)
    desk.purpose(activity)
    return desk.use(activity, category="contact")


@passes("RET-01")
def data_whose_every_purpose_has_a_rule(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity, retention=kept(desk, "prospect", "P3Y").id)
    desk.use(activity, category="contact")


@passes("RET-01")
def data_with_a_rule(desk: Desk) -> None:
    desk.use(category="contact", retention=kept(desk, "prospect", "P3Y").id)


@passes("RET-01")
def data_that_are_never_kept(desk: Desk) -> None:
    use = desk.use(category="contact")
    desk.dossier.mark(use, "retention", "not-applicable", Text("Jamais enregistrées", "Never recorded"))


def followed(desk: Desk, retention: Retention) -> Retention:
    desk.use(category="contact", retention=retention.id)
    return retention


@fails("RET-12")
def a_rule_of_a_name_only(desk: Desk) -> object:
    return followed(desk, rule(desk))


@fails("RET-12")
def a_rule_that_only_its_software_knows(desk: Desk) -> object:
    retention = followed(desk, rule(desk))
    phase(desk, retention, "active", applied="P3Y")
    return retention


@passes("RET-12")
def a_rule_with_a_criterion(desk: Desk) -> None:
    words = Text("jusqu’à la fermeture du compte", "until the account is closed")
    followed(desk, rule(desk, criteria=words))


@passes("RET-12")
def a_rule_with_a_situation(desk: Desk) -> None:
    phase(desk, followed(desk, rule(desk)), "active", span=OPEN)


@passes("RET-12")
def an_empty_rule_that_nothing_follows(desk: Desk) -> None:
    rule(desk)


@fails("RET-03")
def three_years_from_nobody_knows_when(desk: Desk) -> object:
    return last_phase(desk, "prospect", "P3Y")


@fails("RET-03")
def an_archive_after_a_phase_of_no_beginning(desk: Desk) -> object:
    retention = rule(desk)
    phase(desk, retention, "active", "P1Y")
    return phase(desk, retention, "archive", "P5Y")


@passes("RET-03")
def three_years_from_the_end_of_the_relationship(desk: Desk) -> None:
    phase(desk, rule(desk), "active", "P3Y", span=OPEN)


@passes("RET-03")
def an_archive_that_follows_the_contract(desk: Desk) -> None:
    retention = rule(desk)
    phase(desk, retention, "archive", "P5Y")
    phase(desk, retention, "active", span=OPEN)


@passes("RET-03")
def no_time_at_all(desk: Desk) -> None:
    last_phase(desk, "card-cvv", "P0D")


def ending(desk: Desk, fate: str | None = "deletion", **values: object) -> Retention:
    retention = kept(desk, "prospect", "P3Y", **values)
    phase(desk, retention, "final", fate=fate)
    return retention


@fails("RET-11")
def a_rule_without_an_end(desk: Desk) -> object:
    return kept(desk, "prospect", "P3Y")


@fails("RET-11")
def a_deletion_that_no_last_stage_announces(desk: Desk) -> object:
    return kept(desk, "prospect", "P3Y", deletion_method="automatic")


@fails("RET-11")
def a_last_stage_with_no_fate(desk: Desk) -> object:
    retention = ending(desk, None, deletion_method="automatic")
    return next(one for one in desk.dossier.parts(retention, Phase) if one.stage == "final")


@fails("RET-11")
def deleted_by_nobody_in_particular(desk: Desk) -> object:
    return ending(desk)


@fails("RET-11")
def deleted_by_hand_two_years_ago(desk: Desk) -> object:
    return ending(desk, deletion_method="manual", last_purge=date(2024, 11, 2))


@fails("RET-11")
def deleted_by_hand_and_never_done(desk: Desk) -> object:
    return ending(desk, deletion_method="manual")


@passes("RET-11")
def deleted_by_the_software(desk: Desk) -> None:
    ending(desk, deletion_method="automatic")


@passes("RET-11")
def deleted_by_hand_last_month(desk: Desk) -> None:
    ending(desk, deletion_method="manual", last_purge=date(2026, 10, 2))


@passes("RET-11")
def kept_for_history(desk: Desk) -> None:
    ending(desk, "permanent-archive")
