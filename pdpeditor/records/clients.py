"""The processor's register (GDPR Article 30(2)): the clients whose data are processed, and what is done for each."""

from __future__ import annotations

from datetime import date

from pdpeditor.fields import Section, country, day, line, links, part_of, plain, prose
from pdpeditor.records.record import Record
from pdpeditor.text import Text

CLIENT = Section(Text("Client", "Client"))
REACH = Section(Text("Coordonnées", "Contact details"))
PROCESSING = Section(Text("Traitement", "Processing"))
CHAIN = Section(Text("Sous-traitants ultérieurs, transferts et sécurité", "Sub-processors, transfers and security"))
PERIOD = Section(Text("Contrat", "Contract"))


class Client(Record, table=True):
    """A controller on whose behalf the organisation processes data."""

    label = Text("Client dont nous traitons les données", "Client we process data for")
    plural = Text("Clients dont nous traitons les données", "Clients we process data for")
    sections = (CLIENT, REACH)

    name: str = plain("Nom du client", "Name of the client", section=CLIENT, required=True, listed=True,
        source="GDPR 30(2)(a)",
        help=("La dénomination sociale du client pour lequel vous traitez des données.",
              "The legal name of the client on whose behalf you process data."))
    representative: str = plain("Représentant dans l’Union", "Representative in the Union", section=CLIENT,
        source="GDPR 30(2)(a), 27",
        help=("Seulement si le client est hors de l’Union européenne : nom et coordonnées.",
              "Only if the client is outside the European Union: name and contact details."))
    officer: str = plain("Délégué à la protection des données du client", "Data protection officer of the client",
        section=CLIENT, listed=True, source="GDPR 30(2)(a)",
        help=("Son nom et son adresse électronique, si le client en a désigné un.",
              "The name and e-mail address, if the client has appointed one."))

    contact: str = plain("Personne à joindre", "Contact person", section=REACH, listed=True, source="GDPR 30(2)(a)",
        help=("Celle que vous prévenez sans délai en cas de violation de données.",
              "The one you warn without delay in case of a data breach."))
    email: str = plain("Adresse électronique", "E-mail address", section=REACH, required=True,
        source="GDPR 30(2)(a), 33(2)")
    phone: str = plain("Téléphone", "Phone", section=REACH, source="GDPR 30(2)(a)")
    street: str = plain("Rue", "Street", section=REACH, source="GDPR 30(2)(a)")
    postcode: str = plain("Code postal", "Postcode", section=REACH)
    city: str = plain("Ville", "City", section=REACH)
    country: str | None = country("Pays", "Country", section=REACH, source="GDPR 30(2)(a)")


class ClientProcessing(Record, table=True):
    """A category of processing carried out for a client."""

    label = Text("Traitement pour un client", "Processing for a client")
    plural = Text("Traitements pour un client", "Processing for a client")
    sections = (PROCESSING, CHAIN, PERIOD)

    client_id: str = part_of("Client")
    name: Text = line("Catégorie de traitement", "Category of processing", section=PROCESSING, required=True,
        listed=True, source="GDPR 30(2)(b)",
        help=("Ce que vous faites pour ce client, par exemple « hébergement de son site » ou « envoi de ses lettres "
              "d’information ».",
              "What you do for this client, for example “hosting its website” or “sending its newsletters”."))
    description: Text = prose("Description", "Description", section=PROCESSING, source="GDPR 28(3)")
    data: Text = line("Données traitées", "Data processed", section=PROCESSING, listed=True, source="GDPR 28(3)",
        help=("Les types de données confiées, comme dans le contrat.",
              "The types of data entrusted to you, as in the contract."))
    subjects: Text = line("Personnes concernées", "Data subjects", section=PROCESSING, source="GDPR 28(3)")

    subprocessors = links("Party", "Sous-traitants ultérieurs", "Sub-processors", section=CHAIN,
        source="GDPR 28(2), 28(4)",
        help=("Les prestataires que vous employez pour ce client, avec son autorisation écrite.",
              "The providers you use for this client, with its written authorisation."))
    transfers = links("Transfer", "Transferts hors de l’Espace économique européen",
        "Transfers outside the European Economic Area", section=CHAIN, source="GDPR 30(2)(c)")
    measures = links("Measure", "Mesures de sécurité", "Security measures", section=CHAIN,
        source="GDPR 30(2)(d), 28(3)(c)")

    instructions: str = plain("Instructions du client", "Client’s instructions", section=PERIOD, source="GDPR 28(3)(a)",
        help=("Le contrat ou le document qui les contient, et où il se trouve.",
              "The contract or document that contains them, and where it is."))
    started_on: date | None = day("Début", "Start", section=PERIOD, listed=True)
    ended_on: date | None = day("Fin", "End", section=PERIOD, source="GDPR 28(3)(g)",
        help=("À la fin, les données sont rendues ou supprimées, au choix du client.",
              "At the end, the data are returned or deleted, as the client chooses."))
