"""Cases of the rules on contracts with processors."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.facts import catalogue
from pdpeditor.records import Client, ClientProcessing, Disclosure, Party, Service
from pdpeditor.records.parties import Contract
from pdpeditor.text import Text


def processor(desk: Desk, **values: object) -> Party:
    party = desk.party(kind="processor", **values)
    desk.add(Service(party_id=party.id, name=Text("hébergement", "hosting"), role="processor"))
    return party


def contract(desk: Desk, **values: object) -> Contract:
    return desk.add(Contract(party_id=processor(desk).id, **values))


@fails("PRO-02")
def a_processor_without_a_contract(desk: Desk) -> object:
    return processor(desk)


@fails("PRO-02")
def a_contract_that_nobody_signed(desk: Desk) -> object:
    return contract(desk, terms_version="projet")


@fails("PRO-02")
def a_role_given_in_one_disclosure_only(desk: Desk) -> object:
    party = desk.party(kind="other")
    desk.add(Disclosure(activity_id=desk.activity().id, party=party.id, role="processor"))
    return party


@fails("PRO-02")
def a_sub_processor_employed_for_a_client(desk: Desk) -> object:
    party = desk.party(kind="sub-processor")
    client = desk.add(Client(name="Boulangerie Exemple"))
    desk.add(ClientProcessing(client_id=client.id, name=Text("envoi", "sending")), subprocessors=[party])
    return party


@passes("PRO-02")
def a_signed_contract(desk: Desk) -> None:
    contract(desk, signed_on=date(2026, 1, 5))


@passes("PRO-02")
def an_adviser_and_a_provider_that_receives_nothing(desk: Desk) -> None:
    adviser = desk.party("Cabinet Ardoise", kind="adviser")
    desk.add(Service(party_id=adviser.id, role="independent-controller"))
    desk.party("Demain Cloud", kind="processor")


@passes("PRO-02")
def software_that_we_run_ourselves(desk: Desk) -> None:
    processor(desk, name="Matomo", vendor="matomo-self-hosted")


@fails("PRO-03")
def a_contract_read_two_years_ago(desk: Desk) -> object:
    return contract(desk, signed_on=date(2023, 1, 5), verified_on=date(2024, 11, 1))


@passes("PRO-03")
def a_contract_read_this_year(desk: Desk) -> None:
    contract(desk, signed_on=date(2023, 1, 5), verified_on=date(2026, 3, 1))


@fails("PRO-06")
def an_authorisation_that_nobody_noted(desk: Desk) -> object:
    return contract(desk)


@fails("PRO-06")
def sub_processors_whose_list_is_not_noted(desk: Desk) -> object:
    return contract(desk, authorisation="general")


@passes("PRO-06")
def an_authorisation_and_a_list(desk: Desk) -> None:
    contract(desk, authorisation="general", subprocessors_url="https://www.exemple.fr/sous-traitants")


@fails("PRO-08")
def a_contract_with_two_clauses(desk: Desk) -> object:
    return contract(desk, clauses=("security", "audit"))


@passes("PRO-08")
def a_contract_with_every_clause(desk: Desk) -> None:
    contract(desk, clauses=tuple(catalogue("art28-clauses")))


@passes("PRO-08")
def a_contract_whose_clauses_nobody_looked_for(desk: Desk) -> None:
    contract(desk)
