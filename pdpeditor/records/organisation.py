"""Who answers for the data: the organisation, as the law wants it named and reached."""

from __future__ import annotations

from decimal import Decimal

import sqlmodel

from pdpeditor.fields import Section, amount, country, flag, line, one_of, plain, prose, some_of
from pdpeditor.records.record import Record
from pdpeditor.records.registration import CONSUMERS, REGISTERED, REGISTRATION, Registration, Trade
from pdpeditor.text import Text

IDENTITY = Section(Text("Identité", "Identity"))
CONTACT = Section(Text("Adresse et contact", "Address and contact"))
PEOPLE = Section(Text("Dirigeants et taille", "Directors and size"))
ROLE = Section(Text("Activité et rôles", "Business and roles"))
UNION = Section(Text("Union européenne", "European Union"))

COMPANY = ("entity_type", "commercial-company", "other-company", "liberal-profession")


class Reach(sqlmodel.SQLModel):
    """Where the organisation is and how it is reached."""

    street: str = plain("Rue", "Street", section=CONTACT, required=True, public=True,
        source="GDPR 13(1)(a), 30(1)(a); LCEN 1-1",
        help=("Le siège social. Pour une personne physique : le domicile ou l’adresse professionnelle.",
              "The registered office. For an individual: the home or business address."))
    postcode: str = plain("Code postal", "Postcode", section=CONTACT, required=True, public=True,
        source="GDPR 13(1)(a), 30(1)(a)")
    city: str = plain("Ville", "City", section=CONTACT, required=True, listed=True, public=True,
        source="GDPR 13(1)(a), 30(1)(a)")
    country: str | None = country("Pays", "Country", section=CONTACT, required=True, public=True,
        source="GDPR 13(1)(a), 27, 30(1)(a)",
        help=("Le pays du siège. Hors de l’Union européenne, un représentant est en principe obligatoire.",
              "The country of the registered office. Outside the European Union, a representative is in principle "
              "compulsory."))
    email: str = plain("Adresse électronique", "E-mail address", section=CONTACT, required=True, public=True,
        source="GDPR 13(1)(a), 30(1)(a); LCEN 1-1, 19",
        help=("L’adresse à laquelle tout le monde peut vous écrire.", "The address at which anyone can write to you."))
    phone: str = plain("Téléphone", "Phone", section=CONTACT, required=True, public=True,
        source="GDPR 13(1)(a), 30(1)(a); LCEN 1-1, 19",
        help=("La loi le demande à qui publie un site à titre professionnel.",
              "The law asks anyone who publishes a website professionally for it."))
    contact_form_url: str = plain("Adresse du formulaire de contact", "Web address of the contact form",
        section=CONTACT, public=True)
    website: str = plain("Site principal", "Main website", section=CONTACT, public=True,
        help=("L’adresse complète, par exemple « https://www.exemple.fr ».",
              "The full address, for example “https://www.example.com”."))


class Establishment(sqlmodel.SQLModel):
    """What ties the organisation to the European Union."""

    eu_representative_name: str = plain("Représentant dans l’Union", "Representative in the Union", section=UNION,
        public=True, source="GDPR 27, 13(1)(a), 30(1)(a)",
        help=("Seulement si vous n’êtes pas établi dans l’Union européenne : le nom de la personne ou de la société "
              "désignée par écrit.",
              "Only if you are not established in the European Union: the name of the person or company appointed in "
              "writing."))
    eu_representative_address: str = plain("Adresse postale du représentant", "Postal address of the representative",
        section=UNION, public=True, source="GDPR 27, 13(1)(a), 30(1)(a)")
    eu_representative_email: str = plain("Adresse électronique du représentant", "E-mail address of the representative",
        section=UNION, public=True, source="GDPR 27, 13(1)(a), 30(1)(a)")
    lead_authority: str | None = one_of("authorities", "Autorité chef de file", "Lead supervisory authority",
        section=UNION, public=True, source="GDPR 56",
        help=("Seulement si vous traitez des données dans plusieurs pays de l’Union : l’autorité du pays de votre "
              "établissement principal.",
              "Only if you process data in several countries of the Union: the authority of the country of your main "
              "establishment."))


