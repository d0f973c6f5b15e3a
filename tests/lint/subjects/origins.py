"""Cases of the rules on the sources of data."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Source
from pdpeditor.text import Text

TOLD = Text("lien dans le premier message", "link in the first message")
NETWORK = Text("les profils LinkedIn", "LinkedIn profiles")


def used(desk: Desk, **values: object) -> Source:
    """A source from which contact details come."""
    source = desk.add(Source(**values))
    desk.use(category="contact", source=source.id)
    return source


@fails("SRC-01")
def another_source_that_nobody_names(desk: Desk) -> object:
    return used(desk, category="other")


@fails("SRC-01")
def a_broker_that_nobody_names(desk: Desk) -> object:
    return used(desk, category="partner")


@fails("SRC-01")
def data_from_nobody_knows_where(desk: Desk) -> object:
    return desk.use(category="contact")


@passes("SRC-01")
def a_broker_that_is_named(desk: Desk) -> None:
    used(desk, category="partner", name=Text("Fichiers Exemple SARL", "Fichiers Exemple SARL"))


@passes("SRC-01")
def data_from_the_person(desk: Desk) -> None:
    used(desk, category="data-subject")


@fails("SRC-02")
def a_public_register_without_a_notice(desk: Desk) -> object:
    return used(desk, category="public-source", publicly_accessible=True)


@passes("SRC-02")
def a_public_register_and_a_first_message(desk: Desk) -> None:
    used(desk, category="public-source", first_contact_notice=TOLD)


@passes("SRC-02")
def an_employer_that_has_told_its_people(desk: Desk) -> None:
    used(desk, category="employer", art14_exception="already-informed")


@passes("SRC-02")
def a_form_that_the_person_fills_in(desk: Desk) -> None:
    used(desk, category="data-subject")


@passes("SRC-02")
def a_source_that_nothing_uses(desk: Desk) -> None:
    desk.add(Source(category="partner"))


@fails("SRC-03")
def profiles_of_unknown_visibility(desk: Desk) -> object:
    return used(desk, category="professional-network", name=NETWORK, first_contact_notice=TOLD)


@fails("SRC-03")
def profiles_under_another_sort_of_source(desk: Desk) -> object:
    return used(desk, category="partner", name=Text("aspiration de profils", "scraping of profiles"))


@passes("SRC-03")
def profiles_that_everybody_sees(desk: Desk) -> None:
    used(desk, category="professional-network", name=NETWORK, publicly_accessible=True)


@passes("SRC-03")
def a_company_website(desk: Desk) -> None:
    used(desk, category="public-source", name=Text("le site de l’entreprise", "the company’s website"))
