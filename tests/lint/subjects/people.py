"""Cases of the rules on employees, patients and children."""

from lint.cases import Desk, fails, passes

from pdpeditor.measures import Duration
from pdpeditor.records import (
    Activity,
    DataUse,
    Disclosure,
    Organisation,
    Party,
    Phase,
    Retention,
    RightNote,
    RightsPolicy,
    Service,
)
from pdpeditor.text import Text

ON_HIRING = Text("note remise à l’embauche", "notice handed over on hiring")
FILE = Text("dossier médical", "medical record")


def about(desk: Desk, subject: str, **values: object) -> Activity:
    activity = desk.activity(**values)
    desk.use(activity, desk.subject(subject), category="identity")
    return activity


@fails("EMP-01")
def payroll_of_which_nobody_is_told(desk: Desk) -> object:
    return about(desk, "employees")


@fails("EMP-01")
def applicants_who_are_not_told(desk: Desk) -> object:
    return about(desk, "applicants")


@passes("EMP-01")
def payroll_and_a_notice(desk: Desk) -> None:
    about(desk, "employees", notice_delivery=ON_HIRING)


@passes("EMP-01")
def customers_are_no_staff(desk: Desk) -> None:
    about(desk, "consumers")


@fails("EMP-02")
def lorries_followed_behind_the_council(desk: Desk) -> object:
    desk.organisation(headcount="50-249")
    return about(desk, "employees", criterion_systematic_monitoring=True, notice_delivery=ON_HIRING)


@fails("EMP-02")
def applicants_sorted_and_a_headcount_unknown(desk: Desk) -> object:
    return about(desk, "applicants", profiling=True)


@passes("EMP-02")
def lorries_followed_in_a_small_firm(desk: Desk) -> None:
    desk.organisation(headcount="10-49")
    about(desk, "employees", criterion_systematic_monitoring=True)


@passes("EMP-02")
def the_council_was_consulted(desk: Desk) -> None:
    said = Text("CSE consulté le 3 mars 2026.", "Works council consulted on 3 March 2026.")
    about(desk, "employees", criterion_systematic_monitoring=True, description=said)


@passes("EMP-02")
def payroll_watches_nobody(desk: Desk) -> None:
    about(desk, "employees")


@fails("EMP-03")
def payroll_in_the_public_policy(desk: Desk) -> object:
    return about(desk, "employees", published=True)


@passes("EMP-03")
def recruitment_in_the_public_policy(desk: Desk) -> None:
    about(desk, "applicants", published=True)


@passes("EMP-03")
def payroll_apart(desk: Desk) -> None:
    about(desk, "employees", published=False)


def care(desk: Desk, subject: str = "patients", **values: object) -> DataUse:
    activity = desk.activity(name=Text("Suivi médical", "Medical care"))
    desk.purpose(activity, art9_condition="health-care")
    return desk.use(activity, desk.subject(subject), category="health", **values)


def given(desk: Desk, use: DataUse, service: Text, role: str = "processor", **values: object) -> Party:
    party = desk.party(**values)
    desk.add(Service(party_id=party.id, name=service, role=role))
    desk.add(Disclosure(activity_id=use.activity_id, party=party.id, role=role))
    return party


HOSTING = Text("hébergement des dossiers", "hosting of files")
DIARY = Text("prise de rendez-vous", "appointments")


@fails("HLT-01")
def patients_with_a_host_that_nothing_certifies(desk: Desk) -> object:
    return given(desk, care(desk), HOSTING)


@fails("HLT-01")
def patients_in_a_diary_hosted_nobody_knows_where(desk: Desk) -> object:
    return given(desk, care(desk), DIARY)


@passes("HLT-01")
def patients_with_a_certified_host(desk: Desk) -> None:
    given(desk, care(desk), HOSTING, certifications=("iso-27001", "hds"))


@passes("HLT-01")
def sick_leave_with_an_ordinary_host(desk: Desk) -> None:
    given(desk, care(desk, "employees"), HOSTING)


@passes("HLT-01")
def patients_with_a_laboratory(desk: Desk) -> None:
    given(desk, care(desk), Text("analyses", "tests"), "independent-controller")


@passes("HLT-01")
def a_tool_that_gets_other_data(desk: Desk) -> None:
    use = care(desk)
    other = desk.add(DataUse(activity_id=use.activity_id, category="contact"))
    party = desk.party()
    disclosure = Disclosure(activity_id=use.activity_id, party=party.id, role="processor")
    desk.add(disclosure, data=[other])


@fails("HLT-02")
def patients_who_wait_a_month(desk: Desk) -> object:
    desk.subject("patients")
    return desk.one(RightsPolicy)


@fails("HLT-02")
def patients_who_are_promised_two_months(desk: Desk) -> object:
    desk.subject("patients")
    return desk.one(RightsPolicy, deadline=Duration(2, "M"))


@passes("HLT-02")
def patients_who_are_told_of_eight_days(desk: Desk) -> None:
    desk.subject("patients")
    policy = desk.one(RightsPolicy, deadline=Duration(1, "M"))
    text = Text("Votre dossier vous parvient dans les huit jours.", "You get your file within eight days.")
    desk.add(RightNote(rights_policy_id=policy.id, right="access", text=text))


