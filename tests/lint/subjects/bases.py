"""Cases of the rules on legal bases."""

from lint.cases import Desk, fails, passes

from pdpeditor.text import Text

HOTLINE = Text("Répondre aux urgences médicales de nuit", "Answer medical emergencies at night")


@fails("LB-01")
def a_purpose_without_a_basis(desk: Desk) -> object:
    return desk.purpose()


@passes("LB-01")
def a_purpose_with_its_basis(desk: Desk) -> None:
    desk.purpose(basis="contract")


@fails("LB-02")
def one_purpose_under_two_bases(desk: Desk) -> object:
    activity = desk.activity()
    desk.purpose(activity, basis="contract", name=Text("Gérer le compte client", "Manage the customer account"))
    desk.purpose(activity, basis="consent", name=Text("gérer le  compte client", "Manage the customer account"))


@fails("LB-02")
def bases_listed_for_a_whole_activity(desk: Desk) -> object:
    activity = desk.activity(
        description=Text(
            "Les données reposent sur votre consentement, sur l’exécution d’un contrat ou sur notre intérêt légitime.",
            "The data rest on your consent, on the performance of a contract or on our legitimate interest.",
        )
    )
    desk.purpose(activity)
    return activity


@passes("LB-02")
def one_basis_for_each_purpose(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity, basis="contract")
    desk.purpose(activity, basis="legal-obligation", name=Text("Tenir la comptabilité", "Keep the accounts"))


@fails("LB-08")
def a_company_with_a_public_task(desk: Desk) -> object:
    desk.organisation(entity_type="commercial-company", public_body=False)
    return desk.purpose(basis="public-task", task=Text("Rendre la ville plus propre", "Make the city cleaner"))


@fails("LB-08")
def vital_interests_to_deliver_orders(desk: Desk) -> object:
    return desk.purpose(basis="vital-interests")


@passes("LB-08")
def a_company_to_which_a_law_gives_a_task(desk: Desk) -> None:
    desk.organisation(entity_type="commercial-company")
    task = Text(
        "Transport scolaire, article L3111-7 du Code des transports", "School transport, Transport Code L3111-7"
    )
    desk.purpose(basis="public-task", task=task)


@passes("LB-08")
def a_town_with_a_public_task(desk: Desk) -> None:
    desk.organisation(entity_type="public-body", public_body=True)
    desk.purpose(basis="public-task")


@passes("LB-08")
def an_organisation_of_unknown_type(desk: Desk) -> None:
    desk.purpose(basis="public-task")


@passes("LB-08")
def vital_interests_in_an_emergency(desk: Desk) -> None:
    desk.purpose(basis="vital-interests", name=HOTLINE)


@fails("LB-14")
def a_town_with_a_legitimate_interest(desk: Desk) -> object:
    desk.organisation(entity_type="public-body", public_body=True)
    return desk.purpose(basis="legitimate-interests")


@passes("LB-14")
def a_company_with_a_legitimate_interest(desk: Desk) -> None:
    desk.organisation(entity_type="commercial-company", public_body=False)
    desk.purpose(basis="legitimate-interests")
