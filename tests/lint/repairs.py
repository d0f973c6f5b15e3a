"""What each company whose policy is a fixture puts right, until no error is left."""

from __future__ import annotations

from lint.cases import Desk
from lint.repairing import (
    SIGNED,
    ask_visitors,
    disclose,
    give_bases,
    host_at,
    keep,
    name_the_company,
    sign,
    source,
    the,
)

from pdpeditor.records import (
    Activity,
    Client,
    ClientProcessing,
    DataSubject,
    DataUse,
    Declarations,
    MarketingRule,
    Party,
    Retention,
    RightNote,
    RightsPolicy,
    Source,
    Transfer,
    Website,
)
from pdpeditor.text import Text

BY_MAIL = Text("par e-mail à la même adresse", "by e-mail to the same address")
ANSWERING = {
    "basis": "legitimate-interests",
    "interest": Text("répondre à qui nous écrit", "answering people who write to us"),
}
SELLING = {
    "basis": "legitimate-interests",
    "interest": Text("faire connaître nos offres aux entreprises", "making our offers known to companies"),
}
AGREED = {
    "basis": "consent",
    "consent_collection": Text("case vide, à cocher", "empty box, to be ticked"),
    "withdrawal": Text("par le lien de chaque e-mail", "by the link in each e-mail"),
}
ORDERED = {"basis": "contract", "contract": Text("la commande", "the order")}
BOOKS = {
    "basis": "legal-obligation",
    "law": Text("Code de commerce, art. L123-22", "Article L123-22 of the French Commercial Code"),
}


def staffing_bases(desk: Desk) -> None:
    """Why the vendor of software is entitled to each thing it does."""
    give_bases(
        desk,
        {
            "Answer requests for information and demonstrations": ANSWERING,
            "Send e-mail campaigns to companies": SELLING,
            "Measure the satisfaction of customers": SELLING,
            "Send our news": AGREED,
            "Perform orders, open access and support customers": ANSWERING,
            "Keep the accounts and follow payments": BOOKS,
            "Follow disputes": ANSWERING,
            "Offer visitors a pleasant website": ANSWERING,
        },
    )


def staffing(desk: Desk) -> None:
    """The vendor of software names itself, its clients and its providers, and cuts no right down."""
    name_the_company(desk, "Hardi Logiciels SAS", "444 555 668", "Annecy")
    staffing_bases(desk)
    client = desk.add(Client(name="Agence Trois Vallées", email="contact@trois-vallees.example.fr"))
    desk.add(ClientProcessing(client_id=client.id, name=Text("Suivi des candidats", "Follow-up of applicants")))
    sign(desk, desk.dossier.all(Party)[1:])
    host_at(desk, the(desk, Party, "OVH"))
    desk.one(Declarations, statements=())
    desk.one(RightsPolicy, email="donnees@hardi-staff.example.com", post_mortem_channel=BY_MAIL)
    note = desk.dossier.all(RightNote)[0]
    note.text = Text("Dites-nous à quoi vous vous opposez.", "Tell us what you object to.")


def coaching(desk: Desk) -> None:
    """The coaching company names itself and all its providers, and says what, why and how long."""
    name_the_company(desk, "Belle Étape Conseil", "555 666 775", "Annecy")
    desk.organisation(
        mediator=Text("Médiation Exemple", "Médiation Exemple"),
        mediator_address="1 rue de l’Exemple, 75000 Paris",
        mediator_url="https://mediation.example.fr",
    )
    give_bases(
        desk,
        {
            "Give access to the courses and the coaching group": ORDERED,
            "Announce what is new in a course and the replies received": AGREED,
            "Monitor the relationship with each customer": ORDERED,
            "Collect payment for orders": ORDERED,
            "Show offers chosen according to the pages seen": AGREED,
        },
    )
    rename_and_sign(desk)
    fill_the_empty_headings(desk)
    ask_visitors(desk)
    desk.one(Declarations, statements=("no-sale",))
    desk.one(RightsPolicy, post_mortem_channel=BY_MAIL)


def rename_and_sign(desk: Desk) -> None:
    """The providers by their right names, each with its contract, its clauses and its place among the recipients."""
    the(desk, Party, "Goddady").name = "GoDaddy"
    the(desk, Party, "Kajibi").name = "Kajabi"
    desk.dossier.all(Transfer)[0].with_values(mechanism="scc-2021-914-m2", scc_signed_on=SIGNED)
    sign(desk, desk.dossier.all(Party))
    disclose(desk, "Training area", the(desk, Party, "Circle"))
    disclose(desk, "Payments", the(desk, Party, "Stripe"))
    for host in ("GoDaddy", "Kajabi"):
        host_at(desk, the(desk, Party, host))


def fill_the_empty_headings(desk: Desk) -> None:
    """Data, people and periods, where there was a heading or “the time required”."""
    desk.dossier.all(Retention)[0].with_values(criteria=Text())
    keep(desk, desk.dossier.all(Retention)[0], 3, "end-of-contract")
    customers = desk.dossier.all(DataSubject)[0]
    for name in ("Monitoring of the relationship", "Payments"):
        desk.use(the(desk, Activity, name), customers, category="contact", items=Text("e-mail", "e-mail"))
    for use in desk.dossier.all(DataUse):
        use.with_values(retention=desk.dossier.all(Retention)[0].id, source=desk.dossier.all(Source)[0].id)


def agency(desk: Desk) -> None:
    """The agency names itself, its sources, its recipients and its host, and asks before it sells."""
    name_the_company(desk, "Lumicom SAS", "666 777 883", "Nanterre")
    give_bases(
        desk,
        {
            "Answer requests about our services": ANSWERING,
            "Send our offers by e-mail, text message, telephone and post": AGREED,
            "Sign and follow up contracts": ORDERED,
            "Run the websites and count visits": AGREED,
        },
    )
    source(desk, "other").with_values(name=Text("le parrainage d’un client", "referral by a customer"))
    desk.dossier.all(Retention)[0].with_values(criteria=Text())
    keep(desk, desk.dossier.all(Retention)[0], 3, "last-contact")
    name_the_recipients(desk)
    ask_visitors(desk)
    for one in desk.dossier.all(MarketingRule):
        one.with_values(ground="prior-consent", phone_notice=True)
    desk.one(RightsPolicy, identity_policy="reasonable-doubt", post_mortem_channel=BY_MAIL)


def name_the_recipients(desk: Desk) -> None:
    """The provider behind “our subcontractors”, the measuring tool and the host, each with its contract."""
    the(desk, Party, "Prestataires").category_label = Text("l’imprimeur de nos courriers", "the printer of our letters")
    google = the(desk, Party, "Google Analytics")
    sign(desk, desk.dossier.all(Party)[1:])
    desk.transfer(google, country="US", route="onward", mechanism="scc-2021-914-m3", scc_signed_on=SIGNED)
    disclose(desk, "Browsing of the websites", google)
    host = desk.party("Hébergement du Lac", kind="processor", country="FR", phone="04 50 00 00 01")
    sign(desk, [host])
    host_at(desk, host)
    disclose(desk, "Browsing of the websites", host)
    for site in desk.dossier.all(Website):
        site.host = host.id