@passes("HLT-02")
def everybody_answered_in_a_week(desk: Desk) -> None:
    desk.subject("patients")
    desk.one(RightsPolicy, deadline=Duration(7, "D"))


@passes("HLT-02")
def no_patients(desk: Desk) -> None:
    desk.subject("consumers")
    desk.one(RightsPolicy, deadline=Duration(1, "M"))


def lasting(desk: Desk, *years: int) -> Retention:
    rule = desk.add(Retention(name=FILE))
    for stage, count in zip(("active", "archive"), years, strict=False):
        desk.add(Phase(retention_id=rule.id, stage=stage, announced=Duration(count, "Y")))
    return rule


@fails("HLT-03")
def a_medical_file_of_five_years(desk: Desk) -> object:
    return care(desk, retention=lasting(desk, 5).id)


@passes("HLT-03")
def a_medical_file_of_twenty_years(desk: Desk) -> None:
    care(desk, retention=lasting(desk, 5, 15).id)


@passes("HLT-03")
def the_sick_leave_of_employees(desk: Desk) -> None:
    care(desk, "employees", retention=lasting(desk, 5).id)


def for_children(desk: Desk, **values: object) -> RightsPolicy:
    page = {"minors_notice_url": "https://www.exemple.fr/enfants"}
    erasure = Text("Écrivez-nous : nous répondons en un mois.", "Write to us: we answer within a month.")
    known = {"minors_targeted": True, "minors_erasure": erasure, **page}
    return desk.one(RightsPolicy, **{**known, **values})


def under_fifteen(desk: Desk, **values: object) -> RightsPolicy:
    desk.purpose(basis="consent")
    both = Text("L’enfant coche, le parent confirme.", "The child ticks, the parent confirms.")
    check = Text("Un message au parent.", "A message to the parent.")
    known = {"offered_under_15": True, "minors_consent": both, "minors_verification": check}
    return for_children(desk, **{**known, **values})


@fails("MIN-01")
def consent_at_sixteen(desk: Desk) -> object:
    words = Text("Avant 16 ans, un parent consent aussi.", "Under 16, a parent consents too.")
    return under_fifteen(desk, minors_consent=words)


@fails("MIN-01")
def consent_at_thirteen_in_english_only(desk: Desk) -> object:
    return under_fifteen(desk, minors_consent=Text("", "Children aged 13 or over consent alone."))


@fails("MIN-01")
def a_website_for_adults(desk: Desk) -> object:
    words = Text("Notre site est réservé aux plus de 18 ans.", "Our website is reserved for people over 18.")
    return desk.organisation(audience=words)


@passes("MIN-01")
def consent_at_fifteen(desk: Desk) -> None:
    words = Text(
        "Avant 15 ans, un parent consent aussi ; de 15 à 18 ans, le mineur consent seul.",
        "Under 15, a parent consents too; from 15 to 18, the minor consents alone.",
    )
    under_fifteen(desk, minors_consent=words)


@passes("MIN-01")
def a_company_that_is_18_years_old(desk: Desk) -> None:
    words = Text("Depuis 18 ans, nous servons les artisans.", "For 18 years we have served craftspeople.")
    desk.organisation(audience=words)


@fails("MIN-02")
def a_game_for_children_without_a_page(desk: Desk) -> object:
    return for_children(desk, minors_notice_url="")


@fails("MIN-02")
def minors_possible_and_no_answer(desk: Desk) -> object:
    desk.subject("consumers", minor=True)
    return desk.one(RightsPolicy)


@fails("MIN-02")
def minors_among_people_and_not_meant(desk: Desk) -> object:
    desk.subject("minors")
    return desk.one(RightsPolicy, minors_targeted=False)


@passes("MIN-02")
def a_game_for_children_and_its_page(desk: Desk) -> None:
    for_children(desk)


@passes("MIN-02")
def interns_and_services_for_adults(desk: Desk) -> None:
    desk.subject("interns", minor=True)
    desk.one(RightsPolicy, minors_targeted=False)


@passes("MIN-02")
def a_young_intern_and_the_children_of_an_employee(desk: Desk) -> None:
    desk.subject("interns", minor=True)
    desk.subject("beneficiaries", minor=True)
    desk.one(RightsPolicy, minors_targeted=None)


@fails("MIN-03")
def children_who_consent_alone(desk: Desk) -> object:
    return under_fifteen(desk, minors_consent=Text())


@fails("MIN-03")
def parents_nobody_checks(desk: Desk) -> object:
    return under_fifteen(desk, minors_verification=Text())


@fails("MIN-03")
def no_word_on_faster_erasure(desk: Desk) -> object:
    return for_children(desk, minors_erasure=Text())


@passes("MIN-03")
def children_and_parents(desk: Desk) -> None:
    under_fifteen(desk)


@passes("MIN-03")
def children_of_whom_nobody_asks_consent(desk: Desk) -> None:
    desk.purpose(basis="contract")
    for_children(desk, offered_under_15=True)


@passes("MIN-03")
def services_for_adults(desk: Desk) -> None:
    assert isinstance(desk.organisation(), Organisation)
    desk.one(RightsPolicy, minors_targeted=False)
