"""Under which numbers the organisation is registered, and what its trade adds to the legal notice."""

from __future__ import annotations

import sqlmodel

from pdpeditor.fields import Section, line, plain
from pdpeditor.text import Text

REGISTRATION = Section(Text("Immatriculation", "Registration"))
CONSUMERS = Section(Text("Commerce et consommateurs", "Trade and consumers"))

REGISTERED = ("entity_type", "commercial-company", "sole-trader", "other-company", "liberal-profession")


class Registration(sqlmodel.SQLModel):
    """The numbers under which the organisation is registered."""

    siren: str = plain("Numéro SIREN", "SIREN number", section=REGISTRATION, required=True, public=True,
        only_if=REGISTERED, source="LCEN 1-1",
        help=("Les neuf chiffres qui identifient l’entreprise en France.",
              "The nine digits that identify the business in France."))
    siret: str = plain("Numéro SIRET du siège", "SIRET number of the registered office", section=REGISTRATION,
        public=True,
        help=("Les quatorze chiffres du siège : le SIREN suivi de cinq chiffres.",
              "The fourteen digits of the registered office: the SIREN number and five more digits."))
    rcs_city: str = plain("Ville du RCS", "City of the trade register (RCS)", section=REGISTRATION, public=True,
        only_if=REGISTERED, source="LCEN 1-1",
        help=("La ville du greffe qui a immatriculé l’entreprise, par exemple « Lyon ». Elle figure sur l’extrait "
              "Kbis.",
              "The city of the court registry that registered the business, for example “Lyon”. The Kbis extract "
              "shows it."))
    rne_number: str = plain("Numéro au registre national des entreprises (RNE)",
        "National business register (RNE) number", section=REGISTRATION, public=True, only_if=REGISTERED,
        source="LCEN 1-1",
        help=("Pour un artisan ou une profession libérale hors du RCS. C’est en général le SIREN.",
              "For a craftsperson or a professional outside the trade register. It is usually the SIREN number."))
    rna_number: str = plain("Numéro au répertoire des associations (RNA)", "Register of associations (RNA) number",
        section=REGISTRATION, public=True, only_if=("entity_type", "association"),
        help=("La lettre W suivie de neuf chiffres, donnée par la préfecture.",
              "The letter W and nine digits, given by the prefecture."))
    vat_number: str = plain("Numéro de TVA intracommunautaire", "VAT number", section=REGISTRATION, public=True,
        source="LCEN 19",
        help=("FR, une clé de deux chiffres et le SIREN. Le site d’un commerçant assujetti à la TVA l’affiche.",
              "FR, a key of two digits and the SIREN number. The website of a trader subject to VAT shows it."))
    ape: str = plain("Code APE", "Business activity code (APE)", section=REGISTRATION,
        help=("Le code d’activité donné par l’Insee, par exemple « 62.01Z ».",
              "The activity code given by Insee, for example “62.01Z”."))


class Trade(sqlmodel.SQLModel):
    """What the legal notice adds for those who sell or exercise a regulated profession."""

    mediator: Text = line("Médiateur de la consommation", "Consumer mediator", section=CONSUMERS, public=True,
        source="C. conso. L612-1, L616-1, R616-1",
        help=("Obligatoire si vous vendez à des consommateurs : le nom du médiateur auquel vous adhérez.",
              "Compulsory if you sell to consumers: the name of the mediator you have joined."))
    mediator_address: str = plain("Adresse postale du médiateur", "Postal address of the mediator", section=CONSUMERS,
        public=True, source="C. conso. L616-1, R616-1")
    mediator_url: str = plain("Site du médiateur", "Website of the mediator", section=CONSUMERS, public=True,
        source="C. conso. L616-1, R616-1")
    authorising_authority: Text = line("Autorité qui a délivré l’autorisation", "Authority that gave the authorisation",
        section=CONSUMERS, public=True, source="LCEN 19",
        help=("Seulement si votre activité est soumise à autorisation : le nom et l’adresse de cette autorité.",
              "Only if your business needs an authorisation: the name and address of that authority."))
    regulated_profession: Text = line("Profession réglementée", "Regulated profession", section=CONSUMERS, public=True,
        source="LCEN 19",
        help=("Seulement si elle l’est : le titre, le pays qui l’a accordé, l’ordre et les règles professionnelles.",
              "Only if it is one: the title, the country that granted it, the professional body and its rules."))
