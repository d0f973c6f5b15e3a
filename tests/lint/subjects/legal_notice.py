"""Cases of the rules on the legal notice: publisher, hosts, trade."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Organisation, Party, Payment, Website
from pdpeditor.text import Text

OVH = {"street": "2 rue Kellermann", "postcode": "59100", "city": "Roubaix", "country": "FR", "phone": "1007"}
MEDIATOR = Text("Médiation Exemple", "Médiation Exemple")


def company(desk: Desk, **values: object) -> Organisation:
    complete = {"legal_form": "sas", "share_capital": 24000, "rcs_city": "Tours", "siren": "732829320"}
    reach = {"phone": "02 61 91 72 10", "publication_director": "Bastien Lormeau", "country": "FR"}
    known = {"entity_type": "commercial-company", "legal_name": "Passerelle"}
    return desk.organisation(**{**known, **complete, **reach, **values})


def hosted(desk: Desk, **values: object) -> Party:
    host = desk.party(**{"name": "OVH", **OVH, **values})
    desk.add(Website(url="https://www.exemple.fr", host=host.id))
    return host


@fails("ID-05")
def a_company_without_its_capital(desk: Desk) -> object:
    hosted(desk)
    return company(desk, share_capital=None)


@fails("ID-05")
def a_company_without_a_form_or_a_website(desk: Desk) -> object:
    return company(desk, legal_form=None, rcs_city="")


@fails("ID-05")
def an_other_form_that_nobody_spelt_out(desk: Desk) -> object:
    return company(desk, legal_form="other")


@passes("ID-05")
def a_complete_company(desk: Desk) -> None:
    company(desk)


@passes("ID-05")
def a_foreign_company(desk: Desk) -> None:
    form = {"legal_form": "foreign", "legal_form_exact": Text("GmbH", "GmbH")}
    company(desk, country="DE", rcs_city="", share_capital=None, **form)


@passes("ID-05")
def an_association_has_no_capital(desk: Desk) -> None:
    company(desk, entity_type="association", share_capital=None, rcs_city="")


@fails("NOT-01")
def a_notice_without_a_director(desk: Desk) -> object:
    hosted(desk)
    return company(desk, publication_director="")


@fails("NOT-01")
def a_sole_trader_without_a_number(desk: Desk) -> object:
    hosted(desk)
    return company(desk, entity_type="sole-trader", siren="")


@fails("NOT-01")
def a_company_as_director(desk: Desk) -> object:
    hosted(desk)
    return company(desk, publication_director="PASSERELLE")


@fails("NOT-01")
def a_property_company_without_its_capital(desk: Desk) -> object:
    hosted(desk)
    return company(desk, entity_type="other-company", legal_form="sci", share_capital=None)


@passes("NOT-01")
def a_website_whose_host_alone_is_missing(desk: Desk) -> None:
    company(desk)
    desk.add(Website(url="https://www.exemple.fr"))


@passes("NOT-01")
def a_complete_notice(desk: Desk) -> None:
    hosted(desk)
    company(desk)


@passes("NOT-01")
def no_website_no_notice(desk: Desk) -> None:
    desk.organisation(entity_type="association")


@passes("NOT-01")
def a_private_individual_shows_only_the_host(desk: Desk) -> None:
    hosted(desk)
    desk.organisation(entity_type="non-professional")


@passes("NOT-01")
def a_craftswoman_of_the_national_register(desk: Desk) -> None:
    hosted(desk)
    company(desk, entity_type="sole-trader", siren="", rne_number="732829320")


@fails("NOT-02")
def a_host_without_an_address(desk: Desk) -> object:
    return hosted(desk, street="", postcode="", city="")


@fails("NOT-02")
def a_host_without_a_phone(desk: Desk) -> object:
    return hosted(desk, phone="")


@fails("NOT-02")
def a_known_host_of_which_nothing_is_noted(desk: Desk) -> object:
    return hosted(desk, vendor="ovh", street="", postcode="", city="", phone="")


@passes("NOT-02")
def a_host_with_address_and_phone(desk: Desk) -> None:
    hosted(desk)


@passes("NOT-02")
def a_host_that_publishes_no_phone(desk: Desk) -> None:
    host = hosted(desk, phone="")
    desk.dossier.mark(host, "phone", "not-applicable", Text("Aucun numéro publié", "No number published"))


@fails("NOT-03")
def a_host_that_has_moved(desk: Desk) -> object:
    return hosted(desk, vendor="ovh", street="140 quai du Sartel", postcode="59100")


@fails("NOT-03")
def another_entity_of_the_host(desk: Desk) -> object:
    return hosted(desk, vendor="ovh", legal_entity="OVH Hosting Limited")


@passes("NOT-03")
def a_host_as_it_is_known(desk: Desk) -> None:
    hosted(desk, vendor="ovh", legal_entity="OVH", phone="+33 9 72 10 10 07", street="2, rue Kellermann")


@passes("NOT-03")
def a_host_nobody_knows(desk: Desk) -> None:
    hosted(desk, name="Ardoise", street="1 rue Haute")


def shop(desk: Desk, **values: object) -> Organisation:
    hosted(desk)
    desk.add(Payment(mode="card-token"))
    return company(desk, **{"email": "bonjour@exemple.fr", "vat_number": "FR44732829320", **values})


@fails("NOT-04")
def a_shop_without_an_address_to_write_to(desk: Desk) -> object:
    return shop(desk, email="")


@fails("NOT-04")
def a_shop_without_a_vat_number(desk: Desk) -> object:
    return shop(desk, vat_number="")


@fails("NOT-04")
def an_architect_who_sells_plans(desk: Desk) -> object:
    return shop(desk, entity_type="liberal-profession")


@passes("NOT-04")
def a_complete_shop(desk: Desk) -> None:
    shop(desk)


@passes("NOT-04")
def a_sole_trader_without_vat(desk: Desk) -> None:
    shop(desk, entity_type="sole-trader", vat_number="")


@passes("NOT-04")
def a_website_that_sells_nothing(desk: Desk) -> None:
    hosted(desk)
    company(desk, email="", vat_number="")


@fails("NOT-05")
def consumers_without_a_mediator(desk: Desk) -> object:
    desk.subject("consumers")
    return desk.organisation(entity_type="sole-trader")


@fails("NOT-05")
def a_mediator_nobody_can_write_to(desk: Desk) -> object:
    desk.subject("consumers")
    return desk.organisation(mediator=MEDIATOR, mediator_url="https://www.mediation.example.fr")


@fails("NOT-05")
def learners_who_pay_and_no_mediator(desk: Desk) -> object:
    desk.subject("trainees", consumer=True)
    desk.add(Payment(mode="card-token"))
    return desk.organisation()


@fails("NOT-05")
def a_doctor_who_also_has_customers(desk: Desk) -> object:
    desk.subject("patients")
    desk.subject("consumers")
    return desk.organisation(entity_type="liberal-profession")


@fails("NOT-05")
def customers_whom_a_ready_made_activity_suggests(desk: Desk) -> object:
    desk.dossier.mark(desk.subject("consumers"), "category", "proposed")
    return desk.organisation(entity_type="commercial-company")


@passes("NOT-05")
def a_mediator_with_address_and_website(desk: Desk) -> None:
    desk.subject("consumers")
    reach = {"mediator_address": "4 rue de l’Exemple, 75000 Paris", "mediator_url": "https://www.mediation.example.fr"}
    desk.organisation(mediator=MEDIATOR, **reach)


@passes("NOT-05")
def visitors_who_buy_nothing(desk: Desk) -> None:
    desk.subject("visitors", consumer=True)
    desk.organisation(entity_type="commercial-company")


@passes("NOT-05")
def a_town_has_no_mediator(desk: Desk) -> None:
    desk.subject("consumers")
    desk.organisation(entity_type="public-body")
