"""The websites and applications, what they store on people's devices, and the social pages."""

from __future__ import annotations

from pdpeditor.fields import Section, duration, flag, line, link, one_of, part_of, plain, prose
from pdpeditor.kinds import Duration
from pdpeditor.records.record import Record
from pdpeditor.text import Text

SITE = Section(Text("Site", "Website"))
PAGES = Section(Text("Pages", "Pages"))
USERS = Section(Text("Comptes et contenus", "Accounts and content"))
CHOICE = Section(Text("Choix de la personne", "The person’s choice"))
COOKIES = Section(Text("Politique de cookies", "Cookie policy"))
TRACKER = Section(Text("Traceur", "Tracker"))
LIFE = Section(Text("Durées et consentement", "Durations and consent"))
PAGE = Section(Text("Page", "Page"))
JOINT = Section(Text("Responsabilité conjointe", "Joint control"))


class Website(Record, table=True):
    """A website or application that the organisation publishes."""

    label = Text("Site ou application", "Website or application")
    plural = Text("Sites et applications", "Websites and applications")
    sections = (SITE, PAGES, USERS)

    name: str = plain("Nom", "Name", section=SITE, listed=True, public=True)
    url: str = plain("Adresse", "Web address", section=SITE, required=True, listed=True, public=True,
        help=("L’adresse complète, par exemple « https://www.exemple.fr ».", "The full address, for example “https://www.example.com”."))
    host: str | None = link("Party", "Hébergeur", "Hosting provider", section=SITE, required=True, listed=True, public=True, source="LCEN 1-1",
        help=("La loi veut son nom, son adresse et son téléphone : notez-les dans sa fiche.", "The law wants its name, address and phone number: write them in its record."))
    credits: Text = line("Crédits", "Credits", section=SITE, public=True,
        help=("Qui a conçu le site, fait les photographies et les textes.", "Who designed the website, took the photographs and wrote the texts."))

    policy_url: str = plain("Page de la politique de confidentialité", "Privacy policy page", section=PAGES, public=True, source="GDPR 12(1)",
        help=("À un clic de chaque page du site, à part des conditions générales.", "One click away from every page of the website, apart from the terms and conditions."))
    legal_notice_url: str = plain("Page des mentions légales", "Legal notice page", section=PAGES, public=True, source="LCEN 1-1, 19")
    terms_url: str = plain("Page des conditions générales", "Terms and conditions page", section=PAGES, public=True)

    account_notice: Text = prose("Comptes des utilisateurs", "User accounts", section=USERS, public=True,
        help=("Ce que la personne peut voir, corriger ou supprimer seule dans son compte.", "What people can see, correct or delete by themselves in their account."))
    user_content: bool | None = flag("Les visiteurs publient des contenus", "Visitors publish content", section=USERS, listed=True,
        help=("Avis, commentaires, messages, photographies que d’autres voient.", "Reviews, comments, messages, photographs that others see."))
    user_content_warning: Text = prose("Avertissement sur les contenus publiés", "Warning about published content", section=USERS, public=True, only_if=("user_content", "True"),
        help=("Qui voit ces contenus, et comment les faire retirer.", "Who sees this content, and how to have it removed."))
    chatbot: bool | None = flag("Robot de conversation ou contenus générés par une machine", "Chatbot or machine-generated content", section=USERS)
    chatbot_notice: Text = prose("Information sur le robot de conversation", "Notice about the chatbot", section=USERS, public=True, only_if=("chatbot", "True"),
        help=("Dites à la personne qu’elle parle à une machine ou lit un contenu fait par une machine.", "Tell people that they are talking to a machine or reading content made by one."))


class ConsentMechanism(Record, table=True):
    """How visitors accept or refuse trackers on a website (French Data Protection Act, Article 82)."""

    label = Text("Recueil du consentement aux traceurs", "Consent to trackers")
    plural = Text("Recueils du consentement aux traceurs", "Consents to trackers")
    sections = (CHOICE, COOKIES)

    website_id: str = part_of("Website")
    platform: str | None = link("Party", "Outil de recueil du consentement", "Consent tool", section=CHOICE, listed=True, public=True, source="GDPR 13(1)(e)",
        help=("Le prestataire du bandeau, s’il y en a un.", "The provider of the banner, if there is one."))
    refuse_as_easy: bool | None = flag("Refuser est aussi simple qu’accepter", "Refusing is as easy as accepting", section=CHOICE, required=True, listed=True, source="LIL 82; GDPR 4(11), 7(3)",
        help=("Le bouton « Tout refuser » est au même endroit et aussi visible que « Tout accepter ».", "The “Reject all” button is in the same place and as visible as “Accept all”."))
    refuse_how: Text = line("Comment refuser", "How to refuse", section=CHOICE, public=True, source="LIL 82",
        help=("Par exemple « cliquez sur Tout refuser dans le bandeau ». Les réglages du navigateur ne suffisent pas.", "For example “click on Reject all in the banner”. Browser settings are not enough."))
    proof_stored: bool | None = flag("Preuve du choix conservée", "Proof of the choice kept", section=CHOICE, required=True, source="GDPR 7(1)")
    validity: Duration | None = duration("Durée de validité du choix", "How long the choice is valid", section=CHOICE, required=True, listed=True, public=True,
        help=("Au bout de ce temps, la question est reposée. La CNIL recommande six mois.", "After that time, the question is asked again. The CNIL recommends six months."))
    withdraw_how: Text = line("Comment changer d’avis", "How to change one’s mind", section=CHOICE, required=True, public=True, source="GDPR 7(3), 13(2)(c); LIL 82",
        help=("Par exemple « cliquez sur Gérer mes cookies, en bas de chaque page ».", "For example “click on Manage my cookies, at the bottom of each page”."))
    withdraw_url: str = plain("Lien pour changer d’avis", "Link for changing one’s mind", section=CHOICE, public=True, source="GDPR 7(3)")
    multi_device: bool | None = flag("Choix valable sur plusieurs appareils", "Choice valid on several devices", section=CHOICE, source="LIL 82",
        help=("Oui si le choix suit le compte de la personne. Elle doit alors le savoir.", "Yes if the choice follows the person’s account. People must then know it."))

    policy_place: str | None = one_of("cookie-policy-places", "Où se trouve la politique de cookies", "Where the cookie policy is", section=COOKIES, required=True)
    policy_url: str = plain("Page de la politique de cookies", "Cookie policy page", section=COOKIES, required=True, public=True, only_if=("policy_place", "separate"), source="GDPR 12(1)")


