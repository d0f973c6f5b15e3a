"""Cases of the rules on who answers for the data."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Party, Service, SocialPage, Website
from pdpeditor.text import Text

ESSENCE = Text("Chacun informe ses clients.", "Each informs its own customers.")


@fails("ID-01")
def nobody_answers(desk: Desk) -> object:
    return desk.organisation(trade_name="Goélette")


@fails("ID-01")
def a_footnote_without_a_note(desk: Desk) -> object:
    return desk.organisation(legal_name="GOÉLETTE*")


@fails("ID-01")
def a_web_address(desk: Desk) -> object:
    return desk.organisation(legal_name="www.goelette.fr")


@fails("ID-01")
def a_brand_without_a_number(desk: Desk) -> object:
    return desk.organisation(legal_name="Goélette", trade_name="goelette", entity_type="commercial-company")


@fails("ID-01")
def the_name_of_the_website(desk: Desk) -> object:
    desk.add(Website(name="Goélette", url="https://www.goelette.fr"))
    return desk.organisation(legal_name="Goélette")


@passes("ID-01")
def a_company_known_by_its_legal_name(desk: Desk) -> None:
    desk.organisation(legal_name="Goélette", trade_name="Goélette", siren="732829320")


@passes("ID-01")
def a_company_named_after_its_website(desk: Desk) -> None:
    desk.organisation(legal_name="Goélette.com", siren="732829320")


@passes("ID-01")
def a_person_who_trades_under_their_name(desk: Desk) -> None:
    desk.organisation(legal_name="TRÉGOR Maëlle", trade_name="Maëlle Trégor", representative_name="Maëlle Trégor")


@fails("ID-02")
def no_address(desk: Desk) -> object:
    return desk.organisation(email="bonjour@exemple.fr")


@fails("ID-02")
def a_city_alone(desk: Desk) -> object:
    return desk.organisation(city="Tours", email="bonjour@exemple.fr")


@fails("ID-02")
def no_way_of_contact(desk: Desk) -> object:
    return desk.organisation(street="3 rue des Lilas", postcode="37000", city="Tours")


@passes("ID-02")
def a_place_without_a_street_and_a_form(desk: Desk) -> None:
    desk.organisation(postcode="56340", city="Carnac", contact_form_url="https://exemple.fr/contact")


@fails("ID-06")
def a_director_for_the_company(desk: Desk) -> object:
    names = {"legal_name": "TRÉGOR Maëlle", "representative_name": "Maëlle Trégor"}
    return desk.organisation(entity_type="commercial-company", **names)


@fails("ID-06")
def a_lady_for_the_association(desk: Desk) -> object:
    return desk.organisation(entity_type="association", legal_name="Mme Maëlle Trégor")


@fails("ID-06")
def a_lady_on_behalf_of_somebody(desk: Desk) -> object:
    return desk.organisation(legal_name="Ms Maëlle Trégor, acting on behalf of Cap Éclosion")


@passes("ID-06")
def a_sole_trader_under_their_name(desk: Desk) -> None:
    names = {"legal_name": "Maëlle Trégor", "representative_name": "Maëlle Trégor"}
    desk.organisation(entity_type="sole-trader", **names)


@passes("ID-06")
def a_shop_whose_name_is_polite(desk: Desk) -> None:
    desk.organisation(entity_type="commercial-company", legal_name="Monsieur Meuble")


@passes("ID-06")
def a_lady_and_an_unknown_type(desk: Desk) -> None:
    desk.organisation(legal_name="Mme Maëlle Trégor")


@fails("ID-07")
def a_joint_controller_without_an_arrangement(desk: Desk) -> object:
    return desk.party("Office du tourisme", kind="joint-controller")


@fails("ID-07")
def a_service_under_joint_control_without_an_arrangement(desk: Desk) -> object:
    party = desk.party("Office du tourisme", kind="other")
    desk.add(Service(party_id=party.id, role="joint-controller"))
    return party


@passes("ID-07")
def a_joint_controller_and_its_arrangement(desk: Desk) -> None:
    desk.party("Office du tourisme", kind="joint-controller", arrangement=ESSENCE)


@passes("ID-07")
def a_network_whose_arrangement_is_with_the_page(desk: Desk) -> None:
    party = desk.party("Meta", kind="other")
    desk.add(Service(party_id=party.id, role="joint-controller"))
    desk.add(SocialPage(network="facebook", party=party.id, joint=True, arrangement=ESSENCE))


@passes("ID-07")
def an_ordinary_processor(desk: Desk) -> None:
    desk.party("OVH", kind="processor")


@fails("ID-08")
def a_company_in_new_york(desk: Desk) -> object:
    return desk.organisation(country="US")


@fails("ID-08")
def a_representative_whom_nobody_can_write_to(desk: Desk) -> object:
    return desk.organisation(country="GB", eu_representative_name="Goélette Représentation")


@passes("ID-08")
def a_representative_in_ireland(desk: Desk) -> None:
    names = {"eu_representative_name": "Goélette", "eu_representative_email": "ue@goelette.example"}
    desk.organisation(country="GB", **names)


@passes("ID-08")
def a_company_in_norway(desk: Desk) -> None:
    desk.organisation(country="NO")


@passes("ID-08")
def a_company_abroad_with_a_branch_in_france(desk: Desk) -> None:
    organisation = desk.organisation(country="CH")
    reason = Text("Succursale à Annecy", "Branch in Annecy")
    desk.dossier.mark(organisation, "eu_representative_name", "not-applicable", reason)


@passes("ID-08")
def an_unknown_country(desk: Desk) -> None:
    desk.organisation()


@fails("ID-09")
def joint_control_with_nobody(desk: Desk) -> object:
    return desk.organisation(roles=("controller", "joint-controller"))


@fails("ID-09")
def a_joint_controller_nobody_speaks_of(desk: Desk) -> object:
    desk.party("Office du tourisme", kind="joint-controller", arrangement=ESSENCE)
    return desk.organisation(roles=("controller",))


@passes("ID-09")
def joint_control_with_somebody(desk: Desk) -> None:
    desk.party("Office du tourisme", kind="joint-controller", arrangement=ESSENCE)
    desk.organisation(roles=("controller", "joint-controller"))


@passes("ID-09")
def a_page_on_a_network(desk: Desk) -> None:
    party: Party = desk.party("LinkedIn", kind="joint-controller")
    desk.add(SocialPage(network="linkedin", party=party.id, joint=True, arrangement=ESSENCE))
    desk.organisation(roles=("controller",))
