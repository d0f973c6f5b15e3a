"""Cases of the rules on data protection officers."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.records import Activity, ProtectionOfficer, RightNote, RightsPolicy
from pdpeditor.text import Text


def officer(desk: Desk, status: str | None, **values: object) -> ProtectionOfficer:
    return desk.one(ProtectionOfficer, status=status, **values)


@fails("DPO-01")
def an_officer_nobody_can_reach(desk: Desk) -> object:
    return officer(desk, "appointed-external", name="Inès Cazaubon")


@passes("DPO-01")
def an_officer_by_post(desk: Desk) -> None:
    officer(desk, "appointed-internal", postal_address="Délégué, 3 rue des Lilas, 37000 Tours")


@passes("DPO-01")
def no_officer_to_reach(desk: Desk) -> None:
    officer(desk, "not-appointed")


@fails("DPO-02")
def nobody_said_whether_there_is_an_officer(desk: Desk) -> object:
    return officer(desk, None)


@passes("DPO-02")
def no_officer_and_it_is_said(desk: Desk) -> None:
    officer(desk, "not-appointed")


def hospital(desk: Desk, subject: str, **values: object) -> Activity:
    activity = desk.activity(name=Text("Suivi médical", "Medical care"), **values)
    desk.use(activity, desk.subject(subject), category="health")
    return activity


@fails("DPO-03")
def a_town_without_an_officer(desk: Desk) -> object:
    desk.organisation(entity_type="public-body")
    return officer(desk, "not-appointed")


@fails("DPO-03")
def a_hospital_without_an_officer(desk: Desk) -> object:
    hospital(desk, "patients", large_scale=True)
    return officer(desk, "voluntary-contact")


@fails("DPO-03")
def an_advertiser_who_follows_the_country(desk: Desk) -> object:
    activity = desk.activity(criterion_large_scale=True, criterion_systematic_monitoring=True)
    desk.use(activity, desk.subject("visitors"), category="online-tracking")
    return officer(desk, "not-appointed")


@passes("DPO-03")
def a_single_doctor(desk: Desk) -> None:
    hospital(desk, "patients", large_scale=False)
    officer(desk, "not-appointed")


@passes("DPO-03")
def sick_leave_of_a_large_staff(desk: Desk) -> None:
    hospital(desk, "employees", large_scale=True)
    officer(desk, "not-appointed")


@passes("DPO-03")
def a_hospital_with_an_officer_or_an_unknown_one(desk: Desk) -> None:
    hospital(desk, "patients", large_scale=True)
    officer(desk, "appointed-internal")
    officer(desk, None)


@fails("DPO-04")
def an_officer_at_the_general_address(desk: Desk) -> object:
    desk.organisation(email="contact@exemple.fr")
    return officer(desk, "appointed-internal", email="Contact@exemple.fr")


@passes("DPO-04")
def a_contact_at_the_general_address(desk: Desk) -> None:
    desk.organisation(email="contact@exemple.fr")
    officer(desk, "voluntary-contact", email="contact@exemple.fr")


@fails("DPO-05")
def an_officer_who_refuses_requests(desk: Desk) -> object:
    refusal = Text(
        "Le délégué ne traite pas les demandes d’exercice des droits.",
        "The DPO does not handle requests for the exercise of your rights.",
    )
    return desk.one(RightsPolicy, refusal=refusal)


@fails("DPO-05")
def an_officer_who_is_not_competent(desk: Desk) -> object:
    text = Text(
        "Notre DPO n’est pas compétent pour répondre à vos questions sur vos droits.",
        "Our data protection officer is not competent for your rights.",
    )
    return desk.add(RightNote(rights_policy_id=desk.one(RightsPolicy).id, right="access", text=text))


@passes("DPO-05")
def an_officer_who_passes_requests_on(desk: Desk) -> None:
    text = Text(
        "Le délégué répond à vos demandes d’exercice de vos droits ; il ne décide pas seul.",
        "The officer answers requests about your rights; the officer does not decide alone.",
    )
    desk.one(RightsPolicy, refusal=text)


@fails("DPO-06")
def an_officer_of_whom_no_authority_was_told(desk: Desk) -> object:
    return officer(desk, "appointed-internal", name="Inès Cazaubon")


@fails("DPO-06")
def the_manager_as_officer(desk: Desk) -> object:
    desk.organisation(representative_name="Inès Cazaubon")
    return officer(desk, "appointed-internal", name="inès cazaubon", notified_on=date(2025, 1, 6))


@passes("DPO-06")
def an_officer_of_whom_the_authority_was_told(desk: Desk) -> None:
    desk.organisation(representative_name="Bastien Lormeau")
    officer(desk, "appointed-internal", name="Inès Cazaubon", notified_on=date(2025, 1, 6))


@passes("DPO-06")
def a_contact_nobody_has_to_be_told_of(desk: Desk) -> None:
    desk.organisation(representative_name="Inès Cazaubon")
    officer(desk, "voluntary-contact", name="Inès Cazaubon")


@fails("DPO-07")
def a_contact_called_officer(desk: Desk) -> object:
    return officer(desk, "voluntary-contact", email="dpo@exemple.fr")


@fails("DPO-07")
def requests_to_an_officer_who_is_none(desk: Desk) -> object:
    officer(desk, "not-appointed")
    return desk.one(RightsPolicy, email="contact-dpo@exemple.fr")


@passes("DPO-07")
def an_officer_at_their_address(desk: Desk) -> None:
    officer(desk, "appointed-external", email="dpo@exemple.fr")


@passes("DPO-07")
def addresses_without_the_title(desk: Desk) -> None:
    officer(desk, "voluntary-contact", email="dpoirier@exemple.fr")
    desk.one(RightsPolicy, email="rgpd@exemple.fr")
