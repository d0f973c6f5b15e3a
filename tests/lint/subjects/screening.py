"""Cases of the rules on impact assessments."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.records import AutomatedDecision
from pdpeditor.text import Text

REASON = Text("Quelques personnes, pour une courte durée.", "A few people, for a short time.")


@fails("DPIA-01")
def whistleblowing_without_an_assessment(desk: Desk) -> object:
    return desk.activity(dpia_list="whistleblowing", dpia_decision="not-required", dpia_reason=REASON)


@fails("DPIA-01")
def health_data_on_a_large_scale(desk: Desk) -> object:
    activity = desk.activity(large_scale=True)
    desk.use(activity, category="health")
    return activity


@fails("DPIA-01")
def an_alert_line_that_is_planned(desk: Desk) -> object:
    return desk.activity(dpia_list="whistleblowing", status="planned")


@fails("DPIA-01")
def an_assessment_put_off(desk: Desk) -> object:
    return desk.activity(dpia_decision="required")


@fails("DPIA-01")
def two_criteria_and_no_decision(desk: Desk) -> object:
    return desk.activity(criterion_evaluation=True, criterion_vulnerable_persons=True)


@fails("DPIA-01")
def two_criteria_ruled_out_for_no_reason(desk: Desk) -> object:
    return desk.activity(criterion_evaluation=True, criterion_innovation=True, dpia_decision="not-required")


@passes("DPIA-01")
def an_assessment_done(desk: Desk) -> None:
    desk.activity(dpia_list="whistleblowing", dpia_decision="done", dpia_done_on=date(2026, 3, 2))


@passes("DPIA-01")
def two_criteria_and_a_reason(desk: Desk) -> None:
    desk.activity(
        criterion_evaluation=True, criterion_innovation=True, dpia_decision="not-required", dpia_reason=REASON
    )


@passes("DPIA-01")
def payroll_of_a_small_employer(desk: Desk) -> None:
    desk.activity(dpia_list="hr-under-250", criterion_evaluation=True, criterion_vulnerable_persons=True)


@passes("DPIA-01")
def orders_on_a_large_scale(desk: Desk) -> None:
    activity = desk.activity(large_scale=True)
    desk.use(activity, category="contact")


@fails("DPIA-02")
def nothing_decided(desk: Desk) -> object:
    return desk.activity()


@passes("DPIA-02")
def a_decision_noted(desk: Desk) -> None:
    desk.activity(dpia_decision="not-required", dpia_reason=REASON)


@passes("DPIA-02")
def an_exemption_noted(desk: Desk) -> None:
    desk.activity(dpia_list="supplier-relations")


@fails("DPIA-03")
def a_big_employer_among_the_small(desk: Desk) -> object:
    desk.organisation(headcount="250-plus")
    return desk.activity(dpia_list="hr-under-250")


@fails("DPIA-03")
def profiles_of_employees(desk: Desk) -> object:
    return desk.activity(dpia_list="hr-under-250", profiling=True)


@fails("DPIA-03")
def a_door_that_knows_fingers(desk: Desk) -> object:
    activity = desk.activity(dpia_list="access-working-time")
    desk.use(activity, category="biometric")
    return activity


@fails("DPIA-03")
def a_practice_with_sixty_employees(desk: Desk) -> object:
    desk.organisation(headcount="50-249")
    return desk.activity(dpia_list="individual-health-practice")


@passes("DPIA-03")
def a_small_employer(desk: Desk) -> None:
    desk.organisation(headcount="10-49")
    desk.activity(dpia_list="hr-under-250", profiling=False)


@passes("DPIA-03")
def a_door_with_badges(desk: Desk) -> None:
    activity = desk.activity(dpia_list="access-working-time")
    desk.use(activity, category="connection")


@fails("DPIA-04")
def employees_who_are_not_vulnerable(desk: Desk) -> object:
    activity = desk.activity(criterion_vulnerable_persons=False)
    desk.use(activity, desk.subject("employees"), category="identity")
    return activity


@fails("DPIA-04")
def health_data_that_are_not_sensitive(desk: Desk) -> object:
    activity = desk.activity(criterion_sensitive_data=False, criterion_innovation=True)
    desk.use(activity, category="health")
    return activity


@fails("DPIA-04")
def a_machine_that_decides_nothing(desk: Desk) -> object:
    activity = desk.activity(criterion_automated_decision=False)
    desk.add(AutomatedDecision(activity_id=activity.id, extent="solely-automated"))
    return activity


@passes("DPIA-04")
def health_data_that_are_sensitive(desk: Desk) -> None:
    activity = desk.activity(criterion_sensitive_data=True)
    desk.use(activity, category="health")


@passes("DPIA-04")
def orders_without_any_criterion(desk: Desk) -> None:
    activity = desk.activity(
        large_scale=False,
        profiling=False,
        criterion_sensitive_data=False,
        criterion_vulnerable_persons=False,
        criterion_large_scale=False,
        criterion_evaluation=False,
        criterion_automated_decision=False,
    )
    desk.use(activity, desk.subject("consumers"), category="contact")