class Organisation(Record, Registration, Reach, Establishment, Trade, table=True):
    """The organisation whose dossier this is: controller, processor or both (GDPR Article 4(7) and (8))."""

    label = Text("Organisme", "Organisation")
    plural = Text("Organismes", "Organisations")
    sections = (IDENTITY, REGISTRATION, CONTACT, PEOPLE, ROLE, UNION, CONSUMERS)
    single = True

    legal_name: str = plain("Dénomination sociale", "Legal name", section=IDENTITY, required=True, listed=True,
        public=True, source="GDPR 13(1)(a), 30(1)(a); LCEN 1-1",
        help=("Le nom exact de l’entité, comme au registre ; pour une personne physique, ses nom et prénoms.",
              "The exact name of the entity, as in the register; for an individual, the full name."))
    trade_name: str = plain("Nom commercial", "Trade name", section=IDENTITY, public=True,
        help=("Le nom que vos clients connaissent, s’il est différent.",
              "The name your customers know, if it is different."))
    entity_type: str | None = one_of("entity-types", "Nature de l’organisme", "Type of organisation", section=IDENTITY,
        required=True, listed=True,
        help=("Plusieurs obligations en dépendent : durée de conservation comptable, mentions légales.",
              "Several duties depend on it: how long accounts are kept, what the legal notice says."))
    legal_form: str | None = one_of("legal-forms", "Forme juridique", "Legal form", section=IDENTITY, public=True,
        required=True,
        only_if=(*REGISTERED, "association"),
        source="LCEN 1-1; C. com. R123-237, R526-27",
        help=("Un entrepreneur individuel ajoute « EI » ou « entrepreneur individuel » à son nom.",
              "A sole trader adds “EI” or “entrepreneur individuel” to the name."))
    legal_form_exact: Text = line("Forme exacte", "Exact form", section=IDENTITY, required=True, public=True,
        only_if=("legal_form", "other", "foreign"), source="LCEN 1-1",
        help=("Telle que la loi du pays la nomme, par exemple « société coopérative » ou « GmbH ».",
              "As the law of the country names it, for example “société coopérative” or “GmbH”."))
    share_capital: Decimal | None = amount("Capital social", "Share capital", section=IDENTITY, least=0, public=True,
        only_if=COMPANY, source="LCEN 1-1; C. com. R123-237",
        help=("Le montant inscrit dans les statuts. Le site d’une société l’affiche.",
              "The amount in the articles of association. A company’s website shows it."))
    capital_currency: str = plain("Monnaie du capital", "Currency of the capital", section=IDENTITY, public=True,
        only_if=COMPANY,
        help=("Le code de la monnaie, par exemple « EUR ».", "The currency code, for example “EUR”."))
    capital_variable: bool | None = flag("Capital variable", "Variable capital", section=IDENTITY, public=True,
        only_if=COMPANY)

    representative_name: str = plain("Représentant légal", "Legal representative", section=PEOPLE, listed=True,
        help=("La personne qui engage l’organisme, par exemple sa gérante ou son président.",
              "The person who binds the organisation, for example its manager or chair."))
    representative_title: Text = line("Fonction du représentant légal", "Title of the legal representative",
        section=PEOPLE)
    publication_director: str = plain("Directeur ou directrice de la publication", "Publication director",
        section=PEOPLE, required=True, public=True, source="LCEN 1-1",
        help=("La personne physique qui répond du contenu du site. Dans une société, c’est le représentant légal.",
              "The individual who answers for the content of the website. In a company, it is the legal "
              "representative."))
    headcount: str | None = one_of("headcount-bands", "Effectif", "Headcount", section=PEOPLE, source="GDPR 30(5)")
    public_body: bool | None = flag("Autorité ou organisme public", "Public authority or body", section=PEOPLE,
        required=True, source="GDPR 37(1)(a)",
        help=("Une autorité ou un organisme public doit désigner un délégué à la protection des données.",
              "A public authority or body must appoint a data protection officer."))

    roles: tuple[str, ...] = some_of("organisation-roles", "Rôles", "Roles", section=ROLE, required=True, public=True,
        source="GDPR 4(7), 4(8), 26, 30(2)",
        help=("Responsable si vous décidez pourquoi et comment ; sous-traitant si vous traitez des données sur ordre "
              "de vos clients.",
              "Controller if you decide why and how; processor if you process data on the instructions of your "
              "clients."))
    business: Text = line("Activité", "Business", section=ROLE, required=True, public=True,
        help=("Ce que fait l’organisme, sans verbe, par exemple « fabrication et vente de meubles en bois ».",
              "What the organisation does, without a verb, for example “manufacture and sale of wooden furniture”."))
    audience: Text = prose("À qui s’adresse la politique", "Who the policy is for", section=ROLE, required=True,
        public=True, source="GDPR 12(1)",
        help=("Les personnes et les situations visées : clients, visiteurs du site, appels téléphoniques, magasin.",
              "The people and situations it covers: customers, website visitors, phone calls, shop."))
    processing_for_clients: Text = prose("Traitements pour le compte des clients", "Processing on behalf of clients",
        section=ROLE, public=True, source="GDPR 28, 30(2)",
        help=("Seulement si vous êtes sous-traitant : ce que vous faites pour vos clients avec leurs données, et vers "
              "qui diriger les personnes.",
              "Only if you are a processor: what you do for your clients with their data, and whom people must turn "
              "to."))
