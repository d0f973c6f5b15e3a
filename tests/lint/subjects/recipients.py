"""Cases of the rules on recipients."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import ConsentMechanism, Disclosure, Party, Payment, Tracker, Website
from pdpeditor.text import Text


def disclosed(desk: Desk, party: Party, **values: object) -> Disclosure:
    return desk.add(Disclosure(activity_id=desk.activity().id, party=party.id, **values))


def website(desk: Desk, **values: object) -> Website:
    return desk.add(Website(url="https://www.exemple.fr", **values))


@fails("REC-01")
def an_activity_and_nobody_to_receive_anything(desk: Desk) -> object:
    desk.activity()
    return desk.organisation()


@fails("REC-01")
def our_partners_and_service_providers(desk: Desk) -> object:
    party = desk.party("Nos partenaires et prestataires de services", kind="other")
    disclosed(desk, party)
    return party


@fails("REC-01")
def a_category_that_names_nobody(desk: Desk) -> object:
    words = Text("les sous-traitants techniques", "technical processors")
    party = desk.party("Goélette Cloud", published_as="category", category_label=words)
    disclosed(desk, party)
    return party


@passes("REC-01")
def a_precise_category(desk: Desk) -> None:
    words = Text("notre hébergeur, établi en France", "our hosting provider, established in France")
    disclosed(desk, desk.party("Partenaires", published_as="category", category_label=words))


@passes("REC-01")
def our_authorised_departments(desk: Desk) -> None:
    disclosed(desk, desk.party("Services habilités et tiers", kind="internal-service"))


@passes("REC-01")
def partners_to_whom_nothing_is_sent(desk: Desk) -> None:
    desk.party("Partenaires")


@passes("REC-01")
def an_empty_dossier_accuses_nobody(desk: Desk) -> None:
    desk.organisation()


@fails("REC-03")
def a_tracker_whose_provider_no_activity_names(desk: Desk) -> object:
    party = desk.party("Google Analytics", vendor="google-analytics")
    desk.add(Tracker(website_id=website(desk).id, name="_ga", provider=party.id))
    return party


@fails("REC-03")
def a_payment_provider_no_activity_names(desk: Desk) -> object:
    party = desk.party("Stripe", published_as="category")
    desk.add(Payment(mode="card-token", provider=party.id))
    return party


@fails("REC-03")
def a_font_that_is_said_to_involve_no_data(desk: Desk) -> object:
    return desk.party("Google Fonts", vendor="google-fonts")


@passes("REC-03")
def a_host_that_an_activity_names(desk: Desk) -> None:
    party = desk.party("OVH", vendor="ovh")
    website(desk, host=party.id)
    disclosed(desk, party, role="processor")


@passes("REC-03")
def a_font_that_an_activity_names(desk: Desk) -> None:
    party = desk.party("Google Fonts", vendor="google-fonts")
    site = website(desk)
    desk.add(ConsentMechanism(website_id=site.id, platform=party.id))
    disclosed(desk, party)


@fails("REC-04")
def a_website_without_a_host(desk: Desk) -> object:
    return website(desk)


@passes("REC-04")
def a_website_and_its_host(desk: Desk) -> None:
    website(desk, host=desk.party("OVH").id)


@passes("REC-04")
def a_website_that_we_host_ourselves(desk: Desk) -> None:
    site = website(desk)
    desk.dossier.mark(site, "host", "not-applicable", Text("Serveur dans nos locaux", "Server on our premises"))


@fails("REC-05")
def the_police_as_a_recipient(desk: Desk) -> object:
    party = desk.party("Police, justice", kind="authority")
    disclosed(desk, party, role="authority")
    return party


@passes("REC-05")
def the_tax_administration_as_a_recipient(desk: Desk) -> None:
    disclosed(desk, desk.party("DGFiP", kind="authority"), role="authority")


@passes("REC-05")
def a_lawyer_of_justice_street(desk: Desk) -> None:
    disclosed(desk, desk.party("Cabinet Justice", kind="adviser"))


@fails("REC-06")
def an_activity_that_names_no_recipient(desk: Desk) -> object:
    return desk.activity(status="active")


@passes("REC-06")
def an_activity_that_is_only_planned(desk: Desk) -> None:
    desk.activity(status="planned")


@passes("REC-06")
def an_activity_with_an_internal_department(desk: Desk) -> None:
    disclosed(desk, desk.party("Comptabilité", kind="internal-service"), role="internal-service")
