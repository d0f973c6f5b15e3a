"""Cases of the rules on processors."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Client, ClientProcessing, Party, Service
from pdpeditor.text import Text


def serving(desk: Desk, role: str, **values: object) -> Party:
    party = desk.party(**values)
    desk.add(Service(party_id=party.id, name=Text("paiement", "payment"), role=role))
    return party


@fails("PRO-01")
def goddady(desk: Desk) -> object:
    return desk.party("Goddady")


@fails("PRO-01")
def kajibi_although_the_right_vendor_was_chosen(desk: Desk) -> object:
    return desk.party("Kajibi", vendor="kajabi")


@fails("PRO-01")
def a_known_vendor_that_nobody_chose(desk: Desk) -> object:
    return desk.party("Office 365")


@passes("PRO-01")
def names_that_are_only_like_others(desk: Desk) -> None:
    for name in ("Google Forms", "Black", "Motion", "Maker", "Cabinet Ardoise", ""):
        desk.party(name)


@passes("PRO-01")
def another_name_of_a_vendor_that_was_chosen(desk: Desk) -> None:
    desk.party("OVHcloud", vendor="ovh")
    desk.party("GoDaddy", vendor="godaddy")


@fails("PRO-04")
def stripe_as_a_processor_only(desk: Desk) -> object:
    return serving(desk, "processor", name="Stripe", vendor="stripe")


@fails("PRO-04")
def paypal_as_a_processor(desk: Desk) -> object:
    return desk.party("PayPal", vendor="paypal", kind="processor")


@passes("PRO-04")
def stripe_in_both_its_roles(desk: Desk) -> None:
    party = serving(desk, "processor", name="Stripe", vendor="stripe")
    desk.add(Service(party_id=party.id, role="independent-controller"))


@passes("PRO-04")
def a_vendor_that_is_a_processor_only(desk: Desk) -> None:
    serving(desk, "processor", name="Brevo", vendor="brevo", kind="processor")


@fails("PRO-07")
def a_processor_without_clients(desk: Desk) -> object:
    return desk.organisation(roles=("controller", "processor"))


@fails("PRO-07")
def a_client_for_whom_nothing_is_done(desk: Desk) -> object:
    desk.organisation(roles=("processor",))
    return desk.add(Client(name="Boulangerie Exemple"))


@fails("PRO-07")
def a_controller_with_clients(desk: Desk) -> object:
    desk.add(Client(name="Boulangerie Exemple"))
    return desk.organisation(roles=("controller",))


@passes("PRO-07")
def a_processor_and_its_register(desk: Desk) -> None:
    desk.organisation(roles=("processor",))
    client = desk.add(Client(name="Boulangerie Exemple"))
    desk.add(ClientProcessing(client_id=client.id, name=Text("envoi de lettres", "sending letters")))


@passes("PRO-07")
def a_controller_without_clients(desk: Desk) -> None:
    desk.organisation(roles=("controller",))


@fails("PRO-09")
def a_registration_number_with_a_digit_changed(desk: Desk) -> object:
    return desk.party("OVH", country="FR", registration="RCS Lille Métropole 424 761 418")


@passes("PRO-09")
def a_true_registration_number_and_a_foreign_one(desk: Desk) -> None:
    desk.party("OVH", country="FR", registration="RCS Lille Métropole 424 761 419")
    desk.party("Tally", country="BE", registration="0775.882.423")
