"""Cases of the rules on how rights are answered."""

from lint.cases import Desk, fails, passes

from pdpeditor.measures import Duration
from pdpeditor.records import RightsPolicy, Source
from pdpeditor.text import Text


def rights(desk: Desk, **values: object) -> RightsPolicy:
    return desk.one(RightsPolicy, **values)


@fails("RGT-03")
def an_answer_within_two_months(desk: Desk) -> object:
    return rights(desk, deadline=Duration(2, "M"))


@fails("RGT-03")
def an_answer_within_five_weeks(desk: Desk) -> object:
    return rights(desk, deadline=Duration(5, "W"))


@fails("RGT-03")
def three_months_more_for_a_complex_request(desk: Desk) -> object:
    return rights(desk, deadline=Duration(1, "M"), extension=Duration(90, "D"))


@passes("RGT-03")
def an_answer_within_a_month(desk: Desk) -> None:
    rights(desk, deadline=Duration(31, "D"), extension=Duration(2, "M"))


@passes("RGT-03")
def the_month_of_the_law(desk: Desk) -> None:
    rights(desk)


@passes("RGT-03")
def a_processor_answers_its_customers(desk: Desk) -> None:
    desk.organisation(roles=("processor",))
    rights(desk, deadline=Duration(2, "M"))


@fails("RGT-04")
def a_copy_of_the_identity_card_with_every_request(desk: Desk) -> object:
    return rights(desk, identity_policy="systematic")


@passes("RGT-04")
def proof_in_case_of_doubt(desk: Desk) -> None:
    rights(desk, identity_policy="reasonable-doubt")


@fails("RGT-10")
def a_refusal_and_nowhere_to_turn(desk: Desk) -> object:
    return rights(desk, refusal=Text("Nous expliquons pourquoi sous un mois.", "We explain why within a month."))


@fails("RGT-10")
def a_refusal_that_only_the_french_explains(desk: Desk) -> object:
    words = Text("Vous avez le droit de saisir la CNIL.", "We explain why within a month.")
    return rights(desk, refusal=words)


@passes("RGT-10")
def a_refusal_that_names_the_authority(desk: Desk) -> None:
    words = Text("Vous avez le droit de saisir la CNIL.", "You have the right to lodge a complaint.")
    rights(desk, refusal=words)


@passes("RGT-10")
def nothing_said_of_refusals(desk: Desk) -> None:
    rights(desk)


@fails("RGT-13")
def nowhere_to_send_instructions_after_death(desk: Desk) -> object:
    desk.use(source=desk.add(Source(category="data-subject")).id)
    return rights(desk)


@fails("RGT-13")
def bought_addresses_and_no_word_of_death(desk: Desk) -> object:
    desk.use(source=desk.add(Source(category="employer")).id)
    return rights(desk)


@passes("RGT-13")
def instructions_to_the_address_for_requests(desk: Desk) -> None:
    desk.activity()
    rights(desk, post_mortem_channel=Text("à donnees@exemple.fr", "to donnees@exemple.fr"))


@passes("RGT-13")
def a_dossier_without_activities(desk: Desk) -> None:
    rights(desk)


@passes("RGT-13")
def a_question_put_aside(desk: Desk) -> None:
    desk.activity()
    policy = rights(desk)
    desk.dossier.mark(policy, "post_mortem_channel", "not-applicable", Text("Sociétés seules", "Companies only"))


@fails("RGT-14")
def rights_that_are_charged_for(desk: Desk) -> object:
    return rights(desk, free=False)


@passes("RGT-14")
def rights_free_of_charge(desk: Desk) -> None:
    rights(desk, free=True)
