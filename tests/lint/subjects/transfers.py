"""Cases of the rules on transfers and on where data are."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Disclosure, Party, Service, Transfer
from pdpeditor.text import Text

HOSTING = Text("hébergement", "hosting")


def serving(desk: Desk, *stored: str, read: tuple[str, ...] = (), name: Text = HOSTING, **values: object) -> Party:
    party = desk.party(**values)
    places = {"storage_countries": stored, "access_countries": read}
    desk.add(Service(party_id=party.id, name=name, role="processor", **places))
    return party


def service(desk: Desk, party: Party) -> Service:
    return desk.dossier.parts(party, Service)[0]


@fails("TRF-01")
def data_stored_abroad_and_no_transfer(desk: Desk) -> object:
    return service(desk, serving(desk, "US"))


@fails("TRF-01")
def support_abroad_and_no_transfer(desk: Desk) -> object:
    return service(desk, serving(desk, "FR", read=("IN",), country="FR"))


@fails("TRF-01")
def a_recipient_abroad_and_no_transfer(desk: Desk) -> object:
    party = desk.party(country="TN")
    desk.add(Disclosure(activity_id=desk.activity().id, party=party.id))
    return party


@fails("TRF-01")
def switzerland_counted_as_no_transfer(desk: Desk) -> object:
    return service(desk, serving(desk, "CH"))


@fails("TRF-01")
def a_transfer_without_a_mechanism(desk: Desk) -> object:
    return desk.transfer(country="MA")


@fails("TRF-01")
def a_transfer_to_switzerland_without_the_decision(desk: Desk) -> object:
    return desk.transfer(country="CH", route="hosting")


@fails("TRF-01")
def a_transfer_of_another_service(desk: Desk) -> object:
    party = serving(desk, "US")
    other = desk.add(Service(party_id=party.id, name=Text("paie", "payroll")))
    desk.transfer(party, country="US", service=other.id, mechanism="scc-2021-914-m2")
    return service(desk, party)


@passes("TRF-01")
def a_described_transfer(desk: Desk) -> None:
    party = serving(desk, "US", read=("US",), country="US")
    desk.transfer(party, country="US", mechanism="scc-2021-914-m2")


@passes("TRF-01")
def norway_and_new_caledonia(desk: Desk) -> None:
    serving(desk, "NO", "IS", "LI", read=("NC", "FR"), country="NO")


@passes("TRF-01")
def a_party_abroad_that_receives_nothing(desk: Desk) -> None:
    desk.party(country="US")


@passes("TRF-01")
def a_country_that_no_list_knows(desk: Desk) -> None:
    serving(desk, "Atlantis", country="??")


@fails("TRF-14")
def a_known_vendor_whose_support_is_abroad(desk: Desk) -> object:
    return service(desk, serving(desk, "DE", name=Text("CRM", "CRM"), vendor="hubspot", country="IE"))


@passes("TRF-14")
def a_known_vendor_and_its_transfer(desk: Desk) -> None:
    party = serving(desk, "DE", vendor="hubspot", country="IE")
    desk.transfer(party, country="US", mechanism="adequacy-dpf")


@passes("TRF-14")
def somebody_answered_from_where_data_are_read(desk: Desk) -> None:
    serving(desk, "DE", read=("IE",), vendor="hubspot", country="IE")


@passes("TRF-14")
def a_vendor_of_the_union(desk: Desk) -> None:
    serving(desk, "FR", vendor="crisp", country="FR")


@fails("TRF-16")
def london_taken_for_the_union(desk: Desk) -> object:
    return service(desk, serving(desk, "IE", name=Text("serveurs eu-west-2", "servers eu-west-2")))


@fails("TRF-16")
def a_region_where_a_country_goes(desk: Desk) -> object:
    return service(desk, serving(desk, "europe-west6"))


@passes("TRF-16")
def paris_in_france(desk: Desk) -> None:
    serving(desk, "FR", name=Text("serveurs eu-west-3", "servers eu-west-3"))
    serving(desk, "FR", name=Text("serveurs eu-west-22", "servers eu-west-22"))


@fails("TRF-18")
def a_transfer_to_norway(desk: Desk) -> object:
    return desk.transfer(country="NO", mechanism="scc-2021-914-m2")


@fails("TRF-18")
def clauses_for_data_that_stay_in_france(desk: Desk) -> object:
    return desk.transfer(serving(desk, "FR", country="FR"), country="US", mechanism="scc-2021-914-m3")


@passes("TRF-18")
def clauses_for_support_from_abroad(desk: Desk) -> None:
    desk.transfer(serving(desk, "FR", read=("US",)), country="US", mechanism="scc-2021-914-m3")


@passes("TRF-18")
def data_that_a_provider_passes_on(desk: Desk) -> None:
    desk.transfer(serving(desk, "FR"), country="US", route="onward", mechanism="scc-2021-914-m3")


@passes("TRF-18")
def a_transfer_of_a_party_without_services(desk: Desk) -> None:
    desk.add(Transfer(party_id=desk.party().id, country="US"))
