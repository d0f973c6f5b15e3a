"""The websites and applications of the organisation, and its pages on social networks."""

from __future__ import annotations

from pdpeditor.fields import Section, flag, line, link, one_of, plain, prose
from pdpeditor.records.record import Record
from pdpeditor.text import Text

SITE = Section(Text("Site", "Website"))
PAGES = Section(Text("Pages", "Pages"))
USERS = Section(Text("Comptes et contenus", "Accounts and content"))
PAGE = Section(Text("Page", "Page"))
JOINT = Section(Text("Responsabilité conjointe", "Joint control"))


class Website(Record, table=True):
    """A website or application that the organisation publishes."""

    label = Text("Site ou application", "Website or application")
    plural = Text("Sites et applications", "Websites and applications")
    sections = (SITE, PAGES, USERS)

    name: str = plain("Nom", "Name", section=SITE, listed=True, public=True)
    url: str = plain("Adresse", "Web address", section=SITE, required=True, listed=True, public=True,
        help=("L’adresse complète, par exemple « https://www.exemple.fr ».",
              "The full address, for example “https://www.example.com”."))
    host: str | None = link("Party", "Hébergeur", "Hosting provider", section=SITE, required=True, listed=True,
        public=True, source="LCEN 1-1",
        help=("Le fournisseur de services d’hébergement. La loi veut son nom, son adresse et son téléphone : notez-les "
              "dans sa fiche.",
              "The law wants the name, address and phone number of the provider: write them in its record."))
    credits: Text = line("Crédits", "Credits", section=SITE, public=True,
        help=("Qui a conçu le site, fait les photographies et les textes.",
              "Who designed the website, took the photographs and wrote the texts."))

    policy_url: str = plain("Page de la politique de confidentialité", "Privacy policy page", section=PAGES,
        public=True, source="GDPR 12(1)",
        help=("À un clic de chaque page du site, à part des conditions générales.",
              "One click away from every page of the website, apart from the terms and conditions."))
    legal_notice_url: str = plain("Page des mentions légales", "Legal notice page", section=PAGES, public=True,
        source="LCEN 1-1, 19")
    terms_url: str = plain("Page des conditions générales", "Terms and conditions page", section=PAGES, public=True)

    account_notice: Text = prose("Comptes des utilisateurs", "User accounts", section=USERS, public=True,
        help=("Ce que la personne peut voir, corriger ou supprimer seule dans son compte.",
              "What people can see, correct or delete by themselves in their account."))
    user_content: bool | None = flag("Les visiteurs publient des contenus", "Visitors publish content", section=USERS,
        listed=True,
        help=("Avis, commentaires, messages, photographies que d’autres voient.",
              "Reviews, comments, messages, photographs that others see."))
    user_content_warning: Text = prose("Avertissement sur les contenus publiés", "Warning about published content",
        section=USERS, public=True, only_if=("user_content", "True"),
        help=("Qui voit ces contenus, et comment les faire retirer.",
              "Who sees this content, and how to have it removed."))
    chatbot: bool | None = flag("Robot de conversation ou contenus générés par une machine",
        "Chatbot or machine-generated content", section=USERS,
        help=("Le règlement européen sur l’intelligence artificielle (article 50) demande d’en prévenir les "
              "personnes : vérifiez depuis quand pour votre cas.",
              "The European AI Act (Article 50) asks you to tell people about it: check from when in your case."))
    chatbot_notice: Text = prose("Information sur le robot de conversation", "Notice about the chatbot", section=USERS,
        public=True, only_if=("chatbot", "True"),
        help=("Dites à la personne qu’elle parle à une machine ou lit un contenu fait par une machine.",
              "Tell people that they are talking to a machine or reading content made by one."))


class SocialPage(Record, table=True):
    """A page of the organisation on a social network (GDPR Article 26, judgment C-210/16)."""

    label = Text("Page sur un réseau social", "Social network page")
    plural = Text("Pages sur les réseaux sociaux", "Social network pages")
    sections = (PAGE, JOINT)

    network: str | None = one_of("social-networks", "Réseau", "Network", section=PAGE, required=True, listed=True,
        public=True)
    name: str = plain("Nom de la page", "Name of the page", section=PAGE, listed=True, public=True)
    url: str = plain("Adresse de la page", "Web address of the page", section=PAGE, required=True, listed=True,
        public=True)
    party: str | None = link("Party", "Société qui exploite le réseau", "Company that runs the network", section=PAGE,
        public=True, source="GDPR 13(1)(e), 26")

    joint: bool | None = flag("Responsables conjoints des statistiques", "Joint controllers for the statistics",
        section=JOINT, required=True, public=True, source="GDPR 26",
        help=("Oui si le réseau vous donne des statistiques sur les visiteurs de la page, comme Facebook.",
              "Yes if the network gives you statistics on the visitors of the page, as Facebook does."))
    arrangement: Text = prose("Grandes lignes de l’accord", "Essence of the arrangement", section=JOINT, required=True,
        public=True, only_if=("joint", "True"), source="GDPR 26(2)",
        help=("Qui informe les personnes et qui répond à leurs demandes, du réseau ou de vous.",
              "Who informs people and who answers their requests: the network or you."))
    addendum_url: str = plain("Adresse de l’accord du réseau", "Web address of the network’s arrangement",
        section=JOINT, public=True, only_if=("joint", "True"), source="GDPR 26(2)")
