"""Cases of the rules on consent."""

from typing import Any

from lint.cases import Desk, fails, passes

from pdpeditor.records import Purpose
from pdpeditor.text import Text

LINK = Text("par le lien au bas de chaque message", "by the link at the foot of each message")
BOX = Text("case non cochée d’avance", "box not ticked in advance")


def newsletter(desk: Desk, **values: Any) -> Purpose:
    name = Text("Envoyer la lettre d’information", "Send the newsletter")
    return desk.purpose(**{"basis": "consent", "name": name, "withdrawal": LINK, "consent_collection": BOX, **values})


@fails("LB-06")
def a_consent_that_cannot_be_withdrawn(desk: Desk) -> object:
    return newsletter(desk, withdrawal=Text())


@fails("LB-06")
def a_box_that_is_ticked_in_advance(desk: Desk) -> object:
    return newsletter(desk, consent_collection=Text("case pré-cochée à l’inscription", "pre-ticked box at sign-up"))


@fails("LB-06")
def a_visit_that_goes_on(desk: Desk) -> object:
    way = Text("en poursuivant sa navigation sur le site", "by continuing to browse the website")
    return newsletter(desk, consent_collection=way)


@fails("LB-06")
def a_consent_in_the_terms_of_sale(desk: Desk) -> object:
    wording = Text(
        "J’accepte les conditions générales de vente et de recevoir vos offres.",
        "I accept the terms of sale and to receive your offers.",
    )
    return newsletter(desk, consent_wording=wording)


@fails("LB-06")
def a_withdrawal_by_post_of_what_a_click_gave(desk: Desk) -> object:
    return newsletter(desk, withdrawal=Text("par lettre recommandée", "by registered letter"))


@passes("LB-06")
def a_box_and_a_link(desk: Desk) -> None:
    newsletter(desk, consent_wording=Text("Oui, je veux recevoir la lettre.", "Yes, I want to get the newsletter."))


@passes("LB-06")
def boxes_of_which_none_is_ticked(desk: Desk) -> None:
    way = Text(
        "une case par canal, aucune n’est cochée d’avance", "one box for each channel, none is ticked in advance"
    )
    newsletter(desk, consent_collection=way)


@passes("LB-06")
def a_box_apart_from_the_terms(desk: Desk) -> None:
    way = Text(
        "case vide, à part de l’acceptation des conditions générales de vente",
        "empty box, separate from accepting the terms of sale",
    )
    newsletter(desk, consent_collection=way, withdrawal=Text("par courrier ou par e-mail", "by post or by e-mail"))


@passes("LB-06")
def a_contract_without_a_withdrawal(desk: Desk) -> None:
    desk.purpose(basis="contract")


@fails("LB-07")
def a_badge_by_consent_of_the_employees(desk: Desk) -> object:
    activity = desk.activity(name=Text("Contrôle des accès", "Access control"))
    desk.use(activity, desk.subject("employees"), category="connection")
    return desk.purpose(activity, basis="consent")


@fails("LB-07")
def a_delivery_by_consent(desk: Desk) -> object:
    return desk.purpose(basis="consent", necessity="necessary")


@passes("LB-07")
def photographs_that_employees_can_refuse(desk: Desk) -> None:
    activity = desk.activity()
    desk.use(activity, desk.subject("employees"), category="image")
    desk.purpose(activity, basis="consent", necessity="optional")


@passes("LB-07")
def a_newsletter_to_consumers(desk: Desk) -> None:
    activity = desk.activity()
    desk.use(activity, desk.subject("consumers"), category="contact")
    desk.purpose(activity, basis="consent")


@passes("LB-07")
def allergies_that_a_meal_needs(desk: Desk) -> None:
    desk.purpose(basis="consent", necessity="necessary", art9_condition="explicit-consent")


@fails("LB-15")
def an_account_by_contract_and_by_consent(desk: Desk) -> object:
    activity = desk.activity()
    desk.purpose(activity, basis="contract")
    desk.use(activity, category="identity")
    return desk.purpose(activity, basis="consent", name=Text("Gérer le compte", "Manage the account"))


@passes("LB-15")
def an_account_and_messages_that_one_chooses(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity, basis="contract")
    desk.use(activity, category="identity")
    desk.purpose(activity, basis="consent", necessity="optional")


@passes("LB-15")
def other_data_for_what_one_consents_to(desk: Desk) -> None:
    activity = desk.activity()
    order = desk.purpose(activity, basis="contract")
    news = desk.purpose(activity, basis="consent")
    desk.add(desk.use(activity, category="contact"), purposes=[order])
    desk.add(desk.use(activity, category="online-tracking"), purposes=[news])


@fails("LB-09")
def a_withdrawal_of_no_consent(desk: Desk) -> object:
    return newsletter(desk, basis="legitimate-interests")


@fails("LB-09")
def a_withdrawal_without_any_basis(desk: Desk) -> object:
    return newsletter(desk, basis=None)


@passes("LB-09")
def a_withdrawal_of_consent(desk: Desk) -> None:
    newsletter(desk)
