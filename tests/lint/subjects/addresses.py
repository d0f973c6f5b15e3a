"""Cases of the rules on addresses and numbers."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Contract, RightsPolicy, Website


@fails("ADR-01")
def an_address_without_a_domain(desk: Desk) -> object:
    return desk.organisation(email="bonjour@exemple")


@fails("ADR-01")
def two_addresses_in_one(desk: Desk) -> object:
    return desk.one(RightsPolicy, email="a@exemple.fr, b@exemple.fr")


@passes("ADR-01")
def addresses_of_all_sorts(desk: Desk) -> None:
    for email in ("", "bonjour@exemple.fr", "o'neil+rgpd@sous.domaine.example", "éva@été.fr", " a@b.fr "):
        desk.party(email=email)


@fails("ADR-02")
def a_number_to_come(desk: Desk) -> object:
    return desk.organisation(phone="à venir")


@passes("ADR-02")
def numbers_of_all_sorts(desk: Desk) -> None:
    for phone in ("", "02 61 91 72 10", "+33 (0)2 61 91 72 10", "3939", "1007 / 09 72 10 10 07"):
        desk.party(phone=phone)


@fails("ADR-03")
def an_address_without_its_beginning(desk: Desk) -> object:
    return desk.add(Website(url="www.exemple.fr"))


@fails("ADR-03")
def words_for_an_address(desk: Desk) -> object:
    return desk.add(Website(url="https://www.exemple.fr", policy_url="en bas de page"))


@passes("ADR-03")
def addresses_that_lead_somewhere(desk: Desk) -> None:
    for url in ("", "https://exemple.fr", "http://été.example/a?b=1#c", "https://exemple.fr?x=%20"):
        desk.add(Website(url=url))


@passes("ADR-03")
def a_contract_in_a_file(desk: Desk) -> None:
    desk.add(Contract(party_id=desk.party().id, url="contrats/ovh.pdf"))
