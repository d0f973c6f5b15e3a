"""Cases of the rules on requests."""

from lint.cases import Desk, fails, passes
from lint.subjects.rights import rights

from pdpeditor.records import Website


@fails("RGT-05")
def requests_by_post_only(desk: Desk) -> object:
    return rights(desk, postal_address="1 rue de l’Exemple, 75000 Paris")


@fails("RGT-05")
def requests_by_email_only(desk: Desk) -> object:
    return rights(desk, email="donnees@exemple.fr")


@passes("RGT-05")
def requests_by_email_and_at_the_registered_office(desk: Desk) -> None:
    desk.organisation(street="1 rue de l’Exemple")
    rights(desk, email="donnees@exemple.fr")


@passes("RGT-05")
def requests_by_form_and_by_post(desk: Desk) -> None:
    rights(desk, form_url="https://www.exemple.fr/droits", postal_address="1 rue de l’Exemple, 75000 Paris")


@passes("RGT-05")
def a_question_nobody_has_answered(desk: Desk) -> None:
    rights(desk)


@fails("RGT-15")
def an_address_with_a_letter_too_many(desk: Desk) -> object:
    desk.add(Website(url="https://www.atelier-exemple.fr/contact"))
    return rights(desk, email="donnees@atelier-exemples.fr")


@passes("RGT-15")
def an_address_on_the_domain_of_the_website(desk: Desk) -> None:
    desk.add(Website(url="https://www.atelier-exemple.fr"))
    rights(desk, email="donnees@atelier-exemple.fr")


@passes("RGT-15")
def an_address_on_a_domain_below(desk: Desk) -> None:
    desk.organisation(website="www.atelier-exemple.fr")
    rights(desk, email="donnees@courrier.atelier-exemple.fr")


@passes("RGT-15")
def an_address_at_quite_another_place(desk: Desk) -> None:
    desk.organisation(email="bonjour@atelier-exemple.fr")
    rights(desk, email="atelier.exemple@courriel-libre.fr")


@passes("RGT-15")
def an_address_that_is_none_is_another_matter(desk: Desk) -> None:
    desk.organisation(email="bonjour@atelier-exemple.fr")
    rights(desk, email="atelier-exempla.fr")