class Tracker(Record, table=True):
    """A cookie or other tracker read or written on a visitor's device (French Data Protection Act, Article 82)."""

    label = Text("Traceur", "Tracker")
    plural = Text("Cookies et autres traceurs", "Cookies and other trackers")
    sections = (TRACKER, LIFE)

    website_id: str = part_of("Website")
    name: str = plain("Nom du traceur", "Name of the tracker", section=TRACKER, required=True, listed=True, public=True, source="LIL 82",
        help=("Le nom technique, par exemple « PHPSESSID ».", "The technical name, for example “PHPSESSID”."))
    provider: str | None = link("Party", "Qui le dépose", "Who sets it", section=TRACKER, public=True, source="GDPR 13(1)(e); LIL 82",
        help=("Le prestataire qui le dépose ou le lit. Laissez vide si c’est vous seul.", "The provider that sets or reads it. Leave empty if it is only you."))
    purpose: str | None = one_of("tracker-purposes", "Finalité", "Purpose", section=TRACKER, required=True, listed=True, public=True, source="LIL 82",
        help=("Elle décide si le consentement de la personne est nécessaire.", "It decides whether the person’s consent is needed."))
    description: Text = line("À quoi il sert", "What it is for", section=TRACKER, public=True, source="LIL 82",
        help=("En une phrase simple, par exemple « garde votre panier pendant la visite ».", "In one simple sentence, for example “keeps your basket during the visit”."))
    third_party: bool | None = flag("Traceur tiers", "Third-party tracker", section=TRACKER,
        help=("Oui s’il est lié au domaine d’un autre que vous.", "Yes if it belongs to a domain other than yours."))

    lifetime: Duration | None = duration("Durée de vie du traceur", "Lifetime of the tracker", section=LIFE, required=True, listed=True, public=True, source="GDPR 13(2)(a)",
        help=("Le temps qu’il reste sur l’appareil. Mesure d’audience exemptée : 13 mois au plus.", "How long it stays on the device. Exempted audience measurement: 13 months at most."))
    data_retention: Duration | None = duration("Conservation des données recueillies", "How long the collected data are kept", section=LIFE, public=True, source="GDPR 13(2)(a)",
        help=("Mesure d’audience exemptée : 25 mois au plus.", "Exempted audience measurement: 25 months at most."))
    exemption_reason: Text = line("Pourquoi il est exempté de consentement", "Why it is exempt from consent", section=LIFE, public=True, source="LIL 82",
        help=("Seulement s’il l’est : il sert à la communication ou au service que la personne demande.", "Only if it is: it serves the communication or the service that the person asks for."))


class SocialPage(Record, table=True):
    """A page of the organisation on a social network (GDPR Article 26, judgment C-210/16)."""

    label = Text("Page sur un réseau social", "Social network page")
    plural = Text("Pages sur les réseaux sociaux", "Social network pages")
    sections = (PAGE, JOINT)

    network: str | None = one_of("social-networks", "Réseau", "Network", section=PAGE, required=True, listed=True, public=True)
    name: str = plain("Nom de la page", "Name of the page", section=PAGE, listed=True, public=True)
    url: str = plain("Adresse de la page", "Web address of the page", section=PAGE, required=True, listed=True, public=True)
    party: str | None = link("Party", "Société qui exploite le réseau", "Company that runs the network", section=PAGE, public=True, source="GDPR 13(1)(e), 26")

    joint: bool | None = flag("Responsables conjoints des statistiques", "Joint controllers for the statistics", section=JOINT, required=True, public=True, source="GDPR 26",
        help=("Oui si le réseau vous donne des statistiques sur les visiteurs de la page, comme Facebook.", "Yes if the network gives you statistics on the visitors of the page, as Facebook does."))
    arrangement: Text = prose("Grandes lignes de l’accord", "Essence of the arrangement", section=JOINT, required=True, public=True, only_if=("joint", "True"), source="GDPR 26(2)",
        help=("Qui informe les personnes et qui répond à leurs demandes, du réseau ou de vous.", "Who informs people and who answers their requests: the network or you."))
    addendum_url: str = plain("Adresse de l’accord du réseau", "Web address of the network’s arrangement", section=JOINT, public=True, only_if=("joint", "True"), source="GDPR 26(2)")
